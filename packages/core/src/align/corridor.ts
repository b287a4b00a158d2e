// Where partners are looked for. In: the evidence of both sides. Out: for every row of the search a range of columns.
// Short texts are searched in full. Others get a corridor around the heaviest rising chain of anchors (sentences that
// share rare words and word pairs), so time and memory grow with the length of the text, not with its square.

import { type Anchor, HEAVIEST } from './anchors.ts';

/** Row r (0 to the number of original sentences) reaches from column `low[r]` to `high[r]`, both inclusive, rising. */
export interface Corridor {
  low: Int32Array;
  high: Int32Array;
  /** Whether any cell of a full search lies outside. */
  narrowed: boolean;
}

/**
 * Texts up to this many cells (about 51 sentences on each side, a normal article) are searched wherever two sentences
 * prefer each other, in whatever order, and in full between those that keep order.
 */
const SHORT = 2_700;
/** A word of its own, or a pair of words: two sentences that share no more than one common name prefer nobody. */
const PREFERRED = 1;
/** How far around an anchor the search reaches: an anchor that shares several unique words is trusted more. */
const MARGIN = 4;
const WEAK_MARGIN = 8;
const TRUSTED = 1.5;
/** Rectangles between anchors up to this many cells are searched in full, larger ones along their diagonal. */
const FULL_RECTANGLE = SHORT;
const DIAGONAL_MARGIN = 16;

/** The corridor of two texts. `anchors` ascend by i, then j. */
export function corridorOf(anchors: readonly Anchor[], n: number, m: number): Corridor {
  if ((n + 1) * (m + 1) <= SHORT) {
    const preferred = mutual(anchors, n, m);
    const { low, high } = corridorAround(heaviestChain(preferred, m), preferred, n, m);
    return { low, high, narrowed: false };
  }
  const chain = heaviestChain(anchors, m);
  const { low, high } = corridorAround(chain, chain, n, m);
  return { low, high, narrowed: low.some((column) => column > 0) || high.some((column) => column < m) };
}

/** Anchors that both sentences prefer to all others. */
function mutual(anchors: readonly Anchor[], n: number, m: number): Anchor[] {
  const original = new Float64Array(n).fill(PREFERRED);
  const copy = new Float64Array(m).fill(PREFERRED);
  for (const { i, j, weight } of anchors) {
    if (weight > original[i]!) original[i] = weight;
    if (weight > copy[j]!) copy[j] = weight;
  }
  return anchors.filter(({ i, j, weight }) => weight >= original[i]! && weight >= copy[j]!);
}

/** `chain` rises on both sides: the search is full between its anchors. It also reaches around those of `beside`. */
function corridorAround(
  chain: readonly Anchor[],
  beside: readonly Anchor[],
  n: number,
  m: number,
): Omit<Corridor, 'narrowed'> {
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1);
  const reach = (row: number, from: number, to: number) => {
    if (from < low[row]!) low[row] = Math.max(0, from);
    if (to > high[row]!) high[row] = Math.min(m, to);
  };
  let i0 = 0;
  let j0 = 0;
  for (const { i, j } of [...chain, { i: n, j: m }]) {
    const rows = i - i0;
    const columns = j - j0;
    const small = (rows + 1) * (columns + 1) <= FULL_RECTANGLE;
    const slope = columns / Math.max(1, rows);
    for (let row = i0; row <= i; row++) {
      if (small) reach(row, j0, j);
      else {
        const from = j0 + (row - i0) * slope;
        reach(row, Math.floor(from - DIAGONAL_MARGIN), Math.ceil(Math.min(j, from + slope) + DIAGONAL_MARGIN));
      }
    }
    i0 = Math.min(n, i + 1);
    j0 = Math.min(m, j + 1);
  }
  for (const { i, j, weight } of [...beside, { i: n, j: m, weight: HEAVIEST }]) {
    const margin = weight < TRUSTED ? WEAK_MARGIN : MARGIN;
    for (let row = Math.max(0, i - margin); row <= Math.min(n, i + 1 + margin); row++) {
      reach(row, j - margin, j + 1 + margin);
    }
  }
  reach(0, 0, 0);
  reach(n, m, m);
  for (let row = 1; row <= n; row++) high[row] = Math.max(high[row]!, high[row - 1]!);
  for (let row = n - 1; row >= 0; row--) low[row] = Math.min(low[row]!, low[row + 1]!, high[row]!);
  return { low, high };
}

/** The heaviest chain of anchors that rises on both sides. `anchors` ascend by i, then j. */
export function heaviestChain(anchors: readonly Anchor[], m: number): Anchor[] {
  // A Fenwick tree over the copy holds the heaviest chain that ends at or before each column.
  const best = new Float64Array(m + 2);
  const ending = new Int32Array(m + 2).fill(-1);
  const before = new Int32Array(anchors.length).fill(-1);
  const weight = new Float64Array(anchors.length);
  let top = -1;
  let from = 0;
  while (from < anchors.length) {
    let to = from;
    while (to < anchors.length && anchors[to]!.i === anchors[from]!.i) to++;
    for (let k = from; k < to; k++) {
      let heaviest = 0;
      for (let at = anchors[k]!.j + 1; at > 0; at -= at & -at) {
        if (best[at]! > heaviest) {
          heaviest = best[at]!;
          before[k] = ending[at]!;
        }
      }
      weight[k] = heaviest + anchors[k]!.weight;
      if (top < 0 || weight[k]! > weight[top]!) top = k;
    }
    // Entered only after the whole row, so that a chain takes one anchor a row.
    for (let k = from; k < to; k++) {
      for (let at = anchors[k]!.j + 1; at <= m + 1; at += at & -at) {
        if (weight[k]! > best[at]!) {
          best[at] = weight[k]!;
          ending[at] = k;
        }
      }
    }
    from = to;
  }
  const chain: Anchor[] = [];
  for (let k = top; k >= 0; k = before[k]!) chain.push(anchors[k]!);
  return chain.reverse();
}
