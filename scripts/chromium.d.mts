import type { BrowserContext } from '../test/node_modules/playwright-core';

export interface Browser {
  context: BrowserContext;
  close(): Promise<void>;
}

export function ensureChromium(installed?: Promise<unknown>): Promise<string>;
export function openBrowser(path?: string): Promise<Browser>;
