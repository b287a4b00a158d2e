import type { CompareOptions, DocumentInput, Report } from '@storydrift/core/lean';
import { proxy, type Remote, wrap } from 'comlink';
import { startWorker } from '#start-worker';
import type { Api, Progress } from './worker.ts';

// The main thread's hand on the worker: started when first needed, ended to cancel a run.

export class Cancelled extends Error {}

interface Running {
  worker: Worker;
  api: Remote<Api>;
}

export class Engine {
  #running: Running | null = null;
  #stop: ((reason: Error) => void) | null = null;

  /** Runs one job; rejects with `Cancelled` when `cancel` is called, with an Error when the worker dies. */
  run<T>(job: (api: Remote<Api>) => Promise<T>): Promise<T> {
    const { worker, api } = this.#start();
    return new Promise<T>((resolve, reject) => {
      this.#stop = reject;
      worker.onerror = (event) => reject(new Error(event.message || 'the worker could not run'));
      job(api).then(resolve, reject);
    });
  }

  /** Compares two texts; says how far it is when that takes a while. */
  compare(
    original: DocumentInput,
    copy: DocumentInput,
    options: Omit<CompareOptions, 'lexicon'>,
    onProgress: (progress: Progress) => void = () => {},
  ): Promise<Report> {
    return this.run((api) => api.compare(original, copy, options, proxy(onProgress)));
  }

  cancel(): void {
    this.#running?.worker.terminate();
    this.#running = null;
    this.#stop?.(new Cancelled());
    this.#stop = null;
  }

  #start(): Running {
    if (!this.#running) {
      const worker = startWorker();
      this.#running = { worker, api: wrap<Api>(worker) };
    }
    return this.#running;
  }
}
