import { NOTHING_SAID, type Parsed } from './blocks.ts';
import { decodeText } from './encoding.ts';
import { readJson } from './json.ts';
import { findMojibake } from './mojibake.ts';
import { latin1, sniffBytes, sniffText } from './sniff.ts';
import { LIMITS, ReadError, type Readers, type ReadOptions, type ReadResult } from './types.ts';

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
  const result = await readFormat(bytes, options).catch((error: unknown) => {
    if (error instanceof ReadError) throw error;
    // A parser broke on it, and well-formed documents do not break parsers.
    throw new ReadError('damaged', `is damaged and cannot be read. ${INSTEAD}`, {}, { cause: error });
  });
  if (result.text.trim() === '') throw empty();
  const mojibake = findMojibake(result.text);
  return mojibake ? { ...result, warnings: [...result.warnings, mojibake] } : result;
}

const INSTEAD = 'Open it in the program it comes from and save it again, or as plain text.';

async function readFormat(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const binary = sniffBytes(bytes);
  return binary ? readBinary(bytes, binary, options.readers ?? {}) : readTextual(bytes, options);
}

async function readBinary(bytes: Uint8Array, format: 'docx' | 'pdf', readers: Readers): Promise<ReadResult> {
  const { parseHtml, docxToHtml, readPdf } = readers;
  if (format === 'pdf') {
    if (!readPdf) throw noReader('PDF');
    const { readPdfPages } = await import('./pdf.ts');
    return { format, encoding: null, ...readPdfPages(await readPdf(bytes, LIMITS.pdfPages)) };
  }
  if (!parseHtml || !docxToHtml) throw noReader('Word');
  const { readDocx } = await import('./docx.ts');
  return { format, encoding: null, warnings: [], ...(await readDocx(bytes, { parseHtml, docxToHtml })) };
}

async function readTextual(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const declared = charsetOf(options.contentType) ?? declaredCharset(bytes);
  const { text, encoding, warnings } = await decodeText(bytes, options.encoding, declared);
  const format = sniffText(text, options.name, options.contentType);
  switch (format) {
    case 'json':
      return { ...readJson(text), format, encoding, warnings };
    case 'markdown': {
      const { readMarkdown } = await import('./markdown.ts');
      return { ...readMarkdown(text), format, encoding, warnings };
    }
    case 'html': {
      if (!options.readers?.parseHtml) throw noReader('web page');
      const { readHtml } = await import('./html.ts');
      const page = await readHtml(text, options.readers.parseHtml);
      return { ...page, format, encoding, warnings: [...warnings, ...page.warnings] };
    }
    case 'text':
      return { ...plain(text), format, encoding, warnings };
  }
}

/** A plain text stays as it is, character by character. */
function plain(text: string): Parsed {
  return { text, hints: [], ...NOTHING_SAID };
}

function charsetOf(contentType: string | undefined): string | undefined {
  return contentType === undefined ? undefined : /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1];
}

const LESS_THAN = 0x3c;

/** What a page says of its own encoding, in the first 1,024 bytes (https://html.spec.whatwg.org/#determining-the-character-encoding). */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 1024);
  if (!head.includes(LESS_THAN)) return undefined;
  return /<(?:meta\b[^>]{0,500}charset|\?xml\b[^>]{0,200}encoding)\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(
    latin1(head),
  )?.[1];
}

function empty(): ReadError {
  return new ReadError('empty', 'is empty. Give a file that holds the text of an article.');
}

function noReader(format: string): ReadError {
  return new ReadError(
    'no-reader',
    `is a ${format} file, which cannot be read here. Save it as plain text and try again.`,
    {
      format,
    },
  );
}
