import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import {
  BATCH_SCHEMA,
  type Batch,
  type BatchPair,
  countPairs,
  FINDINGS_HEADER,
  jsonOf,
  NOTES_HEADER,
  pairTable,
  SEVERITIES,
  type Severity,
} from '@storydrift/core/lean';
import { GrowingFile } from './folder.ts';

// The tables and the summary of a run, written pair by pair in input order. What is held are figures; each file takes its
// name when the run ends.

export interface BookOptions {
  folder: string;
  signature: string;
  options: Batch['options'];
  input: Batch['input'];
  /** Findings below it stay out of findings.csv. */
  minSeverity: Severity;
  /** findings.csv stays empty. */
  onlyNotes: boolean;
}

/** Lines of the other tables behind their first column, which is the row of the pair. */
interface Lines {
  findings: readonly (readonly [Severity, string])[];
  notes: readonly string[];
}

const CHUNK = 256 * 1024;

export class Books {
  readonly #options: BookOptions;
  readonly #table: ReturnType<typeof pairTable>;
  readonly #pairs: GrowingFile;
  readonly #findings: GrowingFile;
  readonly #notes: GrowingFile;
  /** The pairs of the summary; what stands before them in the file is known at the end only. */
  readonly #entries: GrowingFile;
  readonly #counted = countPairs();
  #first = true;

  constructor(options: BookOptions) {
    this.#options = options;
    this.#table = pairTable(options.input.columns, options.signature);
    const file = (name: string) => new GrowingFile(join(options.folder, name));
    this.#pairs = file('pairs.csv');
    this.#findings = file('findings.csv');
    this.#notes = file('notes.csv');
    this.#entries = file('entries');
    this.#pairs.add(this.#table.header);
    this.#findings.add(FINDINGS_HEADER);
    this.#notes.add(NOTES_HEADER);
  }

  /** Enters a pair; returns its line of pairs.csv. */
  add(pair: BatchPair, { findings, notes }: Lines): string {
    const { minSeverity, onlyNotes } = this.#options;
    this.#counted.add(pair);
    const line = this.#table.line(pair);
    this.#pairs.add(line);
    const least = SEVERITIES.indexOf(minSeverity);
    for (const [severity, rest] of findings) {
      if (!onlyNotes && SEVERITIES.indexOf(severity) >= least) this.#findings.add(`${pair.row},${rest}`);
    }
    for (const rest of notes) this.#notes.add(`${pair.row},${rest}`);
    this.#entries.add(`${this.#first ? '' : ','}\n${jsonOf(pair)}`);
    this.#first = false;
    return line;
  }

  /** Header of pairs.csv. */
  get header(): string {
    return this.#table.header;
  }

  /** Gives the files their names; returns the summary without its pairs. */
  finish(complete: boolean, rest: Pick<Batch, 'stories' | 'alone' | 'repeats'>): Omit<Batch, 'pairs'> {
    const { folder, signature, options, input } = this.#options;
    const head = { schema: BATCH_SCHEMA, signature, options, input, complete, ...this.#counted.figures() } as const;
    for (const table of [this.#pairs, this.#findings, this.#notes]) table.finish();
    const summary = new GrowingFile(join(folder, 'summary.json'));
    const fields = (values: object) =>
      Object.entries(values).map(([name, value]) => `${JSON.stringify(name)}: ${jsonOf(value)}`);
    summary.add(`{\n${[...fields(head), '"pairs": ['].join(',\n')}`);
    for (const piece of piecesOf(this.#entries.flushed())) summary.add(piece);
    summary.add(`${[this.#first ? ']' : '\n]', ...fields(rest)].join(',\n')}\n}\n`);
    summary.finish();
    this.#entries.discard();
    return { ...head, ...rest };
  }
}

/** A UTF-8 file piece by piece; a character that a piece would cut stays whole. */
export function* piecesOf(path: string): Generator<string> {
  const fd = openSync(path, 'r');
  const decoder = new TextDecoder();
  const buffer = Buffer.alloc(CHUNK);
  try {
    for (let size = readSync(fd, buffer); size > 0; size = readSync(fd, buffer)) {
      yield decoder.decode(buffer.subarray(0, size), { stream: true });
    }
  } finally {
    closeSync(fd);
  }
}
