// `npm run bench -- alignment [--loso] [--scale] [--all]`: how well sentences find their partners.
// In: the alignment sets and the NATO pair of the data folder. Out: one table with the peers' figures beside ours,
// in-sample and cross-validated apart; moves, calibration, speed; with flags the longer parts.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alignSentences, BIAS } from '../packages/core/dist/align/align.js';
import { confidenceOf } from '../packages/core/dist/align/confidence.js';
import { RULES_VERSION, VERSION } from '../packages/core/dist/version.js';
import { inHalves, loadDocuments, unrelated } from './alignment/data.mjs';
import { heldOut, isUnrelated, judged, prepare, SETTINGS, scoreSets } from './alignment/model.mjs';
import { addCounts, countMoves, seeded, shuffle } from './alignment/moves.mjs';
import { requireData } from './data.mjs';

// Peers at their default settings on the same development splits, scored by the same scorer: strict, bead, pair F1.
const PEERS = {
  'textberg-fr-google': {
    hunalign: [0.74, 0.753, 0.855],
    bleualign: [0.72, 0.78, 0.85],
    vecalign: [0.733, 0.726, 0.847],
    difflib: [0.508, 0.668, 0.754],
    baseline: [0.795, 0.819, 0.902],
  },
  'textberg-de-google': {
    hunalign: [0.753, 0.762, 0.869],
    bleualign: [0.672, 0.743, 0.823],
    vecalign: [0.723, 0.721, 0.836],
    difflib: [0.423, 0.585, 0.711],
    baseline: [0.801, 0.822, 0.895],
  },
  'deplain-web': {
    hunalign: [0.84, 0.828, 0.834],
    bleualign: [0.856, 0.887, 0.878],
    vecalign: [0.63, 0.624, 0.713],
    difflib: [0.863, 0.912, 0.908],
    baseline: [0.872, 0.889, 0.916],
  },
  'bible-en': { hunalign: [0.881, 0.882, 0.922], bleualign: [0.919, 0.933, 0.955], baseline: [0.939, 0.935, 0.963] },
};
const SEEDS = [11, 12, 13];

const three = (value) => (Number.isFinite(value) ? value.toFixed(3) : '  –  ');
const cells = ({ strict, bead, pair }) => [strict, bead, pair].map(({ f1 }) => three(f1)).join(' ');
const beadsOf = (beads) => beads.map(({ original, copy }) => [original, copy]);
const cpu = (work) => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
};

export async function main(args) {
  const all = args.includes('--all');
  const folder = requireData();
  const documents = loadDocuments(folder);
  console.log(
    `storydrift ${VERSION} · rules ${RULES_VERSION} · alignment · development splits of ${new Set(documents.map(({ set }) => set)).size} sets\n`,
  );

  const run = cpu(() =>
    documents.map((document) => ({ ...document, beads: alignSentences(document.original, document.copy).beads })),
  );
  const sentences = documents.reduce((sum, { original, copy }) => sum + original.length + copy.length, 0);
  const parts = inHalves(documents);
  const halves = [...parts, ...unrelated(parts)].map(prepare);
  const crossValidated = related(heldOut(halves, 'half', SETTINGS, BIAS));
  const tables = {
    'ours, cv': await scoreSets(folder, crossValidated),
    ...(all || args.includes('--loso')
      ? { 'ours, loso': await scoreSets(folder, related(heldOut(halves, 'family', SETTINGS, BIAS))) }
      : {}),
    'ours, in-sample': await scoreSets(
      folder,
      run.result.map((document) => ({ ...document, pred: beadsOf(document.beads) })),
    ),
  };
  console.log(
    'strict, bead and pair F1; inserted-text F1 (peers: default settings, published or measured with this scorer)',
  );
  for (const set of Object.keys(tables['ours, cv'])) {
    console.log(set);
    for (const [name, figures] of Object.entries(PEERS[set] ?? {}))
      console.log(`  ${name.padEnd(18)} ${figures.map(three).join(' ')}`);
    for (const [name, table] of Object.entries(tables))
      console.log(`  ${name.padEnd(18)} ${cells(table[set])}   inserted ${three(table[set].insert.f1)}`);
  }
  console.log(
    '  published, across languages, with a 500 MB model: Bertalign .936, SentAlign .932, vecalign .902 strict (Text+Berg test)',
  );
  console.log(
    `\nspeed: ${((run.seconds / sentences) * 1000).toFixed(2)} s CPU per 1,000 sentences of both sides (hunalign 0.28, Bleualign 0.6, vecalign search 2.3, baseline 3.7)`,
  );
  nato(folder);
  moves(documents);
  await unshuffled(folder, run.result);
  reliability(crossValidated);
  if (all || args.includes('--scale')) scale(folder);
}

const related = (predictions) => predictions.filter(({ family }) => !isUnrelated(family));

const scorer = async (folder) => (await import(join(folder, 'bench', 'alignment', 'score.mjs'))).score;

function nato(folder) {
  const gold = JSON.parse(readFileSync(join(folder, 'bench', 'seeds', 'nato.alignment.json'), 'utf8'));
  const a = gold.sentencesA.filter(({ kind }) => kind === 'body');
  const b = gold.sentencesB.filter(({ kind }) => kind === 'body');
  const [original, copy] = [a, b].map((side) => side.map(({ text }) => text));
  const keys = new Set(
    gold.beads
      .filter((bead) => bead.kind === 'body' && bead.a.length && bead.b.length)
      .map((bead) => `${bead.a}|${bead.b}`),
  );
  const right = alignSentences(original, copy).beads.filter((bead) =>
    keys.has(`${bead.original.map((i) => a[i].id)}|${bead.copy.map((j) => b[j].id)}`),
  );
  const times = Array.from({ length: 300 }, () => {
    const start = performance.now();
    alignSentences(original, copy);
    return performance.now() - start;
  }).sort((x, y) => x - y);
  console.log(
    `NATO pair: ${right.length} of ${keys.size} body beads; warm ${times[150].toFixed(1)} ms median, ${times[15].toFixed(1)} ms at the 5th percentile`,
  );
}

function moves(documents) {
  console.log(`\nmoves: one block of 1 to 4 sentences per 25 moved 5 to 30 beads away, seeds ${SEEDS.join(', ')}`);
  const sets = {};
  for (const document of documents) {
    for (const seed of SEEDS) {
      const moved = shuffle(document, seeded(seed * 1000 + document.name.length * 7 + document.copy.length));
      sets[document.set] = addCounts(
        sets[document.set],
        countMoves(moved, alignSentences(moved.original, moved.copy).beads),
      );
    }
  }
  const pooled = Object.values(sets).reduce(addCounts);
  for (const [set, { moved, found, flagged, right }] of Object.entries(sets)) {
    console.log(
      `  ${set.padEnd(26)} recall ${three(found / moved)} of ${moved} pairs, precision ${three(right / flagged)} of ${flagged}`,
    );
  }
  console.log(
    `  ${'pooled'.padEnd(26)} recall ${three(pooled.found / pooled.moved)}, precision ${three(pooled.right / pooled.flagged)}`,
  );
}

async function unshuffled(folder, documents) {
  const score = await scorer(folder);
  console.log('\nunshuffled: flagged pairs, how many are in the gold, strict F1 with and without moves');
  for (const set of new Set(documents.map((document) => document.set))) {
    const own = documents.filter((document) => document.set === set);
    const { flagged, inGold } = own.map((document) => countMoves(document, document.beads)).reduce(addCounts);
    const on = score(own.map(({ gold, beads }) => ({ gold, pred: beadsOf(beads) })));
    const off = score(
      own.map(({ original, copy, gold }) => ({
        gold,
        pred: beadsOf(alignSentences(original, copy, { moves: false }).beads),
      })),
    );
    console.log(
      `  ${set.padEnd(26)} ${flagged} flagged, ${inGold} in the gold, ${on.strict.f1.toFixed(4)} with, ${off.strict.f1.toFixed(4)} without`,
    );
  }
}

function reliability(predictions) {
  const rows = judged(predictions).map((row) => ({
    ...row,
    confidence: confidenceOf({ p: 1, q: row.both ? 1 : 0, probability: row.probability }),
  }));
  console.log('\nreliability, cross-validated: confidence, share exactly right (how many)');
  const bins = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
  for (const both of [true, false]) {
    const parts = bins.slice(0, -1).map((low, k) => {
      const inside = rows.filter((row) => row.both === both && row.confidence >= low && row.confidence < bins[k + 1]);
      return `${low.toFixed(2)}+ ${three(inside.filter(({ right }) => right).length / inside.length)} (${inside.length})`;
    });
    console.log(`  ${both ? 'beads' : 'left out'}: ${parts.join(', ')}`);
  }
  const sure = rows.filter((row) => row.both && row.confidence >= 0.9);
  console.log(
    `  beads at .9 and more: ${three(sure.filter(({ right }) => right).length / sure.length)} exactly right of ${sure.length}`,
  );
}

function scale(folder) {
  console.log(
    '\nscale: Mark and Ruth repeated with other names, numbers and rare words, each size in a process of its own (hunalign on 31,372 + 43,076: 58 s, 1.8 GB, .880)',
  );
  const run = fileURLToPath(new URL('alignment/scale-run.mjs', import.meta.url));
  const points = [500, 2000, 8000, 31000].map((size) =>
    JSON.parse(execFileSync(process.execPath, [run, folder, String(size)], { encoding: 'utf8' })),
  );
  for (const { original, copy, seconds, megabytes, strict, narrowed } of points) {
    console.log(
      `  ${original} + ${copy}: ${seconds.toFixed(1)} s CPU, peak of the process ${megabytes.toFixed(0)} MB, strict ${three(strict)}, narrowed ${narrowed}`,
    );
  }
  const [first, last] = [points[0], points.at(-1)];
  const growth = Math.log((last.original + last.copy) / (first.original + first.copy));
  console.log(
    `  exponent from the shortest to the longest, start-up included: ${(Math.log(last.seconds / first.seconds) / growth).toFixed(2)}`,
  );
}
