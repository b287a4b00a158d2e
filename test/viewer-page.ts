import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

// A real Chromium for the browser tests, in a new empty profile, and what every test does with a page.

export interface Browser {
  context: BrowserContext;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'storydrift-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['STORYDRIFT_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

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

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Runs axe on the page as it is; fails with what it found and where. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // The policy of the page allows no foreign script; the tests bring axe in past it.
  await page.evaluate((await import('node:fs')).readFileSync(AXE, 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const result = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
    );
  });
  expect(violations, what).toEqual([]);
}

/** Waits for the rows of a finished comparison. */
export async function rowsShown(page: Page): Promise<void> {
  await page.waitForSelector('[role="grid"] [data-row]');
}

/** Drops files on an element, as the system does. */
export async function drop(
  page: Page,
  selector: string,
  files: readonly { name: string; text: string; type?: string }[],
): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, text, type } of list) data.items.add(new File([text], name, { type: type ?? 'text/plain' }));
    return data;
  }, files);
  await page.dispatchEvent(selector, 'drop', { dataTransfer: transfer });
}
