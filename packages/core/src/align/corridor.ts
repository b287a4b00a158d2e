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

/** Texts up to this many cells are searched in full: about 51 sentences on each side, a normal article. */
const FULL_SEARCH = 2_700;
/** How far around an anchor the search reaches: an anchor that shares several unique words is trusted more. */
const MARGIN = 4;
const WEAK_MARGIN = 8;
const TRUSTED = 1.5;
/** Rectangles between anchors up to this many cells are searched in full, larger ones along their diagonal. */
const FULL_RECTANGLE = 2_500;
const DIAGONAL_MARGIN = 16;
/** A word or word pair in more sentences than this on a side is no anchor. */
const RARE = 24;
/** Candidates kept per sentence. */
const KEPT = 3;
const HEAVIEST = 4;

/** The corridor of two texts. `chain` rises on both sides. */
export function corridorOf(chain: () => readonly Anchor[], n: number, m: number): Corridor {
  if ((n + 1) * (m + 1) <= FULL_SEARCH) {
    return { low: new Int32Array(n + 1), high: new Int32Array(n + 1).fill(m), narrowed: false };
  }
  const { low, high } = corridorAround(chain(), n, m);
  return { low, high, narrowed: low.some((column) => column > 0) || high.some((column) => column < m) };
}

function corridorAround(chain: readonly Anchor[], n: number, m: number): Omit<Corridor, 'narrowed'> {
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1);
  const reach = (row: number, from: number, to: number) => {
    if (from < low[row]!) low[row] = Math.max(0, from);
    if (to > high[row]!) high[row] = Math.min(m, to);
  };
  let i0 = 0;
  let j0 = 0;
  for (const { i, j, weight } of [...chain, { i: n, j: m, weight: HEAVIEST }]) {
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
    const margin = weight < TRUSTED ? WEAK_MARGIN : MARGIN;
    for (let row = Math.max(0, i - margin); row <= Math.min(n, i + 1 + margin); row++) {
      reach(row, j - margin, j + 1 + margin);
    }
    i0 = Math.min(n, i + 1);
    j0 = Math.min(m, j + 1);
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
  const n = original.count;
  const m = copy.count;
  let slots = 4096;
  while (slots < 4 * (original.stems.length + copy.stems.length)) slots *= 2;
  const mask = slots - 1;
  const keyOf = (side: Side, k: number, end: number, pair: boolean): number => {
    const stem = side.stems[k]!;
    if (!pair) return Math.imul(stem + 1, 0x9e3779b1) & mask;
    if (k + 1 >= end) return -1;
    const h = Math.imul(stem + 1, 0x85ebca6b) ^ Math.imul(side.stems[k + 1]! + 7, 0xc2b2ae35);
    return (h ^ (h >>> 13)) & mask;
  };
  const frequency = [new Uint8Array(slots), new Uint8Array(slots)] as const;
  for (const [side, counts] of [
    [original, frequency[0]],
    [copy, frequency[1]],
  ] as const) {
    const last = new Int32Array(slots).fill(-1);
    for (let i = 0; i < side.count; i++) {
      const end = side.stemStart[i + 1]!;
      for (let k = side.stemStart[i]!; k < end; k++) {
        for (const pair of [false, true]) {
          const key = keyOf(side, k, end, pair);
          if (key < 0 || last[key] === i) continue;
          last[key] = i;
          if (counts[key]! < 255) counts[key]!++;
        }
      }
    }
  }
  const rare = (key: number) =>
    frequency[0][key]! > 0 && frequency[0][key]! <= RARE && frequency[1][key]! > 0 && frequency[1][key]! <= RARE;
  const head = new Int32Array(slots).fill(-1);
  const next = new Int32Array(2 * copy.stems.length);
  const where = new Int32Array(2 * copy.stems.length);
  let used = 0;
  for (let j = 0; j < m; j++) {
    const end = copy.stemStart[j + 1]!;
    for (let k = copy.stemStart[j]!; k < end; k++) {
      for (const pair of [false, true]) {
        const key = keyOf(copy, k, end, pair);
        if (key < 0 || !rare(key) || (head[key]! >= 0 && where[head[key]!] === j)) continue;
        where[used] = j;
        next[used] = head[key]!;
        head[key] = used++;
      }
    }
  }
  const sum = new Float64Array(m);
  const touched = new Int32Array(m);
  const anchors: Anchor[] = [];
  for (let i = 0; i < n; i++) {
    let count = 0;
    const end = original.stemStart[i + 1]!;
    for (let k = original.stemStart[i]!; k < end; k++) {
      for (const pair of [false, true]) {
        const key = keyOf(original, k, end, pair);
        if (key < 0 || !rare(key)) continue;
        const weight = 1 / Math.max(frequency[0][key]!, frequency[1][key]!);
        for (let entry = head[key]!; entry >= 0; entry = next[entry]!) {
          const j = where[entry]!;
          if (sum[j] === 0) touched[count++] = j;
          sum[j]! += weight;
        }
      }
    }
    const best: Anchor[] = [];
    for (let t = 0; t < count; t++) {
      const j = touched[t]!;
      const weight = Math.min(HEAVIEST, sum[j]!);
      sum[j] = 0;
      if (best.length < KEPT || weight > best[best.length - 1]!.weight) {
        let at = best.length;
        while (at > 0 && best[at - 1]!.weight < weight) at--;
        best.splice(at, 0, { i, j, weight });
        if (best.length > KEPT) best.pop();
      }
    }
    anchors.push(...best.sort((x, y) => x.j - y.j));
  }
  return anchors;
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
