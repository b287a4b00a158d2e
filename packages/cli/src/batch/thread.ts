import type { MessagePort } from 'node:worker_threads';
import { readySettings } from '@storydrift/core/lean';
import { loadResources } from '../resources.ts';
import { analyse } from './analyse.ts';
import { Texts } from './read.ts';
import { findIn } from './stories.ts';
import type { Answer, FinderAnswer, Job, Message, PageResult, Setup, WorkerData } from './types.ts';
import { utf8Lines } from './utf8.ts';

// A thread of a batch: one that compares pairs (jobs come in, one after the other, answers go out), or one that finds the
// stories of a folder.

export async function runThread(port: MessagePort, data: WorkerData): Promise<void> {
  if (!('files' in data)) return comparePairs(port, data);
  port.postMessage(await findIn(data, (read) => port.postMessage({ read } satisfies FinderAnswer)));
}

async function comparePairs(port: MessagePort, { folder, digest, reading, force, settings }: Setup): Promise<void> {
  const compare = {
    ...(await loadResources(reading.language)),
    ...(settings ? { settings: readySettings(settings) } : {}),
    ...(force ? { force } : {}),
  };
  const pages = new Map<string, ((result: PageResult) => void)[]>();
  const fetchPage = (page: string) =>
    new Promise<PageResult>((resolve) => {
      const waiting = pages.get(page) ?? [];
      pages.set(page, [...waiting, resolve]);
      if (!waiting.length) port.postMessage({ page } satisfies Answer);
    });
  const options = { folder, options: digest, compare, texts: new Texts(reading, fetchPage), encode: utf8Lines() };
  const answer = async (job: Job): Promise<Answer> => {
    try {
      return { outcome: await analyse(job, options) };
    } catch (error) {
      const { message, code } = error as NodeJS.ErrnoException;
      return { fatal: { message, ...(code === undefined ? {} : { code }) } };
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (message: Message) => {
    if ('job' in message) {
      last = last.then(async () => port.postMessage(await answer(message.job)));
      return;
    }
    for (const resolve of pages.get(message.page) ?? []) resolve(message.result);
    pages.delete(message.page);
  });
  port.postMessage({ ready: true } satisfies Answer);
}
