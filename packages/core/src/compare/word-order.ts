import { memoised } from '../document/memo.ts';
import type { MeaningData } from '../language/meaning.ts';
import type { Scene } from './types.ts';

// The grammar words by which a language with a fixed order says who does what to whom, unpacked once for a language.

const order = memoised(({ articles = [], fixedOrder }: MeaningData) => {
  const words = (list = '') => new Set(list.split(' '));
  return {
    articles: new Set(articles),
    prepositions: words(fixedOrder?.prepositions),
    conjunctions: words(fixedOrder?.conjunctions),
    listed: words(fixedOrder?.listed),
    relatives: words(fixedOrder?.relatives),
    perfect: words(fixedOrder?.perfect),
    agent: words(fixedOrder?.agent),
    passive: words(fixedOrder?.passive),
  };
});

/** The words of `MeaningData.fixedOrder` and the articles, as sets; all but empty where a language has no fixed order. */
export const orderOf = (scene: Scene) => order(scene.vocabulary!.meaning);
