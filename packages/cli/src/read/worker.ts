import { parentPort } from 'node:worker_threads';
import { ReadError, type ReadOptions, readBytes } from '@storydrift/core/read';
import type { Answer } from './isolated.ts';
import { PARSERS } from './parsers.ts';

// A thread that reads documents for `isolated.ts`, one after the other. It can be ended at any moment.

interface Task {
  bytes: Uint8Array;
  options: Omit<ReadOptions, 'readers'>;
}

// pdf.js drops promises of damaged files: the answer comes all the same, or the limit of time ends the thread.
process.on('unhandledRejection', () => {});

parentPort!.on('message', async ({ bytes, options }: Task) => {
  parentPort!.postMessage(await answer(bytes, options));
});

async function answer(bytes: Uint8Array, options: Task['options']): Promise<Answer> {
  try {
    return { result: await readBytes(bytes, { ...options, readers: PARSERS }) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const cause = error.cause instanceof Error ? { cause: String(error.cause.stack) } : {};
    return { refused: { code: error.code, message: error.message, ...cause } };
  }
}
