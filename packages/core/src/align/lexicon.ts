// Words that the two texts use for each other: "ship" and "boat", "SFr" and "Franken". In: the evidence and a chain of
// anchors, pairs of sentences that are partners beyond doubt. Out: for every stem the one that stands for it. Learnt from
// this pair of texts alone, from words that one side never uses and that stand in partners again and again; so it needs
// texts in which words recur, and finds next to nothing in a short one. Linear in the sentences of the chain.

import type { Anchor } from './anchors.ts';
import type { Evidence, Side } from './evidence.ts';

/** Anchors that share one unique word or more teach. */
const TEACHES = 1;
/** Two words stand for each other when they meet this often, and in this share of the sentences that hold them (Dice). */
const MEETINGS = 2;
const SHARE = 0.6;
/** Words of one sentence that take part; a list of a hundred new words teaches nothing. */
const MOST_WORDS = 16;
/** Shorter words are mostly grammar. */
const LETTERS = 3;

/** For every stem the one that stands for it, itself where none does; undefined when nothing was learnt. */
export function learnLexicon(evidence: Evidence, chain: readonly Anchor[]): Int32Array | undefined {
  const { original: a, copy: b, stemFrequency: frequency, stemKinds } = evidence;
  const meetings = new Map<number, number>();
  for (const { i, j, weight } of chain) {
    if (weight < TEACHES) continue;
    const left = ownStems(evidence, a, i, frequency.original, frequency.copy);
    if (!left.length) continue;
    for (const y of ownStems(evidence, b, j, frequency.copy, frequency.original)) {
      for (const x of left) meetings.set(x * stemKinds + y, (meetings.get(x * stemKinds + y) ?? 0) + 1);
    }
  }
  const pairs: { x: number; y: number; dice: number }[] = [];
  for (const [key, count] of meetings) {
    if (count < MEETINGS) continue;
    const x = Math.floor(key / stemKinds);
    const y = key % stemKinds;
    const dice = (2 * count) / (frequency.original[x]! + frequency.copy[y]!);
    if (dice >= SHARE) pairs.push({ x, y, dice });
  }
  if (!pairs.length) return undefined;
  // Competitive linking (Melamed 2000): the surest pair first, and each word has one.
  const stands = Int32Array.from({ length: stemKinds }, (_, id) => id);
  const linked = new Uint8Array(stemKinds);
  for (const { x, y } of pairs.sort((p, q) => q.dice - p.dice)) {
    if (linked[x] || linked[y]) continue;
    linked[x] = 1;
    linked[y] = 1;
    stands[y] = x;
  }
  return stands;
}

/** The stems of a sentence that recur on its side and never stand on the other; figures mean themselves. */
function ownStems(
  { stemIsFigure, stemLetters }: Evidence,
  side: Side,
  at: number,
  here: Int32Array,
  there: Int32Array,
): number[] {
  const own: number[] = [];
  for (let k = side.stemStart[at]!; k < side.stemStart[at + 1]! && own.length < MOST_WORDS; k++) {
    const stem = side.stems[k]!;
    const tells = !stemIsFigure[stem] && stemLetters[stem]! >= LETTERS;
    if (tells && here[stem]! >= MEETINGS && !there[stem] && !own.includes(stem)) own.push(stem);
  }
  return own;
}
