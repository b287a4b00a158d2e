// Takes the pictures of the README from the real viewer on its demo pair: `node scripts/screenshots.mjs`, after a build.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs', 'images');
mkdirSync(folder, { recursive: true });

const { chromium } = await import(new URL('../test/node_modules/playwright-core/index.mjs', import.meta.url).href);
const server = spawn(process.execPath, ['packages/cli/bin/storydrift.js', 'view', '--no-open', '--port', '0'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [first] = await once(server.stdout, 'data');
const address = String(first).match(/http:\S+/)[0];
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1060 }, colorScheme });
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: /same story/i }).waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `compare-${colorScheme}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
