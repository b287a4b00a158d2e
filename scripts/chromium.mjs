// Finds a Chromium for the browser tests, or installs one where that is possible, and opens it.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PLAYWRIGHT = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test', 'node_modules', 'playwright-core');
/** Without windows Chromium needs fewer packages and less time for each page; not every Debian has it so. */
const DEBIAN = ['chromium-headless-shell', 'chromium'];
const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-headless-shell',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium that can be started, installed where there was none. Exits with what to do when none can be had.
 * `installed` is settled when the packages of the workspace are there: the system's package manager does not wait for it.
 */
export async function ensureChromium(installed) {
  const path = await findOrInstall(installed);
  if (path) return path;
  console.error(
    'storydrift: the browser tests need Chromium, and it could not be installed.\n' +
      'Install Chromium or Chrome yourself, or set STORYDRIFT_CHROMIUM to its path, and run the command again.',
  );
  process.exit(4);
}

/** A Chromium in a new empty profile, which is gone when it is closed. `path`: of the program. */
export async function openBrowser(path = process.env.STORYDRIFT_CHROMIUM ?? KNOWN.find(runs)) {
  const profile = mkdtempSync(join(tmpdir(), 'storydrift-profile-'));
  const { chromium } = await playwright();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
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
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function findOrInstall(installed) {
  const named = process.env.STORYDRIFT_CHROMIUM;
  if (named) {
    if (runs(named)) return named;
    console.error(`storydrift: STORYDRIFT_CHROMIUM names ${named}, which cannot be started.`);
    process.exit(2);
  }
  const here = KNOWN.find(runs) ?? (await playwrightsOwn());
  if (here) return here;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('storydrift: installing Chromium for the browser tests (apt-get, once) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await quietly('apt-get', ['update', '-qq'], env);
    for (const name of DEBIAN) {
      await quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env);
      const path = KNOWN.find(runs);
      if (path) return path;
    }
    return undefined;
  }
  await installed;
  console.error('storydrift: installing Chromium for the browser tests (Playwright, once) …');
  await quietly(process.execPath, [join(PLAYWRIGHT, 'cli.js'), 'install', 'chromium'], process.env);
  return playwrightsOwn();
}

/** Runs a program to its end, however that is; only its errors are seen. */
function quietly(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    child.on('error', resolve);
    child.on('close', resolve);
  });
}

async function playwrightsOwn() {
  try {
    const { chromium } = await playwright();
    const own = chromium.executablePath();
    return runs(own) ? own : undefined;
  } catch {
    return undefined;
  }
}

const playwright = () => import(pathToFileURL(join(PLAYWRIGHT, 'index.mjs')).href);

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
