import { compare, parseReport, type Report } from '@storydrift/core';
import { loadEnglishLexicon } from '@storydrift/core/lexicon';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COPY, ORIGINAL } from './support/texts.ts';
import { tile } from './support/tile.ts';
import { type Browser, drop, openBrowser, rowsShown, watch } from './viewer-page.ts';
import { serveViewer, type ViewerServer } from './viewer-server.ts';

// A report of more than 20,000 sentences stays usable: it opens, scrolls, is walked, filtered, searched and saved.

const TIMES = 800;

let browser: Browser;
let server: ViewerServer;
let page: Page;
let report: Report;
/** Long, and still drawn whole. */
let whole: Report;
let complaints: string[];

beforeAll(async () => {
  const lexicon = await loadEnglishLexicon();
  const short = compare(ORIGINAL, COPY, { lexicon });
  report = tile(short, TIMES);
  whole = tile(short, 80);
  [browser, server] = await Promise.all([openBrowser(), serveViewer(report)]);
  page = await browser.context.newPage();
  page.setDefaultTimeout(60_000);
  complaints = watch(page, server.url);
  await page.goto(`${server.url}?report`);
  await rowsShown(page);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const selected = () => page.locator('[data-row][aria-selected="true"]');
const rowNow = async () => Number(await selected().getAttribute('data-row'));

test('the report is a valid one and has more than 20,000 sentences', () => {
  expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(report.original.sentences.length + report.copy.sentences.length).toBeGreaterThan(20_000);
});

test('only rows near the screen are drawn, and scrolling brings the others', async () => {
  expect(await page.locator('[data-row]').count()).toBeLessThan(120);
  const last = report.beads.length;
  await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight / 2 }));
  await expect
    .poll(async () => Number(await page.locator('[data-row]').first().getAttribute('data-row')))
    .toBeGreaterThan(last / 10);
  expect(await page.locator('[data-row]').count()).toBeLessThan(120);
});

test('the next finding is one key away, from anywhere', async () => {
  await page.evaluate(() => window.scrollTo({ top: 0 }));
  // A row from further down would bring the page back to where it stands.
  await page.locator('[data-row="0"]').focus();
  const before = await rowNow();
  for (let i = 0; i < 12; i++) await page.keyboard.press('n');
  await expect.poll(rowNow).toBeGreaterThan(before);
  await expect.poll(() => selected().isVisible()).toBe(true);
  await page.keyboard.press('End');
  await expect.poll(() => selected().isVisible()).toBe(true);
  const end = await rowNow();
  await page.keyboard.press('p');
  await expect.poll(rowNow).toBeLessThan(end);
  await expect.poll(() => selected().isVisible()).toBe(true);
});

test('filter, search and the reason work over the whole length', async () => {
  await page.keyboard.press('4');
  await page.getByText('hidden by the filter').waitFor();
  const missing = page.getByRole('button', { name: /^missing / });
  expect(await missing.innerText()).toMatch(/[1-9]/);
  await page.keyboard.press('0');
  await page.keyboard.press('/');
  await page.keyboard.type('avocets');
  const status = page.getByRole('search').getByRole('status');
  await expect.poll(() => status.innerText()).toBe(`1 of ${(2 * TIMES).toString()}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => selected().innerText()).toContain('avocets');
  await page.keyboard.press('Escape');
  expect(complaints).toEqual([]);
});

test('drawn whole, each step of the walk stands on the screen', async () => {
  await drop(page, 'body', [{ name: 'long.json', text: JSON.stringify(whole), type: 'application/json' }]);
  await expect.poll(() => page.locator('[data-row]').count(), { timeout: 30_000 }).toBeGreaterThan(800);
  await page.locator('[data-row]').first().focus();
  const steps = ['n', 'n', 'n', 'n', 'n', 'n', 'End', 'p', 'p', 'p', 'p', 'Home', 'n', 'n'];
  for (const key of steps) {
    await page.keyboard.press(key);
    await expect
      .poll(async () => {
        const { y, height } = (await selected().boundingBox())!;
        return y >= 0 && y + height <= page.viewportSize()!.height;
      })
      .toBe(true);
  }
});
