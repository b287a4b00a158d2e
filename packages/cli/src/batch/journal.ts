import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import type { DonePair, Severity, Trace } from '@storydrift/core/lean';
import type { Earlier } from './types.ts';

// The memory of a run: one JSON line per finished pair, appended as soon as its report stands in the folder. A line holds
// all that the tables and the summary need, so that a run which was killed goes on where it was. What depends on the
// place in the input (row, metadata) is not in it: rows may be sorted and added without anything being computed anew.

/** First line of every journal. */
export const JOURNAL_HEAD = '{"journal":"storydrift-journal/1"}\n';
const CHUNK = 1024 * 1024;
const LINE_FEED = 0x0a;

export interface JournalLine {
  /** Digest of everything that the result depends on. */
  key: string;
  /** Name of the report, without folder and ending. */
  file: string;
  /** Size of the report in bytes. */
  bytes: number;
  entry: DonePair;
  /** Lines of findings.csv behind their first column, each with its severity. */
  findings: [Severity, string][];
  /** Lines of notes.csv behind their first column. */
  notes: string[];
  /** What another copy may have done too. */
  traces: Trace[];
}

interface Stored extends Earlier {
  offset: number;
  length: number;
}

export class Journal {
  readonly #fd: number;
  readonly #lines = new Map<string, Stored>();

  /** Opens a journal, or begins one. A last line that was torn when a run was killed is cut off. */
  constructor(path: string) {
    this.#fd = openSync(path, 'a+');
    let end = 0;
    for (const { text, offset, length } of completeLines(this.#fd)) {
      end = offset + length;
      const line = parsed(text);
      if (line) this.#lines.set(line.file, { key: line.key, bytes: line.bytes, offset, length });
    }
    if (end < fstatSync(this.#fd).size) ftruncateSync(this.#fd, end);
    if (end === 0) this.append(JOURNAL_HEAD);
  }

  earlier(file: string): Earlier | undefined {
    const stored = this.#lines.get(file);
    return stored && { key: stored.key, bytes: stored.bytes };
  }

  append(line: string): void {
    const bytes = Buffer.from(line);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at);
  }

  /** The line of a report that `earlier` knows, with its line break. */
  read(file: string): string {
    const { offset, length } = this.#lines.get(file)!;
    const buffer = Buffer.alloc(length);
    readSync(this.#fd, buffer, 0, length, offset);
    return buffer.toString('utf8');
  }

  close(): void {
    closeSync(this.#fd);
  }
}

/** Whether there is a file that begins like a journal. */
export function isJournal(path: string): boolean {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch {
    return false;
  }
  try {
    const buffer = Buffer.alloc(JOURNAL_HEAD.length);
    readSync(fd, buffer, 0, buffer.length, 0);
    return buffer.toString('utf8') === JOURNAL_HEAD;
  } catch {
    return false;
  } finally {
    closeSync(fd);
  }
}

function* completeLines(fd: number): Generator<{ text: string; offset: number; length: number }> {
  const chunk = Buffer.alloc(CHUNK);
  let held: Buffer[] = [];
  let offset = 0;
  for (let at = 0; ; ) {
    const size = readSync(fd, chunk, 0, CHUNK, at);
    if (size === 0) return;
    at += size;
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0 && to < size; to = chunk.indexOf(LINE_FEED, from)) {
      const line = Buffer.concat([...held, chunk.subarray(from, to)]);
      held = [];
      yield { text: line.toString('utf8'), offset, length: line.length + 1 };
      offset += line.length + 1;
      from = to + 1;
    }
    held.push(Buffer.from(chunk.subarray(from, size)));
  }
}

/** A line of a finished pair; the head, and what a power cut made of a line, are none. */
function parsed(text: string): JournalLine | undefined {
  try {
    const value = JSON.parse(text);
    return typeof value.file === 'string' && typeof value.key === 'string' && value.entry ? value : undefined;
  } catch {
    return undefined;
  }
}
