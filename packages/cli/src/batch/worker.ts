import { parentPort, workerData } from 'node:worker_threads';
import { runThread } from './thread.ts';

// What a thread of a batch starts from; in the bundle it is bin/worker.js.

await runThread(parentPort!, workerData);
