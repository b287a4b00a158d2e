import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseReport } from '@storydrift/core';
import { ReadError } from '@storydrift/core/read';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { damagedBytes, numbers } from '../bench/damage.mjs';
import { main } from '../packages/cli/dist/main.js';
import { readIsolated } from '../packages/cli/dist/read/isolated.js';
import { summaryOf } from './support/batch.ts';
import { file, storydrift } from './support/cli.ts';

// Documents of every format through the command line, and what must be contained in a thread of its own.

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/read/${name}`, import.meta.url));

describe('every command reads every format', () => {
  test.each(['ferry.md', 'ferry.html', 'ferry.docx', 'ferry-set.pdf', 'ferry-printed.pdf', 'ferry.json'])(
    '%s',
    async (name) => {
      const { code, out, err } = await storydrift(['compare', fixture('ferry.txt'), fixture(name), '--format', 'json']);
      expect(err).toBe('');
      expect(code).toBe(0);
      const { copy, summary } = parseReport(JSON.parse(out));
      expect(summary.counts).toMatchObject({ reworded: 0, minor: 0, major: 0, critical: 0, inserted: 0 });
      expect(copy.source?.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect((await storydrift(['notes', fixture(name)])).code).toBe(0);
      expect((await storydrift(['align', fixture('ferry.txt'), fixture(name)])).code).toBe(0);
    },
  );

  test('an encoding is named, one that does not exist is wrong usage', async () => {
    const koi8 = fixture('parom-koi8.txt');
    expect((await storydrift(['notes', koi8, '--encoding', 'koi8-r'])).err).toBe('');
    expect((await storydrift(['notes', koi8])).err).toContain('read as koi8-r');
    expect((await storydrift(['notes', koi8, '--encoding', 'koi9'])).code).toBe(2);
  });
});

describe('in a thread of its own', () => {
  test.each(['pdf', 'printed pdf'])('damaged %s', async (format) => {
    const next = numbers(20251125);
    for (let i = 0; i < 40; i++) {
      const bytes = damagedBytes(format, next);
      const result = await readIsolated(bytes, { name: 'a.pdf' }).catch((error: unknown) => error);
      if (result instanceof Error) expect(result.name).toBe(ReadError.name);
    }
  });

  test('what takes too long is given up, and the next document is read', async () => {
    const bytes = new TextEncoder().encode(`<!doctype html><p>A story.</p>${'<i>x</i>'.repeat(50_000)}`);
    await expect(readIsolated(bytes, {}, { milliseconds: 1, megabytes: 512 })).rejects.toThrow(
      /took longer than 0.001 s/,
    );
    const page = new TextEncoder().encode('<!doctype html><p>The ferry will not run on Sunday.</p>');
    expect((await readIsolated(page, {})).text).toContain('ferry');
  });
});

describe('web addresses', () => {
  let server: Server;
  let host = '';
  const asked: string[] = [];
  beforeAll(async () => {
    const page =
      '<!doctype html><title>Ferry</title><h1>Ferry stays in port over Sunday</h1><p>The ferry will not run on Sunday because of the storm, the harbour office said.</p>';
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/robots.txt') response.writeHead(200).end('User-agent: *\nDisallow: /closed\n');
      else if (request.url === '/moved') response.writeHead(302, { Location: '/page' }).end();
      else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('the report says from where, when and with which bytes; --save keeps them', async () => {
    const out = file('', 'web.json');
    const folder = join(mkdtempSync(join(tmpdir(), 'storydrift-')), 'pages');
    const address = `http://${host}/moved`;
    // Only a caller of `main` can trust a server of this machine.
    expect(await main(['compare', address, address, '-o', out, '--save', folder], [host])).toBe(0);
    const { original } = parseReport(JSON.parse(readFileSync(out, 'utf8')));
    expect(original.source?.web).toMatchObject({ address, finalAddress: `http://${host}/page` });
    expect(Date.parse(original.source!.web!.time)).toBeGreaterThan(Date.parse('2025-01-01'));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('a batch reads the addresses of its manifest, keeps their bytes and respects robots.txt', async () => {
    const place = mkdtempSync(join(tmpdir(), 'storydrift-'));
    const [pages, out] = [join(place, 'pages'), join(place, 'out')];
    const [page, closed] = [`http://${host}/moved`, `http://${host}/closed`];
    const ferry = fixture('ferry.txt');
    const manifest = file(
      `id,original,copy\nweb,${page},${page}\nmixed,${ferry},${page}\nclosed,${page},${closed}\n`,
      'web.csv',
    );
    const args = ['batch', manifest, '-o', out, '--jobs', '2', '--save', pages];
    const pairs = () => summaryOf(out).pairs.map((pair) => (pair.status === 'done' ? pair.id : pair.error.message));
    asked.length = 0;
    expect(await main(args, [host])).toBe(3);
    // Four cells of the manifest, one address: it and the rules of its site are asked for once.
    expect([...asked].sort()).toEqual(['/moved', '/page', '/robots.txt']);
    expect(pairs()).toEqual(['web', 'mixed', expect.stringMatching(/closed is not fetched: .*robots\.txt/)]);
    const { original } = parseReport(JSON.parse(readFileSync(join(out, 'reports/web.json'), 'utf8')));
    expect(original.source?.web).toMatchObject({ address: page, finalAddress: `http://${host}/page` });
    expect(readdirSync(pages)).toHaveLength(1);
    expect(await main([...args, '--resume', '--ignore-robots'], [host])).toBe(0);
    expect(pairs()).toEqual(['web', 'mixed', 'closed']);
    expect(readdirSync(pages)).toHaveLength(2);
  });

  test('a batch obeys a named encoding', async () => {
    const koi8 = fixture('parom-koi8.txt');
    const manifest = file(`original,copy\n${koi8},${koi8}\n`, 'koi8.csv');
    const out = join(mkdtempSync(join(tmpdir(), 'storydrift-')), 'out');
    const { code, err } = await storydrift(['batch', manifest, '-o', out, '--encoding', 'koi8-r']);
    expect([code, err]).toEqual([0, expect.not.stringContaining('read as')]);
    const { copy } = parseReport(JSON.parse(readFileSync(join(out, 'reports/row-1.json'), 'utf8')));
    expect(copy.source).toMatchObject({ encoding: 'koi8-r', warnings: [] });
    expect((await storydrift(['batch', manifest, '-o', out, '--resume', '--encoding', 'utf-8'])).code).toBe(3);
  });

  test('a user cannot reach it', async () => {
    const { code, err } = await storydrift(['notes', `http://${host}/page`]);
    expect(code).toBe(3);
    expect(err).toContain('is refused');
  });
});
