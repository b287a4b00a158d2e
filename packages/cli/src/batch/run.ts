import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  type Batch,
  type BatchPair,
  type BatchStory,
  failedEntry,
  fileNameOf,
  type Settings,
  type Severity,
} from '@storydrift/core/lean';
import { Stop, wrongUsage } from '../exit.ts';
import { reasonOf } from '../io/input.ts';
import { Books } from './books.ts';
import { openDashboard } from './dashboard.ts';
import { GrowingFile, JOURNAL, keepStories, openFolder, sweepReports } from './folder.ts';
import { JOURNAL_HEAD, Journal, type JournalLine } from './journal.ts';
import { Pool } from './pool.ts';
import type { RunProgress } from './progress.ts';
import { SharedBook } from './shared.ts';
import type { KeptStories, Outcome, PairError, Place, Planned, Reading } from './types.ts';

// A run: pairs go to the workers in input order, outcomes come back as they finish, and are entered in input order again.
// What is finished stands in the journal at once; tables and summary take their names at the end.

/** Pairs between the first that is still in work and the last that is handed out: bounds what is held in memory. */
const WINDOW = 256;

export interface Plan {
  input: Batch['input'];
  total: number;
  rows: () => AsyncIterable<Planned>;
  /** How many pairs an original has, for those with several. */
  copies: ReadonlyMap<string, number>;
  /** Stories and texts without a partner, of a folder. */
  found?: { stories: BatchStory[]; alone: string[] };
  /** What was found in the texts of a folder, for the next run. */
  stories?: KeptStories;
}

export interface RunOptions {
  folder: string;
  jobs: number;
  /** A pair that takes longer is given up. */
  milliseconds: number;
  resume: boolean;
  signature: string;
  /** Everything given that results depend on, as it stands in the summary. */
  options: Batch['options'];
  reading: Reading;
  force?: boolean;
  settings?: Settings;
  minSeverity: Severity;
  onlyNotes: boolean;
}

export interface RunEvents {
  progress: RunProgress;
  /** Told every pair in input order, with its line of pairs.csv. */
  pair: (pair: BatchPair, line: string) => Promise<void> | void;
  /** Told the header of pairs.csv before. */
  begin: (header: string) => Promise<void> | void;
}

interface Pending {
  place: Place;
  file: string;
  outcome: Promise<Outcome | undefined>;
}

interface Run {
  /** Asks the run to end: what is in work is finished, the rest is left to `--resume`. */
  stop(): void;
  /** The summary without its pairs; `complete` tells whether the run went to its end. */
  done: Promise<Omit<Batch, 'pairs'>>;
}

export function startRun(plan: Plan, options: RunOptions, events: RunEvents): Run {
  const signal = { stopped: false, callBack() {} };
  const stop = () => {
    signal.stopped = true;
    signal.callBack();
  };
  return { stop, done: inFolder(plan, options, events, signal) };
}

type Signal = { stopped: boolean; callBack: () => void };

async function inFolder(plan: Plan, options: RunOptions, events: RunEvents, signal: Signal) {
  const { folder, reading, force, settings } = options;
  let lock: ReturnType<typeof openFolder> | undefined;
  let journal: Journal | undefined;
  let pool: Pool | undefined;
  try {
    lock = openFolder(folder, options.resume);
    journal = new Journal(join(folder, JOURNAL));
    keepStories(folder, plan.stories);
    const digest = createHash('sha256')
      .update(JSON.stringify([options.signature, reading.language ?? null, reading.encoding ?? null]))
      .digest('hex');
    pool = new Pool({
      size: Math.min(options.jobs, Math.max(1, plan.total)),
      setup: { folder, digest, reading, ...(force ? { force } : {}), ...(settings ? { settings } : {}) },
      milliseconds: options.milliseconds,
    });
    signal.callBack = () => pool?.callBack();
    return await compareAll(plan, options, events, signal, journal, pool);
  } catch (error) {
    if (error instanceof Stop || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw wrongUsage(`${folder} cannot be written: ${reasonOf(error)}`);
  } finally {
    await pool?.close();
    journal?.close();
    lock?.close();
  }
}

async function compareAll(
  plan: Plan,
  options: RunOptions,
  events: RunEvents,
  signal: Signal,
  journal: Journal,
  pool: Pool,
): Promise<Omit<Batch, 'pairs'>> {
  const { folder } = options;
  const dashboard = openDashboard(folder);
  const books = new Books({ ...options, input: plan.input });
  const ordered = new GrowingFile(join(folder, JOURNAL));
  ordered.add(JOURNAL_HEAD);
  const files = new Set<string>();
  const reported = new Set<string>();
  const pending: Pending[] = [];
  const rows = plan.rows()[Symbol.asyncIterator]();
  const shared = new SharedBook(plan.copies);
  const given = new Map<string, number[]>();
  let last = 0;
  let ended = false;
  let complete = true;
  await events.begin(books.header);
  for (;;) {
    while (!ended && !signal.stopped && pending.length < WINDOW) {
      const next = await rows.next();
      if (next.done) ended = true;
      else pending.push(handOut(next.value, files, journal, pool));
    }
    const first = pending.shift();
    if (!first) break;
    const outcome = await first.outcome;
    complete &&= outcome !== undefined;
    // Behind a pair that was called back nothing is entered: the journal has it, and the tables stay in order.
    if (!outcome || !complete) continue;
    const { place, file } = first;
    let pair: BatchPair;
    let lines: Pick<JournalLine, 'findings' | 'notes' | 'traces'> = { findings: [], notes: [], traces: [] };
    if ('error' in outcome) pair = failedEntry(place, outcome.error);
    else {
      const line = 'kept' in outcome ? journal.read(file) : outcome.line;
      ordered.add(line);
      reported.add(file);
      const { entry, ...rest } = JSON.parse(line) as JournalLine;
      pair = { ...entry, row: place.row, metadata: place.metadata };
      lines = rest;
    }
    last = place.row;
    shared.add(place.original, place.row, lines.traces);
    if (plan.copies.has(place.original)) given.set(place.original, [...(given.get(place.original) ?? []), place.row]);
    await events.pair(pair, books.add(pair, lines));
    events.progress.step({ kept: 'kept' in outcome, error: 'error' in outcome });
  }
  complete &&= ended;
  const { stories, ...rest } = plan.found ?? { stories: givenStories(given) };
  const summary = books.finish(complete, {
    stories: complete ? stories : upTo(last, stories),
    ...rest,
    repeats: shared.repeats(),
  });
  if (complete) {
    sweepReports(folder, (file) => reported.has(file));
    ordered.finish();
  } else ordered.discard();
  dashboard.finish();
  return summary;
}

function handOut(planned: Planned, files: Set<string>, journal: Journal, pool: Pool): Pending {
  const { place } = planned;
  const file = fileNameOf(place.id);
  const failed = (error: PairError): Pending => ({ place, file, outcome: Promise.resolve({ error }) });
  if ('error' in planned) return failed(planned.error);
  if (files.has(file)) {
    const message = `The id “${place.id}” stands in the input before. Give every pair an id of its own.`;
    return failed({ code: 'duplicate-id', message });
  }
  files.add(file);
  const earlier = journal.earlier(file);
  const outcome = pool.submit({ ...planned, file, ...(earlier ? { earlier } : {}) }).then((result) => {
    if (result && 'line' in result) journal.append(result.line);
    return result;
  });
  // A fault shows when the pair has its turn.
  outcome.catch(() => {});
  return { place, file, outcome };
}

/** Stories without the pairs that a stopped run has not entered. */
function upTo(last: number, stories: readonly BatchStory[]): BatchStory[] {
  return stories
    .map((story) => ({ ...story, rows: story.rows.filter((row) => row <= last) }))
    .filter(({ rows }) => rows.length);
}

/** Originals of a manifest that have several copies. */
function givenStories(given: ReadonlyMap<string, number[]>): BatchStory[] {
  const message = 'The input says so.';
  return [...given].map(([original, rows]) => ({ original, reason: { code: 'given', message }, rows }));
}
