// Fitting and scoring of the aligner's weights. Uses the very lattice and search of the aligner.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { corridorOf } from '../../packages/core/dist/align/corridor.js';
import {
  FEATURES,
  GAPS_AT,
  INSERTED_AT,
  OMITTED_AT,
  SKIP_FEATURES,
  WEIGHT_NAMES,
} from '../../packages/core/dist/align/features.js';
import { buildLattice } from '../../packages/core/dist/align/lattice.js';
import { joinLone } from '../../packages/core/dist/align/lone.js';
import { findMoves } from '../../packages/core/dist/align/moves.js';
import { readPair } from '../../packages/core/dist/align/pair.js';
import { posteriorOf } from '../../packages/core/dist/align/posterior.js';
import { mostExpected } from '../../packages/core/dist/align/search.js';
import { SHAPES } from '../../packages/core/dist/align/shapes.js';

/** Builds the lattice of a document once and keeps all features, so that a round of fitting is sums only. */
export function prepare(document) {
  const { original, copy } = document;
  const { evidence, anchors } = readPair(original, copy);
  const n = original.length;
  const m = copy.length;
  const corridor = corridorOf(anchors, n, m);
  const width = FEATURES.length;
  let count = 0;
  let features = new Float32Array(width * 4096);
  const skips = {
    original: new Float64Array(n * SKIP_FEATURES.length),
    copy: new Float64Array(m * SKIP_FEATURES.length),
  };
  const lattice = buildLattice(evidence, corridor, new Float64Array(WEIGHT_NAMES.length), undefined, {
    bead(at, x) {
      if ((count + 1) * width > features.length) {
        const wider = new Float32Array(features.length * 2);
        wider.set(features);
        features = wider;
      }
      features.set(x, at * width);
      count = at + 1;
    },
    skip(side, i, x) {
      skips[side].set(x, i * SKIP_FEATURES.length);
    },
  });
  const part = {
    ...document,
    evidence,
    anchors,
    lattice,
    features: features.slice(0, count * width),
    skips,
  };
  return { ...part, ...goldOf(part) };
}

/** Which parts of the lattice the gold allows. Sentences of beads that no path can hold are open. */
function goldOf({ gold, lattice }) {
  const { n, m, nodes, edges, shapes, beads, corridor } = lattice;
  const two = gold.filter(([a, b]) => a.length && b.length).sort((x, y) => x[0][0] - y[0][0] || x[1][0] - y[1][0]);
  const edgeOf = ([a, b]) => {
    const [i, j, p, q] = [a[0], b[0], a.length, b.length];
    if (a.at(-1) - i + 1 !== p || b.at(-1) - j + 1 !== q) return -1;
    const shape = SHAPES.findIndex((s) => s.original === p && s.copy === q);
    if (shape < 0 || j < corridor.low[i] || j > corridor.high[i]) return -1;
    const node = nodes[i] + j - corridor.low[i];
    const edge = shapes.subarray(edges[node], edges[node + 1]).indexOf(shape);
    return edge < 0 ? -1 : edges[node] + edge;
  };
  // The longest rising chain of gold beads (by sentences) is the gold path.
  const fitting = two.filter((bead) => edgeOf(bead) >= 0);
  const best = fitting.map(([a, b]) => a.length + b.length);
  const before = fitting.map(() => -1);
  for (let k = 0; k < fitting.length; k++) {
    for (let l = Math.max(0, k - 400); l < k; l++) {
      const rises = fitting[l][0].at(-1) < fitting[k][0][0] && fitting[l][1].at(-1) < fitting[k][1][0];
      const value = best[l] + fitting[k][0].length + fitting[k][1].length;
      if (rises && value > best[k]) [best[k], before[k]] = [value, l];
    }
  }
  const path = new Set();
  for (let k = best.indexOf(Math.max(...best)); k >= 0; k = before[k]) path.add(fitting[k]);
  const openA = new Uint8Array(n);
  const openB = new Uint8Array(m);
  const seenA = new Uint8Array(n);
  const seenB = new Uint8Array(m);
  const goldEdges = new Set();
  for (const bead of gold) {
    const held = !bead[0].length || !bead[1].length || path.has(bead);
    for (const i of bead[0]) [seenA[i], openA[i]] = [1, held ? openA[i] : 1];
    for (const j of bead[1]) [seenB[j], openB[j]] = [1, held ? openB[j] : 1];
    if (path.has(bead)) goldEdges.add(edgeOf(bead));
  }
  for (let i = 0; i < n; i++) if (!seenA[i]) openA[i] = 1;
  for (let j = 0; j < m; j++) if (!seenB[j]) openB[j] = 1;
  const skipA = new Uint8Array(n).fill(1);
  const skipB = new Uint8Array(m).fill(1);
  for (const [a, b] of path) {
    for (const i of a) skipA[i] = 0;
    for (const j of b) skipB[j] = 0;
  }
  // A bead is allowed when it is gold, or made of open sentences only.
  const allowed = new Uint8Array(beads.length);
  const right = new Uint8Array(beads.length);
  const isOpen = (open, from, count) => !open.subarray(from, from + count).includes(0);
  for (let i = 0; i < n; i++) {
    for (let j = corridor.low[i]; j <= corridor.high[i]; j++) {
      const node = nodes[i] + j - corridor.low[i];
      for (let edge = edges[node]; edge < edges[node + 1]; edge++) {
        const { original: p, copy: q } = SHAPES[shapes[edge]];
        right[edge] = goldEdges.has(edge) ? 1 : 0;
        allowed[edge] = right[edge] || (isOpen(openA, i, p) && isOpen(openB, j, q)) ? 1 : 0;
      }
    }
  }
  return { allowed, right, skipA, skipB, held: path.size, goldBeads: two.length };
}

/** Puts the values that the weights give into the lattice. */
function value(part, weights, margin = 0) {
  const { lattice, features, skips, right, skipA, skipB } = part;
  const width = FEATURES.length;
  for (let k = 0; k < right.length; k++) {
    let sum = 0;
    for (let f = 0, at = k * width; f < width; f++) sum += features[at + f] * weights[f];
    const { original: p, copy: q } = SHAPES[lattice.shapes[k]];
    lattice.beads[k] = sum + (right[k] ? 0 : (margin * (p + q)) / 2);
  }
  const sides = [
    ['omitted', 'original', OMITTED_AT, skipA],
    ['inserted', 'copy', INSERTED_AT, skipB],
  ];
  for (const [name, side, at, gold] of sides) {
    for (let i = 0; i < lattice[name].length; i++) {
      let sum = gold[i] ? 0 : margin / 2;
      for (let f = 0; f < SKIP_FEATURES.length; f++) sum += skips[side][i * SKIP_FEATURES.length + f] * weights[at + f];
      lattice[name][i] = sum;
    }
  }
  lattice.gaps = Float64Array.from(weights.slice(GAPS_AT));
}

/** Adds sign × (expected features) to the gradient. */
function expect(part, posterior, sign, gradient) {
  const { features, skips } = part;
  const width = FEATURES.length;
  for (let k = 0; k < posterior.beads.length; k++) {
    const p = posterior.beads[k] * sign;
    if (Math.abs(p) < 1e-7) continue;
    for (let f = 0, at = k * width; f < width; f++) gradient[f] += p * features[at + f];
  }
  for (const [name, side, at] of [
    ['omitted', 'original', OMITTED_AT],
    ['inserted', 'copy', INSERTED_AT],
  ]) {
    posterior[name].forEach((p, i) => {
      for (let f = 0; f < SKIP_FEATURES.length; f++)
        gradient[at + f] += sign * p * skips[side][i * SKIP_FEATURES.length + f];
    });
  }
  posterior.gaps.forEach((p, g) => {
    gradient[GAPS_AT + g] += sign * p;
  });
}

/** Loss and gradient of one document: log-likelihood of the gold, wrong parts made dearer by the margin. */
function lossOf(part, weights, margin, gradient, weight) {
  value(part, weights, margin);
  const { lattice, allowed, skipA, skipB } = part;
  const all = posteriorOf(lattice);
  expect(part, all, weight, gradient);
  for (let k = 0; k < allowed.length; k++) if (!allowed[k]) lattice.beads[k] = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < lattice.n; i++) if (!skipA[i]) lattice.omitted[i] = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < lattice.m; j++) if (!skipB[j]) lattice.inserted[j] = Number.NEGATIVE_INFINITY;
  const gold = posteriorOf(lattice);
  expect(part, gold, -weight, gradient);
  return weight * (all.total - gold.total);
}

/** Pairs that tell different stories weigh this much of their family. */
const UNRELATED = 0.05;
export const isUnrelated = (family) => family.endsWith('unrelated');
const rootOf = (family) => family.split(',')[0];

/** Fits weights by L-BFGS on standardised features. */
export function fitWeights(parts, { penalty, margin, rounds }) {
  const size = WEIGHT_NAMES.length;
  const families = [...new Set(parts.map(({ family }) => family))];
  const related = families.filter((family) => !isUnrelated(family)).length;
  const share = new Map(
    families.map((family) => {
      const own = parts.filter((part) => part.family === family);
      const sentences = own.reduce((sum, { original, copy }) => sum + (original.length + copy.length) / 2, 0);
      return [family, (isUnrelated(family) ? UNRELATED : 1) / (related * sentences)];
    }),
  );
  const scale = scaleOf(parts);
  const evaluate = (v) => {
    const weights = v.map((x, f) => x / scale[f]);
    const gradient = new Float64Array(size);
    let loss = 0;
    for (const part of parts) loss += lossOf(part, weights, margin, gradient, share.get(part.family));
    for (let f = 0; f < size; f++) {
      gradient[f] = gradient[f] / scale[f] + penalty * v[f];
      loss += (penalty / 2) * v[f] * v[f];
    }
    return { loss, gradient };
  };
  const v = lbfgs(evaluate, new Float64Array(size), rounds);
  return v.map((x, f) => x / scale[f]);
}

function scaleOf(parts) {
  const width = FEATURES.length;
  const sum = new Float64Array(width);
  const square = new Float64Array(width);
  let count = 0;
  for (const { features } of parts) {
    count += features.length / width;
    for (let k = 0; k < features.length; k++) {
      sum[k % width] += features[k];
      square[k % width] += features[k] * features[k];
    }
  }
  const scale = new Float64Array(WEIGHT_NAMES.length).fill(1);
  for (let f = 0; f < width; f++)
    scale[f] = Math.max(0.05, Math.sqrt(Math.max(0, square[f] / count - (sum[f] / count) ** 2)));
  scale[0] = 1;
  return scale;
}

function lbfgs(evaluate, start, rounds, memory = 12) {
  const dot = (x, y) => x.reduce((sum, value, i) => sum + value * y[i], 0);
  let x = start;
  let { loss, gradient } = evaluate(x);
  const history = [];
  for (let round = 0; round < rounds; round++) {
    const direction = gradient.map((g) => -g);
    const alphas = [];
    for (const { s, y, rho } of history.toReversed()) {
      const alpha = rho * dot(s, direction);
      alphas.push(alpha);
      for (let i = 0; i < direction.length; i++) direction[i] -= alpha * y[i];
    }
    if (history.length) {
      const { s, y } = history.at(-1);
      const gamma = dot(s, y) / dot(y, y);
      for (let i = 0; i < direction.length; i++) direction[i] *= gamma;
    } else {
      const norm = Math.sqrt(dot(direction, direction));
      for (let i = 0; i < direction.length; i++) direction[i] /= Math.max(1, norm);
    }
    history.forEach(({ s, y, rho }, h) => {
      const beta = rho * dot(y, direction);
      const alpha = alphas[history.length - 1 - h];
      for (let i = 0; i < direction.length; i++) direction[i] += (alpha - beta) * s[i];
    });
    const slope = dot(direction, gradient);
    let step = 1;
    let next;
    let point;
    for (let tries = 0; tries < 12; tries++, step /= 2) {
      point = x.map((value, i) => value + step * direction[i]);
      next = evaluate(point);
      if (next.loss <= loss + 1e-4 * step * slope) break;
    }
    if (!(next.loss < loss)) break;
    const s = point.map((value, i) => value - x[i]);
    const y = next.gradient.map((value, i) => value - gradient[i]);
    const sy = dot(s, y);
    if (sy > 1e-10) history.push({ s, y, rho: 1 / sy });
    if (history.length > memory) history.shift();
    const gain = loss - next.loss;
    x = point;
    ({ loss, gradient } = next);
    if (gain < 1e-6) break;
  }
  return x;
}

/** Aligns a prepared document with the given weights, moves included. */
export function predict(part, weights, bias) {
  value(part, weights);
  const { evidence, anchors, lattice } = part;
  const expected = mostExpected(lattice, posteriorOf(lattice), bias);
  const ordered = joinLone(expected, evidence.original, evidence.copy);
  const steps = findMoves(evidence, anchors, ordered, Float64Array.from(weights), bias, lattice.measures);
  const range = (from, count) => Array.from({ length: count }, (_, k) => from + k);
  const pred = steps.map(({ i, p, j, q }) => [range(i, p), range(j, q)]);
  return { set: part.set, family: part.family, name: part.name, gold: part.gold, pred, steps };
}

/** Scores predictions set by set with the data folder's own scorer. */
export async function scoreSets(folder, predictions) {
  const { score } = await import(pathToFileURL(join(folder, 'bench', 'alignment', 'score.mjs')).href);
  const sets = [...new Set(predictions.map(({ set }) => set))];
  return Object.fromEntries(sets.map((set) => [set, score(predictions.filter((p) => p.set === set))]));
}

/** Settings of the fit that the shipped weights have. */
export const SETTINGS = { penalty: 0.002, margin: 0.5, rounds: 60 };

/** Predictions for every part by weights that never saw it: `half` = cross-validated, `family` = without its family. */
export function heldOut(halves, key, settings, bias) {
  const foldOf = (part) => (key === 'family' ? rootOf(part.family) : part[key]);
  return [...new Set(halves.map(foldOf))].flatMap((fold) => {
    const weights = fitWeights(
      halves.filter((part) => foldOf(part) !== fold),
      settings,
    );
    const own = halves.filter((part) => foldOf(part) === fold);
    return own.map((part) => predict(part, weights, bias));
  });
}

/** Each step of the predictions with whether it is exactly right. */
export function judged(predictions) {
  return predictions.flatMap(({ gold, pred, steps }) => {
    const two = gold.filter(([a, b]) => a.length && b.length);
    const keys = new Set(two.map(([a, b]) => `${a}|${b}`));
    const inA = new Set(two.flatMap(([a]) => a));
    const inB = new Set(two.flatMap(([, b]) => b));
    return steps.map(({ probability }, k) => {
      const [a, b] = pred[k];
      const both = a.length > 0 && b.length > 0;
      const right = both ? keys.has(`${a}|${b}`) : a.length ? !inA.has(a[0]) : !inB.has(b[0]);
      return { probability, both, right };
    });
  });
}

/** Slope and intercept on the log odds of the model's probability that make it match how often steps are right. */
export function calibrate(rows) {
  const odds = rows.map(({ probability }) => {
    const p = Math.min(0.9999, Math.max(0.0001, probability));
    return Math.log(p / (1 - p));
  });
  let best = { loss: Number.POSITIVE_INFINITY, slope: 1, intercept: 0 };
  for (let slope = 0.2; slope <= 1.4; slope += 0.04) {
    for (let intercept = -1.5; intercept <= 1.5; intercept += 0.1) {
      const loss = rows.reduce((sum, { right }, k) => {
        const z = slope * odds[k] + intercept;
        return sum + Math.log1p(Math.exp(right ? -z : z));
      }, 0);
      if (loss < best.loss) best = { loss, slope, intercept };
    }
  }
  return [best.slope, best.intercept];
}
