import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type DomDocument, ReadError, type ReadErrorCode, type Readers, readBytes } from '@storydrift/core/read';
import { type TextInput, UnreadableFile, type UnreadableReason } from './types.ts';

// Bytes of a text, web page or Word file in; what `compare` takes out, as the command line hands it over. A page is parsed
// into a document of its own that loads nothing, runs nothing and never enters this one: only its text goes on.

const READERS: Readers = {
  parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html') as unknown as DomDocument,
  async docxToHtml(docx, options) {
    const { default: mammoth } = await import('mammoth/mammoth.browser.min.js');
    return (await mammoth.convertToHtml({ arrayBuffer: docx.slice().buffer }, options)).value;
  },
};

const REASONS: Record<ReadErrorCode, UnreadableReason> = {
  empty: 'empty',
  'too-large': 'tooLong',
  'not-text': 'unreadable',
  'other-format': 'otherFormat',
  'encoding-wrong': 'unreadable',
  'encoding-unknown': 'unreadable',
  'json-no-text': 'noArticle',
  'json-list': 'noArticle',
  'too-nested': 'tooMuch',
  'too-many-parts': 'tooMuch',
  damaged: 'damaged',
  protected: 'damaged',
  'no-words': 'empty',
  // Of the formats, PDF alone has no reader here.
  'no-reader': 'pdf',
};

/** Reads a document; throws an `UnreadableFile` when that cannot be done. */
export async function readDocument(bytes: Uint8Array, { name, type }: File): Promise<TextInput> {
  const result = await readBytes(bytes, { name, contentType: type, readers: READERS }).catch((error: unknown) => {
    throw error instanceof ReadError ? new UnreadableFile(REASONS[error.code], name) : error;
  });
  const { text, hints, format, encoding, language, title, byline, date } = result;
  const warnings = result.warnings.map(({ code, message }) => ({ code, message }));
  const source = { format, encoding, sha256: bytesToHex(sha256(bytes)), title, byline, date, warnings, web: null };
  // A page's language is often that of its template: its words tell better. In JSON somebody wrote it down.
  const given = format === 'json' && language !== null ? { language: language.slice(0, 2).toLowerCase() } : {};
  return { name, text, hints, ...given, source };
}
