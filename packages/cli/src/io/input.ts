import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { DocumentInput } from '@storydrift/core/lean';
import { EXIT, Stop, unreadable, wrongUsage } from '../exit.ts';
import type { Fetched } from '../read/fetch.ts';
import { decode } from './decode.ts';

// Files and standard input, read whole. Every way in which an input can be unreadable has its own words.

/** More than any article, little enough to be held in memory several times over. */
export const MAX_BYTES = 50 * 1024 * 1024;
export const STDIN = '-';

/** How documents are read, the same for every command that takes one. */
export interface ReadFlags {
  /** Encoding of the documents, instead of detecting it. */
  encoding?: string;
  /** Fetch web pages also where the site asks robots not to. */
  ignoreRobots?: boolean;
  /** Folder for the bytes of fetched pages. */
  save?: string;
  /** `host:port` of servers on this machine that tests may ask; no flag sets it. */
  trusted?: readonly string[];
}

export interface Input extends DocumentInput {
  /** As the person named it; `standard input` for `-`. */
  name: string;
}

export function nameOf(source: string): string {
  return source === STDIN ? 'standard input' : source;
}

/** Whether a source is an address (`https://…`) and not the name of a file. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

/**
 * Reads a document for every command that takes one: a file, a web address or standard input (`-`), in any format and
 * encoding. Gives what `compare`, `findNotes` and `align` take. What a person should know about the reading goes to
 * standard error. Throws a `Stop` with exit code 3 that says which input, what is wrong and what to do.
 */
export async function readInput(source: string, flags: ReadFlags = {}): Promise<Input> {
  if (isAddress(source)) {
    const { fetchPage } = await import('../read/fetch.ts');
    return readFetched(await fetchPage(source, flags), source, flags);
  }
  const { documentOf } = await import('../read/document.ts');
  const options = flags.encoding === undefined ? {} : { encoding: flags.encoding };
  const called = source === STDIN ? options : { ...options, name: source };
  return (await documentOf(await readBytes(source), nameOf(source), called)).input;
}

/** Reads a page that was fetched; keeps its bytes where `save` says so. Throws like `readInput`. */
export async function readFetched(fetched: Fetched, source: string, flags: ReadFlags): Promise<Input> {
  const { documentOf } = await import('../read/document.ts');
  const { bytes, finalAddress, contentType } = fetched;
  const options = {
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(contentType === undefined ? {} : { contentType }),
    name: finalAddress,
  };
  const { input, ending } = await documentOf(bytes, source, options, fetched);
  if (flags.save !== undefined) await (await import('../read/fetch.ts')).saveFetched(flags.save, fetched, ending);
  return input;
}

/** Reads a file that holds one sentence a line; a blank line is a sentence, the last line break ends the last one. */
export async function readSentences(source: string): Promise<string[]> {
  const name = nameOf(source);
  const text = decode(await readBytes(source), name);
  if (text === '') throw unreadable(`${name} is empty. Give a file with one sentence a line.`);
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Refuses a command line that would read standard input twice. */
export function onceFromStdin(sources: readonly string[]): void {
  if (sources.filter((source) => source === STDIN).length > 1) {
    throw wrongUsage('“-” (standard input) can stand for one text only.');
  }
}

export async function readBytes(source: string): Promise<Uint8Array> {
  const name = nameOf(source);
  try {
    if (source !== STDIN) {
      const info = await stat(source);
      if (info.isDirectory()) throw unreadable(`${name} is a folder. Name a file in it.`);
      if (info.size > MAX_BYTES) throw tooLarge(name);
    }
    const stream = source === STDIN ? process.stdin : createReadStream(source);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > MAX_BYTES) throw tooLarge(name);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof Stop ? error : unreadable(`${name} cannot be read: ${reasonOf(error)}`);
  }
}

function tooLarge(name: string): Stop {
  return new Stop(
    EXIT.unreadable,
    `${name} is larger than ${MAX_BYTES / 1024 / 1024} MB, which no article is. Give one article a file.`,
  );
}

/** What a person can do about an error of the file system. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file. Check its name and the folder you are in.';
  if (code === 'EACCES' || code === 'EPERM') return 'you have no permission. Change it, or copy the file.';
  if (code === 'ENOTDIR') return 'a part of its path is a file, not a folder. Check the path.';
  if (code === 'EISDIR') return 'it is a folder. Name a file in it.';
  if (code === 'ENAMETOOLONG') return 'the name is too long. Check the path.';
  if (code === 'ELOOP') return 'its links lead in a circle. Name the file itself.';
  return `${message ?? String(error)}.`;
}
