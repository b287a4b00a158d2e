// Finds a Chromium for the browser tests, or installs one where that is possible.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium that can be started. Exits with what to do when there is none and none can be installed. */
export async function ensureChromium() {
  const found = await find();
  if (found) return found;
  const asRoot = process.getuid?.() === 0;
  if (asRoot && existsSync('/usr/bin/apt-get')) {
    console.error('storydrift: installing Chromium for the browser tests (apt-get, once) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  } else {
    console.error('storydrift: installing Chromium for the browser tests (Playwright, once) …');
    const cli = join(root, 'test', 'node_modules', 'playwright-core', 'cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const installed = await find();
  if (installed) return installed;
  console.error(
    'storydrift: the browser tests need Chromium, and it could not be installed.\n' +
      'Install Chromium or Chrome yourself, or set STORYDRIFT_CHROMIUM to its path, and run the command again.',
  );
  process.exit(4);
}

async function find() {
  const named = process.env.STORYDRIFT_CHROMIUM;
  if (named) {
    if (runs(named)) return named;
    console.error(`storydrift: STORYDRIFT_CHROMIUM names ${named}, which cannot be started.`);
    process.exit(2);
  }
  const here = KNOWN.find(runs);
  if (here) return here;
  try {
    const { chromium } = await import(new URL('../test/node_modules/playwright-core/index.mjs', import.meta.url).href);
    const own = chromium.executablePath();
    return runs(own) ? own : undefined;
  } catch {
    return undefined;
  }
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
