import { parentPort, workerData } from 'node:worker_threads';
import { loadResources } from '../resources.ts';
import { analyse } from './analyse.ts';
import type { Answer, Job, Setup } from './types.ts';

// A worker thread: jobs come in, one after the other, answers go out. What is thrown here is a fault that ends the run.

const port = parentPort!;
const { folder, digest, language, force } = workerData as Setup;
const resources = loadResources(language);

let last: Promise<unknown> = resources;
port.on('message', (job: Job) => {
  last = last.then(async () => port.postMessage(await answer(job)));
});

async function answer(job: Job): Promise<Answer> {
  try {
    const compare = { ...(await resources), ...(force ? { force } : {}) };
    const options = { folder, options: digest, compare, ...(language === undefined ? {} : { language }) };
    return { outcome: await analyse(job, options) };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    return { fatal: { message, ...(code === undefined ? {} : { code }) } };
  }
}
