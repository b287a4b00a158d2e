import { createHash } from 'node:crypto';
import { renameSync, statSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CompareOptions,
  compare,
  type DocumentInput,
  entryOf,
  findingLine,
  findingRows,
  noteLine,
  noteRows,
  writeJsonLine,
} from '@storydrift/core/lean';
import { Stop } from '../exit.ts';
import { readBytes, readInput, reasonOf } from '../io/input.ts';
import { PART, REPORTS } from './folder.ts';
import type { JournalLine } from './journal.ts';
import type { Job, Outcome, PairError } from './types.ts';

// One pair, from its files to its report in the folder and its line for the journal. What is wrong with an input becomes
// the error of the pair; what is wrong with the output folder is thrown.

export interface Analysis {
  /** The output folder. */
  folder: string;
  /** Digest of the options that a result depends on. */
  options: string;
  compare: CompareOptions;
  language?: string;
}

/** No article is as long; a list of thousands must not wait for one that is. */
const MOST_BYTES = 5 * 1024 * 1024;

class PairFault extends Error {
  readonly error: PairError;

  constructor(code: PairError['code'], message: string) {
    super(message);
    this.error = { code, message };
  }
}

export async function analyse(job: Job, analysis: Analysis): Promise<Outcome> {
  try {
    return await analysed(job, analysis);
  } catch (error) {
    if (error instanceof PairFault) return { error: error.error };
    throw error;
  }
}

async function analysed({ place, sources, file, earlier }: Job, analysis: Analysis): Promise<Outcome> {
  const { folder } = analysis;
  const path = join(folder, REPORTS, `${file}.json`);
  const key = createHash('sha256')
    .update(JSON.stringify([analysis.options, place.id, place.original, place.copy]))
    .update(await digestOf(sources.original, place.original))
    .update(await digestOf(sources.copy, place.copy))
    .digest('hex')
    .slice(0, 32);
  if (earlier?.key === key && sizeOf(path) === earlier.bytes) return { kept: true };
  const original = await readSide(sources.original, place.original, analysis.language);
  const copy = await readSide(sources.copy, place.copy, analysis.language);
  let report: ReturnType<typeof compare>;
  try {
    report = compare(original, copy, analysis.compare);
  } catch (error) {
    throw new PairFault('internal', `A fault of storydrift, please report it: ${firstLine(error)}.`);
  }
  const json = Buffer.from(writeJsonLine(report));
  writeFileSync(path + PART, json);
  renameSync(path + PART, path);
  const entry = entryOf({ ...place, row: 0, metadata: {} }, report, `${REPORTS}/${file}.json`);
  const line: JournalLine = {
    key,
    file,
    bytes: json.length,
    entry,
    findings: findingRows(entry, report).map((row) => [row.severity, withoutRow(findingLine(row))]),
    notes: noteRows(entry, report).map((row) => withoutRow(noteLine(row))),
  };
  return { line: writeJsonLine(line) };
}

function withoutRow(line: string): string {
  return line.slice(line.indexOf(',') + 1);
}

/** Digest of the bytes of a file that may be an article; anything else is a fault. */
async function digestOf(source: string, name: string): Promise<Buffer> {
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

async function readSide(source: string, name: string, language: string | undefined): Promise<DocumentInput> {
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

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

function firstLine(error: unknown): string {
  return String((error as Error)?.message ?? error)
    .split('\n', 1)[0]!
    .slice(0, 200);
}
