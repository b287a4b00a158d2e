import { parentPort, workerData } from 'node:worker_threads';
import { readySettings } from '@storydrift/core/lean';
import { loadResources } from '../resources.ts';
import { analyse } from './analyse.ts';
import { findIn } from './stories.ts';
import type { Answer, FinderAnswer, Job, WorkerData } from './types.ts';

// A thread of a batch: one that compares pairs (jobs come in, one after the other, answers go out), or one that finds the
// stories of a folder.

const port = parentPort!;
const data = workerData as WorkerData;

if ('files' in data) {
  const found = await findIn(data, (read) => port.postMessage({ read } satisfies FinderAnswer));
  port.postMessage({ found } satisfies FinderAnswer);
} else {
  const { folder, digest, language, force, settings: given } = data;
  const settings = given ? { settings: readySettings(given) } : {};
  const resources = loadResources(language);
  const answer = async (job: Job): Promise<Answer> => {
    try {
      const compare = { ...(await resources), ...settings, ...(force ? { force } : {}) };
      const options = { folder, options: digest, compare, ...(language === undefined ? {} : { language }) };
      return { outcome: await analyse(job, options) };
    } catch (error) {
      const { message, code } = error as NodeJS.ErrnoException;
      return { fatal: { message, ...(code === undefined ? {} : { code }) } };
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (job: Job) => {
    last = last.then(async () => port.postMessage(await answer(job)));
  });
}
