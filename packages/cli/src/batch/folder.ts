import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { wrongUsage } from '../exit.ts';
import { isJournal } from './journal.ts';
import type { KeptStories } from './types.ts';

// The output folder: whether it may be written to, and files that are either whole or not there.

export const JOURNAL = 'journal.jsonl';
export const REPORTS = 'reports';
/** What the dashboard asks for the reports of its pairs, see dashboard.ts. */
export const PAGES = 'pages';
export const PARQUET = 'pairs.parquet';
/** Which texts of a folder tell the same story, and a digest of what that was found in. */
const STORIES = 'stories.json';
const LOCK = '.lock';
/** Ending of a file that is being written. */
export const PART = '.part';

/** Opens the folder for one run at a time. A folder that holds anything else than an earlier run is refused. */
export function openFolder(folder: string, resume: boolean): { close(): void } {
  mkdirSync(folder, { recursive: true });
  const there = readdirSync(folder).filter((name) => !name.startsWith(LOCK) && !isBlank(folder, name));
  if (there.length && !isJournal(join(folder, JOURNAL))) {
    throw wrongUsage(
      `${folder} is not empty and holds no run of storydrift. Nothing was written. Name a new or an empty folder.`,
    );
  }
  if (there.length && !resume) {
    throw wrongUsage(
      `${folder} holds an earlier run. Say --resume to complete or refresh it (what has not changed is kept), or name another folder.`,
    );
  }
  const inside = [REPORTS, PAGES].map((name) => join(folder, name));
  for (const path of inside) {
    mkdirSync(path, { recursive: true });
    if (!lstatSync(path).isDirectory()) {
      throw wrongUsage(`${path} is a link. Results are written into a real folder only; remove the link.`);
    }
  }
  const lock = lockFolder(folder);
  for (const at of [folder, ...inside]) {
    for (const name of readdirSync(at)) if (name.endsWith(PART)) rmSync(join(at, name), { force: true });
  }
  return lock;
}

/**
 * One run at a time: two would take each other's files away. Whoever makes the lock has it. That of a run that was killed
 * names no living process; of several who find it, the one who makes a second lock may take it over.
 */
export function lockFolder(folder: string): { close(): void } {
  const path = join(folder, LOCK);
  const own = String(process.pid);
  if (!makes(path, own)) {
    refuseIfHeld(path, folder);
    const second = `${path}.taking`;
    if (!makes(second, own)) refuseIfHeld(second, folder);
    try {
      // Another one may have taken it over before.
      refuseIfHeld(path, folder);
      writeFileSync(path, own);
    } finally {
      rmSync(second, { force: true });
    }
  }
  const close = () => rmSync(path, { force: true });
  process.once('exit', close);
  return {
    close() {
      process.off('exit', close);
      close();
    },
  };
}

/** A lock that is being made names nobody for a moment. */
const MAKING_MS = 5000;

function refuseIfHeld(path: string, folder: string): void {
  const info = statSync(path, { throwIfNoEntry: false });
  const owner = info ? Number(readFileSync(path, 'utf8')) : 0;
  const held = owner === 0 ? info !== undefined && Date.now() - info.mtimeMs < MAKING_MS : isAlive(owner);
  if (!held) return;
  throw wrongUsage(
    `another run (process ${owner || 'just begun'}) is writing to ${folder}. Wait for it; if there is none, delete ${path}.`,
  );
}

/** Makes a file that is not there yet; of several who try at once, one does. */
function makes(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  // A number may come again: the lock with our own is not ours, we have none yet.
  if (pid === process.pid || !(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What a run leaves that was killed before it had begun. */
function isBlank(folder: string, name: string): boolean {
  const path = join(folder, name);
  const info = lstatSync(path);
  if (name === REPORTS || name === PAGES) return info.isDirectory() && !readdirSync(path).length;
  return name === JOURNAL && info.isFile() && info.size === 0;
}

/** What an earlier run found in the texts of its folder; undefined without such a run. */
export function readStories(folder: string): KeptStories | undefined {
  if (!isJournal(join(folder, JOURNAL))) return undefined;
  try {
    const kept = JSON.parse(readFileSync(join(folder, STORIES), 'utf8'));
    return typeof kept?.key === 'string' && kept.found ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was found for the next run; what is of no more use goes. */
export function keepStories(folder: string, stories: KeptStories | undefined): void {
  const path = join(folder, STORIES);
  if (!stories) {
    rmSync(path, { force: true });
    return;
  }
  writeFileSync(path + PART, `${JSON.stringify(stories)}\n`);
  renameSync(path + PART, path);
}

/** Takes away reports, and their pages, that no pair of the run has. */
export function sweepReports(folder: string, kept: (file: string) => boolean): void {
  for (const [inside, ending] of [
    [REPORTS, '.json'],
    [PAGES, '.html'],
  ] as const) {
    for (const name of readdirSync(join(folder, inside))) {
      const own = name.endsWith(ending) && kept(name.slice(0, -ending.length));
      if (!own) rmSync(join(folder, inside, name), { force: true });
    }
  }
}

const BUFFERED = 64 * 1024;

/** A file that grows piece by piece and takes its name when it is whole. */
export class GrowingFile {
  readonly #path: string;
  readonly #fd: number;
  #pieces: string[] = [];
  #length = 0;

  constructor(path: string) {
    this.#path = path;
    this.#fd = openSync(path + PART, 'w');
  }

  add(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length > BUFFERED) this.#flush();
  }

  /** Path of what has been written so far. */
  flushed(): string {
    this.#flush();
    return this.#path + PART;
  }

  finish(): void {
    this.#flush();
    fsyncSync(this.#fd);
    closeSync(this.#fd);
    renameSync(this.#path + PART, this.#path);
  }

  discard(): void {
    closeSync(this.#fd);
    rmSync(this.#path + PART, { force: true });
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pieces.join(''));
    this.#pieces = [];
    this.#length = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at);
  }
}
