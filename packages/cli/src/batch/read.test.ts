import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PairFault, Texts } from './read.ts';
import { findIn } from './stories.ts';
import { walk } from './walk.ts';

// Texts of a batch, read in this process: what may not be read, what is read once, what is found again.

const NOBODY = 65_534;

/** Root may read everything: then the work is done as somebody who may not. */
async function withoutRights<T>(work: () => T | Promise<T>): Promise<T> {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid!(NOBODY);
  try {
    return await work();
  } finally {
    if (root) process.seteuid!(0);
  }
}

function folder(): string {
  const at = mkdtempSync(join(tmpdir(), 'storydrift-read-'));
  chmodSync(at, 0o755);
  return at;
}

// Windows knows no such rights.
test.skipIf(process.platform === 'win32')(
  'a file and a folder without permission are faults of their own',
  async () => {
    const at = folder();
    writeFileSync(join(at, 'locked.txt'), 'The ferry will not run on Sunday.', { mode: 0o000 });
    writeFileSync(join(at, 'open.txt'), 'The ferry will not run on Sunday.');
    mkdirSync(join(at, 'closed'));
    writeFileSync(join(at, 'closed', 'inside.txt'), 'x');
    chmodSync(join(at, 'closed'), 0o000);
    const { files, faults } = await withoutRights(() => walk(at, join(at, 'out')));
    expect(files).toEqual(['locked.txt', 'open.txt']);
    expect(faults).toEqual([
      { path: 'closed', error: { code: 'unreadable', message: expect.stringContaining('no permission') } },
    ]);
    const opened = withoutRights(() => new Texts({}).open(join(at, 'locked.txt'), 'locked.txt'));
    await expect(opened).rejects.toThrow(PairFault);
    await expect(opened).rejects.toThrow('locked.txt cannot be read: you have no permission.');
  },
);

test('a text that is opened again in a row is read once, and anew when it has changed', async () => {
  const at = folder();
  const path = join(at, 'a.txt');
  const texts = new Texts({});
  const read = async () => (await (await texts.open(path, 'a.txt')).read()).input;
  writeFileSync(path, 'One.');
  const first = await read();
  expect(await read()).toEqual(first);
  writeFileSync(path, 'Two.');
  expect((await read()).text).toBe('Two.');
});

test('an address gets the page that is handed in, or the reason why there is none', async () => {
  const page = { bytes: new TextEncoder().encode('The ferry will not run on Sunday.') };
  const texts = new Texts({}, async (address) =>
    address.endsWith('gone')
      ? { refused: `${address} cannot be fetched (status 404).` }
      : {
          fetched: { ...page, address, finalAddress: address, contentType: 'text/plain', time: '2025-01-01T00:00:00Z' },
        },
  );
  const { input } = await (await texts.open('https://a.org/x', 'https://a.org/x')).read();
  expect(input).toMatchObject({
    text: 'The ferry will not run on Sunday.',
    source: { web: { address: 'https://a.org/x' } },
  });
  await expect(texts.open('https://a.org/gone', 'x')).rejects.toThrow('status 404');
});

test('stories are found again only when a text, a name or an option has changed', async () => {
  const at = folder();
  const ferry =
    'The ferry to Ostersand will run twice a day from June, the Holm shipping company in Krumhorn said. ' +
    'Captain Swantje Obermann steers the rebuilt Gull, which has 86 seats. The pier had silted up in the winter.';
  const page = (date: string) => JSON.stringify({ title: 'Ferry', date, text: ferry });
  writeFileSync(join(at, 'a.json'), page('2025-05-02T08:00:00Z'));
  writeFileSync(join(at, 'b.json'), page('2025-05-01T08:00:00Z'));
  const given = { folder: at, files: ['a.json', 'b.json'], reading: {} };
  const first = await findIn(given, () => {});
  expect(first.found.stories).toEqual([
    {
      original: 'b.json',
      copies: ['a.json'],
      originalReason: expect.objectContaining({
        code: 'date',
        message: 'It has the earliest date, 2025-05-01T08:00:00Z (the page says so).',
      }),
    },
  ]);
  const kept = { key: first.key, found: { stories: [], alone: ['as it was'], faults: [] } };
  expect(await findIn({ ...given, earlier: kept }, () => {})).toBe(kept);
  const others = [
    { ...given, files: ['a.json'] },
    { ...given, reading: { language: 'de' } },
  ];
  for (const other of others) expect(await findIn({ ...other, earlier: kept }, () => {})).not.toBe(kept);
  writeFileSync(join(at, 'a.json'), page('2025-04-30T08:00:00Z'));
  const again = await findIn({ ...given, earlier: kept }, () => {});
  expect(again.found.stories[0]?.original).toBe('a.json');
});
