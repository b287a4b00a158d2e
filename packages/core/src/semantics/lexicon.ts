/** How two words are related in a lexicon, from the nearest to the farthest. */
export type Relation = 'synonym' | 'derivation' | 'opposite' | 'broader' | 'narrower' | 'related' | 'sibling';

/** Lexical knowledge of one language: a value that is loaded once and passed in. */
export interface Lexicon {
  /** ISO 639-1. */
  language: string;
  /** Name and version, for the report's signature. */
  version: string;
  has(lemma: string): boolean;
  /** 0 for rare or unknown words to 1 for the most common ones. */
  commonness(lemma: string): number;
  /** The nearest relation of two base forms, from the first to the second; null when there is none. */
  relation(a: string, b: string): Relation | null;
}
