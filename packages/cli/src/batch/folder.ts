import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { wrongUsage } from '../exit.ts';
import { isJournal } from './journal.ts';

// The output folder: whether it may be written to, and files that are either whole or not there.

export const JOURNAL = 'journal.jsonl';
export const REPORTS = 'reports';
/** What the dashboard asks for the reports of its pairs, see dashboard.ts. */
export const PAGES = 'pages';
export const PARQUET = 'pairs.parquet';
const LOCK = '.lock';
/** Ending of a file that is being written. */
export const PART = '.part';

/** Opens the folder for one run at a time. A folder that holds anything else than an earlier run is refused. */
export function openFolder(folder: string, resume: boolean): { close(): void } {
  mkdirSync(folder, { recursive: true });
  const there = readdirSync(folder).filter((name) => name !== LOCK);
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

/** One run at a time: two would take each other's files away. The lock of a run that was killed names no living process. */
function lockFolder(folder: string): { close(): void } {
  const path = join(folder, LOCK);
  const owner = Number(existsSync(path) ? readFileSync(path, 'utf8') : '0');
  if (owner > 0 && owner !== process.pid && isAlive(owner)) {
    throw wrongUsage(
      `another run (process ${owner}) is writing to ${folder}. Wait for it; if there is none, delete ${path}.`,
    );
  }
  rmSync(path, { force: true });
  writeFileSync(path, String(process.pid), { flag: 'wx' });
  const close = () => rmSync(path, { force: true });
  process.once('exit', close);
  return {
    close() {
      process.off('exit', close);
      close();
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
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
