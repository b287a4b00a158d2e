import { type Reads, type TextInput, UnreadableFile } from './types.ts';

// The one-file page reads plain text alone: a saved report is not to carry the parsers of every format.

/** Which files this page takes, as the locales call it. */
export const READS: Reads = 'plain';

/** Endings and types for the file chooser. */
export const TEXT_FILES = '.txt,.md,.markdown,text/plain,text/markdown';

/** Reads the bytes of a file that is no report. */
export async function readText(bytes: Uint8Array, { name, type }: File): Promise<TextInput> {
  const text = decode(bytes, name);
  if (!text.trim()) throw new UnreadableFile('empty', name);
  if (/\.json$/i.test(name) || type === 'application/json') throw new UnreadableFile('noArticle', name);
  if (/\.html?$/i.test(name) || type === 'text/html') throw new UnreadableFile('webPage', name);
  return { name, text };
}

function decode(bytes: Uint8Array, name: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const label = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new TypeError('binary');
    return text;
  } catch {
    throw new UnreadableFile('unreadable', name);
  }
}
