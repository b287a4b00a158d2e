import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '@storydrift/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO } from './support/cli.ts';

// What a user gets: each package packed, installed by npm into an empty folder of its own, and run there.

const folders = { core: emptyFolder(), cli: emptyFolder() };
const folder = folders.cli;

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'storydrift-pack-'));
}

function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 110_000 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}${error ?? ''}`);
  return stdout;
}

const installed = (...args: string[]) =>
  run(process.execPath, [join(folder, 'node_modules/storydrift/bin/storydrift.js'), ...args], folder);

beforeAll(() => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string };
  for (const [name, into] of Object.entries(folders)) {
    // pnpm packs as it publishes: workspace:* becomes the version.
    run('npx', ['-y', packageManager, 'pack', '--pack-destination', into], join(root, 'packages', name));
    const [packed] = readdirSync(into);
    writeFileSync(join(into, 'package.json'), '{"name":"empty","private":true}');
    run('npm', ['install', '--no-audit', '--no-fund', `./${packed}`], into);
  }
}, 120_000);

describe('packed and installed', () => {
  test('the command line runs', () => {
    expect(installed('--version')).toBe(`${VERSION}\n`);
    expect(installed('compare', DEMO.original, DEMO.copy)).toMatch(/^Same story\./);
  });

  test('pages and batches are written with the viewer and the threads that came with it', () => {
    installed('compare', DEMO.original, DEMO.copy, '-o', 'report.html');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('{"schema":"storydrift-report/1"');
    writeFileSync(join(folder, 'pairs.jsonl'), JSON.stringify(DEMO));
    installed('batch', 'pairs.jsonl', '-o', 'results', '--parquet');
    expect(readdirSync(join(folder, 'results'))).toEqual(
      expect.arrayContaining(['index.html', 'pages', 'pairs.csv', 'pairs.parquet', 'reports', 'summary.json']),
    );
  });

  test('it needs no other package: what it uses is bundled', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['storydrift']);
  });

  test('the viewer came with it, sources and tests did not', () => {
    const files = readdirSync(join(folder, 'node_modules/storydrift'), { recursive: true }).map(String);
    expect(files).toContain(join('viewer', 'index.html'));
    expect(files.filter((name) => /\.test\.|tsbuildinfo|^src/.test(name))).toEqual([]);
  });

  test('the library is imported by its name, with all its entries', () => {
    const script =
      "const { compare, parseReport } = await import('@storydrift/core');" +
      "const { loadEnglishLexicon } = await import('@storydrift/core/lexicon');" +
      "await import('@storydrift/core/lean');" +
      "const report = compare('Ten came.', 'Twelve came.', { lexicon: await loadEnglishLexicon() });" +
      'console.log(parseReport(report).schema)';
    expect(run(process.execPath, ['--input-type=module', '-e', script], folders.core)).toBe('storydrift-report/1\n');
  });
});
