import type { DocumentInput } from '@storydrift/core/lean';

// In: files and pasted text. Out: texts the core can read, or an error that says what to do. Nothing leaves the page.

export interface TextInput extends DocumentInput {
  name: string;
}

export type Opened = { type: 'text'; input: TextInput } | { type: 'json'; name: string; value: unknown };

export type UnreadableReason = 'unreadable' | 'empty' | 'notJson' | 'tooLong' | 'webPage';

/** Why a file cannot be opened; the screen says it in words. */
export class UnreadableFile extends Error {
  readonly reason: UnreadableReason;
  readonly file: string;
  constructor(reason: UnreadableFile['reason'], file: string) {
    super(reason);
    this.reason = reason;
    this.file = file;
  }
}

/** Longer texts are for the command line: a page that holds them twice, with marks, is no longer pleasant to use. */
export const MAX_MEGABYTES = 8;

/** Reads a dropped or chosen file. A file named .json is a report; everything else is text. */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > MAX_MEGABYTES * 1e6 && !isJson(file)) throw new UnreadableFile('tooLong', file.name);
  const text = decode(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!text.trim()) throw new UnreadableFile('empty', file.name);
  if (/\.html?$/i.test(file.name) || file.type === 'text/html') throw new UnreadableFile('webPage', file.name);
  if (!isJson(file)) return { type: 'text', input: { name: file.name, text } };
  try {
    return { type: 'json', name: file.name, value: JSON.parse(text) };
  } catch {
    throw new UnreadableFile('notJson', file.name);
  }
}

function isJson(file: File): boolean {
  return file.type === 'application/json' || file.name.toLowerCase().endsWith('.json');
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
