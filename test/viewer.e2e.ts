import { createHash } from 'node:crypto';
import { readFileSync, renameSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compare, type Report, writeJson } from '@storydrift/core';
import { loadEnglishLexicon } from '@storydrift/core/lexicon';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { COPY, ELSEWHERE, ORIGINAL } from './support/texts.ts';
import { drop, expectAccessible, rowsShown, type Visit, visitEach, watch } from './viewer-page.ts';
import type { ViewerServer } from './viewer-server.ts';

// The built viewer in a real Chromium, served under the policy of `storydrift view`.

let visit: Visit;
let server: ViewerServer;
let page: Page;

visitEach(
  (begun) => {
    visit = begun;
    ({ server, page } = begun);
  },
  { report: demoReport },
);

async function demoReport(): Promise<Report> {
  const lexicon = await loadEnglishLexicon();
  const original = { name: 'veldmoor-courier.txt', text: ORIGINAL };
  return compare(original, { name: 'coast-wire.txt', text: COPY }, { lexicon });
}

async function openDemo(): Promise<void> {
  await page.goto(server.url);
  await rowsShown(page);
}

async function openBoxes(): Promise<void> {
  await openDemo();
  await page.getByRole('button', { name: 'Compare your own' }).click();
}

async function compareTexts(original: string, copy: string): Promise<void> {
  await openBoxes();
  await page.getByLabel('Original the story').fill(original);
  await page.getByLabel('Copy the retelling').fill(copy);
  await page.getByRole('button', { name: 'Compare', exact: true }).last().click();
}

const heading = () => page.getByRole('heading', { level: 1 });
const why = () => page.getByRole('complementary', { name: 'Why' });
const selected = () => page.locator('[data-row][aria-selected="true"]');

test('a first visit shows a finished comparison with its first finding open', async () => {
  await openDemo();
  expect(await heading().innerText()).toMatch(/^Same story\. \d+ of \d+ sentences keep their meaning\./);
  expect(await selected().count()).toBe(1);
  expect(await why().innerText()).toContain('1 of');
  const number = page.locator('[data-row]', { hasText: '140' });
  expect(await number.getAttribute('aria-label')).toMatch(/^Row \d+, (critical|major), number: .+/);
  expect(await number.locator('mark').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('140')]),
  );
});

test('reports are byte for byte those of Node: the finished example, and the same texts compared in the browser', async () => {
  await openDemo();
  expect(readFileSync(await save('Save as JSON report'), 'utf8')).toBe(writeJson(await demoReport()));
  const names = ['told.txt', 'retold.txt'] as const;
  await drop(page, 'body', [
    { name: names[0], text: ORIGINAL },
    { name: names[1], text: COPY },
  ]);
  await page.getByRole('columnheader', { name: names[1] }).waitFor();
  // What was read from files says so, as on the command line.
  const source = (text: string) => ({
    ...{ format: 'text', encoding: 'utf-8', sha256: createHash('sha256').update(text).digest('hex') },
    ...{ title: null, byline: null, date: null, warnings: [], web: null },
  });
  const original = { name: names[0], text: ORIGINAL, source: source(ORIGINAL) };
  const copy = { name: names[1], text: COPY, source: source(COPY) };
  const expected = compare(original, copy, { lexicon: await loadEnglishLexicon() });
  expect(readFileSync(await save('Save as JSON report'), 'utf8')).toBe(writeJson(expected));
});

test('a chip of the legend shows what it counts, and says what is hidden', async () => {
  await openDemo();
  const chip = page.getByRole('button', { name: /^missing [1-9]/ });
  const count = Number(/\d+/.exec(await chip.innerText())?.[0]);
  const before = await page.locator('[data-row]').count();
  await chip.click();
  expect(await page.locator('[data-row]').count()).toBe(count);
  expect(await page.getByRole('contentinfo').innerText()).toMatch(/hidden by the filter/);
  expect(await selected().count()).toBe(1);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await page.locator('[data-row]').count()).toBe(before);
});

test('own texts: paste both, compare', async () => {
  await compareTexts(
    'The bridge opens in May. It cost two million crowns.',
    'The bridge opens in June. It cost two million crowns.',
  );
  await rowsShown(page);
  expect(await page.locator('[data-row]').count()).toBeGreaterThan(0);
  expect(await page.getByRole('grid').innerText()).toContain('June');
});

test('own texts: drop two files at once, or one on each box', async () => {
  await openDemo();
  await drop(page, 'body', [
    { name: 'first.txt', text: 'The mill burned on Friday. Nobody was hurt.' },
    { name: 'second.md', text: 'The mill burned on Friday. Nobody was hurt, police said.' },
  ]);
  await page.getByRole('columnheader', { name: 'first.txt' }).waitFor();
  await page.getByRole('button', { name: 'Compare your own' }).click();
  await page.getByRole('button', { name: 'Clear' }).first().click();
  await page.getByRole('button', { name: 'Clear' }).first().click();
  await drop(page, '#box-original', [{ name: 'a.txt', text: 'The well is dry. The mayor is not worried.' }]);
  await page.getByText('a.txt').waitFor();
  await drop(page, '#box-copy', [{ name: 'b.txt', text: 'The well is dry. The mayor is worried.' }]);
  await page.getByRole('columnheader', { name: 'b.txt' }).waitFor();
});

test('different stories get no score, but may be aligned anyway', async () => {
  await compareTexts(ORIGINAL, ELSEWHERE);
  await heading().filter({ hasText: 'Not the same story.' }).waitFor();
  expect(await page.getByText('drift of the story').count()).toBe(0);
  await expectAccessible(page, 'different stories');
  await page.getByRole('button', { name: 'Align anyway' }).click();
  await rowsShown(page);
  expect(await page.getByText('drift of the story').count()).toBe(1);
});

test('the same text twice is called identical', async () => {
  await compareTexts(ORIGINAL, ORIGINAL);
  await heading().filter({ hasText: 'Identical.' }).waitFor();
});

test('empty boxes: nothing to compare yet, one text can be checked for notes', async () => {
  await openBoxes();
  const go = page.getByRole('button', { name: 'Compare', exact: true }).last();
  expect(await go.isDisabled()).toBe(true);
  await page.getByLabel('Copy the retelling').fill('   \n ');
  expect(await go.isDisabled()).toBe(true);
  await page.getByLabel('Copy the retelling').fill('One text.');
  expect(await page.getByRole('button', { name: 'Check for notes' }).isVisible()).toBe(true);
});

test('hostile input stays text', async () => {
  const hostile =
    'The page said <script>document.title = "owned"</script> on Monday. <img src=x onerror="document.title=\'owned\'"> was seen.\n\nA lone \ud800 surrogate stood here. قال الوزير إن الجسر سيفتح في مايو.';
  await compareTexts(hostile, hostile.replace('Monday', 'Tuesday'));
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('1');
  expect(await page.title()).not.toBe('owned');
  expect(await page.locator('#root script, #root img').count()).toBe(0);
  expect(await page.getByRole('grid').innerText()).toContain('<script>');
});

test('a report json opens, also when the viewer is started for one', async () => {
  const report = await demoReport();
  await openDemo();
  await drop(page, 'body', [
    {
      name: 'saved.json',
      text: JSON.stringify({ ...report, copy: { ...report.copy, name: 'stored.txt' } }),
      type: 'application/json',
    },
  ]);
  await page.getByRole('columnheader', { name: 'stored.txt' }).waitFor();
  await page.goto(`${server.url}?report`);
  await rowsShown(page);
  expect(await heading().innerText()).toMatch(/^Same story/);
});

test.each([
  ['a wrong field is named', { name: 'x.json', text: '{"schema":"storydrift-report/1"}' }, /signature/],
  ['broken json', { name: 'x.json', text: '{' }, /no valid JSON/],
  ['json of something else', { name: 'x.json', text: '{"a":1}' }, /names its schema/],
  ['an empty file', { name: 'x.txt', text: ' ' }, /no text in it/],
  ['a binary file', { name: 'x.txt', text: 'PK\0\u0001' }, /cannot be read as text/],
])('files that cannot be opened say why: %s', async (_, file, message) => {
  await openDemo();
  await drop(page, 'body', [file]);
  expect(await page.getByRole('alert').filter({ hasText: message }).innerText()).toContain('x.');
});

test('find marks words on both sides and walks through them', async () => {
  await openDemo();
  await page.keyboard.press('/');
  await page.keyboard.type('wall');
  const status = page.getByRole('search').getByRole('status');
  const [, all] = /1 of (\d+)/.exec(await status.innerText()) ?? [];
  expect(Number(all)).toBeGreaterThan(3);
  await page.keyboard.press('Enter');
  expect(await status.innerText()).toBe(`2 of ${all}`);
  await page.keyboard.press('F3');
  expect(await status.innerText()).toBe(`3 of ${all}`);
});

test('a whole comparison can be walked with the keyboard', async () => {
  await openDemo();
  const rowNow = async () => Number(await selected().getAttribute('data-row'));
  const first = await rowNow();
  await page.keyboard.press('n');
  expect(await rowNow()).toBeGreaterThanOrEqual(first);
  expect(await why().innerText()).toContain('2 of');
  await page.keyboard.press('p');
  expect(await rowNow()).toBe(first);
  await page.keyboard.press('j');
  expect(await rowNow()).toBe(first + 1);
  await expect.poll(() => selected().evaluate((row) => row === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await rowNow()).toBe(first);
  await page.keyboard.press('Enter');
  await expect.poll(() => why().evaluate((panel) => panel === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => selected().evaluate((row) => row === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await why().count()).toBe(0);
  await page.keyboard.press('x');
  expect(await page.getByRole('contentinfo').innerText()).toMatch(/hidden by the filter/);
  await page.keyboard.press('0');
  await page.keyboard.press('w');
  expect(await selected().getAttribute('aria-label')).toMatch(/critical/);
});

test('verdict, comment and undo', async () => {
  await openDemo();
  const agree = page.getByRole('button', { name: /^Agree/ });
  await page.keyboard.press('a');
  expect(await agree.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('c');
  await page.keyboard.type('n j x stay letters here');
  await page.keyboard.press('Escape');
  expect(await page.getByLabel('Your comment on this finding').inputValue()).toBe('n j x stay letters here');
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  expect(await agree.getAttribute('aria-pressed')).toBe('false');
});

test('the palette finds commands and rows', async () => {
  await openDemo();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'All commands' }).waitFor();
  await page.keyboard.type('worst');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => selected().getAttribute('aria-label')).toMatch(/critical/);
  await page.keyboard.press('g');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect.poll(() => selected().getAttribute('data-row')).toBe('1');
});

test('a link holds filter and row', async () => {
  await page.goto(`${server.url}#kinds=missing`);
  await rowsShown(page);
  await page.getByText('hidden by the filter').waitFor();
  await page.keyboard.press('0');
  await page.keyboard.press('j');
  await expect.poll(() => page.url()).toMatch(/#row=\d+$/);
});

test.each(['light', 'dark'] as const)('axe finds nothing on any screen (%s)', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDemo();
  await expectAccessible(page, 'compare, wide');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'help');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await expectAccessible(page, 'palette');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1024, height: 800 });
  await expectAccessible(page, 'compare, docked');
  await page.setViewportSize({ width: 390, height: 800 });
  await expectAccessible(page, 'compare, stacked');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  await expectAccessible(page, 'input');
});

test.each([320, 390, 768, 1024, 1440])('nothing is cut off at %i pixels', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await openDemo();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('pins: strangers and partners change the alignment, undo brings it back', async () => {
  await openDemo();
  await page.keyboard.press('w');
  await page.getByRole('button', { name: 'Not partners' }).click();
  await page.getByText('of yours hold here').waitFor();
  await page.keyboard.press('z');
  await page.getByText('of yours hold here').waitFor({ state: 'detached' });
  await page.keyboard.press('w');
  await page.keyboard.press('t');
  await page.getByText('Choose the row whose copy tells the same as original').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByText('1 pin of yours hold').waitFor();
});

test('the reading view shows both articles whole and follows the walk', async () => {
  await openDemo();
  await page.keyboard.press('v');
  const copy = page.getByRole('region', { name: 'Copy' });
  await copy.waitFor();
  expect(await copy.innerText()).toContain('Comments are closed.');
  await page.keyboard.press('w');
  expect(await copy.locator('mark').first().isVisible()).toBe(true);
  await expectAccessible(page, 'reading view');
});

test('the notes screen: the signed note of the copy, and a text checked alone', async () => {
  await openDemo();
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  await heading().filter({ hasText: 'One inserted note.' }).waitFor();
  await page.keyboard.press('n');
  expect(await page.getByRole('list', { name: 'Notes in reading order' }).innerText()).toMatch(/Signed note\s*certain/);
  await page.keyboard.press('a');
  expect(await page.getByRole('button', { name: /^Agree/ }).getAttribute('aria-pressed')).toBe('true');
  await expectAccessible(page, 'notes');
  await page.getByRole('button', { name: 'Compare your own' }).click();
  await page
    .getByLabel('Copy the retelling')
    .fill('The harbour was closed for two days because of the storm, the office said. Ships waited outside.');
  await page.getByRole('button', { name: 'Check for notes' }).click();
  await heading().filter({ hasText: 'No inserted note found.' }).waitFor();
  await expectAccessible(page, 'no notes');
});

test('a long comparison shows its stages, the text and the alignment before it is finished, and can be stopped', async () => {
  const long = (season: string) =>
    Array.from(
      { length: 4000 },
      (_, i) => `The gate of district ${i + 1} was painted by ${i + 100} workers before ${season}.`,
    ).join(' ');
  const texts = [
    { name: 'long-a.txt', text: long('winter') },
    { name: 'long-b.txt', text: long('autumn') },
  ];
  await openDemo();
  await drop(page, 'body', texts);
  await page.getByText('Finding the sentences that tell the same').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('district 1 ');
  await page.getByRole('progressbar').waitFor({ timeout: 60_000 });
  expect(await heading().innerText()).toContain('of 4,000 groups are compared');
  expect(await page.locator('[data-row]').count()).toBeGreaterThan(5);
  // Rows can be walked while the rest is compared.
  await page.keyboard.press('j');
  expect(await selected().count()).toBe(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('alert').filter({ hasText: 'Your texts are still here' }).waitFor();
  await page.getByRole('columnheader', { name: 'coast-wire.txt' }).waitFor();
});

test('a comparison of 2,000 rows is windowed, and its last row is one key away', async () => {
  const long = (season: string) =>
    Array.from(
      { length: 2000 },
      (_, i) => `The gate of district ${i + 1} was painted by ${i + 100} workers before ${season}.`,
    ).join(' ');
  await openDemo();
  await drop(page, 'body', [
    { name: 'long-a.txt', text: long('winter') },
    { name: 'long-b.txt', text: long('autumn') },
  ]);
  await page.getByRole('heading', { name: /2,000 sentences keep/ }).waitFor({ timeout: 60_000 });
  await page.keyboard.press('1');
  await rowsShown(page);
  expect(await page.locator('[data-row]').count()).toBeLessThan(100);
  await page.locator('[data-row]').first().focus();
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('[data-row="1999"]').isVisible()).toBe(true);
  await expect.poll(() => selected().evaluate((row) => row === document.activeElement)).toBe(true);
  await page.keyboard.press('k');
  await expect.poll(() => selected().getAttribute('data-row')).toBe('1998');
});

async function save(menuItem: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: menuItem }).click();
  return await (await download).path();
}

test('a page saved as HTML opens from disk, with reviews, and everything works there', async () => {
  await openDemo();
  await page.keyboard.press('a');
  const file = `${await save('Save as one HTML page')}.html`;
  renameSync(file.replace(/\.html$/, ''), file);
  expect(statSync(file).size).toBeLessThan(4e6);
  const served = page;
  page = await visit.context.newPage();
  page.setDefaultTimeout(20_000);
  const inFile = watch(page, 'file://');
  await page.goto(pathToFileURL(file).href);
  await rowsShown(page);
  expect(await heading().innerText()).toMatch(/^Same story/);
  expect(await page.getByRole('button', { name: /^Agree/ }).getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('x');
  await page.getByText('hidden by the filter').waitFor();
  await page.keyboard.press('0');
  const again = JSON.parse(readFileSync(await save('Save as JSON report'), 'utf8')) as Report;
  expect(again.reviews).toHaveLength(1);
  expect({ ...again, reviews: [] }).toEqual(await demoReport());
  await page.getByRole('button', { name: 'Not partners' }).click();
  await page.getByText('of yours hold here').waitFor();
  const second = readFileSync(await save('Save as one HTML page'), 'utf8');
  expect(second).toContain('"kind":"apart"');
  expect(inFile).toEqual([]);
  await page.close();
  page = served;
});

test.each([
  ['Save as CSV table', /^original,copy,row,/],
  ['Save as Markdown', /veldmoor/i],
])('%s', async (item, start) => {
  await openDemo();
  expect(readFileSync(await save(item), 'utf8')).toMatch(start);
});

test('German: chosen in a menu, remembered, findings included', async () => {
  await openDemo();
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await heading().filter({ hasText: 'Dieselbe Geschichte.' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  await page.keyboard.press('w');
  expect(await page.getByRole('complementary', { name: 'Warum' }).innerText()).toContain(
    'Aus „140 hectares“ wurde „240 hectares“.',
  );
  expect(await selected().getAttribute('aria-label')).toMatch(/^Zeile \d+, kritisch, Zahl: /);
  await expectAccessible(page, 'German');
  await page.reload();
  await heading().filter({ hasText: 'Dieselbe Geschichte.' }).waitFor();
  await page.evaluate(() => localStorage.clear());
});

test('forced colours keep digits and glyphs, and axe finds nothing', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openDemo();
  await expectAccessible(page, 'forced colours');
});

test('print has every row, folds open', async () => {
  await openDemo();
  const folded = page.getByText('keep their meaning · Show');
  expect(await folded.count()).toBe(1);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await folded.count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await folded.count()).toBe(1);
});

test('several copies of one original: one report each, reviews stay with their own', async () => {
  await openDemo();
  await drop(page, 'body', [
    { name: 'original.txt', text: ORIGINAL },
    { name: 'copy-a.txt', text: COPY },
    { name: 'copy-b.txt', text: COPY.replace('240', '340') },
  ]);
  const copies = page.getByRole('navigation', { name: 'Copies of this original' });
  await copies.waitFor();
  await page.keyboard.press('a');
  await page.keyboard.press(']');
  await page.getByRole('columnheader', { name: 'copy-b.txt' }).waitFor();
  const agree = page.getByRole('button', { name: /^Agree/ });
  expect(await agree.getAttribute('aria-pressed')).toBe('false');
  await copies.getByRole('button', { name: 'copy-a.txt' }).click();
  expect(await agree.getAttribute('aria-pressed')).toBe('true');
  await expectAccessible(page, 'several copies');
});
