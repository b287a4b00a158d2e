import InlineWorker from './worker.ts?worker&inline';

/** Starts the worker from the page itself: a page that was opened from disk may load no other file. */
export function startWorker(): Worker {
  return new InlineWorker();
}
