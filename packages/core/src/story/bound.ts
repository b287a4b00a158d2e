import { kindOf, type StoryDigest, weightOf } from './content.ts';
import { COMMON, RETOLD_COVERAGE, RETOLD_WORDS, termWeight } from './shared.ts';
import { BEST_PURE, SAME_FROM, sideScore } from './verdict.ts';

// In: two digests. Out: whether a verdict could be `same` at all. What stands in one place of the other text cannot be
// more than what stands anywhere in it, so counting what is shared at all gives the score an upper bound, at a small part
// of the cost: most pairs that an index proposes need no closer look.

/** Sums are taken in another order than there. */
const ROUNDING = 1e-9;

/** Whether two texts of one language could be judged the same story: false only where `judgeContent` never says so. */
export class SameBound {
  /** For every term of the vocabulary its place in the two digests at hand, from 1; 0: not there. */
  readonly #inA: Uint32Array;
  readonly #inB: Uint32Array;

  constructor(vocabularySize: number) {
    this.#inA = new Uint32Array(vocabularySize);
    this.#inB = new Uint32Array(vocabularySize);
  }

  possible(a: StoryDigest, b: StoryDigest): boolean {
    mark(this.#inA, a);
    mark(this.#inB, b);
    const [countsA, countsB] = [countsOf(a), countsOf(b)];
    const sentences = a.lengths.length + b.lengths.length;
    const best = Math.max(
      upperScore(a, countsA, b, countsB, this.#inB, sentences),
      upperScore(b, countsB, a, countsA, this.#inA, sentences),
    );
    unmark(this.#inA, a);
    unmark(this.#inB, b);
    return best >= SAME_FROM - ROUNDING;
  }
}

function upperScore(
  side: StoryDigest,
  counts: Uint32Array,
  other: StoryDigest,
  otherCounts: Uint32Array,
  inOther: Uint32Array,
  sentences: number,
): number {
  const { ids, traits, places, ends, lengths } = side;
  const weights = new Float64Array(ids.length);
  const shared = new Uint8Array(ids.length);
  const words = new Uint8Array(ids.length);
  let specifics = 0;
  let sharedSpecifics = 0;
  for (let i = 0; i < ids.length; i++) {
    const there = inOther[ids[i]!]! - 1;
    const trait = traits[i]!;
    const otherTrait = there < 0 ? trait : other.traits[there]!;
    const count = counts[i]! + (there < 0 ? 0 : otherCounts[there]!);
    const word = kindOf(trait) === 'word' && kindOf(otherTrait) === 'word';
    weights[i] = count > COMMON ? 0 : termWeight(Math.max(weightOf(trait), weightOf(otherTrait)), sentences, count);
    shared[i] = there < 0 ? 0 : 1;
    words[i] = word ? 1 : 0;
    if (word) continue;
    specifics++;
    if (there >= 0) sharedSpecifics++;
  }
  let length = 0;
  let coverage = 0;
  let retold = 0;
  let mass = 0;
  for (let i = 0, from = 0; i < lengths.length; from = ends[i]!, i++) {
    let all = 0;
    let found = 0;
    let wordMass = 0;
    let wordsFound = 0;
    for (let at = from; at < ends[i]!; at++) {
      const term = places[at]!;
      const weight = weights[term]!;
      all += weight;
      if (words[term]) wordMass += weight;
      if (!shared[term]) continue;
      found += weight;
      if (words[term]) wordsFound += weight;
    }
    const share = all ? found / all : 0;
    length += lengths[i]!;
    coverage += lengths[i]! * share;
    mass += all;
    const retellable = wordMass > 0 && wordsFound / wordMass >= RETOLD_WORDS - ROUNDING;
    if (retellable && share >= RETOLD_COVERAGE - ROUNDING) retold += lengths[i]!;
  }
  const mean = (value: number) => (length ? value / length : 0);
  return sideScore({
    coverage: mean(coverage),
    retold: mean(retold),
    pure: BEST_PURE,
    specifics,
    sharedSpecifics,
    mass,
  });
}

/** For every term in how many sentences it stands. */
function countsOf({ ids, places }: StoryDigest): Uint32Array {
  const counts = new Uint32Array(ids.length);
  for (const place of places) counts[place]!++;
  return counts;
}

function mark(where: Uint32Array, { ids }: StoryDigest): void {
  for (let i = 0; i < ids.length; i++) where[ids[i]!] = i + 1;
}

function unmark(where: Uint32Array, { ids }: StoryDigest): void {
  for (const id of ids) where[id] = 0;
}
