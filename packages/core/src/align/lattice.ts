// The lattice of everything an alignment may be made of. In: the evidence of both sides, a corridor and weights. Out: the
// value of every bead inside the corridor and of leaving every sentence out. Nothing is decided here.
//
// A bead's value is a weighted sum of the features named in `FEATURES`. The weights are fitted
// (bench/fit-alignment.mjs); fitting and aligning run this same code.

import type { Corridor } from './corridor.ts';
import { CLOSING, type Evidence, type Side } from './evidence.ts';
import { SHAPE_RANGE, SHAPES } from './shapes.ts';

export const FEATURES = [
  'bead',
  'oneToOne',
  'split',
  'join',
  'many',
  'extra',
  'extraBeyondTwo',
  'cover',
  'gramsCovered',
  'stemsCovered',
  'grams',
  'stems',
  'gramsLow',
  'stemsLow',
  'gramsHigh',
  'weakestGrams',
  'weakestStems',
  'lengthRatio',
  'lengthGap',
  'closingSame',
  'closingDiffers',
  'head',
  'tail',
  'unmatchedSmaller',
  'unmatchedLarger',
  'bestInside',
  'outsideLead',
  'figuresShared',
  'figuresConflict',
  'innerOpen',
  'innerClosed',
  'innerSmall',
  'shortGrams',
  'literalCover',
] as const;

/** Features of leaving one sentence out; once for each side. */
export const SKIP_FEATURES = ['skip', 'bestGrams', 'bestStems', 'skipSize', 'skipLiteral'] as const;
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

const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<(typeof FEATURES)[number], number>;

/** A merge whose n-gram Dice cannot reach this is not looked at. */
const MERGE_FLOOR = 0.12;
const EDGE_STEMS = 4;

export interface Lattice {
  n: number;
  m: number;
  corridor: Corridor;
  /** `nodes[row]`: index of the node at (row, low[row]). `nodes[n + 1]`: how many nodes there are. */
  nodes: Int32Array;
  /** Value of every bead, at node × shapes + shape; -Infinity where none may be. */
  beads: Float32Array;
  /** Value of leaving each sentence out, without what opening a gap costs. */
  omitted: Float64Array;
  inserted: Float64Array;
  /** In the order of `GAP_FEATURES`. */
  gaps: Float64Array;
  /** Similarity of sentences i and j where it was looked at: see `similarityAt`. */
  cells: Cells;
}

/** Pairwise figures inside the corridor. */
export interface Cells {
  /** Row i of sentences covers the columns from `first[i]`, at `at[i]`, to `first[i] + at[i + 1] - at[i] - 1`. */
  first: Int32Array;
  at: Int32Array;
  /** N-grams and stem weight that both sentences share. */
  grams: Float32Array;
  stems: Float32Array;
  /** Stems shared by both beginnings and by both ends, 0 to 1. */
  head: Float32Array;
  tail: Float32Array;
}

/** Sees the features of every bead and sentence: used when weights are fitted. */
export interface LatticeSink {
  bead(index: number, features: Float64Array): void;
  skip(side: 'original' | 'copy', index: number, features: Float64Array): void;
}

/** Whether a bead of the sentences [i, i + p) and [j, j + q) may be made, and whether a sentence may be left out. */
export interface Rules {
  bead(i: number, p: number, j: number, q: number): boolean;
  omit(i: number): boolean;
  insert(j: number): boolean;
}

export function buildLattice(
  evidence: Evidence,
  corridor: Corridor,
  weights: Float64Array,
  rules?: Rules,
  sink?: LatticeSink,
): Lattice {
  const { original: a, copy: b } = evidence;
  const n = a.count;
  const m = b.count;
  const { low, high } = corridor;
  const nodes = new Int32Array(n + 2);
  for (let row = 0; row <= n; row++) nodes[row + 1] = nodes[row]! + high[row]! - low[row]! + 1;
  const beads = new Float32Array(nodes[n + 1]! * SHAPES.length).fill(Number.NEGATIVE_INFINITY);
  const cells = compareCells(evidence, corridor);
  const best = bestPartners(evidence, cells);
  const counters = new Counters(evidence);
  const x = new Float64Array(FEATURES.length);

  for (let i = 0; i < n; i++) {
    for (let p = 1; p < SHAPE_RANGE.length && i + p <= n; p++) {
      counters.addOriginal(i + p - 1);
      const [firstShape, endShape] = SHAPE_RANGE[p]!;
      const floor = low[i + p]!;
      const ceiling = high[i + p]!;
      for (let j = low[i]!; j < high[i]! + 1 && j < m; j++) {
        if (j + 1 > ceiling) break;
        const most = Math.min(endShape - firstShape, ceiling - j);
        const base = (nodes[i]! + j - low[i]!) * SHAPES.length + firstShape;
        // What the pairs share together bounds what the groups can share.
        let bound = 0;
        let reach = 0;
        let gramsB = 0;
        for (let q = 1; q <= most; q++) {
          gramsB += b.gramTotal[j + q - 1]!;
          for (let r = i; r < i + p; r++) bound += cellOf(cells, cells.grams, r, j + q - 1);
          if (p + q === 2 || 2 * bound >= MERGE_FLOOR * (counters.gramTotal + gramsB)) reach = q;
        }
        if (j + reach < floor || reach === 0) continue;
        counters.startCopy();
        for (let q = 1; q <= reach; q++) {
          counters.addCopy(j + q - 1);
          if (j + q < floor) continue;
          if (rules && !rules.bead(i, p, j, q)) continue;
          describe(i, p, j, q);
          let value = 0;
          for (let f = 0; f < FEATURES.length; f++) value += x[f]! * weights[f]!;
          beads[base + q - 1] = value;
          sink?.bead(base + q - 1, x);
        }
        counters.clearCopy();
      }
    }
    counters.clearOriginal();
  }

  const skipOf = (side: 'original' | 'copy', at: number): Float64Array => {
    const { count, size } = evidence[side];
    const values = new Float64Array(count);
    const y = new Float64Array(SKIP_FEATURES.length);
    const { grams, stems } = best[side];
    for (let i = 0; i < count; i++) {
      y[0] = 1;
      y[1] = grams[i]!;
      y[2] = stems[i]!;
      y[3] = Math.log(1 + size[i]! / 10);
      y[4] = best.literal;
      for (let f = 0; f < y.length; f++) values[i]! += y[f]! * weights[at + f]!;
      const allowed = !rules || (side === 'original' ? rules.omit(i) : rules.insert(i));
      if (!allowed) values[i] = Number.NEGATIVE_INFINITY;
      else sink?.skip(side, i, y);
    }
    return values;
  };
  return {
    n,
    m,
    corridor,
    nodes,
    beads,
    omitted: skipOf('original', OMITTED_AT),
    inserted: skipOf('copy', INSERTED_AT),
    gaps: weights.slice(GAPS_AT),
    cells,
  };

  /** Writes the features of one bead into `x`. The counters hold both groups. */
  function describe(i: number, p: number, j: number, q: number): void {
    x.fill(0);
    const { gramTotal, gramTotalCopy, stemMass, stemMassCopy } = counters;
    const grams = ratio(2 * counters.sharedGrams, gramTotal + gramTotalCopy);
    const stems = ratio(2 * counters.sharedStems, stemMass + stemMassCopy);
    const cover = (p + q) / 2;
    const sentences = p + q;
    x[F.bead] = 1;
    if (sentences === 2) x[F.oneToOne] = 1;
    else if (p === 1) x[F.split] = 1;
    else if (q === 1) x[F.join] = 1;
    else x[F.many] = 1;
    x[F.extra] = sentences - 2;
    x[F.extraBeyondTwo] = Math.max(0, sentences - 4);
    x[F.cover] = cover;
    x[F.gramsCovered] = grams * cover;
    x[F.stemsCovered] = stems * cover;
    x[F.grams] = grams;
    x[F.stems] = stems;
    x[F.gramsLow] = Math.max(0, 0.25 - grams);
    x[F.stemsLow] = Math.max(0, 0.2 - stems);
    x[F.gramsHigh] = Math.max(0, grams - 0.6);
    const size = sizeOf(a, i, p);
    const sizeCopy = sizeOf(b, j, q);
    x[F.lengthRatio] = Math.abs(Math.log((size + 5) / (sizeCopy + 5)));
    x[F.lengthGap] = Math.abs(size - sizeCopy) / Math.sqrt(size + sizeCopy + 20);
    const closing = a.closing[i + p - 1]!;
    const closingCopy = b.closing[j + q - 1]!;
    if (closing !== closingCopy) x[F.closingDiffers] = 1;
    else if (closing !== CLOSING.none) x[F.closingSame] = 1;
    x[F.head] = cellOf(cells, cells.head, i, j);
    x[F.tail] = cellOf(cells, cells.tail, i + p - 1, j + q - 1);
    const smaller = Math.min(stemMass, stemMassCopy);
    x[F.unmatchedSmaller] = 1 - Math.min(1, ratio(counters.sharedStems, smaller));
    x[F.unmatchedLarger] = 1 - Math.min(1, ratio(counters.sharedStems, Math.max(stemMass, stemMassCopy)));
    const figures = counters.sharedFigures;
    x[F.figuresShared] = figures / (1 + figures);
    if (!figures && counters.figures && counters.figuresCopy) x[F.figuresConflict] = 1;
    x[F.shortGrams] = Math.min(size, sizeCopy) < 20 ? grams : 0;
    x[F.literalCover] = best.literal * cover;
    members(i, p, j, q);
  }

  /** Features of the single sentences inside a bead: whether each one belongs. */
  function members(i: number, p: number, j: number, q: number): void {
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
        grams = Math.max(grams, cells.grams[at]!);
        stems = Math.max(stems, cells.stems[at]!);
      }
      const own = ratio(grams, a.gramTotal[r]!);
      weakestGrams = Math.min(weakestGrams, own);
      weakestStems = Math.min(weakestStems, ratio(stems, a.stemMass[r]!));
      if (own >= best.original.cover[r]! - 1e-6) inside++;
      else lead += best.original.cover[r]! - own;
    }
    for (let c = j; c < j + q; c++) {
      let grams = 0;
      let stems = 0;
      for (let r = i; r < i + p; r++) {
        const at = cellAt(cells, r, c);
        if (at < 0) continue;
        grams = Math.max(grams, cells.grams[at]!);
        stems = Math.max(stems, cells.stems[at]!);
      }
      const own = ratio(grams, b.gramTotal[c]!);
      weakestGrams = Math.min(weakestGrams, own);
      weakestStems = Math.min(weakestStems, ratio(stems, b.stemMass[c]!));
      if (own >= best.copy.cover[c]! - 1e-6) inside++;
      else lead += best.copy.cover[c]! - own;
    }
    if (p + q > 2) {
      x[F.weakestGrams] = weakestGrams;
      x[F.weakestStems] = weakestStems;
    }
    x[F.bestInside] = inside / (p + q);
    x[F.outsideLead] = lead;
    for (let r = i; r < i + p - 1; r++) innerBoundary(a, r);
    for (let c = j; c < j + q - 1; c++) innerBoundary(b, c);
  }

  function innerBoundary(side: Side, at: number): void {
    const mark = side.closing[at]!;
    const closed = mark === CLOSING.stop || mark === CLOSING.question || mark === CLOSING.exclamation;
    x[closed ? F.innerClosed : F.innerOpen]!++;
    if (side.opensSmall[at + 1]) x[F.innerSmall]!++;
  }
}

/** Counts what two growing groups of sentences share. Arrays are dense: each n-gram costs one look. */
class Counters {
  gramTotal = 0;
  gramTotalCopy = 0;
  stemMass = 0;
  stemMassCopy = 0;
  sharedGrams = 0;
  sharedStems = 0;
  sharedFigures = 0;
  figures = 0;
  figuresCopy = 0;
  private grams: Uint16Array;
  private gramsUsed: Uint16Array;
  private stems: Uint16Array;
  private stemsUsed: Uint16Array;
  private from = -1;
  private to = -1;
  private fromCopy = -1;
  private toCopy = -1;
  private evidence: Evidence;

  constructor(evidence: Evidence) {
    this.evidence = evidence;
    this.grams = new Uint16Array(evidence.gramKinds);
    this.gramsUsed = new Uint16Array(evidence.gramKinds);
    this.stems = new Uint16Array(evidence.stemKinds);
    this.stemsUsed = new Uint16Array(evidence.stemKinds);
  }

  addOriginal(i: number): void {
    const { original: side, stemIsFigure } = this.evidence;
    if (this.from < 0) this.from = i;
    this.to = i + 1;
    this.gramTotal += side.gramTotal[i]!;
    this.stemMass += side.stemMass[i]!;
    for (let k = side.gramStart[i]!, end = side.gramStart[i + 1]!; k < end; k++) this.grams[side.grams[k]!]!++;
    for (let k = side.stemStart[i]!, end = side.stemStart[i + 1]!; k < end; k++) {
      this.stems[side.stems[k]!]!++;
      if (stemIsFigure[side.stems[k]!]) this.figures++;
    }
  }

  clearOriginal(): void {
    const { original: side } = this.evidence;
    if (this.from < 0) return;
    for (let k = side.gramStart[this.from]!, end = side.gramStart[this.to]!; k < end; k++)
      this.grams[side.grams[k]!] = 0;
    for (let k = side.stemStart[this.from]!, end = side.stemStart[this.to]!; k < end; k++)
      this.stems[side.stems[k]!] = 0;
    this.gramTotal = 0;
    this.stemMass = 0;
    this.figures = 0;
    this.from = -1;
  }

  startCopy(): void {
    this.gramTotalCopy = 0;
    this.stemMassCopy = 0;
    this.sharedGrams = 0;
    this.sharedStems = 0;
    this.sharedFigures = 0;
    this.figuresCopy = 0;
    this.fromCopy = -1;
  }

  addCopy(j: number): void {
    const { copy: side, stemIsFigure, stemWeight } = this.evidence;
    const { grams, gramsUsed, stems, stemsUsed } = this;
    if (this.fromCopy < 0) this.fromCopy = j;
    this.toCopy = j + 1;
    this.gramTotalCopy += side.gramTotal[j]!;
    this.stemMassCopy += side.stemMass[j]!;
    let shared = 0;
    const list = side.grams;
    for (let k = side.gramStart[j]!, end = side.gramStart[j + 1]!; k < end; k++) {
      const gram = list[k]!;
      if (gramsUsed[gram]! < grams[gram]!) {
        gramsUsed[gram]!++;
        shared++;
      }
    }
    this.sharedGrams += shared;
    for (let k = side.stemStart[j]!, end = side.stemStart[j + 1]!; k < end; k++) {
      const stem = side.stems[k]!;
      if (stemIsFigure[stem]) this.figuresCopy++;
      if (stemsUsed[stem]! < stems[stem]!) {
        stemsUsed[stem]!++;
        this.sharedStems += stemWeight[stem]!;
        if (stemIsFigure[stem]) this.sharedFigures += stemWeight[stem]!;
      }
    }
  }

  clearCopy(): void {
    const { copy: side } = this.evidence;
    if (this.fromCopy < 0) return;
    for (let k = side.gramStart[this.fromCopy]!, end = side.gramStart[this.toCopy]!; k < end; k++) {
      this.gramsUsed[side.grams[k]!] = 0;
    }
    for (let k = side.stemStart[this.fromCopy]!, end = side.stemStart[this.toCopy]!; k < end; k++) {
      this.stemsUsed[side.stems[k]!] = 0;
    }
  }
}

/** Compares every pair of sentences inside the corridor. */
function compareCells(evidence: Evidence, { low, high }: Corridor): Cells {
  const { original: a, copy: b } = evidence;
  const n = a.count;
  const m = b.count;
  const first = new Int32Array(n);
  const at = new Int32Array(n + 1);
  for (let i = 0; i < n; i++) {
    first[i] = low[i]!;
    at[i + 1] = at[i]! + Math.max(0, Math.min(m, high[i + 1]!) - low[i]!);
  }
  const size = at[n]!;
  const cells: Cells = {
    first,
    at,
    grams: new Float32Array(size),
    stems: new Float32Array(size),
    head: new Float32Array(size),
    tail: new Float32Array(size),
  };
  const counters = new Counters(evidence);
  for (let i = 0; i < n; i++) {
    counters.addOriginal(i);
    for (let at0 = at[i]!; at0 < at[i + 1]!; at0++) {
      const j = first[i]! + at0 - at[i]!;
      counters.startCopy();
      counters.addCopy(j);
      counters.clearCopy();
      cells.grams[at0] = counters.sharedGrams;
      cells.stems[at0] = counters.sharedStems;
      cells.head[at0] = edgeOverlap(a, i, b, j, false);
      cells.tail[at0] = edgeOverlap(a, i, b, j, true);
    }
    counters.clearOriginal();
  }
  return cells;
}

/** Share of the first (or last) few stems of the shorter sentence that are among those of the other. */
function edgeOverlap(a: Side, i: number, b: Side, j: number, end: boolean): number {
  const sizeA = Math.min(EDGE_STEMS, a.stemStart[i + 1]! - a.stemStart[i]!);
  const sizeB = Math.min(EDGE_STEMS, b.stemStart[j + 1]! - b.stemStart[j]!);
  if (!sizeA || !sizeB) return 0;
  const fromA = end ? a.stemStart[i + 1]! - sizeA : a.stemStart[i]!;
  const fromB = end ? b.stemStart[j + 1]! - sizeB : b.stemStart[j]!;
  let shared = 0;
  for (let x = 0; x < sizeA; x++) {
    for (let y = 0; y < sizeB; y++) {
      if (a.stems[fromA + x] === b.stems[fromB + y]) {
        shared++;
        break;
      }
    }
  }
  return shared / Math.max(sizeA, sizeB);
}

interface Partners {
  /** The highest n-gram Dice, stem Dice and share of own n-grams found in one sentence of the other side. */
  grams: Float64Array;
  stems: Float64Array;
  cover: Float64Array;
}

/** The best that each sentence finds inside the corridor, and how literally the copy follows: the median of that. */
function bestPartners(evidence: Evidence, cells: Cells): { original: Partners; copy: Partners; literal: number } {
  const { original: a, copy: b } = evidence;
  const of = (count: number): Partners => ({
    grams: new Float64Array(count),
    stems: new Float64Array(count),
    cover: new Float64Array(count),
  });
  const original = of(a.count);
  const copy = of(b.count);
  for (let i = 0; i < a.count; i++) {
    for (let at = cells.at[i]!; at < cells.at[i + 1]!; at++) {
      const j = cells.first[i]! + at - cells.at[i]!;
      const shared = cells.grams[at]!;
      const grams = ratio(2 * shared, a.gramTotal[i]! + b.gramTotal[j]!);
      const stems = ratio(2 * cells.stems[at]!, a.stemMass[i]! + b.stemMass[j]!);
      if (grams > original.grams[i]!) original.grams[i] = grams;
      if (grams > copy.grams[j]!) copy.grams[j] = grams;
      if (stems > original.stems[i]!) original.stems[i] = stems;
      if (stems > copy.stems[j]!) copy.stems[j] = stems;
      const cover = ratio(shared, a.gramTotal[i]!);
      if (cover > original.cover[i]!) original.cover[i] = cover;
      const coverCopy = ratio(shared, b.gramTotal[j]!);
      if (coverCopy > copy.cover[j]!) copy.cover[j] = coverCopy;
    }
  }
  const shorter = a.count <= b.count ? original.grams : copy.grams;
  return { original, copy, literal: shorter.length ? shorter.slice().sort()[shorter.length >> 1]! : 0 };
}

/** Index of the pair (i, j) in the arrays of `cells`, or -1 when it lies outside the corridor. */
export function cellAt(cells: Cells, i: number, j: number): number {
  const at = cells.at[i]! + j - cells.first[i]!;
  return j < cells.first[i]! || at >= cells.at[i + 1]! ? -1 : at;
}

function cellOf(cells: Cells, values: Float32Array, i: number, j: number): number {
  const at = cellAt(cells, i, j);
  return at < 0 ? 0 : values[at]!;
}

function sizeOf(side: Side, from: number, count: number): number {
  let size = 0;
  for (let i = from; i < from + count; i++) size += side.size[i]!;
  return size;
}

/** Sentences without letters have no mass: nothing divided by nothing is 0. */
function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
