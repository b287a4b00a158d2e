import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { DocumentInput } from '@storydrift/core/lean';
import { Stop } from '../exit.ts';
import { readBytes, readInput, reasonOf } from '../io/input.ts';
import type { PairError } from './types.ts';

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

/** Digest of the bytes of a file that may be an article; anything else is a fault. */
export async function digestOf(source: string, name: string): Promise<Buffer> {
  const bytes = await reading(source, name, async () => {
    const info = await stat(source);
    if (info.isDirectory()) throw new PairFault('unreadable', `${name} is a folder. Name a file in it.`);
    if (!info.isFile())
      throw new PairFault('unreadable', `${name} is no file but a device or a pipe. Copy it to a file.`);
    if (info.size > MOST_BYTES) {
      const size = (info.size / 1024 / 1024).toFixed(1);
      const limit = MOST_BYTES / 1024 / 1024;
      throw new PairFault(
        'too-large',
        `${name} has ${size} MB, no article has more than ${limit}. Give one article a file.`,
      );
    }
    return readBytes(source);
  });
  return createHash('sha256').update(bytes).digest();
}

export async function readSide(source: string, name: string, language: string | undefined): Promise<DocumentInput> {
  const input = await reading(source, name, () => readInput(source));
  return { ...input, name, ...(language === undefined ? {} : { language }) };
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
