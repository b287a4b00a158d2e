// Drift scoring against public labelled data: `npm run bench -- drift [--quick]`. One set of options for all rows.
// `--quick` leaves out the scorers of the data folder and prints severities only.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../packages/core/dist/index.js';
import { requireData } from './data.mjs';
import { scored } from './drift/pairs.mjs';
import { severityRows } from './drift/rows.mjs';

// Measured on the same development parts, ×100; the best of Dice, chrF, BLEU, word diff and TF-IDF for each row.
const PEER = {
  sick: '53 (BLEU)',
  critical: '89.7 (chrF)',
  major: '92.8 (TF-IDF)',
  form: '0.9–34',
  summedits: '40 (BLEU)',
  balanced: '50',
  news: '29',
  paws: '78 (word diff)',
  semantoneg: '0',
  stsb: '76 (TF-IDF)',
};

export async function main(args) {
  const bench = join(requireData(), 'bench');
  const rows = [];
  const add = (name, peer, figure, bar, aim) => rows.push([name, peer, figure, bar, aim]);
  const one = (x) => (typeof x === 'number' ? x.toFixed(1) : String(x));
  const s = severityRows(bench);
  add('false accusations, SICK and STS-B equivalents, %', '–', s.falseAccusationsBoth, '≤ 5', '≤ 2');
  add('false accusations, good translations, %', '–', s.falseAccusationsDemetr, '≤ 12', '≤ 6');
  for (const kind of ['number', 'name', 'negation'])
    add(`${kind} damage called major or worse, %`, '–', s[kind], '≥ 85', '95');
  add('devpairs: harmless called major or worse', '–', s.devpairsHarmless, '0', '0');
  add('form-only edits flagged, %', '–', s.formOnlyFlagged, '≤ 1', '0');
  if (!args.includes('--quick')) {
    const here = (file) => fileURLToPath(new URL(`drift/${file}`, import.meta.url));
    const run = (scorer, adapter, ...more) =>
      JSON.parse(
        execFileSync(process.execPath, [join(bench, 'drift', scorer), here(adapter), ...more], {
          encoding: 'utf8',
          maxBuffer: 1 << 26,
        }),
      );
    const drift = run('run.mjs', 'as-drift.mjs', '--only', 'demetr,sick,summedits,pawsx,semantoneg', '--json');
    const similarity = run('run.mjs', 'as-similarity.mjs', '--only', 'stsb', '--json');
    const { byCode } = run('explain.mjs', 'as-categories.mjs');
    add('SICK entailment against contradiction, AUC', PEER.sick, drift.sick.aucEntailVsContradict, '97', '99');
    add('DEMETR critical, accuracy', PEER.critical, drift.demetr.paper.critical, '96', '98.5');
    add('DEMETR major, accuracy', PEER.major, drift.demetr.paper.major, '95', '96.8');
    add('DEMETR form against critical, % of the drop', PEER.form, drift.demetr.formToCriticalDrop, '≤ 1', '0.5');
    add('SummEdits AUC', PEER.summedits, drift.summedits.auc, '80', '88');
    add('SummEdits balanced accuracy', PEER.balanced, drift.summedits.cvBalAcc, '73', '80');
    add('SummEdits news, AUC', PEER.news, drift.summedits.byDomain.news.auc, '72', '82');
    add('PAWS-X AUC', PEER.paws, drift.pawsx.auc, '82', '88');
    add('SemAntoNeg accuracy', PEER.semantoneg, drift.semantoneg.accuracy, '60', '80');
    add('STS-B dev Spearman, similarity', PEER.stsb, similarity.stsb.spearman, '80', '83');
    for (const [kind, bar, aim] of [
      ['number', '95@3', '98@2'],
      ['negation', '92@3', '95@2'],
      ['name', '90@8', '95@5'],
      ['antonym', '55@3', '70@3'],
      ['omission', '90@25', '92@15'],
      ['addition', '90@25', '92@15'],
      ['gender', '95@1', '98@0'],
    ]) {
      add(`${kind}: recall @ false alarm`, 'none', `${one(byCode[kind].recall)}@${one(byCode[kind].alarm)}`, bar, aim);
    }
  }
  add('pairs per second, one core, this machine', '–', Math.round(speed()), '2000', '4000');
  const widths = [0, 1, 2, 3, 4].map((k) => Math.max(...rows.map((row) => one(row[k]).length), 8));
  const line = (cells) =>
    cells
      .map((cell, k) => one(cell).padEnd(widths[k]))
      .join('  ')
      .trimEnd();
  console.log(line(['measure', 'best surface peer', 'here', 'reach', 'aim']));
  for (const row of rows) console.log(line(row));
  console.log(
    `\nDEMETR, SummEdits and PAWS-X rows: the weights saw these parts; scripts/fit-drift.mjs prints them cross-fitted.`,
  );
  console.log(`storydrift ${VERSION} · English lexicon · development parts`);
}

/** Pairs per second of wall time on made-up passages of some 25 words, each once, warm. */
function speed() {
  const words =
    'the council of the harbour town said on monday that about 300 workers could lose their jobs by may'.split(' ');
  const passage = (k) => `${words.slice(k % 7).join(' ')} ${words.slice(0, 6 + (k % 5)).join(' ')} ${k}.`;
  for (let k = 0; k < 200; k++) scored([passage(k), passage(k + 1)]);
  const from = performance.now();
  const count = 1500;
  for (let k = 0; k < count; k++) scored([passage(1000 + k), passage(1001 + k)]);
  return (1000 * count) / (performance.now() - from);
}
