import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Browser, openBrowser } from '../scripts/chromium.mjs';
import { serveViewer, type ViewerServer } from './viewer-server.ts';

// A real Chromium for the browser tests, and what every test does with a page.

export { type Browser, openBrowser };

/** Everything a page complained about: errors in its console (a broken policy among them) and requests elsewhere. */
export function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      complaints.push(`request to ${url}`);
  });
  return complaints;
}

/** What each test of the viewer is given. */
export interface Visit {
  context: BrowserContext;
  server: ViewerServer;
  /** Its own, not yet gone to the viewer. */
  page: Page;
}

interface Visits {
  /** The report that the server answers with. */
  report?: () => Promise<unknown>;
  /** What a test does before it leaves its page. */
  leave?: (page: Page) => Promise<unknown>;
  /** A complaint that is none. */
  tolerated?: RegExp;
}

/** One browser and one viewer for all tests of a file, and for each test a page on which nothing may be complained of. */
export function visitEach(
  begin: (visit: Visit) => Promise<void> | void,
  { report, leave, tolerated }: Visits = {},
): void {
  let browser: Browser;
  let server: ViewerServer;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), serveViewer(await report?.())]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
    page.setDefaultTimeout(20_000);
    complaints = watch(page, server.url);
    await begin({ context: browser.context, server, page });
  });
  afterEach(async () => {
    await leave?.(page);
    await page.close();
    expect(complaints.filter((said) => !tolerated?.test(said))).toEqual([]);
  });
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of them whose answer depends on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Runs axe on the page as it is; fails with what it found and where. */
export async function expectAccessible(page: Page, what: string, rules = STANDARDS): Promise<void> {
  // The policy of the page allows no foreign script; the tests bring axe in past it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(readFileSync(AXE, 'utf8'));
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          context: object,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const open = document.querySelector('[role="menu"]') !== null;
    const result = await axe.run(
      // Guards of an open menu hand the focus on at once: nobody can stay on them.
      { exclude: [['[data-base-ui-focus-guard]']] },
      {
        runOnly,
        // What passes is not described.
        resultTypes: ['violations'],
        // An open menu is a layer of its own, above all landmarks.
        rules: runOnly.includes('best-practice') ? { region: { enabled: !open } } : {},
      },
    );
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
    );
  }, rules);
  expect(violations, what).toEqual([]);
}

/** Every way a page can be coloured; without motion, or a colour would be measured on its way to another. */
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' },
} as const;

/** Runs axe on the page as it is in light, dark and forced colours. Only colours differ between them. */
export async function expectAccessibleInAllLooks(page: Page, what: string): Promise<void> {
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    await expectAccessible(page, `${what}, ${look}`, look === 'light' ? STANDARDS : OF_COLOURS);
  }
  await page.emulateMedia(LOOKS.light);
}

/** Waits for the rows of a finished comparison. */
export async function rowsShown(page: Page): Promise<void> {
  await page.waitForSelector('[role="grid"] [data-row]');
}

/** Drops files on an element, as the system does. */
export async function drop(
  page: Page,
  selector: string,
  files: readonly ({ name: string; type?: string } & ({ text: string } | { bytes: number[] }))[],
): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, type, ...content } of list) {
      const part = 'text' in content ? content.text : new Uint8Array(content.bytes);
      data.items.add(new File([part], name, { type: type ?? 'text/plain' }));
    }
    return data;
  }, files);
  await page.dispatchEvent(selector, 'drop', { dataTransfer: transfer });
}
