// Where partners are looked for. In: the evidence of both sides. Out: for every row of the search a range of columns.
// Short texts are searched in full. Others get a corridor around the heaviest rising chain of anchors (sentences that
// share rare words and word pairs), so time and memory grow with the length of the text, not with its square.

import type { Evidence, Side } from './evidence.ts';

/** A pair of sentences that share rare wording, found over the whole text. */
export interface Anchor {
  i: number;
  j: number;
  weight: number;
}

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
/** A word or word pair in more sentences than this on a side is no anchor. */
const RARE = 24;
/** Candidates kept per sentence. */
const KEPT = 3;
const HEAVIEST = 4;

/** The corridor of two texts. `anchors` ascend by i, then j. */
export function corridorOf(anchors: readonly Anchor[], n: number, m: number): Corridor {
  if ((n + 1) * (m + 1) <= SHORT) {
    const preferred = mutual(anchors, n, m);
    const around = corridorAround(heaviestChain(preferred, m), preferred, n, m);
    return { ...around, narrowed: false };
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

/** The best candidates of every original sentence over the whole copy, by shared rare stems and pairs of stems. */
export function findAnchors(evidence: Evidence): Anchor[] {
  const { original, copy } = evidence;
  let slots = 4096;
  while (slots < 4 * (original.stems.length + copy.stems.length)) slots *= 2;
  const numbers = new Int32Array(slots);
  const keysA = keysOf(original, numbers, 0);
  const keysB = keysOf(copy, numbers, keysA.kinds);
  const { kinds } = keysB;
  const frequencyA = countKeys(original, keysA.keys, kinds);
  const frequencyB = countKeys(copy, keysB.keys, kinds);
  // The copy's sentences by key, and what a key adds to a pair of sentences that hold it: 0 where it is not rare.
  const worth = new Float64Array(kinds + 1);
  const head = new Int32Array(kinds + 1).fill(-1);
  const next = new Int32Array(keysB.keys.length);
  const where = new Int32Array(keysB.keys.length);
  let used = 0;
  for (let j = 0; j < copy.count; j++) {
    for (let k = 2 * copy.stemStart[j]!, end = 2 * copy.stemStart[j + 1]!; k < end; k++) {
      const key = keysB.keys[k]!;
      if (!frequencyA[key] || (head[key]! >= 0 && where[head[key]!] === j)) continue;
      const most = Math.max(frequencyA[key]!, frequencyB[key]!);
      if (most > RARE) continue;
      worth[key] = 1 / most;
      where[used] = j;
      next[used] = head[key]!;
      head[key] = used++;
    }
  }
  const sum = new Float64Array(copy.count);
  const touched = new Int32Array(copy.count);
  const bestColumn = new Int32Array(KEPT);
  const bestWeight = new Float64Array(KEPT);
  const anchors: Anchor[] = [];
  for (let i = 0; i < original.count; i++) {
    let count = 0;
    for (let k = 2 * original.stemStart[i]!, end = 2 * original.stemStart[i + 1]!; k < end; k++) {
      const key = keysA.keys[k]!;
      if (!worth[key]) continue;
      for (let entry = head[key]!; entry >= 0; entry = next[entry]!) {
        const j = where[entry]!;
        if (sum[j] === 0) touched[count++] = j;
        sum[j]! += worth[key]!;
      }
    }
    let kept = 0;
    for (let t = 0; t < count; t++) {
      const j = touched[t]!;
      const weight = Math.min(HEAVIEST, sum[j]!);
      sum[j] = 0;
      if (kept === KEPT && weight <= bestWeight[KEPT - 1]!) continue;
      let at = kept === KEPT ? KEPT - 1 : kept++;
      for (; at > 0 && bestWeight[at - 1]! < weight; at--) {
        bestWeight[at] = bestWeight[at - 1]!;
        bestColumn[at] = bestColumn[at - 1]!;
      }
      bestWeight[at] = weight;
      bestColumn[at] = j;
    }
    // The few that are kept, by their column.
    for (let k = 0, from = -1; k < kept; k++) {
      let next = -1;
      for (let t = 0; t < kept; t++) {
        if (bestColumn[t]! > from && (next < 0 || bestColumn[t]! < bestColumn[next]!)) next = t;
      }
      from = bestColumn[next]!;
      anchors.push({ i, j: from, weight: bestWeight[next]! });
    }
  }
  return anchors;
}

/**
 * Two keys for every stem: its own, and that of it with the next stem of its sentence (0 at the end). Keys are numbers from
 * 1, in the order of their first use; `numbers` keeps them by hash, and hashes that meet are one key.
 */
function keysOf({ count, stems, stemStart }: Side, numbers: Int32Array, known: number) {
  const keys = new Int32Array(2 * stems.length);
  const mask = numbers.length - 1;
  let kinds = known;
  for (let i = 0; i < count; i++) {
    for (let k = stemStart[i]!, end = stemStart[i + 1]!; k < end; k++) {
      const stem = stems[k]! + 1;
      const own = Math.imul(stem, 0x9e3779b1) & mask;
      keys[2 * k] = numbers[own] ||= ++kinds;
      if (k + 1 === end) continue;
      const both = Math.imul(stem, 0x85ebca6b) ^ Math.imul(stems[k + 1]! + 7, 0xc2b2ae35);
      const pair = (both ^ (both >>> 13)) & mask;
      keys[2 * k + 1] = numbers[pair] ||= ++kinds;
    }
  }
  return { keys, kinds };
}

/** In how many sentences each key stands, up to one more than a rare one may; 0 for no key. */
function countKeys({ count, stemStart }: Side, keys: Int32Array, kinds: number): Uint8Array {
  const counts = new Uint8Array(kinds + 1);
  const last = new Int32Array(kinds + 1).fill(-1);
  for (let i = 0; i < count; i++) {
    for (let k = 2 * stemStart[i]!, end = 2 * stemStart[i + 1]!; k < end; k++) {
      const key = keys[k]!;
      if (last[key] === i) continue;
      last[key] = i;
      if (counts[key]! <= RARE) counts[key]!++;
    }
  }
  counts[0] = 0;
  return counts;
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
