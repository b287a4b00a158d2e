import { parentPort, workerData } from 'node:worker_threads';

// What a thread of a batch starts from. The work stands in another file and is called, because a bundler may put what
// other files share beside it, and whoever imports that must not start the work of a thread.

const { runThread } = await import('./thread.ts');
await runThread(parentPort!, workerData);
