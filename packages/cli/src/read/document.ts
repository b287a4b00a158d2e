import type { DocumentInput, DocumentSource } from '@storydrift/core/lean';
import { ReadError, type ReadOptions, type ReadResult, readBytes } from '@storydrift/core/read';
import { unreadable } from '../exit.ts';
import type { Fetched } from './fetch.ts';
import { sha256 } from './sha256.ts';

// Bytes of a document in, what `compare` takes out. Plain formats are read here; what needs a parser of others' making is
// read in a thread with limits.

const ENDINGS = { text: 'txt', markdown: 'md', html: 'html', json: 'json', docx: 'docx', pdf: 'pdf' } as const;

export interface ReadDocument {
  input: DocumentInput & { name: string };
  /** Usual ending of a file of this format. */
  ending: string;
  /** Date for machines, ISO 8601, where the document gives one. */
  published?: string;
}

/** Reads a document. Warnings go to standard error; what cannot be read throws a `Stop` that begins with `name`. */
export async function documentOf(
  bytes: Uint8Array,
  name: string,
  options: Omit<ReadOptions, 'readers'>,
  fetched?: Fetched,
): Promise<ReadDocument> {
  const result = await read(bytes, options).catch((error: unknown) => {
    throw error instanceof ReadError ? unreadable(`${name} ${error.message}`) : error;
  });
  for (const { message } of result.warnings) process.stderr.write(`storydrift: ${name} ${message}\n`);
  const { text, hints, language, format } = result;
  // A page's language is often that of its template: its words tell better. In JSON somebody wrote it down.
  const given = format === 'json' && language !== null ? { language: language.slice(0, 2).toLowerCase() } : {};
  return {
    input: { name, text, hints, ...given, source: sourceOf(bytes, result, fetched) },
    ending: ENDINGS[format],
    ...(isoDate(result.published) ? { published: result.published! } : {}),
  };
}

function isoDate(date: string | null): boolean {
  return date !== null && /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(date);
}

async function read(bytes: Uint8Array, options: Omit<ReadOptions, 'readers'>): Promise<ReadResult> {
  try {
    return await readBytes(bytes, options);
  } catch (error) {
    if (!(error instanceof ReadError) || error.code !== 'no-reader') throw error;
    const { readIsolated } = await import('./isolated.ts');
    return readIsolated(bytes, options);
  }
}

function sourceOf(bytes: Uint8Array, result: ReadResult, fetched: Fetched | undefined): DocumentSource {
  const { format, encoding, warnings, title, byline, date } = result;
  return {
    format,
    encoding,
    sha256: sha256(bytes),
    title,
    byline,
    date,
    warnings: warnings.map(({ code, message }) => ({ code, message })),
    web: fetched ? { address: fetched.address, finalAddress: fetched.finalAddress, time: fetched.time } : null,
  };
}
