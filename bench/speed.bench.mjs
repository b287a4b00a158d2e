// How fast: `compare` as a process, the analysis alone (cold and warm), the score filter. On a real pair when the gold
// data is here, else on the demo pair. Figures are of this machine at this moment; compare them only with themselves.
//   npm run bench -- speed [--runs N]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from '../packages/core/dist/lean.js';
import { loadEnglishLexicon } from '../packages/core/dist/lexicon.js';
import { dataFolder } from './data.mjs';

const CLI = fileURLToPath(new URL('../packages/cli/bin/storydrift.js', import.meta.url));
const DEMO = fileURLToPath(new URL('../packages/viewer/src/demo', import.meta.url));
const SCORED_LINES = 2000;
/** Comparisons after which V8 has compiled nearly all it will; after 3 s, some 50 of them, it is still in the midst of it. */
const WARM_FROM = 300;

export async function main(args) {
  const at = args.indexOf('--runs');
  const runs = at < 0 ? 9 : Number(args[at + 1]);
  if (!Number.isInteger(runs) || runs < 1) {
    console.error('usage: npm run bench -- speed [--runs N]');
    return 2;
  }
  const data = dataFolder();
  const [name, original, copy] = data
    ? [
        'NATO pair',
        ...['original', 'machine-retranslated'].map((x) => join(data, 'seeds', `nato-allies-divided.${x}.txt`)),
      ]
    : ['demo pair (the gold data is not here)', join(DEMO, 'original.txt'), join(DEMO, 'copy.txt')];

  const asProcess = Array.from({ length: runs }, () =>
    time(() => run(['compare', original, copy, '--format', 'json'])),
  );
  const start = Array.from({ length: runs }, () => time(() => run(['--version'])));

  const [a, b] = [original, copy].map((path) => readFileSync(path, 'utf8'));
  const lexicon = await loadEnglishLexicon();
  const cold = time(() => compare(a, b, { lexicon }));
  for (let i = 0; i < WARM_FROM; i++) compare(a, b, { lexicon });
  const warm = Array.from({ length: 5 * runs }, () => time(() => compare(a, b, { lexicon })));

  const { original: read, copy: retold, beads, signature } = compare(a, b, { lexicon });
  const text = (side, i) => side.text.slice(side.sentences[i].start, side.sentences[i].end);
  const pairs = beads
    .filter((bead) => bead.original.length === 1 && bead.copy.length === 1)
    .map((bead) => ({ original: text(read, bead.original[0]), copy: text(retold, bead.copy[0]) }));
  const lines = Array.from({ length: SCORED_LINES }, (_, id) => JSON.stringify({ id, ...pairs[id % pairs.length] }));
  const scoring = time(() => run(['score', '--jsonl'], `${lines.join('\n')}\n`));

  console.log(`${name}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${runs} runs`);
  console.log(signature);
  row('compare as a process', asProcess, 'ms', 600);
  row('of that, start-up (--version)', start, 'ms');
  row('analysis alone, first time', [cold], 'ms');
  row('analysis alone, warm', warm, 'ms', 20);
  console.log(`${'score --jsonl'.padEnd(32)} ${Math.round((1000 * SCORED_LINES) / scoring)} pairs/s with start-up`);
  return 0;
}

function run(args, input = '') {
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`storydrift ${args[0]} ended with ${status}: ${stderr}`);
}

function time(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Median, and the best run: what the machine can do when nothing else asks for it. */
function row(label, times, unit, bar) {
  const sorted = [...times].sort((x, y) => x - y);
  const figure = (value) => value.toFixed(value < 10 ? 1 : 0).padStart(6);
  const limit = bar === undefined ? '' : `   bar ${bar} ${unit}`;
  console.log(
    `${label.padEnd(32)} median ${figure(sorted[sorted.length >> 1])} ${unit}   best ${figure(sorted[0])} ${unit}${limit}`,
  );
}
