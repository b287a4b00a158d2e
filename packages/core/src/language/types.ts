import type { MeaningData } from './meaning.ts';

/**
 * Everything the tool knows about one language. One folder in `language/data/` per language, one line in the registry.
 * Words are lower case; matching folds case. Each room of the core reads only its own section; a section that is absent
 * falls back to English (segmentation, furniture) or switches what needs it off (meaning, commentary).
 */
export interface LanguageData {
  /** ISO 639-1. */
  code: string;
  /** Name of the language in English, as a reader says it. */
  name: string;
  /** Read by `detect.ts`; without it a text is never found to be in this language. */
  detection?: DetectionData;
  segmentation?: SegmentationData;
  furniture?: FurnitureData;
  meaning?: MeaningData;
  commentary?: CommentaryData;
}

/** Read by `language/detect.ts`: what running text in the language looks like. */
export interface DetectionData {
  /** The commonest function words, about eighty, parted by white space. Elided ones keep their apostrophe: `l'`. */
  functionWords: string;
  /** Letters beyond a to z, or the whole alphabet of another script. A letter that is missing here speaks against it. */
  letters: string;
  /** Endings of longer words that near relatives do not share; they help where names leave few function words. */
  endings?: string;
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
  /** Abbreviations that end an enumeration, after which a capital is a new sentence: `etc`, `itd`, `т.д` (spaces left out). */
  listEnds?: readonly string[];
  /** Reporting verbs after a quotation that ends with `?` or `!`: `“Why?” Smith asked.` is one sentence. */
  reporting?: readonly string[];
}

/** Read by `document/furniture.ts`. Patterns are regular-expression sources, matched case-insensitively. */
export interface FurnitureData {
  months: readonly string[];
  /** Whole-block patterns: “Comments are closed.”, “Press Play to listen to this article”. */
  boilerplate: readonly string[];
  /** Whole-block patterns of contributor lines; `$names` stands for a list of names: “$names contributed to this report”. */
  contributors: readonly string[];
  /** Words before a name list: “by”, “von”. */
  byline: readonly string[];
  /** Words that mark a picture credit: “photo”, “foto”, “image”. */
  credits: readonly string[];
  /** Words before the last name of a list: “and”. */
  and?: readonly string[];
  /** Words that stand beside a date or time in a date line: “published”, “updated”, names of weekdays. */
  dateWords?: readonly string[];
  /** Starts of captions that say so themselves: “file photo”. */
  captions?: readonly string[];
}

/**
 * Read by `commentary/`. Lists of phrases: lower case, matched at word borders in any case; a final `*` stands for any
 * ending. "Firm" phrases are the outlet's own voice wherever they stand outside quotations; "soft" ones only where the
 * original lacks them too. A list that is absent is empty.
 */
export interface CommentaryData {
  /** How editors and translators sign, in this language and in the English that machines make of it. */
  signatures: readonly SignaturePattern[];
  /** Publisher's notices that look like signed notes: corrections, updates, emphasis. Regular-expression sources. */
  notices?: readonly string[];
  /** Labels that a law or a house rule makes an outlet put after a name. Regular-expression sources. */
  disclaimers?: readonly string[];
  /**
   * Sentence adverbs and asides that judge what they introduce: “tellingly”. Mild ones belong to the ordinary rhetoric of
   * newspapers (“of course”): a comment only where the original lacks them.
   */
  stance?: Graded & { mild?: readonly string[] };
  /** Irony, address of the reader, proverbs, sneers: wording by which an outlet shows its own opinion. */
  voice?: Graded;
  /** Adjectives and nouns that judge the name beside them: “infamous”, “puppet”, “regime”. */
  epithets?: Graded;
  /** Words that say whose words these are: “said”, “according to”. */
  reporting?: readonly string[];
  /** Words of neutral explanation: “located”, “founded”, “known as”. */
  explaining?: readonly string[];
  /**
   * How the language makes sentence adverbs (a regular-expression source for the whole word), and the adverbs of time,
   * place, order and degree among them, which judge nothing. `complete`: the neutral ones have been checked against
   * ordinary news, so that the form is evidence without the original too.
   */
  adverbs?: { pattern: string; neutral: string; complete?: boolean };
  /** Endings by which the language makes adjectives that judge (a regular-expression source), and those that do not. */
  judging?: { pattern: string; neutral: string };
  /**
   * Where every noun has a capital letter: nouns that are titles of papers, broadcasts and parties, and (a
   * regular-expression source) endings of nouns that stand in front of a title in quotation marks.
   */
  titled?: { names: string; kinds: string };
  /** Relative pronouns, parted by blanks: a clause that opens with one explains more often than it judges. */
  relatives?: string;
  /** Verb forms of narrative, which reports: “had been”, “was”. */
  narrative?: readonly string[];
  traces?: TraceData;
  /** Openings of questions that expect no answer: “is it not time”. */
  questions?: readonly string[];
  /** Milder or official labels, and the plain words they stand for. */
  euphemisms?: readonly Euphemism[];
  /**
   * What people claim to be or to do, single words: “expert”, “independent”, “elections”. In quotation marks that nobody
   * is quoted with, the claim is denied.
   */
  claims?: readonly string[];
  /** Words by which a text says that a label is somebody else's: “calls”, “so-called”. */
  naming?: readonly string[];
}

/** A group of words for one thing. Phrases as in `CommentaryData`; one in capitals matches capitals only. */
export interface Euphemism {
  plain: readonly string[];
  mild: readonly string[];
  /** Its long labels (three words and more) were coined to mask the thing: worth a look without the original too. */
  official?: boolean;
}

/** Read by `commentary/signals`: what machine translation does to the small words of one language. Words as in `words()`. */
export interface TraceData {
  /** Grammar words that never stand twice in a row. */
  single: string;
  /** Prepositions, after which an ordinary word has no capital letter. */
  prepositions: string;
  /** Number words and common verbs that lose their lower case where a link stood. */
  ordinary: string;
  /** Words after which “X and X” is idiom: “more and more”. */
  repeatable: string;
  /** Second halves of compounds that are written with a hyphen: “build-up”. */
  compounds: string;
  /** Days and months: a preposition with a capital before them was not the start of a sentence. */
  calendar: string;
  /** Forms without their apostrophe: “dont”. */
  apostrophes: string;
  /** Verb forms that open a question or a condition, but not a statement: “were”. */
  inverted: string;
  /** Towns and countries, written in lower case: only names that are no other word. */
  places: string;
}

export interface Graded {
  firm: readonly string[];
  soft: readonly string[];
}

export interface SignaturePattern {
  /**
   * Regular-expression source without brackets and dash. A space stands for any mixture of stops and spaces, also none;
   * `$outlet` for a capitalised name.
   */
  pattern: string;
  /** Who signs, as a reader says it: “editor”; `$outlet` for the name itself. */
  signer: string;
  /** The letters also mean other things: only behind a dash, or in front of a colon, is it a signature. */
  weak?: boolean;
  /** An ordinary word (“red”, “author”): weak, and behind a dash only with its stop or after a clause. */
  word?: boolean;
}
