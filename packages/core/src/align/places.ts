// Where the alignment that keeps order has each sentence. In: its steps. Out: whether two sentences are badly placed there,
// and whether a pair breaks its order. Linear in the sentences.

import { type Evidence, sharedMass } from './evidence.ts';
import type { Rules } from './lattice.ts';
import type { Step } from './search.ts';

/** A sentence is well placed when its bead is likelier than this and shares this much of what the seed shares. */
const PLACED = 0.5;
const PLACED_SHARE = 0.6;

export class Places {
  /** Probability of the two-sided bead that holds the sentence, 0 when left out, 1 where a person fixed it. */
  readonly original: Float64Array;
  readonly copy: Float64Array;
  private readonly evidence: Evidence;
  private readonly steps: readonly Step[];
  /** Index of the step that holds the sentence. */
  private readonly stepOfOriginal: Int32Array;
  private readonly stepOfCopy: Int32Array;
  /** Weight of stems that each sentence shares with the other side of its bead, -1 where nobody asked yet. */
  private readonly sharedOriginal: Float64Array;
  private readonly sharedCopy: Float64Array;
  /** 1 for steps that a person fixed. */
  private readonly fixed: Uint8Array;
  /** Last copy sentence of well-placed beads up to the original sentence, and the first after it. */
  private readonly before: Int32Array;
  private readonly after: Int32Array;

  constructor(evidence: Evidence, steps: readonly Step[], rules?: Rules) {
    const { count: n } = evidence.original;
    const { count: m } = evidence.copy;
    this.evidence = evidence;
    this.steps = steps;
    this.original = new Float64Array(n);
    this.copy = new Float64Array(m);
    this.stepOfOriginal = new Int32Array(n);
    this.stepOfCopy = new Int32Array(m);
    this.sharedOriginal = new Float64Array(n).fill(-1);
    this.sharedCopy = new Float64Array(m).fill(-1);
    this.fixed = new Uint8Array(steps.length);
    this.before = new Int32Array(n).fill(-1);
    this.after = new Int32Array(n).fill(m);
    for (let k = 0; k < steps.length; k++) this.enter(k, rules);
    const { before, after } = this;
    for (let r = 1; r < n; r++) before[r] = Math.max(before[r]!, before[r - 1]!);
    for (let r = n - 2; r >= 0; r--) after[r] = Math.min(after[r]!, after[r + 1]!);
  }

  private enter(k: number, rules: Rules | undefined): void {
    const { i, p, j, q, probability: likely } = this.steps[k]!;
    if (!p || !q) return;
    if (rules && holdsPinned(rules, i, p, j, q)) this.fixed[k] = 1;
    const probability = this.fixed[k] ? 1 : likely;
    for (let r = i; r < i + p; r++) {
      this.original[r] = probability;
      this.stepOfOriginal[r] = k;
      if (probability >= PLACED) this.before[r] = j + q - 1;
      if (probability >= PLACED) this.after[r] = j;
    }
    for (let c = j; c < j + q; c++) {
      this.copy[c] = probability;
      this.stepOfCopy[c] = k;
    }
  }

  /** Whether both sentences are badly placed, given the weight of stems that they would share with each other. */
  areFree(i: number, j: number, mass: number): boolean {
    const enough = PLACED_SHARE * mass;
    return (
      (this.original[i]! < PLACED || this.sharedOfOriginal(i) < enough) &&
      (this.copy[j]! < PLACED || this.sharedOfCopy(j) < enough)
    );
  }

  /** Whether a sentence is in a bead that is likely. */
  isPlaced(side: 'original' | 'copy', at: number): boolean {
    return this[side][at]! >= PLACED;
  }

  /** No weight outdoes a person. Asked of sentences in two-sided beads. */
  private sharedOfOriginal(r: number): number {
    if (this.sharedOriginal[r]! >= 0) return this.sharedOriginal[r]!;
    const k = this.stepOfOriginal[r]!;
    const { j, q } = this.steps[k]!;
    const { evidence } = this;
    const { original, copy } = evidence;
    const shared = this.fixed[k] ? Number.POSITIVE_INFINITY : sharedMass(evidence, original, r, 1, copy, j, q);
    this.sharedOriginal[r] = shared;
    return shared;
  }

  private sharedOfCopy(c: number): number {
    if (this.sharedCopy[c]! >= 0) return this.sharedCopy[c]!;
    const k = this.stepOfCopy[c]!;
    const { i, p } = this.steps[k]!;
    const { evidence } = this;
    const { original, copy } = evidence;
    const shared = this.fixed[k] ? Number.POSITIVE_INFINITY : sharedMass(evidence, copy, c, 1, original, i, p);
    this.sharedCopy[c] = shared;
    return shared;
  }

  /** Whether a pair of groups breaks the order of the well-placed beads around it. */
  crosses(i: number, p: number, j: number, q: number): boolean {
    const { before, after } = this;
    const last = i > 0 ? before[i - 1]! : -1;
    const next = i + p < after.length ? after[i + p]! : Number.POSITIVE_INFINITY;
    return last >= j + q || next < j;
  }

  /** Whether a person fixed a sentence of the groups. */
  takesFixed({ i, p, j, q }: Step): boolean {
    for (let r = i; r < i + p; r++) if (this.original[r] && this.fixed[this.stepOfOriginal[r]!]) return true;
    for (let c = j; c < j + q; c++) if (this.copy[c] && this.fixed[this.stepOfCopy[c]!]) return true;
    return false;
  }
}

/** Whether a person fixed a sentence of the bead: then nothing of it is free to move. */
function holdsPinned(rules: Rules, i: number, p: number, j: number, q: number): boolean {
  for (let r = i; r < i + p; r++) if (!rules.omit(r)) return true;
  for (let c = j; c < j + q; c++) if (!rules.insert(c)) return true;
  return false;
}
