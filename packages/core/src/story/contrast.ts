import type { Document } from '../document/types.ts';
import { storyContent, type TermSentence } from './content.ts';

// In: two documents. Out: what a person needs to see that two texts tell different stories: names and figures that stand
// in both or in one, and the sentences that come closest to each other all the same. Nothing here decides the verdict.

export interface StoryContrast {
  /** Names and figures, in the order of the original, then of the copy. */
  names: ContrastedTerms;
  figures: ContrastedTerms;
  /** The pairs of body sentences that share most, the closest first; each sentence at most once. */
  closest: ClosePair[];
}

export interface ContrastedTerms {
  both: string[];
  original: string[];
  copy: string[];
}

export interface ClosePair {
  /** Sentence indices. */
  original: number;
  copy: number;
  /** Weight of shared terms against that of both sentences (Dice), 0 to 1; rare terms weigh more. */
  closeness: number;
}

/** Terms in more sentences than this bring no two of them together; leaving them out keeps the time linear. */
const COMMON = 32;

/** Sets two documents against each other; `count` is how many close pairs are wanted at most. */
export function contrastStories(original: Document, copy: Document, count = 3): StoryContrast {
  const { terms, original: a, copy: b } = storyContent(original, copy);
  const places = (sentences: readonly TermSentence[]) => {
    const result: number[][] = terms.map(() => []);
    sentences.forEach((sentence, i) => {
      for (const id of sentence.terms) result[id]!.push(i);
    });
    return result;
  };
  const inA = places(a);
  const inB = places(b);
  const weights = terms.map(
    ({ weight }, id) => weight * Math.log(1 + (a.length + b.length) / (inA[id]!.length + inB[id]!.length)),
  );
  const listed = (kind: 'name' | 'figure'): ContrastedTerms => {
    const where = (wantedA: boolean, wantedB: boolean) =>
      terms
        .filter(
          (term, id) =>
            term.kind === kind &&
            (kind === 'figure' || term.text.length > 1) &&
            inA[id]!.length > 0 === wantedA &&
            inB[id]!.length > 0 === wantedB,
        )
        .map(({ text }) => text);
    return { both: where(true, true), original: where(true, false), copy: where(false, true) };
  };
  const massOf = ({ terms: ids }: TermSentence) => ids.reduce((sum, id) => sum + weights[id]!, 0);
  const massB = b.map(massOf);
  const pairs = a.flatMap((sentence, i) => {
    const shared = new Map<number, number>();
    for (const id of sentence.terms) {
      if (inB[id]!.length > COMMON) continue;
      for (const j of inB[id]!) shared.set(j, (shared.get(j) ?? 0) + weights[id]!);
    }
    const mass = massOf(sentence);
    return [...shared].map(([j, weight]) => ({ i, j, closeness: (2 * weight) / (mass + massB[j]!) }));
  });
  pairs.sort((x, y) => y.closeness - x.closeness || x.i - y.i || x.j - y.j);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const indexA = bodyIndices(original);
  const indexB = bodyIndices(copy);
  const closest: ClosePair[] = [];
  for (const { i, j, closeness } of pairs) {
    if (closest.length === count) break;
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    closest.push({ original: indexA[i]!, copy: indexB[j]!, closeness });
  }
  return { names: listed('name'), figures: listed('figure'), closest };
}

/** Sentence index of each body sentence; where there is no body, of each sentence, as in `storyContent`. */
function bodyIndices({ sentences }: Document): number[] {
  const body = sentences.flatMap((sentence, i) => (sentence.kind === 'body' ? [i] : []));
  return body.length ? body : sentences.map((_, i) => i);
}
