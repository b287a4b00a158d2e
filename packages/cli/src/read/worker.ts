import { parentPort } from 'node:worker_threads';
import { ReadError, type ReadOptions, readBytes } from '@storydrift/core/read';
import type { Answer } from './isolated.ts';
import { PARSERS } from './parsers.ts';

// A thread that reads documents for `isolated.ts`, one after the other. It can be ended at any moment.

interface Task {
  bytes: Uint8Array;
  options: Omit<ReadOptions, 'readers'>;
}

parentPort!.on('message', async ({ bytes, options }: Task) => {
  parentPort!.postMessage(await answer(bytes, options));
});

async function answer(bytes: Uint8Array, options: Task['options']): Promise<Answer> {
  try {
    return { result: await readBytes(bytes, { ...options, readers: PARSERS }) };
  } catch (error) {
    if (error instanceof ReadError) return { refused: { code: error.code, message: error.message } };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
