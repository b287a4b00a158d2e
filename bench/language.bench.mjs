// Language: how often that of a window is right, on other people's texts and our own, and how often a near relative is
// mistaken for it; and the pairs of every language that the comparison must find or leave alone.
//   npm run bench -- language
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectLanguage, LANGUAGES, scorePair } from '../packages/core/dist/index.js';
import { requireData } from './data.mjs';

const WINDOWS = [80, 120, 200, 320, 640];
const STEP = 173;
const FIXTURES = fileURLToPath(new URL('../test/fixtures/', import.meta.url));

export function main() {
  console.log('\nLanguage of windows: right % (wrong %), the rest undetermined; the bar is 98 at 200 characters');
  console.log(
    `  ${'set'.padEnd(28)}${'chars'.padStart(8)}${WINDOWS.map((size) => String(size).padStart(14)).join('')}`,
  );
  for (const [language, name, texts] of [...given(requireData()), ...own()]) row(language, name, texts);
  pairs();
}

function given(data) {
  const alignment = join(data, 'bench/alignment');
  const read = (set, ...endings) =>
    readdirSync(join(alignment, set, 'dev'))
      .filter((file) => endings.some((ending) => file.endsWith(ending)))
      .map((file) => readFileSync(join(alignment, set, 'dev', file), 'utf8'));
  const seeds = readdirSync(join(data, 'seeds')).map((file) => readFileSync(join(data, 'seeds', file), 'utf8'));
  return [
    ['en', 'seeds', seeds],
    ['en', 'bible-en', read('bible-en', '.src', '.tgt')],
    ['fr', 'textberg-fr-google', read('textberg-fr-google', '.src')],
    ['de', 'textberg-de-google', read('textberg-de-google', '.src')],
    ['de', 'deplain-web', read('deplain-web', '.src', '.tgt')],
  ];
}

/** Texts of our own: articles in languages with data, and one passage in each near relative without. */
function own() {
  const stories = { es: ['incendio'], uk: ['teplo'], ru: ['zavod'], de: ['bruecke', 'urteil'], fr: ['greve'] };
  const folder = join(FIXTURES, 'stories');
  const texts = new Map();
  const add = (language, text) => texts.set(language, [...(texts.get(language) ?? []), text]);
  for (const file of readdirSync(join(FIXTURES, 'languages/texts'))) {
    if (file.endsWith('.txt')) add(file.slice(0, 2), readFileSync(join(FIXTURES, 'languages/texts', file), 'utf8'));
  }
  for (const [language, names] of Object.entries(stories)) {
    for (const file of readdirSync(folder)) {
      if (names.some((name) => file.startsWith(`${name}.`))) add(language, readFileSync(join(folder, file), 'utf8'));
    }
  }
  const relatives = JSON.parse(readFileSync(join(FIXTURES, 'languages/texts/relatives.json'), 'utf8'));
  return [
    ...[...texts].map(([language, list]) => [language, 'own texts', list]),
    ...Object.entries(relatives).map(([language, text]) => [language, 'relative', [text]]),
  ];
}

function row(language, name, texts) {
  const cells = WINDOWS.map((size) => {
    let all = 0;
    let right = 0;
    let wrong = 0;
    for (const text of texts) {
      for (let at = 0; at + size <= text.length; at += Math.min(size, STEP)) {
        const answer = detectLanguage(text.slice(at, at + size));
        all++;
        if (answer === language) right++;
        else if (answer !== 'und') wrong++;
      }
    }
    const cell = all ? `${((100 * right) / all).toFixed(1)} (${((100 * wrong) / all).toFixed(1)})` : '–';
    return cell.padStart(14);
  });
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`  ${`${name} (${language})`.padEnd(28)}${String(length).padStart(8)}${cells.join('')}`);
}

/** Damaged pairs whose category is found, harmless ones without a finding, per language and set. */
function pairs() {
  console.log('\nPairs of our own: damage found · harmless ones left alone');
  const files = readdirSync(join(FIXTURES, 'languages')).filter((file) => /^pairs.*\.json$/.test(file));
  for (const file of files) {
    for (const [language, rows] of Object.entries(
      JSON.parse(readFileSync(join(FIXTURES, 'languages', file), 'utf8')),
    )) {
      const results = rows.map(([category, original, copy]) => {
        const { severity, findings } = scorePair(original, copy, { language });
        if (category === 'none') return severity === 'none';
        return findings.some((finding) => finding.category === category && finding.severity !== 'none');
      });
      const count = (harmless) => {
        const at = rows.flatMap(([category], i) => ((category === 'none') === harmless ? [i] : []));
        return `${at.filter((i) => results[i]).length}/${at.length}`;
      };
      const name = `${file.slice(0, -5)}, ${LANGUAGES.get(language).name}`;
      console.log(`  ${name.padEnd(28)}${count(false).padStart(8)} · ${count(true)}`);
    }
  }
}
