/**
 * What `compare/` knows about the words of one language. Every list is optional: a list that is absent switches off the
 * categories that need it, and figures, names, quotations, omissions, additions and artefacts work without any.
 * Words are lower case with straight apostrophes. A list that is written as one string holds words parted by blanks.
 */
export interface MeaningData {
  /** Words that carry grammar rather than content. Absent: short words count as such. */
  stopwords?: string;
  /** Base forms and their irregular forms: `be:am is are`, parted by semicolons. */
  irregular?: string;
  /** Endings of regular forms and what stands in the base form instead: `['ies', 'y']`. */
  suffixes?: readonly (readonly [ending: string, base: string])[];
  /** Endings that are words of their own: `n't` is `not`. The stem comes from `contractedStems` where it changes. */
  contractions?: Readonly<Record<string, string>>;
  contractedStems?: Readonly<Record<string, string>>;
  /** Beginnings and endings that make the opposite of a word: `un`, `less`. */
  negativePrefixes?: string;
  negativeSuffixes?: string;
  /** Letter groups that only differ by spelling system: `['our', 'or']`. */
  spellings?: readonly (readonly [string, string])[];
  /** Endings that make the word for a people or a language out of a country, blanks between: “ese” for Japan. */
  demonymEndings?: string;
  /** Endings of countries that fall away before a demonym ending: “ia” of Russia. */
  countryEndings?: string;
  /** Reporting verbs that take a clause without “that”: “X say the bridge is closed”. A part of `reporting`. */
  assertive?: string;
  /** Different words with one meaning, one group per string: `u.s us usa united_states american`. */
  aliases?: readonly string[];

  /** Cardinal words and their values, and words that multiply the figure before them. */
  numbers?: Readonly<Record<string, number>>;
  multipliers?: Readonly<Record<string, number>>;
  ordinals?: Readonly<Record<string, number>>;
  fractions?: Readonly<Record<string, number>>;
  /** Articles, and words that cannot follow one: where they do, a word is missing. */
  articles?: readonly string[];
  neverAfterArticles?: readonly string[];
  /** Words between part and whole: `in` of “nine in ten”. */
  shares?: readonly string[];
  /** Units that a figure takes with it: `percent`, currencies. */
  units?: Readonly<Record<string, string>>;
  months?: string;
  weekdays?: string;
  /** Words that stand for a point in time, by class: `yesterday`, `now`. */
  times?: Readonly<Record<string, string>>;

  /** Words that turn a clause into its opposite, and verbs that do so by their meaning (`refuse`). */
  negations?: string;
  negativeVerbs?: string;
  /** Scales with words at their two ends, beyond the lexicon: `rise grow:fall drop;open:shut`. */
  opposites?: string;
  /** Modal words and hedges by class; see `compare/modality.ts`. */
  modals?: Readonly<Record<string, string>>;
  /** Verbs of asking by force: 1 asks, 3 demands. */
  requests?: Readonly<Record<string, number>>;
  /** Words for how someone stands to something, by class: `adamant` is resolved, `confident` is sure. */
  stances?: Readonly<Record<string, string>>;
  quantifiers?: Readonly<Record<string, string>>;
  /** Words that say he or she, by gender. */
  genders?: Readonly<Record<string, string>>;
  /** Verbs and phrases that name who says something. */
  reporting?: string;
  /** Connectives by class: cause, concession, condition, purpose. */
  connectives?: Readonly<Record<string, string>>;
  /** Loaded words and the neutral words they stand for: `slaughter:kill`. */
  loaded?: string;
  /** Words for time forms of the verb: past, present, future. */
  tenses?: Readonly<Record<string, string>>;
}
