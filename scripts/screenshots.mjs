// Takes the pictures of the README from the real viewer, on its demo pair and on a batch of our own example articles:
// `node scripts/screenshots.mjs`, after a build.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs', 'images');
mkdirSync(folder, { recursive: true });

const { chromium } = await import(new URL('../test/node_modules/playwright-core/index.mjs', import.meta.url).href);
const cli = join(root, 'packages', 'cli', 'bin', 'storydrift.js');

/** Starts the viewer; `what` is the report or folder to open. */
async function view(...what) {
  const server = spawn(process.execPath, [cli, 'view', ...what, '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = await once(server.stdout, 'data');
  return { server, address: String(first).match(/http:\S+/)[0] };
}

/** A batch of the example articles that the tests use, each with its original. */
function exampleBatch() {
  const stories = join(root, 'test', 'fixtures', 'stories');
  const path = (story, kind) => join(stories, `${story}.${kind}.txt`);
  const rows = readdirSync(stories)
    .map((name) => name.split('.'))
    .filter(
      ([story, kind]) => /^(?:retelling|damaged|later|short|agency)$/.test(kind) && existsSync(path(story, 'original')),
    )
    .map(([story, kind]) => [`${story}, ${kind}`, path(story, 'original'), path(story, kind)]);
  const demo = join(root, 'packages', 'viewer', 'src', 'demo');
  rows.push(['sea wall, wire', join(demo, 'original.txt'), join(demo, 'copy.txt')]);
  const work = mkdtempSync(join(tmpdir(), 'storydrift-'));
  const manifest = join(work, 'pairs.jsonl');
  writeFileSync(manifest, rows.map(([id, original, copy]) => JSON.stringify({ id, original, copy })).join('\n'));
  execFileSync(process.execPath, [cli, 'batch', manifest, '-o', join(work, 'out')], { stdio: 'inherit' });
  return join(work, 'out');
}

const demo = await view();
const batch = await view(exampleBatch());
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
try {
  for (const colorScheme of ['light', 'dark']) {
    for (const [name, { address }, heading, height] of [
      ['compare', demo, /same story/i, 1060],
      ['batch', batch, /pairs/, 960],
    ]) {
      const page = await browser.newPage({ viewport: { width: 1440, height }, colorScheme });
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
      await page.close();
    }
  }
} finally {
  await browser.close();
  for (const { server } of [demo, batch]) server.kill();
}
