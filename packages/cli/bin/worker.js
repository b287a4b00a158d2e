// What a thread of a batch starts from, in the bundle.
import { parentPort, workerData } from 'node:worker_threads';
import { load } from './load.js';

await load('thread').runThread(parentPort, workerData);
