import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DEMO, storydrift } from './support/cli.ts';

// Whole outputs for the demo pair, so that any change of what people read is seen and meant. When it is meant:
//   UPDATE_GOLDEN=1 npm test -- test/golden.e2e.ts

const folder = fileURLToPath(new URL('golden/', import.meta.url));

const OUTPUTS: readonly (readonly [file: string, args: string[]])[] = [
  ['compare.txt', ['compare', 'original.txt', 'copy.txt']],
  ['compare.json', ['compare', 'original.txt', 'copy.txt', '--format', 'json']],
  ['compare.csv', ['compare', 'original.txt', 'copy.txt', '--format', 'csv']],
  ['compare.md', ['compare', 'original.txt', 'copy.txt', '--format', 'markdown']],
  ['compare.tmx', ['compare', 'original.txt', 'copy.txt', '--format', 'tmx']],
  ['notes.txt', ['notes', 'copy.txt', '--original', 'original.txt']],
  ['align.txt', ['align', 'original.txt', 'copy.txt']],
];

test.each(OUTPUTS)('%s is what the demo pair gives', async (name, args) => {
  const { out } = await storydrift(args, '', { cwd: dirname(DEMO.original) });
  const path = `${folder}${name}`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, out);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(out);
});

test('the page of the demo pair holds the report as it is written as JSON', async () => {
  const { out } = await storydrift(['compare', 'original.txt', 'copy.txt', '--format', 'html'], '', {
    cwd: dirname(DEMO.original),
  });
  const [, data] = /<script type="application\/json" id="report">(\{.*?)<\/script>/s.exec(out)!;
  expect(JSON.parse(data!)).toEqual(JSON.parse(readFileSync(`${folder}compare.json`, 'utf8')));
});

test('the README shows the page that the demo pair really gives', () => {
  const path = fileURLToPath(new URL('../README.md', import.meta.url));
  const readme = readFileSync(path, 'utf8');
  const shown = /(<!-- golden: compare\.txt -->\n```text\n)([\s\S]*?)(```)/;
  const page = readFileSync(`${folder}compare.txt`, 'utf8');
  if (process.env['UPDATE_GOLDEN'])
    writeFileSync(
      path,
      readme.replace(shown, (_all, open, _old, close) => open + page + close),
    );
  expect(shown.exec(readFileSync(path, 'utf8'))?.[2]).toBe(page);
});
