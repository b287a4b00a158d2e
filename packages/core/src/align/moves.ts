// Sentences that stand elsewhere in the copy. In: the evidence, anchors over the whole text and the alignment that keeps
// order. Out: the same alignment, with beads that cross it where the evidence is strong.
//
// A wrong move is worse than a missed one. A move starts from seeds: two sentences that are each other's best partner in
// the whole text, by a lead, share enough rare words, and are both badly placed where the ordered alignment has them.
// The free sentences around seeds are then aligned by the very model that aligned the text, so a move may be a merge.

import type { Anchor } from './anchors.ts';
import type { Measures } from './cells.ts';
import { type Evidence, sharedMass } from './evidence.ts';
import type { Rules } from './lattice.ts';
import { alignBlock, massOf, REACH, type Seed } from './moved-block.ts';
import { Places } from './places.ts';
import type { Bias, Step } from './search.ts';

/** Thresholds of seeds, chosen on the development sets, shuffled and as they are. */
const SEED_DICE = 0.12;
const SEED_LEAD = 0.02;
/** Weight of the shared stems; one that stands once on each side weighs just under 1. */
const SEED_MASS = 0.8;
/** A block of seeds must share this in sum, or one of its seeds be this much alike: one rare word is chance. */
const BLOCK_MASS = 1;
const ALIKE = 0.4;
/** Sentences this near to a seed's partner may be partners too. */
const BESIDE = 2;
/** Blocks that are looked at in one pair of texts. */
const MOST_BLOCKS = 1_000;

export interface MovedStep extends Step {
  moved: boolean;
}

/** The same steps, none of them moved. */
export function inOrder(steps: readonly Step[]): MovedStep[] {
  return steps.map(({ i, p, j, q, probability }) => ({ i, p, j, q, probability, moved: false }));
}

export function findMoves(
  evidence: Evidence,
  anchors: readonly Anchor[],
  steps: readonly Step[],
  weights: Float64Array,
  bias: Bias,
  measures: Measures,
  rules?: Rules,
): MovedStep[] {
  const ordered = inOrder(steps);
  const places = new Places(evidence, ordered, rules);
  const seeds = findSeeds(evidence, anchors, places, rules);
  if (!seeds.length) return ordered;
  const blocks = strongest(blocksOf(seeds).filter(isStrong));
  const owner = {
    original: new Int32Array(evidence.original.count).fill(-1),
    copy: new Int32Array(evidence.copy.count).fill(-1),
  };
  blocks.forEach((block, k) => {
    for (const { i, j } of block) {
      owner.original[i] = k;
      owner.copy[j] = k;
    }
  });
  const moved = blocks.flatMap((block, k) => {
    const free = (side: 'original' | 'copy') => (at: number) =>
      !places.isPlaced(side, at) && (owner[side][at] === -1 || owner[side][at] === k);
    return alignBlock(evidence, block, free('original'), free('copy'), weights, bias, measures, rules);
  });
  // A block may reach over a bead that a person fixed; nothing of it moves.
  const accepted = moved.filter((step) => places.crosses(step.i, step.p, step.j, step.q) && !places.takesFixed(step));
  return accepted.length ? replace(ordered, accepted, evidence) : ordered;
}

function findSeeds(evidence: Evidence, anchors: readonly Anchor[], places: Places, rules?: Rules): Seed[] {
  const { stemMass: massA } = evidence.original;
  const { stemMass: massB } = evidence.copy;
  // Most pairs fall to what costs next to nothing: what two sentences share is at most what the poorer of them holds.
  const rivals = new Rivals(evidence, anchors);
  const seeds: Seed[] = [];
  for (const { i, j } of anchors) {
    const most = Math.min(massA[i]!, massB[j]!);
    if (most < SEED_MASS || !places.crosses(i, 1, j, 1) || !places.areFree(i, j, most)) continue;
    const seed = seedOf(evidence, i, j);
    const stands = seed.dice >= SEED_DICE && seed.mass >= SEED_MASS && places.areFree(i, j, seed.mass);
    if (!stands || (rules && !rules.bead(i, 1, j, 1))) continue;
    if (seed.dice - rivals.best(seed) >= SEED_LEAD) seeds.push(seed);
  }
  return seeds;
}

function seedOf(evidence: Evidence, i: number, j: number): Seed {
  const { original: a, copy: b } = evidence;
  const mass = sharedMass(evidence, a, i, 1, b, j, 1);
  return { i, j, mass, dice: (2 * mass) / Math.max(1e-9, a.stemMass[i]! + b.stemMass[j]!) };
}

/** Other partners of the same sentences. Neighbours of a partner are no rivals: they may belong to the same bead. */
class Rivals {
  private readonly evidence: Evidence;
  private readonly anchors: readonly Anchor[];
  private readonly byOriginal = new Map<number, Anchor[]>();
  private readonly byCopy = new Map<number, Anchor[]>();

  constructor(evidence: Evidence, anchors: readonly Anchor[]) {
    this.evidence = evidence;
    this.anchors = anchors;
  }

  /** The highest Dice of a rival, 0 without one. */
  best({ i, j }: Seed): number {
    if (!this.byOriginal.size) this.sort();
    const { evidence } = this;
    let best = 0;
    const offer = (rival: Anchor) => {
      best = Math.max(best, seedOf(evidence, rival.i, rival.j).dice);
    };
    for (const rival of this.byOriginal.get(i) ?? []) if (Math.abs(rival.j - j) > BESIDE) offer(rival);
    for (const rival of this.byCopy.get(j) ?? []) if (Math.abs(rival.i - i) > BESIDE) offer(rival);
    return best;
  }

  /** Only once it is needed: in most texts nothing moves. */
  private sort(): void {
    const enter = (map: Map<number, Anchor[]>, at: number, anchor: Anchor) => {
      const list = map.get(at);
      if (list) list.push(anchor);
      else map.set(at, [anchor]);
    };
    for (const anchor of this.anchors) {
      enter(this.byOriginal, anchor.i, anchor);
      enter(this.byCopy, anchor.j, anchor);
    }
  }
}

/** Seeds that run in parallel and close together are one moved block. `seeds` ascend by i. */
function blocksOf(seeds: readonly Seed[]): Seed[][] {
  const blocks: Seed[][] = [];
  for (const seed of seeds) {
    const block = blocks.find((one) => {
      const last = one[one.length - 1]!;
      return seed.i - last.i <= REACH && seed.j >= last.j - BESIDE && seed.j - last.j <= REACH;
    });
    if (block) block.push(seed);
    else blocks.push([seed]);
  }
  return blocks;
}

/** The blocks with most evidence, in their order: a text in which nothing stands in its place is not told by moves. */
function strongest(blocks: Seed[][]): Seed[][] {
  if (blocks.length <= MOST_BLOCKS) return blocks;
  const least = blocks.map(massOf).sort((x, y) => y - x)[MOST_BLOCKS]!;
  return blocks.filter((block) => massOf(block) > least);
}

function isStrong(block: readonly Seed[]): boolean {
  return massOf(block) >= BLOCK_MASS || block.some(({ dice }) => dice >= ALIKE);
}

/** Puts moved beads in; what is left of ordered beads that held their sentences is left out on its own. */
function replace(steps: readonly MovedStep[], moved: readonly Step[], evidence: Evidence): MovedStep[] {
  const { original: a, copy: b } = evidence;
  const takenA = new Uint8Array(a.count);
  const takenB = new Uint8Array(b.count);
  const put: MovedStep[] = [];
  // Where two want the same sentence, the one that shares more has it.
  const worth = new Map(
    moved.map((step) => [step, step.probability * sharedMass(evidence, a, step.i, step.p, b, step.j, step.q)]),
  );
  for (const one of [...moved].sort((x, y) => worth.get(y)! - worth.get(x)!)) {
    const step = withoutTaken(one, takenA, takenB);
    if (!step) continue;
    const { i, p, j, q, probability } = step;
    takenA.fill(1, i, i + p);
    takenB.fill(1, j, j + q);
    put.push({ i, p, j, q, probability, moved: true });
  }
  for (const step of steps) {
    const { i, p, j, q, probability } = step;
    if (!takenA.subarray(i, i + p).includes(1) && !takenB.subarray(j, j + q).includes(1)) {
      put.push(step);
      continue;
    }
    const alone = 1 - probability;
    for (let r = i; r < i + p; r++) if (!takenA[r]) put.push({ i: r, p: 1, j, q: 0, probability: alone, moved: false });
    for (let c = j; c < j + q; c++) if (!takenB[c]) put.push({ i, p: 0, j: c, q: 1, probability: alone, moved: false });
  }
  return put;
}

/** What the likelier beads leave of a bead at its ends; undefined where nothing is left, or it would have a hole. */
function withoutTaken(step: Step, takenA: Uint8Array, takenB: Uint8Array): Step | undefined {
  let { i, j } = step;
  let [endI, endJ] = [i + step.p, j + step.q];
  while (i < endI && takenA[i]) i++;
  while (i < endI && takenA[endI - 1]) endI--;
  while (j < endJ && takenB[j]) j++;
  while (j < endJ && takenB[endJ - 1]) endJ--;
  const isWhole = !takenA.subarray(i, endI).includes(1) && !takenB.subarray(j, endJ).includes(1);
  return i < endI && j < endJ && isWhole
    ? { i, p: endI - i, j, q: endJ - j, probability: step.probability }
    : undefined;
}
