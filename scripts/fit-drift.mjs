#!/usr/bin/env node
// Fits the weights of evidence: STORYDRIFT_DATA=… node scripts/fit-drift.mjs [--write]
// Reads only sets whose licence allows it: demetr, summedits, pawsx-en, mqm-ted-zhen (development parts). Every weight
// is held at or above 0, so no kind of evidence can speak for a copy, least of all an amount of rewording. Prints the
// figures cross-fitted over five folds (DEMETR id, SummEdits source document, PAWS-X row); `--write` then writes
// packages/core/src/score/weights.ts, fitted on everything.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireData } from '../bench/data.mjs';
import { weighed } from '../bench/drift/pairs.mjs';
import { EVIDENCE } from '../packages/core/dist/compare/evidence.js';
import { placeInBand } from '../packages/core/dist/score/drift.js';

const data = join(requireData(), 'bench/drift');
const lines = (file) =>
  readFileSync(join(data, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const FOLDS = 5;
const STEPS = Number(process.env.STEPS ?? 400);
const RIDGE = 0.002;
const SHARE = { demetr: 1, summedits: Number(process.env.SE ?? 0.2), paws: Number(process.env.PW ?? 0.2), mqm: 0.2 };

const vectorOf = (pair) => {
  const { evidence, severity } = weighed(pair);
  return { x: [...evidence], severity };
};

/** Kinds in which two sides differ, and by how much. */
function contest(set, group, fold, less, more) {
  const diff = EVIDENCE.map((_, k) => [k, more.x[k] - less.x[k]]).filter(([, d]) => d !== 0);
  return { set, group, fold, less, more, diff };
}

// A comparison: `less` should have less drift than `more`.
const meta = JSON.parse(readFileSync(join(data, 'demetr/perturbations.json'), 'utf8'));
const contests = [];
const items = lines('demetr/dev.jsonl');
for (const it of items) {
  for (const [name, text] of Object.entries(it.pert)) {
    const group = meta[name].paperSeverity;
    if (name === 'base_id35_reference' || (group !== 'critical' && group !== 'major')) continue;
    const ref = it.refFor?.[name] ?? it.ref;
    const mt = it.mtFor?.[name] ?? it.mt;
    contests.push(contest('demetr', group, it.id % FOLDS, vectorOf([ref, mt]), vectorOf([ref, text])));
  }
}
const hash = (text) => [...text].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 100_003, 7);
let seed = 1;
const random = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};
const sample = (list) => list[Math.floor(random() * list.length)];
const labelled = (set, rows, foldOf) => {
  const kept = rows.filter((r) => r.label).map((r) => ({ ...vectorOf([r.a, r.b]), fold: foldOf(r) }));
  const changed = rows.filter((r) => !r.label).map((r) => ({ ...vectorOf([r.a, r.b]), fold: foldOf(r) }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const less = kept.filter((v) => v.fold === fold);
    const more = changed.filter((v) => v.fold === fold);
    if (!less.length || !more.length) continue;
    for (let k = 0; k < 800; k++) contests.push(contest(set, set, fold, sample(less), sample(more)));
  }
  return { kept, changed };
};
const summedits = lines('summedits/dev.jsonl');
const se = labelled('summedits', summedits, (r) => hash(r.id.replace(/_[^_]*$/, '')) % FOLDS);
const seNews = labelled(
  'none',
  summedits.filter((r) => r.domain === 'news'),
  (r) => hash(r.id.replace(/_[^_]*$/, '')) % FOLDS,
);
const paws = labelled(
  'paws',
  lines('pawsx-en/dev.jsonl').map((r, i) => ({ ...r, i })),
  (r) => r.i % FOLDS,
);
const mqm = lines('mqm-ted-zhen/dev.jsonl').map((r) => ({
  ...r,
  label: r.errors.some((e) => e[1] === 'Major' && /^(?:Accuracy|Terminology)/.test(e[0])) ? 0 : 1,
}));
labelled('mqm', mqm, (r) => hash(r.doc) % FOLDS);

function learn(train) {
  const n = EVIDENCE.length;
  const w = new Float64Array(n).fill(0.1);
  const m = new Float64Array(n);
  const v = new Float64Array(n);
  const counts = {};
  for (const c of train) counts[c.set] = (counts[c.set] ?? 0) + 1;
  for (let step = 1; step <= STEPS; step++) {
    const g = new Float64Array(n);
    for (const { set, diff } of train) {
      if (!SHARE[set]) continue;
      let d = 0;
      for (const [k, by] of diff) d += w[k] * by;
      const pull = -SHARE[set] / counts[set] / (1 + Math.exp(d));
      for (const [k, by] of diff) g[k] += pull * by;
    }
    const rate = step < STEPS * 0.7 ? 0.03 : 0.01;
    for (let k = 0; k < n; k++) {
      g[k] += RIDGE * w[k];
      m[k] = 0.9 * m[k] + 0.1 * g[k];
      v[k] = 0.999 * v[k] + 0.001 * g[k] * g[k];
      w[k] = Math.max(
        FLOOR[k],
        w[k] - (rate * (m[k] / (1 - 0.9 ** step))) / (Math.sqrt(v[k] / (1 - 0.999 ** step)) + 1e-8),
      );
    }
  }
  return w;
}
// Every finding counts for something and every difference moves the figure a little, whatever the data say.
const FLOOR = EVIDENCE.map((kind) => (EVIDENCE.indexOf(kind) < EVIDENCE.indexOf('swappedWords') ? 0.3 : 0.01));
const mass = (w, { x }) => x.reduce((sum, value, k) => sum + w[k] * value, 0);
const drift = (w, v) => placeInBand(v.severity, mass(w, v));
const auc = (less, more) => {
  const all = [...less.map((v) => [v, 0]), ...more.map((v) => [v, 1])].sort((a, b) => a[0] - b[0]);
  let rank = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    while (j < all.length && all[j][0] === all[i][0]) j++;
    for (let k = i; k < j; k++) if (all[k][1]) rank += (i + j + 1) / 2;
    i = j;
  }
  return (100 * (rank - (more.length * (more.length + 1)) / 2)) / (less.length * more.length);
};
const folds = Array.from({ length: FOLDS }, (_, f) => learn(contests.filter((c) => c.fold !== f)));
for (const [name, score] of [
  ['banded', drift],
  ['mass alone', mass],
]) {
  const win = (group) => {
    const list = contests.filter((c) => c.set === 'demetr' && c.group === group);
    return (100 * list.filter((c) => score(folds[c.fold], c.less) < score(folds[c.fold], c.more)).length) / list.length;
  };
  const area = ({ kept, changed }) =>
    auc(
      kept.map((v) => score(folds[v.fold], v)),
      changed.map((v) => score(folds[v.fold], v)),
    );
  console.log(
    `${name.padEnd(11)} cross-fitted: DEMETR critical ${win('critical').toFixed(1)} major ${win('major').toFixed(1)}, SummEdits ${area(se).toFixed(1)} news ${area(seNews).toFixed(1)}, PAWS-X ${area(paws).toFixed(1)}`,
  );
}
const final = learn(contests);
console.log(EVIDENCE.map((kind, k) => `${kind} ${final[k].toFixed(2)}`).join(', '));
if (process.argv.includes('--write')) {
  const rows = EVIDENCE.map(
    (kind, k) => `  ${/^\w+$/.test(kind) ? kind : `'${kind}'`}: ${Number(final[k].toFixed(3))},`,
  ).join('\n');
  writeFileSync(
    new URL('../packages/core/src/score/weights.ts', import.meta.url),
    `import type { EvidenceKind } from '../compare/evidence.ts';

// Generated by scripts/fit-drift.mjs. Do not edit. Fitted to the development parts of DEMETR (MIT), SummEdits
// (Apache-2.0), PAWS-X en (free for any use) and MQM TED zh-en (Apache-2.0): pairs of retellings of which one is known
// to have drifted further; logistic loss, no weight below 0.
export const WEIGHTS: Readonly<Record<EvidenceKind, number>> = {
${rows}
};
`,
  );
}
