// Anchors: sentences of both sides that share rare wording, wherever they stand. In: the evidence of both sides. Out: a few
// candidates for every sentence of the original. Linear in the length of the texts: what is not rare is no anchor.

import type { Evidence, Side } from './evidence.ts';

/** A pair of sentences that share rare wording, found over the whole text. */
export interface Anchor {
  i: number;
  j: number;
  weight: number;
}

/** A word or word pair in more sentences than this on a side is no anchor. */
const RARE = 24;
/** Candidates kept per sentence. */
const KEPT = 3;
/** No anchor weighs more. */
export const HEAVIEST = 4;

/** The best candidates of every original sentence over the whole copy, by shared rare stems and pairs of stems. */
export function findAnchors({ original, copy }: Evidence): Anchor[] {
  let slots = 4096;
  while (slots < 4 * (original.stems.length + copy.stems.length)) slots *= 2;
  const numbers = new Int32Array(slots);
  const keysA = keysOf(original, numbers, 0);
  const keysB = keysOf(copy, numbers, keysA.kinds);
  const frequency = countKeys(original, keysA.keys, keysB.kinds);
  const holders = holdersOf(copy, keysB.keys, frequency, countKeys(copy, keysB.keys, keysB.kinds));
  const search = new Search(keysA.keys, holders, copy.count);
  const anchors: Anchor[] = [];
  for (let i = 0; i < original.count; i++)
    search.addTo(anchors, i, 2 * original.stemStart[i]!, 2 * original.stemStart[i + 1]!);
  return anchors;
}

/** The sentences of the copy that hold each key, as linked lists. */
interface Holders {
  /** What a key adds to a pair of sentences that hold it: 0 where it is not rare. */
  worth: Float64Array;
  /** First entry of each key (-1 for none), the next of each entry, and the sentence that each stands for. */
  head: Int32Array;
  next: Int32Array;
  where: Int32Array;
}

/** The frequencies are those of the original and of the copy. */
function holdersOf(
  { count, stemStart }: Side,
  keys: Int32Array,
  frequencyA: Uint8Array,
  frequencyB: Uint8Array,
): Holders {
  const worth = new Float64Array(frequencyA.length);
  const head = new Int32Array(frequencyA.length).fill(-1);
  const next = new Int32Array(keys.length);
  const where = new Int32Array(keys.length);
  let used = 0;
  for (let j = 0; j < count; j++) {
    for (let k = 2 * stemStart[j]!, end = 2 * stemStart[j + 1]!; k < end; k++) {
      const key = keys[k]!;
      if (!frequencyA[key] || (head[key]! >= 0 && where[head[key]!] === j)) continue;
      const most = Math.max(frequencyA[key]!, frequencyB[key]!);
      if (most > RARE) continue;
      worth[key] = 1 / most;
      where[used] = j;
      next[used] = head[key]!;
      head[key] = used++;
    }
  }
  return { worth, head, next, where };
}

/** Finds the candidates of one sentence after the other, on the same lists. */
class Search {
  private readonly keys: Int32Array;
  private readonly holders: Holders;
  private readonly sum: Float64Array;
  private readonly touched: Int32Array;
  private readonly bestColumn = new Int32Array(KEPT);
  private readonly bestWeight = new Float64Array(KEPT);

  constructor(keys: Int32Array, holders: Holders, columns: number) {
    this.keys = keys;
    this.holders = holders;
    this.sum = new Float64Array(columns);
    this.touched = new Int32Array(columns);
  }

  /** Adds the anchors of sentence i, which has the keys [from, to), in the order of the copy. */
  addTo(anchors: Anchor[], i: number, from: number, to: number): void {
    const { bestColumn, bestWeight } = this;
    const kept = this.keepBest(this.collect(from, to));
    for (let k = 0, last = -1; k < kept; k++) {
      let next = -1;
      for (let t = 0; t < kept; t++) {
        if (bestColumn[t]! > last && (next < 0 || bestColumn[t]! < bestColumn[next]!)) next = t;
      }
      last = bestColumn[next]!;
      anchors.push({ i, j: last, weight: bestWeight[next]! });
    }
  }

  /** Sums up what the sentences of the copy share with the keys; returns how many share something. */
  private collect(from: number, to: number): number {
    const { keys, sum, touched } = this;
    const { worth, head, next, where } = this.holders;
    let count = 0;
    for (let k = from; k < to; k++) {
      const key = keys[k]!;
      const value = worth[key]!;
      if (!value) continue;
      for (let entry = head[key]!; entry >= 0; entry = next[entry]!) {
        const j = where[entry]!;
        if (sum[j] === 0) touched[count++] = j;
        sum[j]! += value;
      }
    }
    return count;
  }

  /** Keeps the heaviest of those that were collected; of equal ones the first. Returns how many. */
  private keepBest(count: number): number {
    const { sum, touched, bestColumn, bestWeight } = this;
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
    return kept;
  }
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
