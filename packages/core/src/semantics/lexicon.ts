/** How two words are related in a lexicon, from the nearest to the farthest. */
export type Relation = 'synonym' | 'derivation' | 'opposite' | 'broader' | 'narrower' | 'related' | 'sibling';

/** The same with what a language's own lists say; `rival`: another thing of one sort, which the first one excludes. */
export type Kinship = Relation | 'rival';

/** Part of speech: noun, verb, adjective, adverb. */
export type WordKind = 'n' | 'v' | 'a' | 'r';

/** Lexical knowledge of one language: a value that is loaded once and passed in. */
export interface Lexicon {
  /** ISO 639-1. */
  language: string;
  /** Name and version, for the report's signature. */
  version: string;
  /** Base forms; verbs of two words are written with a low line, `call_off`. */
  has(lemma: string): boolean;
  /** 0 for rare or unknown words to 1 for the most common ones. */
  commonness(lemma: string): number;
  /** What part of speech a base form mostly is; null for unknown words. */
  kind(lemma: string): WordKind | null;
  /** The nearest relation of two base forms, from the first to the second; null when there is none. */
  relation(a: string, b: string): Relation | null;
}
