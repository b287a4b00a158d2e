// The evidence for a bead, as numbers. In: what pairs of sentences and whole groups share. Out: one value per feature.
// Weights for them are fitted (bench/fit-alignment.mjs); fitting and aligning run this same code.

import { type Best, type Cells, cellAt, ratio } from './cells.ts';
import { CLOSING } from './characters.ts';
import type { Cover, Lists } from './cover.ts';
import type { Evidence, Side } from './evidence.ts';

/** Features of a two-sided bead: where each stands in the weight vector. */
export const F = {
  bead: 0,
  oneToOne: 1,
  split: 2,
  join: 3,
  many: 4,
  extra: 5,
  extraBeyondTwo: 6,
  cover: 7,
  gramsCovered: 8,
  stemsCovered: 9,
  grams: 10,
  stems: 11,
  gramsLow: 12,
  stemsLow: 13,
  gramsHigh: 14,
  weakestGrams: 15,
  weakestStems: 16,
  lengthRatio: 17,
  lengthGap: 18,
  closingSame: 19,
  closingDiffers: 20,
  head: 21,
  tail: 22,
  unmatchedSmaller: 23,
  unmatchedLarger: 24,
  bestInside: 25,
  outsideLead: 26,
  figuresShared: 27,
  figuresConflict: 28,
  innerOpen: 29,
  innerClosed: 30,
  innerSmall: 31,
  shortGrams: 32,
  literalCover: 33,
  weakestGain: 34,
  gainOutside: 35,
  relatedCover: 36,
  stemGain: 37,
  stemGainOutside: 38,
  ratioAdapted: 39,
  gramsRelative: 40,
  logSmaller: 41,
  logLarger: 42,
  figuresMissing: 43,
  splitOrder: 44,
  stemsMissed: 45,
  stemsMissedMost: 46,
} as const;
export const FEATURES = Object.keys(F);
export const FEATURE_COUNT = FEATURES.length;

/** Features of leaving one sentence out; once for each side. */
export const SKIP_FEATURES = [
  'skip',
  'bestGrams',
  'bestStems',
  'skipSize',
  'skipLiteral',
  'skipRelated',
  'skipBlank',
] as const;
/** Gap states: opening costs more than going on; a gap at the very start or end of the other side is an excerpt. */
export const GAP_FEATURES = ['openOmitted', 'openInserted', 'mixed', 'edgeOmitted', 'edgeInserted'] as const;

/** Names of all weights, in the order of the weight vector. */
export const WEIGHT_NAMES: readonly string[] = [
  ...FEATURES,
  ...SKIP_FEATURES.map((name) => `omitted.${name}`),
  ...SKIP_FEATURES.map((name) => `inserted.${name}`),
  ...GAP_FEATURES,
];
export const OMITTED_AT = FEATURES.length;
export const INSERTED_AT = OMITTED_AT + SKIP_FEATURES.length;
export const GAPS_AT = INSERTED_AT + SKIP_FEATURES.length;

/** Describes beads one after the other: `measure` one first, then `describe` it. `x` holds its features. */
export class Describer {
  readonly x = new Float64Array(FEATURE_COUNT);
  private readonly a: Side;
  private readonly b: Side;
  private readonly stemWeight: Float64Array;
  /** The stems of each sentence that are figures. */
  private readonly figuresA: Lists;
  private readonly figuresB: Lists;
  private readonly cells: Cells;
  private readonly best: Best;
  /** N-gram Dice of the bead measured last. */
  private grams = 0;
  /** Weight of the stems of both sides of the bead that is described. */
  private massA = 0;
  private massB = 0;

  constructor(evidence: Evidence, cells: Cells, best: Best) {
    this.a = evidence.original;
    this.b = evidence.copy;
    this.stemWeight = evidence.stemWeight;
    this.figuresA = figuresOf(evidence.original, evidence.stemIsFigure);
    this.figuresB = figuresOf(evidence.copy, evidence.stemIsFigure);
    this.cells = cells;
    this.best = best;
  }

  /** N-gram Dice of the bead of the sentences [i, i + p) and [j, j + q): what of each group the other holds. */
  measure(i: number, p: number, j: number, q: number): number {
    const { grams, gramsBack } = this.cells.covers;
    grams.measure(i, p, j, q);
    gramsBack.measure(j, q, i, p);
    this.grams = ratio(grams.whole + gramsBack.whole, this.total(i, p, j, q));
    return this.grams;
  }

  /** No less than `measure` would say: a cheap look, which most merges do not survive. */
  bound(i: number, p: number, j: number, q: number): number {
    const { grams, gramsBack } = this.cells.covers;
    return ratio(grams.bound(i, p, j, q) + gramsBack.bound(j, q, i, p), this.total(i, p, j, q));
  }

  private total(i: number, p: number, j: number, q: number): number {
    return sumOf(this.a.gramTotal, i, p) + sumOf(this.b.gramTotal, j, q);
  }

  /** Features of the bead measured last. Each group is a method of its own, small enough for what it calls to be inlined. */
  describe(i: number, p: number, j: number, q: number): void {
    const { x, a, b } = this;
    const { grams, gramsBack, stems, stemsBack } = this.cells.covers;
    this.form(i, p, j, q);
    this.lengths(i, p, j, q);
    this.shares(i, p, j, q);
    this.figures(i, p, j, q);
    this.members(i, p, j, q);
    this.gains(i, p, j, q, grams, gramsBack, a.gramTotal, b.gramTotal, F.weakestGain, F.gainOutside);
    this.gains(i, p, j, q, stems, stemsBack, a.stemMass, b.stemMass, F.stemGain, F.stemGainOutside);
    this.missed(i, p, j, q);
    x[F.innerOpen] = 0;
    x[F.innerClosed] = 0;
    x[F.innerSmall] = 0;
    for (let r = i; r < i + p - 1; r++) this.innerBoundary(a, r);
    for (let c = j; c < j + q - 1; c++) this.innerBoundary(b, c);
  }

  /** How many sentences there are, and how they begin and end. */
  private form(i: number, p: number, j: number, q: number): void {
    const { x, a, b, cells } = this;
    const sentences = p + q;
    x[F.bead] = 1;
    x[F.oneToOne] = sentences === 2 ? 1 : 0;
    x[F.split] = p === 1 && q > 1 ? 1 : 0;
    x[F.join] = q === 1 && p > 1 ? 1 : 0;
    x[F.many] = p > 1 && q > 1 ? 1 : 0;
    x[F.extra] = sentences - 2;
    x[F.extraBeyondTwo] = Math.max(0, sentences - 4);
    x[F.cover] = sentences / 2;
    const closing = a.closing[i + p - 1]!;
    const same = closing === b.closing[j + q - 1]!;
    x[F.closingDiffers] = same ? 0 : 1;
    x[F.closingSame] = same && closing !== CLOSING.none ? 1 : 0;
    x[F.head] = cellAt(cells, i, j) < 0 ? 0 : edgeOverlap(a, i, b, j, false);
    x[F.tail] = cellAt(cells, i + p - 1, j + q - 1) < 0 ? 0 : edgeOverlap(a, i + p - 1, b, j + q - 1, true);
    x[F.splitOrder] = 0;
    if (p === 1 && q > 1) x[F.splitOrder] = apart(cells.covers.grams, i, j, j + q - 1);
    if (q === 1 && p > 1) x[F.splitOrder] = apart(cells.covers.gramsBack, j, i, i + p - 1);
  }

  /** How long the sides are, against each other and against what is usual in this pair of texts. */
  private lengths(i: number, p: number, j: number, q: number): void {
    const { x } = this;
    const size = sumOf(this.a.size, i, p);
    const sizeCopy = sumOf(this.b.size, j, q);
    const smaller = Math.min(size, sizeCopy);
    const lengthRatio = Math.log((size + 5) / (sizeCopy + 5));
    x[F.lengthRatio] = Math.abs(lengthRatio);
    x[F.lengthGap] = Math.abs(size - sizeCopy) / Math.sqrt(size + sizeCopy + 20);
    x[F.ratioAdapted] = Math.abs(lengthRatio - this.best.ratio);
    x[F.logSmaller] = Math.log(smaller + 5);
    x[F.logLarger] = Math.log(Math.max(size, sizeCopy) + 5);
    x[F.shortGrams] = smaller < 20 ? this.grams : 0;
  }

  /** What the sides share. */
  private shares(i: number, p: number, j: number, q: number): void {
    const { x, grams } = this;
    const { stems: own, stemsBack: other } = this.cells.covers;
    const massA = sumOf(this.a.stemMass, i, p);
    const massB = sumOf(this.b.stemMass, j, q);
    this.massA = massA;
    this.massB = massB;
    own.measure(i, p, j, q);
    other.measure(j, q, i, p);
    const shared = own.whole + other.whole;
    const stems = massA + massB > 0 ? shared / (massA + massB) : 0;
    const cover = (p + q) / 2;
    x[F.gramsCovered] = grams * cover;
    x[F.stemsCovered] = stems * cover;
    x[F.grams] = grams;
    x[F.stems] = stems;
    x[F.gramsLow] = Math.max(0, 0.35 - grams);
    x[F.stemsLow] = Math.max(0, 0.2 - stems);
    x[F.gramsHigh] = Math.max(0, grams - 0.7);
    const shareA = ratio(own.whole, massA);
    const shareB = ratio(other.whole, massB);
    x[F.unmatchedSmaller] = 1 - (massA < massB ? shareA : shareB);
    x[F.unmatchedLarger] = 1 - (massA < massB ? shareB : shareA);
    x[F.literalCover] = this.best.literal * cover;
    x[F.gramsRelative] = Math.min(1.5, grams / (this.best.literal + 0.05)) * cover;
    x[F.relatedCover] = this.best.related * cover;
  }

  /** Figures by value: shared ones speak for a bead, groups that both have figures but share none against it. */
  private figures(i: number, p: number, j: number, q: number): void {
    const { x, figuresA, figuresB, stemWeight } = this;
    const from = figuresA.start[i]!;
    const end = figuresA.start[i + p]!;
    const first = figuresB.start[j]!;
    const stop = figuresB.start[j + q]!;
    const own = end - from;
    const other = stop - first;
    let shared = 0;
    for (let k = from; k < end; k++) {
      const stem = figuresA.items[k]!;
      for (let c = first; c < stop; c++) {
        if (figuresB.items[c] !== stem) continue;
        shared += stemWeight[stem]!;
        break;
      }
    }
    x[F.figuresShared] = shared / (1 + shared);
    x[F.figuresMissing] = Math.abs(own - other) / (1 + Math.max(own, other));
    x[F.figuresConflict] = own && other && !shared ? 1 : 0;
  }

  /** Whether each single sentence belongs in the bead: what it shares inside, against the best it finds anywhere. */
  private members(i: number, p: number, j: number, q: number): void {
    const { x, cells, best } = this;
    let weakestGrams = 1;
    let weakestStems = 1;
    let inside = 0;
    let lead = 0;
    for (let r = i; r < i + p; r++) {
      let grams = 0;
      let stems = 0;
      for (let c = j; c < j + q; c++) {
        const at = cellAt(cells, r, c);
        if (at < 0) continue;
        if (cells.grams[at]! > grams) grams = cells.grams[at]!;
        if (cells.stems[at]! > stems) stems = cells.stems[at]!;
      }
      weakestGrams = Math.min(weakestGrams, grams);
      weakestStems = Math.min(weakestStems, stems);
      if (grams >= best.original.cover[r]! - 1e-6) inside++;
      else lead += best.original.cover[r]! - grams;
    }
    for (let c = j; c < j + q; c++) {
      let grams = 0;
      let stems = 0;
      for (let r = i; r < i + p; r++) {
        const at = cellAt(cells, r, c);
        if (at < 0) continue;
        if (cells.gramsBack[at]! > grams) grams = cells.gramsBack[at]!;
        if (cells.stemsBack[at]! > stems) stems = cells.stemsBack[at]!;
      }
      weakestGrams = Math.min(weakestGrams, grams);
      weakestStems = Math.min(weakestStems, stems);
      if (grams >= best.copy.cover[c]! - 1e-6) inside++;
      else lead += best.copy.cover[c]! - grams;
    }
    x[F.weakestGrams] = p + q > 2 ? weakestGrams : 0;
    x[F.weakestStems] = p + q > 2 ? weakestStems : 0;
    x[F.bestInside] = inside / (p + q);
    x[F.outsideLead] = lead;
  }

  /** What the bead would lose without each outer member, and what of it stands in the neighbours instead. */
  private gains(
    i: number,
    p: number,
    j: number,
    q: number,
    cover: Cover,
    back: Cover,
    massA: Float64Array,
    massB: Float64Array,
    weakestAt: number,
    outsideAt: number,
  ): void {
    const { x, a, b } = this;
    let weakest = 1;
    let outside = 0;
    if (q > 1) {
      const first = ratio(cover.whole - cover.butFirst, massB[j]!);
      const last = ratio(cover.whole - cover.butLast, massB[j + q - 1]!);
      weakest = Math.min(weakest, first, last);
    }
    if (p > 1) {
      const first = ratio(back.whole - back.butFirst, massA[i]!);
      const last = ratio(back.whole - back.butLast, massA[i + p - 1]!);
      weakest = Math.min(weakest, first, last);
    }
    x[weakestAt] = p + q > 2 ? weakest : 0;
    if (j > 0) outside += ratio(cover.withBefore - cover.whole, massB[j - 1]!);
    if (j + q < b.count) outside += ratio(cover.withAfter - cover.whole, massB[j + q]!);
    if (i > 0) outside += ratio(back.withBefore - back.whole, massA[i - 1]!);
    if (i + p < a.count) outside += ratio(back.withAfter - back.whole, massA[i + p]!);
    x[outsideAt] = outside;
  }

  /**
   * What the neighbours hold of the bead's own stems that its other side lacks: a bead whose border is cut wrong leaves some
   * of it there. As shares of each side, in sum; and the most that one neighbour holds of all that a side misses.
   */
  private missed(i: number, p: number, j: number, q: number): void {
    const { x, a, b, massA, massB } = this;
    const { stems, stemsBack } = this.cells.covers;
    const before = j > 0 ? stems.withBefore - stems.whole : 0;
    const after = j + q < b.count ? stems.withAfter - stems.whole : 0;
    const above = i > 0 ? stemsBack.withBefore - stemsBack.whole : 0;
    const below = i + p < a.count ? stemsBack.withAfter - stemsBack.whole : 0;
    x[F.stemsMissed] = ratio(before + after, massA) + ratio(above + below, massB);
    const mostA = ratio(Math.max(before, after), massA - stems.whole);
    const mostB = ratio(Math.max(above, below), massB - stemsBack.whole);
    x[F.stemsMissedMost] = Math.min(1, Math.max(mostA, mostB));
  }

  private innerBoundary(side: Side, at: number): void {
    const mark = side.closing[at]!;
    const closed = mark === CLOSING.stop || mark === CLOSING.question || mark === CLOSING.exclamation;
    this.x[closed ? F.innerClosed : F.innerOpen]!++;
    if (side.opensSmall[at + 1]) this.x[F.innerSmall]!++;
  }
}

/** How far apart in one sentence stands what the first and the last of its partners tell of it: merges keep order. */
function apart(cover: Cover, one: number, first: number, last: number): number {
  const from = cover.middle(one, first);
  const to = cover.middle(one, last);
  return from < 0 || to < 0 ? 0 : to - from;
}

function figuresOf({ count, stems, stemStart }: Side, stemIsFigure: Uint8Array): Lists {
  const items: number[] = [];
  const start = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    for (let k = stemStart[i]!; k < stemStart[i + 1]!; k++) if (stemIsFigure[stems[k]!]) items.push(stems[k]!);
    start[i + 1] = items.length;
  }
  return { items: Int32Array.from(items), start };
}

function sumOf(values: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += values[i]!;
  return sum;
}

const EDGE_STEMS = 4;

/** Share of the first (or last) few stems of the longer of both edges that stand in both. */
function edgeOverlap(a: Side, i: number, b: Side, j: number, end: boolean): number {
  const sizeA = Math.min(EDGE_STEMS, a.stemStart[i + 1]! - a.stemStart[i]!);
  const sizeB = Math.min(EDGE_STEMS, b.stemStart[j + 1]! - b.stemStart[j]!);
  if (!sizeA || !sizeB) return 0;
  const fromA = end ? a.stemStart[i + 1]! - sizeA : a.stemStart[i]!;
  const fromB = end ? b.stemStart[j + 1]! - sizeB : b.stemStart[j]!;
  let shared = 0;
  const { stems } = b;
  for (let x = fromA; x < fromA + sizeA; x++) {
    const stem = a.stems[x]!;
    for (let y = fromB; y < fromB + sizeB; y++) {
      if (stem === stems[y]) {
        shared++;
        break;
      }
    }
  }
  return shared / Math.max(sizeA, sizeB);
}
