import { alignAcross } from './across.ts';
import type { Anchor } from './anchors.ts';
import { confidenceOf } from './confidence.ts';
import { corridorOf } from './corridor.ts';
import type { Evidence } from './evidence.ts';
import { buildLattice, type Rules } from './lattice.ts';
import { joinLone } from './lone.ts';
import { findMoves, inOrder, type MovedStep } from './moves.ts';
import { inReadingOrder } from './order.ts';
import { type Pair, readPair } from './pair.ts';
import { anchorsOf, type PinPlan, pinnedBeads, planPins, rulesOf } from './pins.ts';
import { posteriorOf } from './posterior.ts';
import { noPartnerReason, pinnedReason, reasonsOf, sameTextReason } from './reasons.ts';
import { type Bias, mostExpected } from './search.ts';
import type { AlignedBead, Alignment, AlignOptions } from './types.ts';
import { WEIGHTS } from './weights.ts';

// Sentence alignment, from two lists of sentences to beads, in order: read evidence, narrow the search, value every
// possible bead, weigh all alignments against each other, take the one expected to be right most often, look for moves.

/** Chosen on the development sets: a sentence is left out only where that is likely by itself. */
export const BIAS: Bias = { skip: 0.5, pair: 0.3, pairs: 0.5 };

/**
 * Aligns two lists of sentences. Every index of both sides stands in exactly one bead of the result.
 * Throws a `PinError` when pins contradict each other or name a sentence that is not there.
 */
export function alignSentences(
  original: readonly string[],
  copy: readonly string[],
  options: AlignOptions = {},
): Alignment {
  if (!options.pins && isSame(original, copy)) return { beads: original.map((_, i) => identity(i)), narrowed: false };
  const plan = options.pins && planPins(options.pins, original.length, copy.length);
  if (plan?.own.length) return alignAround(original, copy, plan, options);
  const rules = plan && (plan.held.length || plan.apart.size) ? rulesOf(plan) : undefined;
  const across = options.across && alignAcross(original, copy, options.across, rules);
  if (across) return { ...across, beads: across.beads.map((bead) => withPin(bead, plan)) };
  if (!original.length || !copy.length) return { beads: leftOut(original.length, copy.length), narrowed: false };
  const pair = readPair(original, copy, options.numbers);
  const { evidence } = pair;
  const { steps, narrowed } = search(pair, options.moves !== false, rules, anchorsOf(plan?.held ?? []));
  const beads = steps.map((step) => beadOf(step, evidence, original, copy, plan));
  return { beads: inReadingOrder(beads), narrowed };
}

function isSame(original: readonly string[], copy: readonly string[]): boolean {
  return original.length === copy.length && original.every((sentence, i) => sentence === copy[i]);
}

function identity(i: number): AlignedBead {
  return { original: [i], copy: [i], moved: false, confidence: 1, cost: 0, reasons: [sameTextReason()] };
}

/** Sentences against none: there is one way to align them, so it is as likely as can be. */
function leftOut(n: number, m: number): AlignedBead[] {
  const beads: AlignedBead[] = [];
  for (let i = 0; i < n; i++) beads.push(leftAlone([i], []));
  for (let j = 0; j < m; j++) beads.push(leftAlone([], [j]));
  return beads;
}

function leftAlone(original: number[], copy: number[]): AlignedBead {
  const p = original.length;
  const step: MovedStep = { i: 0, p, j: 0, q: 1 - p, probability: 1, moved: false };
  const confidence = confidenceOf(step);
  const reasons = [noPartnerReason(p)];
  return { original, copy, moved: false, confidence, cost: costOf(confidence), reasons };
}

function withPin(bead: AlignedBead, plan: PinPlan | undefined): AlignedBead {
  const pinned = plan?.held.some((group) => bead.original.includes(group.original[0]!)) === true;
  return pinned ? { ...bead, reasons: [pinnedReason(), ...bead.reasons] } : bead;
}

function search({ evidence, anchors }: Pair, moves: boolean, rules: Rules | undefined, pinned: readonly Anchor[]) {
  const n = evidence.original.count;
  const m = evidence.copy.count;
  const corridor = corridorOf(pinned.length ? byPlace([...anchors, ...pinned]) : anchors, n, m);
  const lattice = buildLattice(evidence, corridor, WEIGHTS, rules);
  const expected = mostExpected(lattice, posteriorOf(lattice), BIAS);
  const steps = joinLone(expected, evidence.original, evidence.copy, rules);
  return {
    steps: moves ? findMoves(evidence, anchors, steps, WEIGHTS, BIAS, lattice.measures, rules) : inOrder(steps),
    narrowed: corridor.narrowed,
  };
}

/** Pinned groups that the search cannot hold are beads of their own; the other sentences are aligned without them. */
function alignAround(
  original: readonly string[],
  copy: readonly string[],
  plan: PinPlan,
  options: AlignOptions,
): Alignment {
  const takenA = new Set(plan.own.flatMap((group) => group.original));
  const takenB = new Set(plan.own.flatMap((group) => group.copy));
  const a = original.flatMap((_, i) => (takenA.has(i) ? [] : [i]));
  const b = copy.flatMap((_, j) => (takenB.has(j) ? [] : [j]));
  const placeA = new Map(a.map((i, k) => [i, k]));
  const placeB = new Map(b.map((j, k) => [j, k]));
  const left = (pairs: readonly (readonly [number, number])[] = []) =>
    pairs.flatMap(([i, j]) => {
      const x = placeA.get(i);
      const y = placeB.get(j);
      return x === undefined || y === undefined ? [] : [[x, y] as const];
    });
  const rest = alignSentences(
    a.map((i) => original[i]!),
    b.map((j) => copy[j]!),
    { ...options, pins: { together: left(options.pins?.together), apart: left(options.pins?.apart) } },
  );
  const beads = rest.beads.map((bead) => ({
    ...bead,
    original: bead.original.map((k) => a[k]!),
    copy: bead.copy.map((k) => b[k]!),
  }));
  return { beads: inReadingOrder([...beads, ...pinnedBeads(plan.own, beads)]), narrowed: rest.narrowed };
}

function beadOf(
  step: MovedStep,
  evidence: Evidence,
  original: readonly string[],
  copy: readonly string[],
  plan: PinPlan | undefined,
): AlignedBead {
  const { i, p, j, q, moved } = step;
  const a = range(i, p);
  const b = range(j, q);
  const isPinned = plan?.held.some((group) => a.includes(group.original[0]!)) === true;
  const sameText = p === 1 && q === 1 && original[i] === copy[j];
  const confidence = confidenceOf(step, sameText);
  const reasons = reasonsOf(evidence, step, sameText);
  return {
    original: a,
    copy: b,
    moved,
    confidence,
    cost: costOf(confidence),
    reasons: isPinned ? [pinnedReason(), ...reasons] : reasons,
  };
}

function costOf(confidence: number): number {
  return Math.round(-Math.log(Math.max(confidence, 1e-4)) * 1e4) / 1e4 || 0;
}

function range(from: number, count: number): number[] {
  if (count === 1) return [from];
  const indices: number[] = [];
  for (let k = 0; k < count; k++) indices.push(from + k);
  return indices;
}

function byPlace(anchors: Anchor[]): Anchor[] {
  return anchors.sort((x, y) => x.i - y.i || x.j - y.j);
}
