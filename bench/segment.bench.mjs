// Sentences and furniture: how well the seeds are cut and labelled, and how fast.
//   npm run bench -- segment
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, readDocument } from '../packages/core/dist/index.js';
import { requireData } from './data.mjs';

export function main() {
  const data = requireData();
  sentences(data);
  furniture(data);
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
