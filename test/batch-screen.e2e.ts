import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Batch, parseBatch } from '@storydrift/core';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO, file, start, storydrift } from './support/cli.ts';
import { type Browser, expectAccessible, openBrowser, rowsShown, watch } from './viewer-page.ts';

// A batch folder in a real Chromium: served by `storydrift view FOLDER`, opened from disk, chosen in the browser.

const story = (name: string) => fileURLToPath(new URL(`fixtures/stories/${name}.txt`, import.meta.url));
const MANIFEST = [
  ['id', 'original', 'copy', 'outlet'],
  ['sea-wall', DEMO.original, DEMO.copy, 'Coast Wire'],
  ['sea-wall-again', DEMO.original, DEMO.original, 'Coast Wire'],
  ['court', story('court.original'), story('court.damaged'), 'Post'],
  ['choir', DEMO.original, story('derby.original'), 'Post'],
  ['bridge', story('bruecke.original'), story('bruecke.retelling'), 'Tagblatt'],
  ['../<b>gone</b>', DEMO.original, 'no-such-file.txt', '=1+1'],
];

let folder: string;
let batch: Batch;
let server: ChildProcess;
let address: string;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'storydrift-')), 'out');
  const manifest = file(MANIFEST.map((row) => row.join(',')).join('\n'), 'manifest.csv');
  const { code } = await storydrift(['batch', manifest, '-o', folder]);
  expect(code).toBe(3);
  batch = parseBatch(JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')));
  server = start(['view', folder, '--no-open', '--port', '0']);
  const [first] = (await once(server.stdout!, 'data')) as [Buffer];
  address = first.toString().split('\n')[0]!;
  browser = await openBrowser();
});
afterAll(async () => {
  server?.kill();
  await browser?.close();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  page.setDefaultTimeout(20_000);
  complaints = watch(page, new URL('/', address).href);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const listed = () => page.locator('[data-pair] th > :first-child').allInnerTexts();
const heading = () => page.getByRole('heading', { level: 1 });
const shown = async (...ids: string[]) => expect.poll(listed).toEqual(ids);

async function openList(place = ''): Promise<void> {
  await page.goto(address + place);
  await page.waitForSelector('[data-pair]');
}

describe('served', () => {
  test('shows every pair, most drift first, with its figures and its story in small', async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?batch$/);
    await openList();
    expect(await heading().innerText()).toMatch(/^6 pairs\. .* 1 could not be compared\.$/s);
    const byDrift = batch.pairs
      .filter((pair) => pair.status === 'done')
      .sort((x, y) => (y.drift ?? -1) - (x.drift ?? -1))
      .map(({ id }) => id);
    await shown(...byDrift, '../<b>gone</b>');
    expect(await page.locator('[data-pair]', { hasText: 'gone' }).innerText()).toContain('no such file');
    expect(await page.locator('[data-pair]', { hasText: 'choir' }).innerText()).toContain('Not the same story.');
    const strip = page.getByRole('img', { name: /missing/ }).first();
    expect(await strip.locator('path').count()).toBeGreaterThan(2);
  });

  test('filters and sorts; the link leads back to the same list', async () => {
    await openList();
    await page.getByRole('columnheader', { name: 'Pair' }).getByRole('button').click();
    await shown('../<b>gone</b>', 'bridge', 'choir', 'court', 'sea-wall', 'sea-wall-again');
    await page.getByRole('searchbox', { name: 'Find a pair' }).fill('coast');
    await shown('sea-wall', 'sea-wall-again');
    await page.getByRole('button', { name: /^with notes/ }).click();
    await shown('sea-wall');
    expect(await page.locator('footer').getByRole('status').innerText()).toContain('1 of 6 pairs.');
    await expect.poll(() => page.url()).toContain('#show=all&sort=name&noted=1&text=coast');
    await page.reload();
    await shown('sea-wall');
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect.poll(async () => (await listed()).length).toBe(6);
    const bar = page.getByRole('button', { name: /^1 pair with a drift from/ }).first();
    await bar.click();
    await expect.poll(async () => (await listed()).length).toBe(1);
  });

  test('opens a pair, walks the list as it is filtered, and comes back to it', async () => {
    await openList('#show=all&sort=name&text=o');
    await page.locator('[data-pair]').first().waitFor();
    await page.getByRole('link', { name: 'court', exact: true }).click();
    await rowsShown(page);
    const place = page.getByRole('navigation', { name: 'Walk through the list' });
    expect(await place.innerText()).toMatch(/court\s+3 of/);
    await page.keyboard.press('a');
    await page.keyboard.press(']');
    await expect.poll(() => place.innerText()).toMatch(/sea-wall\s+4 of/);
    await page.keyboard.press('[');
    await expect.poll(() => place.innerText()).toMatch(/court\s+3 of/);
    // What was said of a finding is still there.
    await page.locator('button[aria-pressed="true"]', { hasText: 'Agree' }).waitFor();
    await expect.poll(() => page.url()).toMatch(/#pair=3&show=all&sort=name&text=o&/);
    await page.keyboard.press('b');
    await page.locator('[data-pair="3"][aria-selected="true"]').waitFor();
    expect(await page.locator('[data-pair="3"]').innerText()).toContain('1 reviewed');
    await page.goBack();
    await rowsShown(page);
    await page.goBack();
    await page.waitForSelector('[data-pair]');
  });

  test('a count leads to exactly those sentences', async () => {
    await openList();
    const row = page.locator('[data-pair]', { hasText: 'sea-wall' }).filter({ hasNotText: 'again' });
    const missing = row.getByRole('link').nth(2);
    expect(await missing.innerText()).toBe('1');
    await missing.click();
    await rowsShown(page);
    expect(await page.locator('[role="grid"] [data-row]').count()).toBe(1);
    expect(await page.locator('[role="grid"] [data-row]').innerText()).toContain('Farmers had asked');
  });

  test('is walked by keys', async () => {
    await openList();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = (await listed())[1]!;
    expect(await page.locator('[data-pair][aria-selected="true"]').innerText()).toContain(second);
    await page.keyboard.press('End');
    await page.locator('[data-pair][aria-selected="true"]', { hasText: 'gone' }).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await rowsShown(page);
  });

  test('is accessible in every theme and width, in English and German', async () => {
    await openList();
    // No colour is looked at on its way to another one.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expectAccessible(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'dark');
    await page.emulateMedia({ forcedColors: 'active' });
    await expectAccessible(page, 'forced colours');
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(page, '320 px');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => localStorage.setItem('storydrift-language', 'de'));
    await page.reload();
    await page.getByRole('heading', { name: /^6 Paare/ }).waitFor();
    await expectAccessible(page, 'German');
    await page.evaluate(() => localStorage.removeItem('storydrift-language'));
  });

  test.each([
    '/batch/journal.jsonl',
    '/batch/pairs.csv',
    '/batch/reports/',
    '/batch/reports/../summary.json',
    '/batch/reports/..%2fsummary.json',
    '/batch/%2e%2e/manifest.csv',
    '/batch/reports/..%5c..%5cmanifest.csv',
    '/batch/reports/%00.json',
    '/batch//etc/passwd',
  ])('%s leads nowhere', async (path) => {
    const { port } = new URL(address);
    // A browser would tidy the path up before it asks.
    const status = await new Promise((resolve) => {
      request({ host: '127.0.0.1', port, path }, (response) => resolve(response.resume().statusCode)).end();
    });
    expect(status).toBe(404);
  });
});

describe('from disk', () => {
  test('the dashboard opens every pair without a server, under a policy of hashes', async () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).toContain("default-src 'none'; frame-src 'self' file:; connect-src 'self'; script-src 'sha256-");
    expect(html).not.toMatch(/unsafe-inline|unsafe-eval/);
    const dashboard = pathToFileURL(join(folder, 'index.html')).href;
    complaints.length = 0;
    const own = watch(page, pathToFileURL(folder).href);
    page.removeAllListeners('request');
    await page.goto(dashboard);
    await page.waitForSelector('[data-pair]');
    await page.getByRole('link', { name: 'court', exact: true }).click();
    await rowsShown(page);
    await page.keyboard.press(']');
    await expect
      .poll(() => page.getByRole('navigation', { name: 'Walk through the list' }).innerText())
      .toContain('2 of');
    await page.goto(`${dashboard}#pair=5&show=all`);
    await rowsShown(page);
    expect(await page.getByText('bruecke.retelling', { exact: false }).first().innerText()).toContain('bruecke');
    expect(own).toEqual([]);
    complaints.length = 0;
  });
});

describe('chosen in the browser', () => {
  test('a folder opens; a summary alone shows the table and says what is missing', async () => {
    await page.goto(new URL('/', address).href);
    await page.getByRole('button', { name: 'Batch' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose the folder' }).click(),
    ]);
    await chooser.setFiles(folder);
    await page.waitForSelector('[data-pair]');
    await page.getByRole('link', { name: 'court', exact: true }).click();
    await rowsShown(page);
    await page.locator('input[type=file]').first().setInputFiles(join(folder, 'summary.json'));
    await page.waitForSelector('[data-pair]');
    await page.getByRole('link', { name: 'court', exact: true }).click();
    await page.getByRole('alert').getByText('Open the whole folder').waitFor();
  });

  test('a summary that is none is refused with the field that is wrong', async () => {
    await page.goto(new URL('/', address).href);
    const broken = file(JSON.stringify({ ...batch, counts: { ...batch.counts, pairs: 'many' } }), 'summary.json');
    await page.locator('input[type=file]').first().setInputFiles(broken);
    await page.getByRole('alert').getByText('counts.pairs').waitFor();
  });
});

test('view refuses a folder that no batch wrote', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'storydrift-'));
  expect(await storydrift(['view', empty])).toMatchObject({ code: 3, err: expect.stringContaining('summary.json') });
  writeFileSync(join(empty, 'summary.json'), '{"schema":"storydrift-batch/1"}');
  expect(await storydrift(['view', empty])).toMatchObject({ code: 3, err: expect.stringContaining('signature') });
});

test('a run that goes on keeps the pages of its pairs, and writes those that are missing', async () => {
  const page = readFileSync(join(folder, 'pages', 'court.html'));
  rmSync(join(folder, 'pages', 'court.html'));
  const manifest = file(MANIFEST.map((row) => row.join(',')).join('\n'), 'manifest.csv');
  await storydrift(['batch', manifest, '-o', folder, '--resume', '--parquet']);
  expect(readFileSync(join(folder, 'pages', 'court.html'))).toEqual(page);
});

describe('--parquet', () => {
  test('is the table of pairs.csv, with types', async () => {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, 'pairs.parquet')) });
    const table: Record<string, string>[] = parse(readFileSync(join(folder, 'pairs.csv'), 'utf8'), { columns: true });
    expect(rows.map((row) => Object.keys(row))).toEqual(table.map((row) => Object.keys(row)));
    expect(rows).toMatchObject(
      batch.pairs.map((pair) => ({
        row: pair.row,
        id: pair.id,
        drift: pair.status === 'done' ? pair.drift : null,
        critical: pair.status === 'done' ? pair.counts.critical : null,
        verdict: pair.status === 'done' ? pair.verdict : null,
        outlet: pair.metadata['outlet'],
      })),
    );
  });

  test('a run without it takes the old table away', async () => {
    const manifest = file(MANIFEST.map((row) => row.join(',')).join('\n'), 'manifest.csv');
    await storydrift(['batch', manifest, '-o', folder, '--resume']);
    expect(existsSync(join(folder, 'pairs.parquet'))).toBe(false);
  });
});
