// Pairs of sentences inside the corridor. In: the evidence of both sides and a corridor. Out: what each sentence shares
// with each of the other side, the best it finds there, and what whole groups share.

import type { Corridor } from './corridor.ts';
import { Cover, type Pairs, transposed } from './cover.ts';
import type { Evidence } from './evidence.ts';

/** Figures of every pair (i, j) that the corridor holds; shares are 0 to 1. */
export interface Cells {
  pairs: Pairs;
  /** Where row i begins in the arrays below. */
  at: Int32Array;
  /** Share of i's n-grams that j holds, and of j's that i holds. */
  grams: Float32Array;
  gramsBack: Float32Array;
  /** The same by weight of stems. */
  stems: Float32Array;
  stemsBack: Float32Array;
  /** N-gram Dice. */
  alike: Float64Array;
  covers: { grams: Cover; gramsBack: Cover; stems: Cover; stemsBack: Cover };
}

export function compareCells(evidence: Evidence, { low, high }: Corridor): Cells {
  const { original: a, copy: b, gramKinds, stemKinds, stemWeight } = evidence;
  const pairs: Pairs = { first: new Int32Array(a.count), end: new Int32Array(a.count) };
  const at = new Int32Array(a.count + 1);
  for (let i = 0; i < a.count; i++) {
    pairs.first[i] = low[i]!;
    pairs.end[i] = Math.min(b.count, high[i + 1]!);
    at[i + 1] = at[i]! + Math.max(0, pairs.end[i]! - pairs.first[i]!);
  }
  const back = transposed(pairs, b.count);
  const gramsA = { items: a.grams, start: a.gramStart };
  const gramsB = { items: b.grams, start: b.gramStart };
  const stemsA = { items: a.stems, start: a.stemStart };
  const stemsB = { items: b.stems, start: b.stemStart };
  const covers = {
    grams: new Cover(gramsA, gramsB, gramKinds, pairs),
    gramsBack: new Cover(gramsB, gramsA, gramKinds, back),
    stems: new Cover(stemsA, stemsB, stemKinds, pairs, stemWeight),
    stemsBack: new Cover(stemsB, stemsA, stemKinds, back, stemWeight),
  };
  const size = at[a.count]!;
  const cells: Cells = {
    pairs,
    at,
    grams: new Float32Array(size),
    gramsBack: new Float32Array(size),
    stems: new Float32Array(size),
    stemsBack: new Float32Array(size),
    alike: new Float64Array(size),
    covers,
  };
  shares(cells.grams, covers.grams, a.gramTotal);
  shares(cells.stems, covers.stems, a.stemMass);
  sharesBack(cells.gramsBack, covers.gramsBack, b.gramTotal, pairs);
  sharesBack(cells.stemsBack, covers.stemsBack, b.stemMass, pairs);
  for (let i = 0, k = 0; i < a.count; i++) {
    const gramsA = a.gramTotal[i]!;
    for (let j = pairs.first[i]!; j < pairs.end[i]!; j++, k++)
      cells.alike[k] = mean(cells.grams[k]!, gramsA, cells.gramsBack[k]!, b.gramTotal[j]!);
  }
  return cells;
}

/** What each column covers of each row, as a share of the row. */
function shares(to: Float32Array, { alone, cellAt }: Cover, wholes: Float64Array): void {
  for (let r = 0; r < wholes.length; r++) {
    const whole = wholes[r]!;
    for (let k = cellAt[r]!, end = cellAt[r + 1]!; k < end; k++) to[k] = ratio(alone[k]!, whole);
  }
}

/** The same of a cover of the other side's sentences, in the order of the pairs as they are seen from this one. */
function sharesBack(to: Float32Array, cover: Cover, wholes: Float64Array, { first, end }: Pairs): void {
  const { alone, cellAt } = cover;
  const firstRow = cover.pairs.first;
  for (let i = 0, k = 0; i < first.length; i++) {
    for (let j = first[i]!; j < end[i]!; j++, k++) to[k] = ratio(alone[cellAt[j]! + i - firstRow[j]!]!, wholes[j]!);
  }
}

/** Index of the pair (i, j) in the arrays of `cells`, or -1 when it lies outside the corridor. */
export function cellAt({ pairs, at }: Cells, i: number, j: number): number {
  const first = pairs.first[i]!;
  return j < first || j >= pairs.end[i]! ? -1 : at[i]! + j - first;
}

/** A sentence has one clear partner when its share of n-grams held there leads the next by this much. */
const CLEAR_LEAD = 0.35;

/** The best that each sentence of one side finds in one sentence of the other. */
export interface Partners {
  /** N-gram Dice, stem Dice, and share of own n-grams. */
  grams: Float64Array;
  stems: Float64Array;
  cover: Float64Array;
  /** The one sentence that holds far more of it than any other, or -1: no merge may leave that sentence out. */
  only: Int32Array;
}

/** What is measured over the whole of both texts, for what depends on the pair. */
export interface Measures {
  /** How literally the copy follows: the median of the shorter side's best n-gram Dice. */
  literal: number;
  /** The mean of the shorter side's best stem Dice: low where the texts tell different stories. */
  related: number;
  /** Log of how much longer the original's sentences are than their best partners', the median. */
  ratio: number;
}

export interface Best extends Measures {
  original: Partners;
  copy: Partners;
}

/** Fewer sure pairs than this do not tell how long the sentences of one side are in the other. */
const TELLING_RATIOS = 8;

/** What each sentence finds. `whole` is what was measured over whole texts, where these are parts of them. */
export function bestPartners({ original: a, copy: b }: Evidence, cells: Cells, whole?: Measures): Best {
  const of = (count: number): Partners => ({
    grams: new Float64Array(count),
    stems: new Float64Array(count),
    cover: new Float64Array(count),
    only: new Int32Array(count).fill(-1),
  });
  const secondA = new Float64Array(a.count);
  const secondB = new Float64Array(b.count);
  const original = of(a.count);
  const copy = of(b.count);
  const { pairs, alike } = cells;
  for (let i = 0, k = 0; i < a.count; i++) {
    const massA = a.stemMass[i]!;
    for (let j = pairs.first[i]!; j < pairs.end[i]!; j++, k++) {
      const grams = alike[k]!;
      const stems = mean(cells.stems[k]!, massA, cells.stemsBack[k]!, b.stemMass[j]!);
      if (grams > original.grams[i]!) original.grams[i] = grams;
      if (grams > copy.grams[j]!) copy.grams[j] = grams;
      if (stems > original.stems[i]!) original.stems[i] = stems;
      if (stems > copy.stems[j]!) copy.stems[j] = stems;
      offer(original, secondA, i, j, cells.grams[k]!);
      offer(copy, secondB, j, i, cells.gramsBack[k]!);
    }
  }
  for (let i = 0; i < a.count; i++) if (original.cover[i]! - secondA[i]! < CLEAR_LEAD) original.only[i] = -1;
  for (let j = 0; j < b.count; j++) if (copy.cover[j]! - secondB[j]! < CLEAR_LEAD) copy.only[j] = -1;
  const shorter = a.count <= b.count ? original : copy;
  const { length } = shorter.grams;
  const ratios: number[] = [];
  for (let i = 0, k = 0; i < a.count; i++) {
    for (let j = pairs.first[i]!; j < pairs.end[i]!; j++, k++) {
      const grams = alike[k]!;
      if (grams > 0.3 && grams >= original.grams[i]! && grams >= copy.grams[j]!)
        ratios.push(Math.log((a.size[i]! + 5) / (b.size[j]! + 5)));
    }
  }
  ratios.sort((x, y) => x - y);
  return {
    original,
    copy,
    literal: whole?.literal ?? (length ? shorter.grams.slice().sort()[length >> 1]! : 0),
    related: whole?.related ?? (length ? shorter.stems.reduce((sum, stems) => sum + stems, 0) / length : 0),
    ratio: whole?.ratio ?? (ratios.length >= TELLING_RATIOS ? ratios[ratios.length >> 1]! : 0),
  };
}

function offer(partners: Partners, second: Float64Array, r: number, c: number, cover: number): void {
  if (cover > partners.cover[r]!) {
    second[r] = partners.cover[r]!;
    partners.cover[r] = cover;
    partners.only[r] = c;
  } else if (cover > second[r]!) second[r] = cover;
}

/** Mean of two shares by the weight of what they are shares of; 0 where there is nothing. */
function mean(x: number, weightX: number, y: number, weightY: number): number {
  return ratio(x * weightX + y * weightY, weightX + weightY);
}

/** Sentences without letters have no mass: nothing divided by nothing is 0. */
export function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
