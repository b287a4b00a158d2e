// A block that stands elsewhere in the copy, aligned. In: seeds that run in parallel, and which of the sentences around
// them are free. Out: the beads that move. The model is the one that aligned the text, so a moved bead may be a merge.

import { cellAt, type Measures } from './cells.ts';
import type { Corridor } from './corridor.ts';
import { type Evidence, ofParts, type Side, sharedMass } from './evidence.ts';
import { buildLattice, type Rules } from './lattice.ts';
import { posteriorOf } from './posterior.ts';
import { type Bias, mostExpected, pairsOf, type Step } from './search.ts';

/** Free neighbours of a seed that may belong to the move. */
export const REACH = 3;
/** A moved bead must be likelier than this (chosen on the development sets, shuffled and as they are). */
const SURE = 0.6;
/** Sentences that may be left out between two beads of one block. */
const GAP = 1;
/** Weight of stems that the beads at the ends of a block share: nothing but the model's word is not enough there. */
const TELLING_MASS = 0.4;
/** Shared weight of a block, times how likely it is, that a bead needs to move alone. */
const LONE_MASS = 1;

/** Two sentences that find their best partner in each other, away from their place in the order. */
export interface Seed {
  i: number;
  j: number;
  /** Weight of the stems that both share, and their Dice. */
  mass: number;
  dice: number;
}

export function massOf(block: readonly Seed[]): number {
  return block.reduce((sum, { mass }) => sum + mass, 0);
}

/** Aligns the free sentences around a block of seeds; returns the beads that hold a seed or stand beside one. */
export function alignBlock(
  evidence: Evidence,
  block: readonly Seed[],
  freeA: (at: number) => boolean,
  freeB: (at: number) => boolean,
  weights: Float64Array,
  bias: Bias,
  measures: Measures,
  rules?: Rules,
): Step[] {
  const { original: a, copy: b } = evidence;
  const spread = (at: number, by: number, count: number, free: (at: number) => boolean) => {
    let to = at;
    for (let k = 0; k < REACH && to + by >= 0 && to + by < count && free(to + by); k++) to += by;
    return to;
  };
  const rows = block.map(({ i }) => i);
  const columns = block.map(({ j }) => j);
  const i0 = spread(Math.min(...rows), -1, a.count, freeA);
  const i1 = spread(Math.max(...rows), 1, a.count, freeA) + 1;
  const j0 = spread(Math.min(...columns), -1, b.count, freeB);
  const j1 = spread(Math.max(...columns), 1, b.count, freeB) + 1;
  const part = ofParts(evidence, slice(a, i0, i1), slice(b, j0, j1));
  const corridor: Corridor = {
    low: new Int32Array(i1 - i0 + 1),
    high: new Int32Array(i1 - i0 + 1).fill(j1 - j0),
    narrowed: false,
  };
  const shifted: Rules | undefined = rules && {
    pinned: (i, j) => rules.pinned(i + i0, j + j0),
    bead: (i, p, j, q) => rules.bead(i + i0, p, j + j0, q),
    omit: () => true,
    insert: () => true,
  };
  const lattice = buildLattice(part, corridor, weights, shifted, undefined, measures);
  const posterior = posteriorOf(lattice);
  const pairs = pairsOf(lattice, posterior);
  const together = (i: number, j: number) => pairs[cellAt(lattice.cells, i, j)]!;
  const seeds = block.map(({ i, j }) => ({ i: i - i0, j: j - j0 }));
  const beads = mostExpected(lattice, posterior, bias).flatMap((step): Step[] => {
    if (!step.p || !step.q) return [];
    if (step.probability >= SURE) return [step];
    // Where exactly the bead ends is open: a pair that is sure stays, with what most likely stands in one bead with it.
    const pair = seeds.find((seed) => holds(step, seed)) ?? surest(step, together);
    return together(pair.i, pair.j) >= SURE ? [core(step, pair, together)] : [];
  });
  const isSeed = (step: Step) => seeds.some((seed) => holds(step, seed));
  const from = beads.findIndex(isSeed);
  const to = beads.findLastIndex(isSeed);
  if (from < 0) return [];
  // Neighbours of seeds belong to the move only without a gap to the seed, but for one sentence that one side leaves out.
  const joined = (x: Step, y: Step) => y.i - x.i - x.p + (y.j - x.j - x.q) <= GAP;
  let start = from;
  let end = to;
  while (start > 0 && joined(beads[start - 1]!, beads[start]!)) start--;
  while (end < beads.length - 1 && joined(beads[end]!, beads[end + 1]!)) end++;
  const tells = ({ i, p, j, q }: Step) => sharedMass(part, part.original, i, p, part.copy, j, q) >= TELLING_MASS;
  while (start < from && !tells(beads[start]!)) start++;
  while (end > to && !tells(beads[end]!)) end--;
  const taken = beads.slice(start, end + 1);
  const [lone] = taken;
  if (lone && taken.length === 1 && lone.probability * massOf(block) < LONE_MASS) return [];
  return taken.map(({ i, p, j, q, probability }) => ({ i: i + i0, p, j: j + j0, q, probability }));
}

function holds(step: Step, { i, j }: Pick<Seed, 'i' | 'j'>): boolean {
  return i >= step.i && i < step.i + step.p && j >= step.j && j < step.j + step.q;
}

/** The pair of the bead that most likely stands in one bead. */
function surest({ i, p, j, q }: Step, together: (i: number, j: number) => number): Pick<Seed, 'i' | 'j'> {
  let best = { i, j };
  for (let r = i; r < i + p; r++) {
    for (let c = j; c < j + q; c++) if (together(r, c) > together(best.i, best.j)) best = { i: r, j: c };
  }
  return best;
}

/** The part of a bead around its seed whose sentences stand in one bead with the seed's rather than not. */
function core(step: Step, seed: Pick<Seed, 'i' | 'j'>, together: (i: number, j: number) => number): Step {
  let { i, j } = seed;
  let [endI, endJ] = [i + 1, j + 1];
  while (i > step.i && together(i - 1, seed.j) >= SURE) i--;
  while (endI < step.i + step.p && together(endI, seed.j) >= SURE) endI++;
  while (j > step.j && together(seed.i, j - 1) >= SURE) j--;
  while (endJ < step.j + step.q && together(seed.i, endJ) >= SURE) endJ++;
  return { i, p: endI - i, j, q: endJ - j, probability: step.probability };
}

/** The same side with sentences [from, to) only. Lists are shared, not copied. */
function slice(side: Side, from: number, to: number): Side {
  return {
    count: to - from,
    size: side.size.subarray(from, to),
    gramTotal: side.gramTotal.subarray(from, to),
    grams: side.grams,
    gramStart: side.gramStart.subarray(from, to + 1),
    stems: side.stems,
    stemStart: side.stemStart.subarray(from, to + 1),
    stemMass: side.stemMass.subarray(from, to),
    closing: side.closing.subarray(from, to),
    opensSmall: side.opensSmall.subarray(from, to),
    blank: side.blank.subarray(from, to),
  };
}
