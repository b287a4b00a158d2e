import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { joinBlocks, NOTHING_SAID, type Parsed, type ReadBlock } from './blocks.ts';
import { pageBlocks } from './html-blocks.ts';
import { type DocxOptions, LIMITS, ReadError, type Readers } from './types.ts';

// A Word file (.docx) in, its text out. The file is a zip of untrusted making: its text parts are unpacked here, counted
// byte by byte against a bound, and packed again without pictures, macros and everything else; only that small, honest
// zip goes to mammoth. What the styles say (Title, Subtitle, Caption, headings) becomes furniture.

/** Parts that hold text, or what is needed to understand it. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:[\w-]+\.xml|_rels\/[\w.-]+\.rels))$/i;
/** Input is unpacked in steps, so that a bomb is met before it has grown. */
const STEP = 64 * 1024;

const OPTIONS: DocxOptions = {
  // Word's own styles that say what a paragraph is; the built-in names hold in every language of Word.
  styleMap: [
    "p[style-name='Title'] => h1.title:fresh",
    "p[style-name='Subtitle'] => p.subtitle:fresh",
    "p[style-name='caption'] => p.caption:fresh",
    "p[style-name='Caption'] => p.caption:fresh",
  ],
  // Nothing that the file brings along decides what is read, or from where.
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
};

/** Reads a .docx file. */
export async function readDocx(
  bytes: Uint8Array,
  { parseHtml, docxToHtml }: Required<Pick<Readers, 'parseHtml' | 'docxToHtml'>>,
): Promise<Parsed> {
  const parts = unpackDocx(bytes);
  if (!Object.keys(parts).some((name) => /^word\/document\d*\.xml$/i.test(name))) throw damaged();
  const html = await docxToHtml(zipSync(parts, { level: 0 }), OPTIONS);
  const page = await parseHtml(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`);
  const blocks: ReadBlock[] = (page.body ? pageBlocks(page.body) : []).map(({ text, kind }) =>
    kind ? { text, kind } : { text },
  );
  const [first] = blocks;
  if (first?.kind === 'heading') first.kind = 'title';
  return { ...NOTHING_SAID, ...joinBlocks(blocks), title: first?.kind === 'title' ? first.text : null };
}

/** Unpacks the text parts of a .docx file, never more than the bounds allow. */
function unpackDocx(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let count = 0;
  let total = 0;
  // What is thrown below comes back as an error of the zip: the first reason holds.
  let refused: ReadError | undefined;
  const refuse = (what: string): never => {
    refused ??= tooMany(what);
    throw refused;
  };
  const unzip = new Unzip((file) => {
    if (++count > LIMITS.docxParts) refuse(`holds more than ${LIMITS.docxParts} files`);
    if (!NEEDED.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (error) throw refused ?? damaged();
      size += chunk.length;
      total += chunk.length;
      if (size > LIMITS.docxPartBytes || total > LIMITS.docxBytes) {
        refuse(`unpacks to more than ${LIMITS.docxPartBytes / 1024 / 1024} MB of text`);
      }
      chunks.push(chunk);
      if (final) parts[file.name] = joined(chunks, size);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    throw error instanceof ReadError ? error : damaged();
  }
  return parts;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooMany(what: string): ReadError {
  return new ReadError('too-many-parts', `is a Word file that ${what}, far more than an article. Save the text alone.`);
}

function damaged(): ReadError {
  return new ReadError('damaged', 'is a damaged Word file. Open it in a word processor, save it again and try again.', {
    format: 'docx',
  });
}
