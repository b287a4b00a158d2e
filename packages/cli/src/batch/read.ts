import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { DocumentInput } from '@storydrift/core/lean';
import { Stop } from '../exit.ts';
import { isAddress, readFetched, reasonOf } from '../io/input.ts';
import type { PageResult, PairError, Reading } from './types.ts';

// The texts of a batch, which may be anything: what cannot be read is a fault of its pair, in words that name the text as
// the input names it.

/** No article is as long, in a file or on the web; a list of thousands must not wait for one that is. */
export const MOST_BYTES = 5 * 1024 * 1024;

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
  read(): Promise<ReadText>;
}

interface ReadText {
  input: DocumentInput;
  /** The date that a page gives, ISO 8601. */
  published?: string;
}

/** Read texts that are held: an original that is compared with several copies in a row is read once. */
const HELD = 4;

/** Opens the texts of a run, one after another. */
export class Texts {
  readonly #reading: Reading;
  readonly #fetch: (address: string) => Promise<PageResult>;
  readonly #held = new Map<string, Promise<ReadText>>();

  /** `fetch` gets web pages; without it an address is a fault. */
  constructor(reading: Reading, fetch: (address: string) => Promise<PageResult> = noPages) {
    this.#reading = reading;
    this.#fetch = fetch;
  }

  /** Opens a text; what is no article, by all that can be seen, is a fault. */
  async open(source: string, name: string): Promise<Opened> {
    const { language, ...flags } = this.#reading;
    const called = (input: DocumentInput) => ({ ...input, name, ...(language === undefined ? {} : { language }) });
    if (isAddress(source)) {
      const result = await this.#fetch(source);
      if ('refused' in result) throw new PairFault('unreadable', result.refused);
      const page = called(await reading(source, name, () => readFetched(result.fetched, source, flags)));
      return { digest: digestOf(JSON.stringify([page.text, page.hints])), read: async () => ({ input: page }) };
    }
    const bytes = await reading(source, name, () => bytesOf(source, name));
    const digest = digestOf(bytes);
    return { digest, read: () => this.#once(`${digest.toString('hex')} ${source}`, file) };

    async function file(): Promise<ReadText> {
      const { documentOf } = await import('../read/document.ts');
      const { encoding } = flags;
      const options = { name: source, ...(encoding === undefined ? {} : { encoding }) };
      const { input, published } = await reading(source, name, () => documentOf(bytes, name, options));
      return { input: called(input), ...(published === undefined ? {} : { published }) };
    }
  }

  #once(key: string, read: () => Promise<ReadText>): Promise<ReadText> {
    const text = this.#held.get(key) ?? read();
    this.#held.delete(key);
    this.#held.set(key, text);
    for (const oldest of this.#held.keys()) if (this.#held.size > HELD) this.#held.delete(oldest);
    return text;
  }
}

async function noPages(address: string): Promise<PageResult> {
  return { refused: `${address} is an address; texts of a folder are files.` };
}

function digestOf(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** Waits for the disk: the thread has nothing else to do, and a stream costs more than the reading. */
function bytesOf(source: string, name: string): Uint8Array {
  const info = statSync(source);
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
  return readFileSync(source);
}

/** What cannot be read is a fault of the pair, told with the name that the input gives it. */
async function reading<T>(source: string, name: string, read: () => T | Promise<T>): Promise<T> {
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
