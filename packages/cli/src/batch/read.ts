import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { DocumentInput } from '@storydrift/core/lean';
import { Stop } from '../exit.ts';
import { isAddress, readBytes, readInput, reasonOf } from '../io/input.ts';
import type { PairError, Reading } from './types.ts';

// The texts of a batch, which may be anything: what cannot be read is a fault of its pair, in words that name the text as
// the input names it.

/** No article is as long; a list of thousands must not wait for one that is. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Why a pair cannot be compared. */
export class PairFault extends Error {
  readonly error: PairError;

  constructor(code: PairError['code'], message: string) {
    super(message);
    this.error = { code, message };
  }
}

/** A text that was found: a digest of its content, and the reading of it, which a pair that is kept does without. */
export interface Opened {
  digest: Buffer;
  read(): Promise<DocumentInput>;
}

/** Opens a text; what is no article, by all that can be seen, is a fault. A page is fetched once, and always. */
export async function openText(source: string, name: string, { language, ...flags }: Reading): Promise<Opened> {
  const read = async () => {
    const input = await reading(source, name, () => readInput(source, flags));
    return { ...input, name, ...(language === undefined ? {} : { language }) };
  };
  if (isAddress(source)) {
    const page = await read();
    return { digest: digestOf(JSON.stringify([page.text, page.hints])), read: async () => page };
  }
  return { digest: digestOf(await reading(source, name, () => bytesOf(source, name))), read };
}

function digestOf(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

async function bytesOf(source: string, name: string): Promise<Uint8Array> {
  const info = await stat(source);
  if (info.isDirectory()) throw new PairFault('unreadable', `${name} is a folder. Name a file in it.`);
  if (!info.isFile()) {
    throw new PairFault('unreadable', `${name} is no file but a device or a pipe. Copy it to a file.`);
  }
  if (info.size > MOST_BYTES) {
    const size = (info.size / 1024 / 1024).toFixed(1);
    const limit = MOST_BYTES / 1024 / 1024;
    const message = `${name} has ${size} MB, no article has more than ${limit}. Give one article a file.`;
    throw new PairFault('too-large', message);
  }
  return readBytes(source);
}

/** What cannot be read is a fault of the pair, told with the name that the input gives it. */
async function reading<T>(source: string, name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PairFault) throw error;
    const message = error instanceof Stop ? error.message : `${name} cannot be read: ${reasonOf(error)}`;
    throw new PairFault('unreadable', message.replaceAll(source, name));
  }
}

/** The first line of an error's message. */
export function firstLine(error: unknown): string {
  return String((error as Error)?.message ?? error)
    .split('\n', 1)[0]!
    .slice(0, 200);
}
