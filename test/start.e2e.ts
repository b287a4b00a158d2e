import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { CLI, DEMO } from './support/cli.ts';

// The program keeps what V8 has compiled for its next start. Whatever becomes of what is kept, the result is the same.
// Done in a copy of the package, so that no other test is disturbed.

const folder = mkdtempSync(join(tmpdir(), 'storydrift-start-'));
const kept = join(folder, 'bundle', 'compiled');

beforeAll(() => {
  const own = dirname(dirname(CLI));
  for (const name of ['bin', 'bundle', 'package.json'])
    cpSync(join(own, name), join(folder, name), { recursive: true });
});
beforeEach(() => rmSync(kept, { recursive: true, force: true }));

function compare(): { status: number | null; stdout: string; stderr: string } {
  const args = ['compare', DEMO.original, DEMO.copy, '--format', 'json'];
  const program = join(folder, 'bin', 'storydrift.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const files = () =>
  readdirSync(kept, { recursive: true })
    .map((name) => join(kept, String(name)))
    .filter((path) => statSync(path).isFile());
const states = () => files().map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`);

test('the first comparison keeps compiled code, the second takes it as it is', () => {
  const first = compare();
  expect(first.status).toBe(0);
  const before = states();
  expect(before.length).toBeGreaterThan(1);
  expect(compare()).toEqual(first);
  expect(states()).toEqual(before);
});

test('code that V8 does not take is made again', () => {
  const first = compare();
  const broken = files().find((path) => path.endsWith('main.cjs'))!;
  const cut = 100;
  truncateSync(broken, cut);
  expect(compare()).toEqual(first);
  expect(statSync(broken).size).toBeGreaterThan(100 * cut);
});

test('where nothing can be kept, nothing is said', () => {
  writeFileSync(kept, 'no folder');
  expect(compare()).toMatchObject({ status: 0, stderr: '' });
});
