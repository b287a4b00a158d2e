import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { forManyRuns } from '../engine.ts';
import { Pages } from './pages.ts';
import type { Answer, Job, Message, Outcome, PairError, Setup } from './types.ts';

// Worker threads that share a queue. A job goes to the first worker with room; a worker that dies, or has to be ended
// because a pair takes too long, takes one pair with it, not the run. Pages are fetched here, for all workers together.

/** Jobs in a worker: one in work, one waiting, so that none stands idle while an answer travels. */
const DEPTH = 2;

const LIMITS = {
  /** Far more than two texts of the greatest length take; what needs more ends its thread, not the run. */
  maxOldGenerationSizeMb: 1024,
  /**
   * Twice the usual: while room is left for new objects, what a pair needs is gone before it has to be moved or marked.
   * Over 1,000 pairs that takes .97 of the processors' time and 45 MB more.
   */
  maxYoungGenerationSizeMb: 96,
};

interface Task {
  job: Job;
  resolve: (outcome: Outcome | undefined) => void;
  reject: (error: Error) => void;
}

interface Desk {
  worker: Worker;
  /** The first is in work. */
  tasks: Task[];
  /** The worker has loaded what it needs. */
  ready?: boolean;
  /** Ends the worker when the first task takes too long. */
  timer?: NodeJS.Timeout | undefined;
  /** Why the worker ended, when it is known. */
  reason?: PairError | undefined;
}

interface PoolOptions {
  size: number;
  setup: Setup;
  /** No pair may take longer. */
  milliseconds: number;
}

export class Pool {
  readonly #setup: Setup;
  readonly #milliseconds: number;
  readonly #pages: Pages;
  readonly #desks: Desk[];
  #queue: Task[] = [];
  #closed = false;

  constructor({ size, setup, milliseconds }: PoolOptions) {
    this.#setup = setup;
    this.#milliseconds = milliseconds;
    this.#pages = new Pages(setup.reading);
    this.#desks = Array.from({ length: size }, () => this.#open({ tasks: [] }));
  }

  /** Resolves with the outcome; with undefined when the job was called back before its turn. Rejects when the run must end. */
  submit(job: Job): Promise<Outcome | undefined> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      this.#deal();
    });
  }

  /** Calls back every job that is not in work yet. */
  callBack(): void {
    for (const task of this.#queue) task.resolve(undefined);
    this.#queue = [];
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { timer } of this.#desks) clearTimeout(timer);
    await Promise.all(this.#desks.map(({ worker }) => worker.terminate()));
  }

  #deal(): void {
    for (let room = 0; room < DEPTH; room++) {
      for (const desk of this.#desks) {
        if (desk.tasks.length > room) continue;
        const task = this.#queue.shift();
        if (!task) return;
        desk.tasks.push(task);
        if (desk.tasks.length === 1) this.#watch(desk);
        desk.worker.postMessage({ job: task.job } satisfies Message);
      }
    }
  }

  /** The time of the first task begins, that of a new worker when it is ready. */
  #watch(desk: Desk): void {
    clearTimeout(desk.timer);
    desk.timer = undefined;
    if (!desk.ready || !desk.tasks.length) return;
    desk.timer = setTimeout(() => {
      const message =
        `The pair took longer than ${this.#milliseconds / 1000} s and was given up. ` +
        'See whether a text is no article; --time-limit gives more time.';
      desk.reason = { code: 'timeout', message };
      void desk.worker.terminate();
    }, this.#milliseconds);
  }

  #open(desk: { tasks: Task[] }): Desk {
    const worker = new Worker(workerFile(), { workerData: this.#setup, resourceLimits: LIMITS });
    const opened: Desk = Object.assign(desk, { worker });
    worker.on('message', (answer: Answer) => {
      if ('ready' in answer) {
        opened.ready = true;
        if (this.#desks.every(({ ready }) => ready)) forManyRuns();
        this.#watch(opened);
        return;
      }
      if ('page' in answer) {
        const { page } = answer;
        void this.#pages.get(page).then((result) => worker.postMessage({ page, result } satisfies Message));
        return;
      }
      // What was given up may answer yet, before its thread has ended.
      if (opened.reason) return;
      const task = opened.tasks.shift()!;
      this.#watch(opened);
      if ('outcome' in answer) task.resolve(answer.outcome);
      else task.reject(Object.assign(new Error(answer.fatal.message), answer.fatal));
      this.#deal();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const why = memory ? `it needs more than ${LIMITS.maxOldGenerationSizeMb} MB of memory` : error.message;
      opened.reason ??= { code: 'internal', message: `The pair could not be compared: ${why}.` };
    });
    worker.on('exit', () => {
      if (!this.#closed) this.#replace(opened);
    });
    return opened;
  }

  /** The first job of a dead worker is what killed it; the others wait for the next. */
  #replace(desk: Desk): void {
    clearTimeout(desk.timer);
    const [task, ...others] = desk.tasks;
    const error = desk.reason ?? { code: 'internal', message: 'The pair could not be compared: its thread ended.' };
    desk.tasks = [];
    desk.reason = undefined;
    desk.ready = false;
    this.#queue.unshift(...others);
    this.#open(desk);
    task?.resolve({ error });
    this.#deal();
  }
}

/** What threads of a batch start from: beside this file, for the bundle beside the program. */
export function workerFile(): string {
  const candidates = ['./worker.js', '../../bin/worker.js'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error('the worker of the batch is missing; run npm run build');
  return found;
}
