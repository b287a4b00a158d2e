// Sentences, furniture and language: how well the seeds are cut, how often the language of a window is right, how fast it is.
//   npm run bench -- segment
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage, LANGUAGES, readDocument } from '../packages/core/dist/index.js';
import { requireData } from './data.mjs';

const WINDOWS = [40, 80, 120, 200, 320, 640];
const STEP = 173;

export function main() {
  const data = requireData();
  sentences(data);
  furniture(data);
  languages(data);
  speed(data);
}

/** Units of the gold alignment that come out with exactly the same start and end. */
function sentences(data) {
  const gold = JSON.parse(readFileSync(join(data, 'bench/seeds/nato.alignment.json'), 'utf8'));
  console.log('\nSentences of the seeds that match a gold unit exactly');
  for (const [name, units] of [
    [gold.a, gold.sentencesA],
    [gold.b, gold.sentencesB],
  ]) {
    const found = new Set(seed(data, name).sentences.map(({ start, end }) => `${start}-${end}`));
    const same = units.filter(({ start, end }) => found.has(`${start}-${end}`)).length;
    console.log(`  ${name.padEnd(48)} ${same}/${units.length}, ${found.size} found`);
  }
}

function seed(data, name) {
  return readDocument(readFileSync(join(data, 'seeds', name), 'utf8'), LANGUAGES);
}

/** Gold furniture that is labelled as such, and body sentences that are. The kind is judged by the scorer of the seeds. */
function furniture(data) {
  const { documents } = JSON.parse(readFileSync(join(data, 'bench/seeds/commentary.json'), 'utf8'));
  let all = 0;
  let found = 0;
  let taken = 0;
  for (const { file, spans } of documents) {
    const set = seed(data, file).sentences.filter(({ kind }) => kind !== 'body');
    const gold = spans.filter((span) => span.class === 'furniture' && span.must !== false && !span.partOf);
    all += gold.length;
    found += gold.filter((span) => set.some((sentence) => overlap(span, sentence))).length;
    const outside = spans.filter((span) => span.class === 'furniture' || span.type === 'editorial_standfirst');
    taken += set.filter((sentence) => !outside.some((span) => overlap(span, sentence))).length;
  }
  console.log(`\nFurniture of the seeds: ${found}/${all} recognised, ${taken} body sentences taken for it`);
}

function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

function languages(data) {
  const alignment = join(data, 'bench/alignment');
  const files = (set, ending) =>
    readdirSync(join(alignment, set, 'dev'))
      .filter((file) => file.endsWith(ending))
      .map((file) => join(alignment, set, 'dev', file));
  const sets = [
    ['en', 'seeds', readdirSync(join(data, 'seeds')).map((file) => join(data, 'seeds', file))],
    ['en', 'bible-en', [...files('bible-en', '.src'), ...files('bible-en', '.tgt')]],
    ['fr', 'textberg-fr-google', files('textberg-fr-google', '.src')],
    ['de', 'textberg-de-google', files('textberg-de-google', '.src')],
    ['de', 'deplain-web', [...files('deplain-web', '.src'), ...files('deplain-web', '.tgt')]],
  ];
  console.log('\nLanguage of windows: right % (wrong %), the rest undetermined');
  console.log(`  ${'set'.padEnd(24)}${WINDOWS.map((size) => `${size} chars`.padStart(16)).join('')}`);
  for (const [language, name, paths] of sets) {
    const texts = paths.map((path) => readFileSync(path, 'utf8'));
    const cells = WINDOWS.map((size) => {
      let all = 0;
      let right = 0;
      let wrong = 0;
      for (const text of texts) {
        for (let at = 0; at + size <= text.length; at += Math.max(size, STEP)) {
          const answer = detectLanguage(text.slice(at, at + size));
          all++;
          if (answer === language) right++;
          else if (answer !== 'und') wrong++;
        }
      }
      return `${((100 * right) / all).toFixed(1)} (${((100 * wrong) / all).toFixed(1)})`.padStart(16);
    });
    console.log(`  ${`${name} (${language})`.padEnd(24)}${cells.join('')}`);
  }
}

/** Milliseconds for one document: a seed when warm, and 5 MB of one line. */
function speed(data) {
  const text = readFileSync(join(data, 'seeds/nato-allies-divided.original.txt'), 'utf8');
  const time = (runs, job) => {
    const from = performance.now();
    for (let i = 0; i < runs; i++) job();
    return (performance.now() - from) / runs;
  };
  const repeated = (piece) => piece.repeat(Math.ceil(5e6 / piece.length)).slice(0, 5e6);
  const cases = [
    ['prose', 'The talks ended on Monday, U.S. officials said. “We will go on,” Mr. Smith added. '],
    ['one letter', 'a'],
    ['stops', '. '],
    ['open brackets', '('],
    ['quotation marks', '.” “'],
    ['Chinese', '会议结束了。'],
  ];
  time(30, () => readDocument(text, LANGUAGES));
  console.log(
    `\nReading one seed (${text.length} characters), warm: ${time(50, () => readDocument(text, LANGUAGES)).toFixed(1)} ms`,
  );
  console.log('Reading 5 MB of one line');
  for (const [name, piece] of cases) {
    const long = repeated(piece);
    console.log(
      `  ${name.padEnd(24)}${time(1, () => readDocument(long, LANGUAGES))
        .toFixed(0)
        .padStart(8)} ms`,
    );
  }
}
