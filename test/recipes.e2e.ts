import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settingsSchema } from '@storydrift/core';
import { describe, expect, test } from 'vitest';
import { folder, story, summaryOf } from './support/batch.ts';
import { CLI } from './support/cli.ts';

// Every recipe of docs/recipes.md is run as it stands there, in a folder as the page describes it. One that needs a tool
// which is not installed is skipped.

const page = (name: string) => readFileSync(fileURLToPath(new URL(`../docs/${name}`, import.meta.url)), 'utf8');
const RECIPES = [...page('recipes.md').matchAll(/<!-- recipe(?:: (\w+))? -->\n```sh\n([\s\S]*?)```/g)].map(
  ([, tool, script]) => ({ tool, script: script! }),
);
const OPTIONS = /<!-- example: options -->\n```json\n([\s\S]*?)```/.exec(page('batch.md'))![1]!;

function desk(): string {
  const at = folder();
  for (const name of ['articles', 'clients', 'bin']) mkdirSync(join(at, name));
  const rows = [0, 1, 2].map((i) => {
    const { original, copy } = story(i);
    writeFileSync(join(at, 'articles', `${i}.original.txt`), original);
    writeFileSync(join(at, 'articles', `${i}.copy.txt`), copy);
    return `case-${i},articles/${i}.original.txt,articles/${i}.copy.txt,Courier`;
  });
  writeFileSync(join(at, 'pairs.csv'), `id,original,copy,outlet\n${rows.join('\n')}\n`);
  writeFileSync(join(at, 'clients', 'courier.json'), OPTIONS);
  const command = join(at, 'bin', 'storydrift');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(command, 0o755);
  return at;
}

function run(script: string, cwd: string) {
  const PATH = [join(cwd, 'bin'), process.env['PATH']].join(delimiter);
  return spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd,
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
}

function has(tool: string): boolean {
  try {
    execFileSync('bash', ['-c', `command -v ${tool}`]);
    return true;
  } catch {
    return false;
  }
}

test('the page has recipes', () => expect(RECIPES.length).toBeGreaterThan(8));

describe('recipes', { timeout: 240_000 }, () => {
  let shared = '';
  for (const [i, { tool, script }] of RECIPES.entries()) {
    test.skipIf(tool !== undefined && !has(tool))(`${i + 1}: ${script.split('\n', 1)[0]}`, () => {
      // The second one reads what the first one left; every other begins anew.
      const at = script.includes('storydrift') ? desk() : shared;
      shared = at;
      const { status, stderr, stdout } = run(script, at);
      expect({ status, stderr }).toMatchObject({ status: 0 });
      if (/results\b/.test(script) && script.includes('storydrift batch')) {
        const name = /-o (\S+)/.exec(script)![1]!;
        expect(summaryOf(join(at, name)).counts).toMatchObject({ pairs: 3, done: 3, errors: 0 });
      } else if (script.includes('scores.jsonl')) {
        expect(readFileSync(join(at, 'scores.jsonl'), 'utf8').trim().split('\n')).toHaveLength(2);
      } else expect(stdout).toContain('original.txt: ');
    });
  }
});

test('the options file of docs/batch.md is one that the schema accepts', () => {
  expect(settingsSchema.parse(JSON.parse(OPTIONS)).name).toBe('Daily Courier');
});
