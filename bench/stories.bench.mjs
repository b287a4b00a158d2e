// Story verdicts on the project's own pairs, the seeds, and the time a verdict takes. `--held` adds the held-out part,
// which is for measuring only; `--verbose` prints every pair with its score.
import { readFileSync } from 'node:fs';
import { alignDocuments, judgeStory, LANGUAGES, readDocument } from '../packages/core/dist/index.js';
import { dataFolder } from './data.mjs';

const folder = new URL('../test/fixtures/stories/', import.meta.url);
const VERDICTS = ['same', 'unsure', 'different'];

function judge(original, copy) {
  const a = readDocument({ text: original }, LANGUAGES);
  const b = readDocument({ text: copy }, LANGUAGES);
  const { beads } = alignDocuments(a, b);
  return { ...judgeStory(a, b, beads), a, b, beads };
}

/** Right: never “same” where it is not, and “same” where it is; between unsure and different either is right. */
const right = (expected, verdict) => (expected === 'same') === (verdict === 'same');

function table(title, rows) {
  console.log(`\n${title}`);
  console.log(['expected'.padEnd(12), ...VERDICTS.map((verdict) => verdict.padStart(10))].join(''));
  for (const expected of VERDICTS) {
    const cells = VERDICTS.map((got) => rows.filter((row) => row.expected === expected && row.verdict === got).length);
    console.log([expected.padEnd(12), ...cells.map((count) => String(count).padStart(10))].join(''));
  }
  const good = rows.filter((row) => right(row.expected, row.verdict)).length;
  const exact = rows.filter((row) => row.expected === row.verdict).length;
  const wolf = rows.filter((row) => row.expected !== 'same' && row.verdict === 'same').length;
  const share = (count) => `${count}/${rows.length} (${((100 * count) / rows.length).toFixed(1)} %)`;
  console.log(`right ${share(good)} · exact ${share(exact)} · wrongly same ${wolf}`);
}

export function main(args) {
  const text = (file) => readFileSync(new URL(file, folder), 'utf8');
  const pairs = JSON.parse(text('pairs.json'));
  for (const part of args.includes('--held') ? ['dev', 'held'] : ['dev']) {
    const rows = pairs
      .filter((pair) => pair.part === part)
      .map((pair) => ({ ...pair, ...judge(text(pair.original), text(pair.copy)) }));
    table(`own pairs, ${part} part`, rows);
    for (const row of rows) {
      const wrong = !right(row.expected, row.verdict);
      if (!wrong && !args.includes('--verbose')) continue;
      console.log(
        `${wrong ? 'WRONG' : '     '} ${row.verdict.padEnd(9)} ${row.confidence.toFixed(2)} (${row.expected}, ${row.kind}) ${row.original} / ${row.copy}`,
      );
    }
  }
  const stories = JSON.parse(text('languages.json'));
  const article = ({ sentences }) => sentences.join('\n\n');
  const across = stories.flatMap(({ id, original, copy, others }) => [
    { copy: article(copy), expected: 'same', original: article(original) },
    ...others.map(({ kind, text: other }) => ({
      copy: other,
      expected: { retelling: 'same', 'own-report': 'unsure' }[kind] ?? 'different',
      original: article(original),
    })),
    ...stories
      .filter((story) => story.id !== id)
      .map((story) => ({ copy: article(story.copy), expected: 'different', original: article(original) })),
  ]);
  table(
    'English against Russian and German',
    across.map((pair) => ({ expected: pair.expected, ...judge(pair.original, pair.copy) })),
  );
  const data = dataFolder();
  if (!data) return;
  const seed = (file) => readFileSync(`${data}/seeds/${file}`, 'utf8');
  const gold = JSON.parse(readFileSync(`${data}/bench/seeds/stories.json`, 'utf8')).pairs;
  const seeds = gold.map((pair) => ({
    expected: pair.sameStory ? 'same' : 'different',
    ...judge(seed(pair.a), seed(pair.b)),
    pair,
  }));
  table('seeds', seeds);
  for (const { verdict, confidence, pair } of seeds) {
    if (args.includes('--verbose')) console.log(`${verdict.padEnd(9)} ${confidence.toFixed(2)} ${pair.a} / ${pair.b}`);
  }
  const { a, b, beads } = seeds[0];
  const times = [];
  for (let i = 0; i < 300; i++) {
    const start = performance.now();
    judgeStory(a, b, beads);
    times.push(performance.now() - start);
  }
  times.sort((x, y) => x - y);
  console.log(`\none verdict on the NATO pair, warm: median ${times[150].toFixed(2)} ms (goal ≤ 1 ms)`);
}
