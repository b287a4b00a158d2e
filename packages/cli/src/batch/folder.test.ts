import { existsSync, mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockFolder, openFolder } from './folder.ts';

// One run at a time in a folder of results.

const folder = () => mkdtempSync(join(tmpdir(), 'storydrift-lock-'));
/** No process has it: above what Linux, macOS and Windows give out. */
const DEAD = '4194305';
const LIVING = String(process.ppid);

describe('the lock of a folder', () => {
  test('is made, names its process, and goes when the run ends', () => {
    const at = folder();
    const lock = lockFolder(at);
    expect(readFileSync(join(at, '.lock'), 'utf8')).toBe(String(process.pid));
    lock.close();
    expect(existsSync(join(at, '.lock'))).toBe(false);
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['a living process has it', { '.lock': LIVING }, false],
    ['its process was killed', { '.lock': DEAD }, true],
    ['its process was killed and its number is ours now, as in a container', { '.lock': String(process.pid) }, true],
    ['it is being made at this moment', { '.lock': '' }, false],
    ['it was left empty long ago', { '.lock': '', old: 'yes' }, true],
    ['another one is taking it over', { '.lock': DEAD, '.lock.taking': LIVING }, false],
    ['one who took it over was killed on the way', { '.lock': DEAD, '.lock.taking': DEAD }, true],
  ])('when %s', (_when, files, taken) => {
    const at = folder();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(at, name), content);
    if (files['old']) utimesSync(join(at, '.lock'), 1, 1);
    if (!taken) {
      expect(() => lockFolder(at)).toThrow('is writing to');
      expect(readFileSync(join(at, '.lock'), 'utf8')).toBe(files['.lock']);
      return;
    }
    lockFolder(at).close();
    expect([existsSync(join(at, '.lock')), existsSync(join(at, '.lock.taking'))]).toEqual([false, false]);
  });
});

test.each<[string, string[], string[], boolean]>([
  ['nothing', [], [], true],
  ['what a run leaves that was killed before it had begun', ['reports', 'pages'], ['journal.jsonl'], true],
  ['reports without their journal', ['reports', 'reports/old'], [], false],
  ['somebody’s own file', [], ['letter.txt'], false],
])('a folder of results that holds %s', (_what, folders, files, taken) => {
  const at = folder();
  for (const name of folders) mkdirSync(join(at, name));
  for (const name of files) writeFileSync(join(at, name), '');
  const open = () => openFolder(at, false).close();
  if (taken) open();
  else expect(open).toThrow('is not empty');
});
