import type { FailedPair, PairPlace, Settings, Stories } from '@storydrift/core/lean';
import type { ReadFlags } from '../io/input.ts';
import type { Fetched } from '../read/fetch.ts';

// What the parts of a run hand to each other. A planned pair goes to a worker as a job and comes back as an outcome;
// what is kept of it is one line of the journal.

/** What the input says of a pair. */
export type Place = PairPlace;
export type PairError = FailedPair['error'];

/** A pair of the input: where its texts are, or why it cannot be compared. */
export type Planned =
  | { place: Place; sources: { original: string; copy: string } }
  | { place: Place; error: PairError };

/** What is known of a pair from an earlier run. */
export interface Earlier {
  key: string;
  /** Size of its report in bytes. */
  bytes: number;
}

export interface Job {
  place: Place;
  sources: { original: string; copy: string };
  /** Name of its report, without folder and ending. */
  file: string;
  earlier?: Earlier;
}

export type Outcome =
  /** Nothing it depends on has changed: the journal has it. */
  | { kept: true }
  /** Compared: its line for the journal, with its line break. */
  | { line: string }
  | { error: PairError };

/** How texts are read. */
export interface Reading extends ReadFlags {
  /** ISO 639-1 code; detected when absent. */
  language?: string;
}

/** What a worker is started with. */
export interface Setup {
  /** The output folder. */
  folder: string;
  /** Digest of the options that a result depends on. */
  digest: string;
  reading: Reading;
  force?: boolean;
  settings?: Settings;
}

/** A web page, or why it cannot be had. */
export type PageResult = { fetched: Fetched } | { refused: string };

/** What a worker is told: a job, or the page it asked for. */
export type Message = { job: Job } | { page: string; result: PageResult };

/**
 * What a worker says: that it is ready, the outcome of a job, or which page it needs. `fatal`: the output folder cannot
 * be written.
 */
export type Answer =
  | { ready: true }
  | { outcome: Outcome }
  | { fatal: { message: string; code?: string } }
  | { page: string };

/** Texts in which stories are to be found: a folder and paths in it. */
export interface FolderTexts {
  folder: string;
  files: readonly string[];
  reading: Reading;
  /** What an earlier run found, if there was one; it holds as long as no text has changed. */
  earlier?: KeptStories;
}

/** Stories with a digest of all they were found in. */
export interface KeptStories {
  key: string;
  found: FoundStories;
}

/** Stories by paths, and what could not be read. */
export interface FoundStories extends Stories {
  faults: { path: string; error: PairError }[];
}

/** What a thread is started with: pairs to compare, or texts in which stories are to be found. */
export type WorkerData = Setup | FolderTexts;

/** What the thread that finds stories says: how many texts it has read, and at the end what it found. */
export type FinderAnswer = { read: number } | KeptStories;
