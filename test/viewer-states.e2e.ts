import { compare, type Report } from '@storydrift/core';
import { loadEnglishLexicon } from '@storydrift/core/lexicon';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { COPY, ELSEWHERE, ORIGINAL } from './support/texts.ts';
import { drop, expectAccessibleInAllLooks, rowsShown, visitEach } from './viewer-page.ts';
import type { ViewerServer } from './viewer-server.ts';

// Every screen and state of the viewer: what it shows, and that axe finds nothing in light, dark and forced colours.

const IN_GERMAN = `Veldmoor verlegt seinen Deich

Der Rat der Stadt Veldmoor beschloss am Donnerstag, den Deich landeinwärts zu verlegen und 140 Hektar Wiese der Flut zurückzugeben. Der Plan wurde mit elf zu vier Stimmen angenommen. Bürgermeisterin Ines Tarrow sagte, drei Familien müssten ihre Häuser verlassen. Die letzte große Flut setzte 1987 die halbe Unterstadt neun Tage lang unter Wasser.`;
const long = (season: string) =>
  Array.from(
    { length: 1400 },
    (_, i) => `The gate of district ${i + 1} was painted by ${i + 100} workers before ${season}.`,
  ).join(' ');

let server: ViewerServer;
let report: Report;
let page: Page;

beforeAll(async () => {
  const lexicon = await loadEnglishLexicon();
  report = compare({ name: 'told.txt', text: ORIGINAL }, { name: 'retold.txt', text: COPY }, { lexicon });
});
visitEach(async (visit) => {
  ({ server, page } = visit);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(server.url);
  await rowsShown(page);
});

const heading = (text: string | RegExp) => page.getByRole('heading', { level: 1 }).filter({ hasText: text });
const ok = (what: string) => expectAccessibleInAllLooks(page, what);
const text = (name: string, content: string) => ({ name, text: content });
const json = (content: unknown) => ({ name: 'saved.json', text: JSON.stringify(content), type: 'application/json' });
const own = () => page.getByRole('button', { name: 'Compare your own' }).click();

test('compare: reason open, menus, filter that hides all, search without a hit, comment, partner being chosen', async () => {
  await ok('finding in hand');
  await page.getByRole('button', { name: 'Any cause' }).click();
  await page.getByRole('menu').waitFor();
  await ok('menu of causes');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export' }).click();
  await ok('menu of exports');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^added 0/ }).click();
  await page.getByText('No group passes the filter.').waitFor();
  await ok('nothing passes the filter');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByLabel('Find in both').fill('zebra');
  await page.getByText('not found').waitFor();
  await ok('nothing found');
  await page.getByLabel('Find in both').fill('');
  await page.getByRole('button', { name: /^Add a comment/ }).click();
  await ok('comment');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Choose a partner' }).click();
  await page.getByText('Choose the row whose copy').waitFor();
  await ok('a partner is being chosen');
});

test('compare: docked, stacked, reading view, help, commands', async () => {
  await page.setViewportSize({ width: 1024, height: 800 });
  await ok('docked');
  await page.setViewportSize({ width: 390, height: 800 });
  await ok('stacked');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Reading' }).click();
  await ok('reading view');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await ok('help');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await ok('commands');
});

test('several copies stand beside each other, each cell opens its reason', async () => {
  await drop(page, 'body', [
    text('original.txt', ORIGINAL),
    text('wire.txt', COPY),
    text('paper.txt', COPY.replace('240', '340')),
    text('excerpt.txt', ORIGINAL.split('\n\n').slice(0, 4).join('\n\n')),
  ]);
  await page.getByRole('navigation', { name: 'Copies of this original' }).waitFor();
  await page.getByRole('button', { name: 'Copies', exact: true }).click();
  const heads = page.getByRole('columnheader');
  await heads.filter({ hasText: 'excerpt.txt' }).waitFor();
  expect(await heads.allInnerTexts()).toEqual([
    expect.stringContaining('original.txt'),
    expect.stringContaining('wire.txt'),
    expect.stringContaining('paper.txt'),
    expect.stringContaining('excerpt.txt'),
  ]);
  await page.getByRole('button', { name: /^paper\.txt: Row \d+, critical, number/ }).click();
  await page.getByRole('complementary', { name: 'Why' }).getByText('“340 hectares”').waitFor();
  expect(await page.url()).toContain(server.url);
  await ok('copies side by side');
  const grid = page.getByRole('table', { name: 'Copies of this original' });
  // The original is marked as the copy in hand has it.
  expect(await grid.getByRole('rowheader').locator('mark').allInnerTexts()).toContainEqual(
    expect.stringContaining('140 hectares'),
  );
  // A search marks the original and every copy that is shown.
  await page.getByRole('searchbox', { name: 'Find in both' }).fill('hectares');
  for (const place of ['rowheader', 'cell'] as const) {
    expect(await grid.getByRole(place).getByText('hectares', { exact: true }).count()).toBeGreaterThan(0);
  }
  await page.getByRole('searchbox', { name: 'Find in both' }).fill('');
  const all = await grid.getByRole('row').count();
  await page
    .getByRole('group', { name: 'Severity' })
    .getByRole('button', { name: /^critical/ })
    .click();
  await expect.poll(() => grid.getByRole('row').count()).toBe(2);
  await page
    .getByRole('group', { name: 'Severity' })
    .getByRole('button', { name: /^critical/ })
    .click();
  await expect.poll(() => grid.getByRole('row').count()).toBe(all);
  await page.setViewportSize({ width: 700, height: 800 });
  await page.getByRole('grid').waitFor();
});

test('input: empty with an example, one box filled, both filled', async () => {
  await own();
  expect(await page.getByRole('table').getByRole('row').count()).toBe(5);
  await ok('empty');
  await page.getByLabel('Copy the retelling').fill(COPY);
  await page.getByRole('button', { name: 'Check for notes' }).waitFor();
  await ok('one box filled');
  await page.getByLabel('Original the story').fill(ORIGINAL);
  await page.getByText('Ready.').waitFor();
  await page.getByLabel('Original the story').fill('https://example.org/story');
  await page.getByText('This is the address of a page').waitFor();
  await page.getByLabel('Original the story').fill(ORIGINAL);
  await ok('both boxes filled');
  await page.setViewportSize({ width: 390, height: 800 });
  await ok('narrow');
});

test('loading: the stage with the texts, then rows that are still growing', async () => {
  await drop(page, 'body', [text('long-a.txt', long('winter')), text('long-b.txt', long('autumn'))]);
  await page.getByText('Finding the sentences that tell the same').waitFor();
  await ok('aligning');
  await page.getByText(/groups are compared|sentences keep their meaning/).waitFor({ timeout: 60_000 });
});

test('errors say what failed, and leave everything as it was', async () => {
  await drop(page, 'body', [{ name: 'x.json', text: '{"schema":"storydrift-report/1"}', type: 'application/json' }]);
  await page.getByRole('alert').filter({ hasText: 'signature' }).waitFor();
  await ok('a report that is none');
  expect(await page.getByRole('grid').isVisible()).toBe(true);
});

test('different stories: no score, names and figures side by side, closest sentences, and a way on', async () => {
  await drop(page, 'body', [text('a.txt', ORIGINAL), text('b.txt', ELSEWHERE)]);
  await heading('Not the same story.').waitFor();
  const terms = page.getByRole('region', { name: 'Names and figures' });
  await terms.waitFor();
  expect(await terms.getByRole('row', { name: /^Names in one/ }).innerText()).toMatch(/Veldmoor[\s\S]*Bellminster/);
  expect(await terms.getByRole('row', { name: /^Figures in one/ }).innerText()).toContain('140');
  expect(await page.getByText('drift of the story').count()).toBe(0);
  await ok('different stories');
});

test('the same text twice, and a copy without a finding, say what was checked', async () => {
  await drop(page, 'body', [text('a.txt', ORIGINAL), text('b.txt', ORIGINAL)]);
  await heading('Identical.').waitFor();
  const why = page.getByRole('complementary', { name: 'Why' });
  expect(await why.innerText()).toContain('Checked: number');
  expect(await why.innerText()).toContain('cannot be seen from here');
  await ok('identical');
});

test('different languages are named, with what can be compared between them', async () => {
  await drop(page, 'body', [text('en.txt', ORIGINAL), text('de.txt', IN_GERMAN)]);
  await page.getByRole('columnheader', { name: 'de.txt' }).or(heading('Not the same story.')).first().waitFor();
  if (await page.getByRole('columnheader', { name: 'de.txt' }).isVisible()) {
    await page.getByText('The original is in English, the copy in German.').first().waitFor();
  }
  await ok('different languages');
});

test('a language can be chosen by hand at the head of its column', async () => {
  await page
    .getByRole('columnheader', { name: 'Copy' })
    .getByRole('button', { name: /Choose another language/ })
    .click();
  await page.getByRole('menuitemradio', { name: 'French' }).click();
  await page.getByText('The original is in English, the copy in French.').waitFor();
  await ok('language chosen');
});

test('a report of another version is read only, says who wrote it, and is compared again on request', async () => {
  const old = { ...report, signature: 'storydrift 0.0.1 · en-en · rules 0' };
  await drop(page, 'body', [json(old)]);
  await page.getByText('another version (storydrift 0.0.1').waitFor();
  expect(await page.getByRole('button', { name: /^Agree/ }).count()).toBe(0);
  await ok('report of another version');
  await page.getByRole('button', { name: 'Compare again with this version' }).click();
  await page.getByRole('button', { name: /^Agree/ }).waitFor();
  expect(await page.getByText('another version').count()).toBe(0);
});

test('notes: with signals shown, and none found', async () => {
  const machine = `${COPY}\n\nThe cat walked to to the bridge. The mayor said said “well” . He left .`;
  await drop(page, 'body', [text('a.txt', ORIGINAL), text('b.txt', machine)]);
  await page.getByRole('columnheader', { name: 'b.txt' }).waitFor();
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  await heading('One inserted note.').waitFor();
  await page.getByRole('checkbox', { name: /traces? of machine translation/ }).check();
  await ok('notes with traces');
  await page.setViewportSize({ width: 390, height: 800 });
  await ok('notes, narrow');
});

test('pins that contradict each other are said in words, and the comparison stays', async () => {
  const pins = (['together', 'apart'] as const).map((kind) => ({ kind, original: 3, copy: 3 }));
  await drop(page, 'body', [json({ ...report, pins, signature: 'storydrift 0.0.1 · en-en · rules 0' })]);
  await page.getByRole('button', { name: 'Compare again with this version' }).click();
  await page.getByRole('alert').filter({ hasText: 'This pin cannot hold' }).waitFor();
  expect(await page.getByRole('grid').isVisible()).toBe(true);
});
