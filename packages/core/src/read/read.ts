import { NOTHING_SAID, type Parsed } from './blocks.ts';
import { decodeText } from './encoding.ts';
import { readJson } from './json.ts';
import { findMojibake } from './mojibake.ts';
import { sniffBytes, sniffText } from './sniff.ts';
import { LIMITS, ReadError, type ReadOptions, type ReadResult } from './types.ts';

// Bytes in; text, hints about its furniture, and how it was read out. The format is told by the content first, by the name
// second. Throws a `ReadError`, and only that, when the bytes cannot be read.

/** Reads one document. `options.readers` gives what pages, Word files and PDFs need. */
export async function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  if (bytes.length === 0) throw empty();
  if (bytes.length > LIMITS.bytes) {
    const megabytes = LIMITS.bytes / 1024 / 1024;
    throw new ReadError('too-large', `is larger than ${megabytes} MB, which no article is. Give one article a file.`, {
      megabytes,
    });
  }
  const binary = sniffBytes(bytes);
  if (binary) throw noReader(binary);
  const result = readTextual(bytes, options);
  if (result.text.trim() === '') throw empty();
  const mojibake = findMojibake(result.text);
  return mojibake ? { ...result, warnings: [...result.warnings, mojibake] } : result;
}

function readTextual(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const { text, encoding, warnings } = decodeText(bytes, options.encoding, charsetOf(options.contentType));
  const format = sniffText(text, options.name, options.contentType);
  if (format === 'json') return { ...readJson(text), format, encoding, warnings };
  return { ...plain(text), format: 'text', encoding, warnings };
}

/** A plain text stays as it is, character by character. */
function plain(text: string): Parsed {
  return { text, hints: [], ...NOTHING_SAID };
}

function charsetOf(contentType: string | undefined): string | undefined {
  return contentType === undefined ? undefined : /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1];
}

function empty(): ReadError {
  return new ReadError('empty', 'is empty. Give a file that holds the text of an article.');
}

function noReader(format: string): ReadError {
  return new ReadError('no-reader', `is a ${format} file, which cannot be read here. Save it as plain text.`, {
    format,
  });
}
