import { createHash } from 'node:crypto';
import { renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CompareOptions,
  compare,
  entryOf,
  findingLine,
  findingRows,
  jsonOf,
  noteLine,
  noteRows,
  rowsOf,
  tracesOf,
  writeJsonLine,
} from '@storydrift/core/lean';
import { keepPage, writePage } from './dashboard.ts';
import { PART, REPORTS } from './folder.ts';
import type { JournalLine } from './journal.ts';
import { firstLine, PairFault, type Texts } from './read.ts';
import type { Job, Outcome } from './types.ts';

// One pair, from its files to its report in the folder and its line for the journal. What is wrong with an input becomes
// the error of the pair; what is wrong with the output folder is thrown.

export interface Analysis {
  /** The output folder. */
  folder: string;
  /** Digest of the options that a result depends on. */
  options: string;
  compare: CompareOptions;
  texts: Texts;
  /** See `utf8Lines`. */
  encode: (text: string) => Buffer;
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
  const original = await analysis.texts.open(sources.original, place.original);
  const copy = await analysis.texts.open(sources.copy, place.copy);
  const key = createHash('sha256')
    .update(JSON.stringify([analysis.options, place.id, place.original, place.copy]))
    .update(original.digest)
    .update(copy.digest)
    .digest('hex')
    .slice(0, 32);
  if (earlier?.key === key && sizeOf(path) === earlier.bytes) {
    keepPage(folder, file, path);
    return { kept: true };
  }
  const [a, b] = [(await original.read()).input, (await copy.read()).input];
  let report: ReturnType<typeof compare>;
  try {
    report = compare(a, b, analysis.compare);
  } catch (error) {
    throw new PairFault('internal', `A fault of storydrift, please report it: ${firstLine(error)}.`);
  }
  const json = analysis.encode(jsonOf(report));
  writeFileSync(path + PART, json);
  renameSync(path + PART, path);
  writePage(folder, file, json);
  const rows = rowsOf(report);
  const entry = entryOf({ ...place, row: 0, metadata: {} }, report, `${REPORTS}/${file}.json`, rows);
  const line: JournalLine = {
    key,
    file,
    bytes: json.length,
    entry,
    findings: findingRows(entry, report, rows).map((row) => [row.severity, withoutRow(findingLine(row))]),
    notes: noteRows(entry, report).map((row) => withoutRow(noteLine(row))),
    traces: tracesOf(report),
  };
  return { line: writeJsonLine(line) };
}

function withoutRow(line: string): string {
  return line.slice(line.indexOf(',') + 1);
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}
