// The viewer in a real Chromium, as a reader meets it: first readable example, verdict for an own pair, a key on a long
// comparison, and how much has to be loaded.
//   npm run bench -- viewer          (medians of several runs; “least” is the quickest one)
//   npm run bench -- viewer --huge   also 20,000 sentences
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../scripts/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 7;
const KEYS = 40;

export async function main(args = []) {
  const server = await startViewer();
  const { context: browser, close } = await openBrowser();
  try {
    row('what', 'measured', 'bar');
    row('load of this machine, 1 minute', loadavg()[0].toFixed(1), '');
    row('first finding readable after load', ms(await firstReadable(browser, server.url)), '1,000 ms');
    row('verdict after dropping two 1,200-word texts', ms(await verdictAfterDrop(browser, server.url)), '300 ms');
    const long = await longComparison(browser, server.url, 1500);
    row('1,500 rows: next-finding key to paint', ms(long.key), '50 ms');
    row('1,500 rows: whole wait after dropping', ms(long.drop), '');
    if (args.includes('--huge')) {
      const huge = await longComparison(browser, server.url, 10_000);
      row('20,000 sentences: alignment shown', ms(huge.shown), '');
      row('20,000 sentences: whole wait after dropping', ms(huge.drop), '');
      row('20,000 sentences: next-finding key to paint', ms(huge.key), '');
      row('20,000 sentences: memory of the page', `${Math.round(huge.heap / 1e6)} MB`, '');
    }
    for (const { what, bytes, bar } of bundle()) row(what, `${Math.round(bytes / 1000)} KB gzip`, bar);
  } finally {
    await close();
    server.process.kill();
  }
}

function row(what, measured, bar) {
  console.log(`${what.padEnd(48)} ${measured.padStart(24)} ${bar.padStart(14)}`);
}

const ms = (times) =>
  times.length > 1
    ? `${Math.round(median(times))} ms (least ${Math.round(Math.min(...times))})`
    : `${Math.round(times[0] ?? Number.NaN)} ms`;
const median = (list) => [...list].sort((x, y) => x - y)[Math.floor(list.length / 2)];

/** `storydrift view` itself, on a port of its own choice. */
function startViewer() {
  const child = spawn(process.execPath, ['packages/cli/bin/storydrift.js', 'view', '--no-open', '--port', '0'], {
    cwd: root,
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`storydrift view ended with ${code}`)));
    child.stdout.on('data', (data) => {
      const url = /http:\S+/.exec(String(data))?.[0];
      if (url) resolve({ url, process: child });
    });
  });
}

/** Load to the first row painted, in new pages of one browser. */
async function firstReadable(browser, url) {
  const times = [];
  for (let i = 0; i < RUNS; i++) {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    times.push(await page.evaluate(painted, { selector: '[data-row] mark' }));
    await page.close();
  }
  return times;
}

/** Runs in the page: resolves with the time at which an element is there and a frame with it has been painted. */
function painted({ selector, text = '', since = 0 }) {
  return new Promise((resolve) => {
    const look = () => {
      const found = [...document.querySelectorAll(selector)].some((element) => element.textContent.includes(text));
      if (!found) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)));
    };
    look();
  });
}

async function verdictAfterDrop(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector('[data-row]');
  const times = [];
  for (let i = 0; i < RUNS; i++) times.push(await drop(page, story(80, 1), story(80, 2), `own-${i}`));
  await page.close();
  return times;
}

/** Drops two texts on the page; the time until their verdict is painted. */
async function drop(page, original, copy, name) {
  return (await dropped(page, original, copy, name)).done;
}

/** The same, with the time until the first rows are painted. */
function dropped(page, original, copy, name) {
  return page.evaluate(
    async ([first, second, label]) => {
      const data = new DataTransfer();
      data.items.add(new File([first], `${label}-a.txt`, { type: 'text/plain' }));
      data.items.add(new File([second], `${label}-b.txt`, { type: 'text/plain' }));
      const since = performance.now();
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
      let shown = null;
      return await new Promise((resolve) => {
        const look = () => {
          const heads = [...document.querySelectorAll('th')].some((head) =>
            head.textContent.includes(`${label}-b.txt`),
          );
          if (heads) shown ??= performance.now() - since;
          // While rows are still being compared there is a bar of progress.
          if (!heads || document.querySelector('progress')) return requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => resolve({ shown, done: performance.now() - since })));
        };
        look();
      });
    },
    [original, copy, name],
  );
}

async function longComparison(browser, url, sentences) {
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(url);
  await page.waitForSelector('[data-row]');
  const { shown, done } = await dropped(page, story(sentences, 1), story(sentences, 2, 1), 'long');
  await page.keyboard.press('x');
  await page.keyboard.press('0');
  const key = await page.evaluate(async (count) => {
    const times = [];
    for (let i = 0; i < count; i++) {
      const since = performance.now();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - since);
    }
    return times;
  }, KEYS);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { shown: [shown], drop: [done], key, heap: usedSize };
}

const PLACES = ['harbour', 'market', 'library', 'station', 'bridge', 'school', 'mill', 'theatre', 'orchard', 'quarry'];
const VERBS = ['repaired', 'painted', 'closed', 'opened', 'measured', 'moved', 'cleaned', 'sold'];
const NAMES = ['Orvel', 'Tamsin', 'Brandt', 'Ilka', 'Merrow', 'Quillan', 'Sorrel', 'Varga'];

/** An invented story of so many sentences, about fifteen words each; versions differ in the season of every sixth one. */
function story(sentences, version, every = 6) {
  const lines = Array.from({ length: sentences }, (_, i) => {
    const season = version === 2 && i % every === 0 ? 'autumn' : 'winter';
    const verb = VERBS[(i * 5) % VERBS.length];
    return `${NAMES[i % NAMES.length]} said that the ${PLACES[(i * 7) % PLACES.length]} of district ${i + 1} was ${verb} by ${100 + i * 3} workers before the ${season} began.`;
  });
  return lines.reduce((text, line, i) => text + (i === 0 ? '' : i % 5 ? ' ' : '\n\n') + line, '');
}

/** What a first visit loads, and what comes only when it is wanted. */
function bundle() {
  const folder = join(root, 'packages/viewer/dist/assets');
  const size = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const sum = (files) => files.reduce((total, file) => total + size(file), 0);
  const files = readdirSync(folder);
  const page = readFileSync(join(folder, '../index.html'), 'utf8');
  const first = files.filter((file) => page.includes(file) || /^(?:start|context|rolldown-runtime)-/.test(file));
  const worker = files.filter((file) => file.startsWith('worker-'));
  const lazy = files.filter((file) => !first.includes(file) && !worker.includes(file));
  return [
    { what: 'page: scripts and styles', bytes: sum(first), bar: '200 KB' },
    { what: 'worker: the whole core', bytes: sum(worker), bar: '' },
    { what: 'lazy: lexicon, schema, dialogs', bytes: sum(lazy), bar: '' },
  ];
}
