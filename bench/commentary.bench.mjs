// Inserted commentary: written passages with and without their original, ordinary news sentences, the five seeds.
// `npm run bench -- commentary [--verbose]`. The passages are the project's own (test/fixtures/commentary); the rest is
// read from the data folder. A case is scored as `scoreCommentary` of the development pairs does it: certain and likely
// notes count, a note hits when it overlaps the expected span by half.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findNotes, VERSION } from '../packages/core/dist/index.js';
import { requireData } from './data.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const GROUPS = {
  'signed or bracketed': ['signed_note', 'bracket_comment', 'elision', 'gloss', 'disclaimer'],
  'clause, dash, epithet, stance': ['clause_comment', 'dash_comment', 'loaded_epithet', 'stance_marker'],
  others: ['sentence_comment', 'scare_quotes', 'rhetorical_question', 'sarcasm'],
  euphemisms: ['euphemism'],
};

export async function main(args) {
  const data = requireData();
  const verbose = args.includes('--verbose');
  const { scoreCommentary } = await import(pathToFileURL(join(data, 'bench/devpairs/score.mjs')).href);
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).cases;
  const sets = {
    developed: read(at('../test/fixtures/commentary/developed.json')),
    'set aside': read(at('../test/fixtures/commentary/set-aside.json')),
    'dev pairs': read(join(data, 'bench/devpairs/commentary/cases.json')),
  };
  console.log('passages            with     cases  precision  recall    F1  clean, false alarm');
  for (const [name, cases] of Object.entries(sets)) {
    for (const alone of [false, true]) {
      const predictions = Object.fromEntries(
        cases.map((c) => [c.id, firm(c.copy, c.lang, alone ? undefined : c.original)]),
      );
      const score = scoreCommentary(cases, predictions);
      const cells = [score.precision, score.recall, score.f1].map((x) => (x ?? 0).toFixed(3).padStart(8));
      console.log(
        `${name.padEnd(20)}${(alone ? 'copy' : 'original').padEnd(10)}${String(cases.length).padStart(4)} ${cells.join(' ')}  ${score.cleanCasesWithFalseAlarm}`,
      );
      for (const [group, types] of Object.entries(GROUPS)) {
        const rows = types.flatMap((type) => score.byType[type] ?? []);
        const [n, found] = [sum(rows, 'n'), sum(rows, 'found')];
        if (n) console.log(`  ${group.padEnd(30)} recall ${found}/${n} = ${(found / n).toFixed(2)}`);
      }
    }
  }
  console.log('\nordinary news sentences, each a document            sentences  false alarms');
  for (const [name, texts] of Object.entries(news(data))) {
    const wrong = texts.filter((text) => firm(text, 'en').length > 0);
    console.log(
      `${name.padEnd(54)}${String(texts.length).padStart(5)}  ${wrong.length} = ${((100 * wrong.length) / texts.length).toFixed(2)} %`,
    );
    if (verbose) for (const text of wrong) console.log(`    ${text}`);
  }
  console.log('\nnews paraphrases as original and copy                  pairs  with a note');
  for (const [name, pairs] of Object.entries(paraphrases(data))) {
    const wrong = pairs.filter(({ a, b }) => firm(b, 'en', a).length > 0);
    console.log(
      `${name.padEnd(54)}${String(pairs.length).padStart(5)}  ${wrong.length} = ${((100 * wrong.length) / pairs.length).toFixed(2)} %`,
    );
  }
  console.log('\nseeds');
  const seeds = ['notes', 'signals', ...(verbose ? ['--verbose'] : [])];
  try {
    const cli = at('../packages/cli/bin/storydrift.js');
    console.log(
      execFileSync(process.execPath, [join(data, 'bench/seeds/score.mjs'), cli, ...seeds], { encoding: 'utf8' }),
    );
  } catch (error) {
    console.log(error.stdout);
  }
  speed();
  console.log(`storydrift ${VERSION}`);
}

/** Notes that count: certain and likely. */
function firm(copy, language = 'en', original = undefined) {
  const options = original === undefined ? {} : { original: { text: original, language } };
  const { notes } = findNotes({ text: copy, language }, options);
  return notes.filter(({ grade }) => grade !== 'possible').map(({ start, end, kind }) => ({ start, end, type: kind }));
}

function sum(rows, key) {
  return rows.reduce((total, row) => total + row[key], 0);
}

function lines(path) {
  return readFileSync(path, 'utf8').trim().split('\n');
}

function news(data) {
  const folder = join(data, 'bench/commentary');
  const checkthat = ['train_en.tsv', 'dev_en.tsv'].flatMap((file) =>
    lines(join(folder, 'checkthat-subjectivity-en', file))
      .slice(1)
      .map((line) => line.split('\t')),
  );
  const babe = lines(join(folder, 'babe/dev.jsonl')).map((line) => JSON.parse(line));
  return {
    'CheckThat! 2025, objective': checkthat.filter((row) => row[2] === 'OBJ').map((row) => row[1]),
    'BABE, non-biased': babe.filter(({ label }) => label === 'Non-biased').map(({ text }) => text),
  };
}

function paraphrases(data) {
  const folder = join(data, 'bench/drift');
  const demetr = lines(join(folder, 'demetr/dev.jsonl')).map((line) => JSON.parse(line));
  return {
    'MRPC (news, half of train)': lines(join(folder, 'mrpc/train.jsonl'))
      .filter((_, i) => i % 2 === 0)
      .map((line) => JSON.parse(line)),
    'DEMETR (reference, machine translation)': demetr.map(({ ref, mt }) => ({ a: ref, b: mt })),
  };
}

function speed() {
  const sentence =
    'The minister said on Monday (after talks in Bern) that the “old” plan, as ever, would cost 12 million – or more. ';
  const article = Array.from({ length: 60 }, (_, i) => sentence.repeat(1) + (i % 4 === 3 ? '\n\n' : '')).join('');
  const hostile = {
    'a million open brackets': '('.repeat(1e6),
    '5 MB of one line': sentence.repeat(45_000),
    'a million marks': '“'.repeat(1e6),
  };
  for (let i = 0; i < 5; i++) findNotes({ text: article, language: 'en' });
  console.log('time, warm');
  for (const [name, text] of Object.entries({ [`${article.split(/\s+/).length} words`]: article, ...hostile })) {
    const start = performance.now();
    findNotes({ text, language: 'en' });
    console.log(`  ${name.padEnd(30)} ${(performance.now() - start).toFixed(0).padStart(7)} ms`);
  }
}
