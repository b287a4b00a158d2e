import type { MeaningData } from './meaning.ts';

/**
 * Everything the tool knows about one language. One file in `language/data/` per language, one line in the registry.
 * Words are lower case; matching folds case. Each room of the core reads only its own section; a section that is absent
 * falls back to English (segmentation, furniture) or switches what needs it off (meaning, commentary).
 */
export interface LanguageData {
  /** ISO 639-1. */
  code: string;
  /** Name of the language in English, as a reader says it. */
  name: string;
  segmentation?: SegmentationData;
  furniture?: FurnitureData;
  meaning?: MeaningData;
  commentary?: CommentaryData;
}

/** Read by `document/segment.ts`. */
export interface SegmentationData {
  /** Abbreviations (without the final stop) after which a sentence does not end when a word follows: `mr`, `gen`. */
  titles: readonly string[];
  /** Abbreviations that may end a sentence: a stop ends it only when a usual opener follows: `co`, `u.s`, `a.m`. */
  abbreviations: readonly string[];
  /** Words that usually open a sentence; decides the doubtful case after an abbreviation. */
  openers: readonly string[];
  /** Abbreviations that take a number after them: `no`, `vol`, `p`. */
  beforeNumber: readonly string[];
  /** A number with a stop is an ordinal (`3. Mai`): the stop ends a sentence only when a usual opener follows. */
  ordinals?: boolean;
  /** Reporting verbs after a quotation that ends with `?` or `!`: `“Why?” Smith asked.` is one sentence. */
  reporting?: readonly string[];
}

/** Read by `document/furniture.ts`. Patterns are regular-expression sources, matched case-insensitively. */
export interface FurnitureData {
  months: readonly string[];
  /** Whole-block patterns: “Comments are closed.”, “Press Play to listen to this article”. */
  boilerplate: readonly string[];
  /** Whole-block patterns of contributor lines: “X contributed to this report”. */
  contributors: readonly string[];
  /** Words before a name list: “by”, “von”. */
  byline: readonly string[];
  /** Words that mark a picture credit: “photo”, “getty”, “via”. */
  credits: readonly string[];
}

/** Read by `commentary/`. */
export interface CommentaryData {
  /** Regular-expression sources of signatures, each with who signs. `$outlet` stands for a capitalised outlet name. */
  signatures: readonly { pattern: string; signer: string }[];
}
