import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ORIGINAL } from './support/texts.ts';
import { drop, rowsShown, type Visit, visitEach } from './viewer-page.ts';

// The viewer as a screen reader, a magnifier and a keyboard of one's own meet it.

let visit: Visit;
let page: Page;

visitEach(
  async (begun) => {
    visit = begun;
    page = begun.page;
    await page.goto(begun.server.url);
    await rowsShown(page);
  },
  { leave: (left) => left.evaluate(() => localStorage.clear()) },
);

interface Node {
  nodeId: string;
  parentId?: string;
  role: string;
  name: string;
  ignored: boolean;
  properties: Record<string, unknown>;
}

/** Chromium's accessibility tree: what a screen reader is told. */
async function tree(): Promise<Node[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.map((node) => ({
    nodeId: node.nodeId,
    ...(node.parentId ? { parentId: node.parentId } : {}),
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    ignored: node.ignored,
    properties: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
  }));
}

test('a screen reader meets one heading, landmarks with names, and a grid whose rows are sentences', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const nodes = (await tree()).filter((node) => !node.ignored);
  const of = (role: string) => nodes.filter((node) => node.role === role);
  expect(of('heading').filter((node) => node.properties['level'] === 1)).toHaveLength(1);
  expect(of('main')).toHaveLength(1);
  expect(of('banner')).toHaveLength(1);
  expect(of('contentinfo')).toHaveLength(1);
  expect(of('navigation').map((node) => node.name)).toEqual(['Sections', 'Overview']);
  expect(of('complementary').map((node) => node.name)).toEqual(['Why']);
  expect(of('grid').map((node) => node.name)).toEqual(['Compare']);
  expect(of('columnheader')[0]!.name).toMatch(/^Original veldmoor-courier\.txt/);
  const rows = of('row').map((node) => node.name);
  expect(rows).toContainEqual(
    expect.stringMatching(/^Row 2, critical, number: “140 hectares” became “240 hectares”\.$/),
  );
  expect(rows).toContainEqual(expect.stringMatching(/^Row \d+, major, missing: The copy leaves out this passage\.$/));
  expect(rows).toContainEqual(expect.stringMatching(/^Row \d+, note: A remark in brackets, signed/));
  // Every cell lies in a row, every row in the grid.
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = (node: Node, role: string): boolean => {
    for (let up = node.parentId; up; up = byId.get(up)?.parentId) if (byId.get(up)?.role === role) return true;
    return false;
  };
  expect(of('gridcell').length).toBeGreaterThan(20);
  expect(of('gridcell').filter((node) => !within(node, 'row'))).toEqual([]);
  expect(of('row').filter((node) => !within(node, 'grid'))).toEqual([]);
});

test('every control has a name, and says when it is pressed, open or chosen', async () => {
  const nodes = (await tree()).filter((node) => !node.ignored);
  const controls = nodes.filter((node) => ['button', 'searchbox', 'slider', 'checkbox', 'link'].includes(node.role));
  expect(controls.length).toBeGreaterThan(25);
  expect(controls.filter((node) => !node.name.trim())).toEqual([]);
  const rows = controls.find((node) => node.name === 'Rows')!;
  expect(rows.properties['pressed']).toBe('true');
  expect(controls.find((node) => node.name === 'Export')!.properties['hasPopup']).toBe('menu');
});

test('changes are announced: the reason of a row, what a filter hides, hits, and what was copied', async () => {
  const live = async () =>
    (await tree()).filter((node) => !node.ignored && node.properties['live'] === 'polite').map((node) => node.role);
  expect((await live()).filter((role) => role === 'status').length).toBeGreaterThanOrEqual(3);
  const say = page.locator('#why [aria-live="polite"]');
  const before = await say.innerText();
  await page.keyboard.press('n');
  await expect.poll(() => say.innerText()).not.toBe(before);
  await page.keyboard.press('x');
  expect(await page.getByRole('contentinfo').getByRole('status').innerText()).toMatch(/hidden by the filter/);
  await visit.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(visit.server.url).origin,
  });
  await page.keyboard.press('q');
  await page.getByText('Copied with its source and signature.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\(\w+, \w+.*\)\n.*(?:Original|Copy) \d+ \((?:veldmoor-courier|coast-wire)\.txt\): “.*”\n/i);
  expect(copied).toMatch(/storydrift \d+\.\d+\.\d+ · en-en · rules \d+/);
  expect(copied.length).toBeLessThan(700);
});

test('marks are words too: evidence and notes say where they begin and end', async () => {
  const marked = page.locator('[data-row] mark').filter({ hasText: '140' });
  expect(await marked.first().evaluate((element) => element.textContent)).toMatch(/^changed: 140.* \(end\)$/);
});

test.each([
  ['compare', async () => {}],
  ['input', () => page.getByRole('button', { name: 'Compare your own' }).click()],
  ['notes', () => page.getByRole('button', { name: 'Notes', exact: true }).click()],
  ['reading', () => page.keyboard.press('v')],
  ['help', () => page.keyboard.press('?')],
  [
    'different stories',
    async () => {
      await drop(page, 'body', [
        { name: 'a.txt', text: ORIGINAL },
        {
          name: 'b.txt',
          text: 'A choir from Bellminster won a prize on Sunday. Forty singers travelled for six hours by bus.',
        },
      ]);
      await page.getByRole('heading', { level: 1 }).filter({ hasText: /story/ }).waitFor();
    },
  ],
] as const)('nothing has to be scrolled sideways at 400 per cent zoom: %s', async (_, go) => {
  // 1,280 CSS pixels at 400 % are 320.
  await page.setViewportSize({ width: 320, height: 256 });
  await go();
  await page.waitForTimeout(100);
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    const beyond = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const hidden = getComputedStyle(element).clipPath !== 'none' || element.closest('[aria-hidden="true"], svg');
      return width > 1 && !hidden && (right > root.clientWidth + 1 || left < -1);
    });
    return { page: root.scrollWidth - root.clientWidth, beyond: beyond.map((each) => each.outerHTML.slice(0, 120)) };
  });
  expect(wide).toEqual({ page: 0, beyond: [] });
});

test('keys can be changed, are shown changed everywhere, and are remembered', async () => {
  const change = (name: string) => page.getByRole('button', { name: `Change the key of “${name}”` });
  await page.keyboard.press('?');
  await change('Next finding or note').click();
  await page.keyboard.press('a');
  await page.getByText('a is now “Next finding or note”, and no longer “Agree with the finding”.').waitFor();
  await change('Next row').click();
  await page.keyboard.press('Enter');
  await page.getByText('Enter cannot be changed').waitFor();
  await change('Next row').click();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').isVisible()).toBe(true);
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await page.reload();
  await rowsShown(page);
  const agree = page.getByRole('button', { name: /^Agree/ });
  expect((await agree.innerText()).trim()).toBe('Agree');
  const why = page.getByRole('complementary', { name: 'Why' });
  await why.getByText('1 of').waitFor();
  await page.keyboard.press('a');
  await why.getByText('2 of').waitFor();
  expect(await agree.getAttribute('aria-pressed')).toBe('false');
  await page.keyboard.press('n');
  expect(await why.getByText('2 of').isVisible()).toBe(true);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Back to the first keys' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await page.keyboard.press('n');
  await why.getByText('3 of').waitFor();
});

test('single letters can be switched off, and stay off', async () => {
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single letters are commands' }).uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await page.reload();
  await rowsShown(page);
  await page.keyboard.press('x');
  expect(await page.getByText('hidden by the filter').count()).toBe(0);
});

test('words of a right-to-left article stay in their place inside a sentence of the tool', async () => {
  const arabic = 'قال الوزير إن الجسر سيفتح في مايو. وبلغت التكلفة 40 مليون دينار. ولم يصب أحد في الحادث.';
  await drop(page, 'body', [
    { name: 'a.txt', text: arabic },
    { name: 'b.txt', text: arabic.replace('40', '50') },
  ]);
  await page.getByRole('columnheader', { name: 'b.txt' }).waitFor();
  const lead = page.locator('#why bdi').filter({ hasText: '40' });
  expect(await lead.first().isVisible()).toBe(true);
  expect(
    await page
      .locator('[data-row] [lang="ar"]')
      .first()
      .evaluate((cell) => getComputedStyle(cell).direction),
  ).toBe('rtl');
});
