import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answer, Job, Outcome, Setup } from './types.ts';

// Worker threads that share a queue. A job goes to the first worker with room; a worker that dies takes one pair with it,
// not the run.

/** Jobs in a worker: one in work, one waiting, so that none stands idle while an answer travels. */
const DEPTH = 2;

interface Task {
  job: Job;
  resolve: (outcome: Outcome | undefined) => void;
  reject: (error: Error) => void;
}

interface Desk {
  worker: Worker;
  tasks: Task[];
}

export class Pool {
  readonly #setup: Setup;
  readonly #desks: Desk[];
  #queue: Task[] = [];
  #closed = false;

  constructor(size: number, setup: Setup) {
    this.#setup = setup;
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
    await Promise.all(this.#desks.map(({ worker }) => worker.terminate()));
  }

  #deal(): void {
    for (let room = 0; room < DEPTH; room++) {
      for (const desk of this.#desks) {
        if (desk.tasks.length > room) continue;
        const task = this.#queue.shift();
        if (!task) return;
        desk.tasks.push(task);
        desk.worker.postMessage(task.job);
      }
    }
  }

  #open(desk: { tasks: Task[] }): Desk {
    const worker = new Worker(workerFile(), { workerData: this.#setup });
    const opened = Object.assign(desk, { worker });
    let reason = '';
    worker.on('message', (answer: Answer) => {
      const task = opened.tasks.shift()!;
      if ('outcome' in answer) task.resolve(answer.outcome);
      else task.reject(Object.assign(new Error(answer.fatal.message), answer.fatal));
      this.#deal();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it needs more memory than there is' : error.message;
    });
    worker.on('exit', () => {
      if (!this.#closed) this.#replace(opened, reason || 'its thread ended');
    });
    return opened;
  }

  /** The first job of a dead worker is what killed it; the others wait for the next. */
  #replace(desk: Desk, reason: string): void {
    const [task, ...others] = desk.tasks;
    desk.tasks = [];
    this.#queue.unshift(...others);
    this.#open(desk);
    const message = `The pair could not be compared: ${reason}.`;
    task?.resolve({ error: { code: 'internal', message } });
    this.#deal();
  }
}

/** What threads of a batch start from: beside this file, in the bundle one folder up. */
export function workerFile(): string {
  const candidates = ['./worker.js', '../worker.js'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error('the worker of the batch is missing; run npm run build');
  return found;
}
