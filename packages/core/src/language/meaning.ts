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
  /** Letters that an ending must leave; 2 when absent. Languages with many endings need more. */
  shortestStem?: number;
  /** Short words that lose their vowel before another word, and the word they stand for: `l’armée` is `le armée`. */
  elisions?: Readonly<Record<string, string>>;
  /** Pronouns that are tied to the end of a verb with a hyphen: `entregar-lhes`, `dit-il`. Blanks between. */
  enclitics?: string;
  /** Particles that leave their verb for the end of the clause: `hielt … an` is `anhielt`. Blanks between. */
  separable?: string;
  /** Every noun has a capital letter (German): then a capital alone marks no name. Names are told by their company. */
  capitalNouns?: { places: string; commonEndings: string };
  /**
   * The order of words says who does what to whom (English); elsewhere endings do, and order says nothing. Lists of words,
   * parted by blanks: those before a noun (`in`), those that tie a list (`and`) and those that may stand in one (`both`),
   * those that open a clause about a noun (`which is`), auxiliaries of the perfect (`have`), the word before who does it
   * in a passive (`by`) and the verb that makes one (`be`).
   */
  fixedOrder?: Readonly<
    Record<'prepositions' | 'conjunctions' | 'listed' | 'relatives' | 'perfect' | 'agent' | 'passive', string>
  >;
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
  /** Words that tie the parts of a number: `y` of “cuarenta y cinco”. Absent: the English “and” after hundreds. */
  numberJoiners?: string;
  /** Parts that are written in one word with what they multiply, the largest first: “zweihundertfünf”. */
  gluedMultipliers?: readonly (readonly [part: string, value: number])[];
  /** “and a half” behind a number or its multiplier: “два с половиной миллиона”. */
  halves?: readonly string[];
  /** “soixante-quinze”: numbers that take ten to nineteen. */
  vigesimal?: readonly number[];
  /** Figures are written “1.234,5” or “1 234,5”: the comma parts the decimals, point or blank the thousands. */
  decimalComma?: true;
  fractions?: Readonly<Record<string, number>>;
  articles?: readonly string[];
  /**
   * Words, and words that cannot follow them: where they do, a word is missing between. `.` is the end of a clause, `0` a
   * figure.
   */
  misfits?: readonly (readonly [before: string, never: string])[];
  /** Words between part and whole: `in` of “nine in ten”. */
  shares?: readonly string[];
  /** Units that a figure takes with it: `percent`, currencies. */
  units?: Readonly<Record<string, string>>;
  /** Units of measure: what they measure, their size in a base unit, and where their zero lies (degrees). */
  measures?: Readonly<Record<string, readonly [of: string, size: number, zero?: number]>>;
  /** Words for how often or how long, in days: `weekly` is 7. */
  periods?: Readonly<Record<string, number>>;
  /** Twelve months, parted by semicolons when a month has several forms, else by blanks. Weekdays likewise. */
  months?: string;
  weekdays?: string;
  /** Months and days have a small letter, so that a capital one (“Марта”, “Mai”) is a name. */
  smallCalendar?: true;
  /** Words that stand for a point in time: `before`, `present`, `after`, and how near: `before day` is yesterday. */
  times?: Readonly<Record<string, string>>;

  /** Words between a denial and a figure that make a bound of both: `even` of “not even two”. */
  evenWords?: string;
  /** Words (two are joined by a low line) that turn a clause into its opposite, and verbs that do so by their meaning (`refuse`). */
  negations?: string;
  /** Denying words that leave a little: `hardly`. Phrases that say as much without one: `too few`. */
  nearNegations?: string;
  scarce?: readonly string[];
  /** Several denials in one clause deny once: “никто не”, “no … nadie”. */
  concord?: true;
  /** A particle that denies nothing alone (`ne`), and the words that deny only beside it: `plus`, `personne`. */
  negationPairs?: { particle: string; words: string };
  /** Phrases with a denying word in them that deny nothing: “not only”, “чуть не”. `…` stands for up to three words. */
  affirming?: readonly string[];
  /** Denying words that often go when a clause is reworded: `without`. */
  softNegations?: string;
  /** Words behind a denial that make it a limit: “no more than”, “nothing but”. */
  limits?: string;
  negativeVerbs?: string;
  /** Words that may stand for a denial without being one: `absence`, `ban`, `last` (“the last was in 2006”: none since). */
  impliedNegations?: string;
  /** Ending of the highest degree: “the lowest for years” was “never so low”. */
  superlative?: string;
  /** Verbs whose denial may stand before them or in the clause after them: “I don’t think he …”. */
  raising?: string;
  /** Scales with words at their two ends, beyond the lexicon: `rise grow:fall drop;open:shut`. */
  opposites?: string;
  /** What words say of how things end, a field with two ends each: `allow approve:refuse turn_down;alive:dead`. */
  outcomes?: string;
  /** Words that stand for each other in a text though a lexicon keeps them apart: `ship vessel boat;job post`. */
  near?: string;
  /** Things of one sort that exclude each other, a stroke between names of one thing: `car/automobile bus train;oil gas`. */
  kinds?: string;
  /**
   * Modal words and hedges by class; see `compare/modality.ts`. `planned` is done only when it is told as done;
   * `rumour` is a verb form that is hearsay in a plain
   * statement (“aurait reçu”, “sei gebaut worden”) and says nothing beside a reporting verb or a condition.
   */
  modals?: Readonly<Record<string, string>>;
  /** Verbs of letting and making do, by force: 1 lets (`allow`), 3 makes (`oblige`). */
  duties?: Readonly<Record<string, number>>;
  /** The word before the verb that another verb governs: `to` of “refused to answer”. */
  infinitive?: string;
  /** Verbs that say no less with a modal of possibility than alone: “could hear”. */
  perceived?: string;
  /** Verbs of asking by force: 1 asks, 3 demands. */
  requests?: Readonly<Record<string, number>>;
  /** Words for how someone stands to something, by class: `adamant` is resolved, `confident` is sure. */
  stances?: Readonly<Record<string, string>>;
  /** Words that one and the same event is told with from its two sides: `give:receive`, ends parted by a colon. */
  converses?: string;
  quantifiers?: Readonly<Record<string, string>>;
  /** Words that say he or she, by gender. */
  genders?: Readonly<Record<string, string>>;
  /** Verbs and phrases that name who says something. */
  reporting?: string;
  /** Words that open what is reported: “that”. */
  subordinators?: string;
  /** Words after which a reporting verb is a noun: “the report”. */
  beforeNouns?: string;
  /** Phrases that name a source: “according to”, “по словам”. */
  sources?: readonly string[];
  /** A speech tag turns verb and speaker round: “…, a dit le maire.” */
  invertedTags?: true;
  /** Connectives by class: cause, concession, condition, purpose. */
  connectives?: Readonly<Record<string, string>>;
  /** Loaded words and the neutral words they stand for: `slaughter:kill`. */
  loaded?: string;
  /** Words that judge what they go with: `brutally`, `so-called`. Added to a plain statement, they colour it. */
  evaluative?: string;
  /** Words for time forms of the verb: past, present, future. */
  tenses?: Readonly<Record<string, string>>;
  /** Endings of the verb: “closed”, “closes”, “closing”. */
  verbEndings?: { past: string; present: string; progressive: string };
  /** Words that may stand between an auxiliary and its verb. */
  insideVerb?: string;
}
