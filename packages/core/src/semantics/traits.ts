import type { MeaningData } from '../language/meaning.ts';

// What a word can be, as bits: asked once per word form, so that a check sees at a glance whether a bead holds anything
// for it. In: the word lists of a language. Out: the bits of a word as it is written and of its base forms.
// A bit of a list is the last word. A bit of a table only says that the table has an entry, or one that the word opens.

export const TRAIT = {
  // By the word as it is written.
  negation: 1 << 0,
  /** First word of a negation of two words. */
  negationOpener: 1 << 1,
  pairedNegation: 1 << 2,
  softNegation: 1 << 3,
  limit: 1 << 4,
  affirming: 1 << 5,
  subordinator: 1 << 6,
  beforeNoun: 1 << 7,
  insideVerb: 1 << 8,
  evaluative: 1 << 9,
  misfit: 1 << 10,
  calendar: 1 << 11,
  modal: 1 << 12,
  quantifier: 1 << 13,
  connective: 1 << 14,
  time: 1 << 15,
  source: 1 << 16,
  tense: 1 << 17,
  period: 1 << 18,
  stance: 1 << 19,
  magnitude: 1 << 20,
  gender: 1 << 21,
  // By its base forms.
  negativeVerb: 1 << 22,
  raising: 1 << 23,
  reporting: 1 << 24,
  assertive: 1 << 25,
  loaded: 1 << 26,
  request: 1 << 27,
  impliedNegation: 1 << 28,
  perceived: 1 << 29,
  duty: 1 << 30,
  outcome: 1 << 31,
} as const;

export interface Traits {
  readonly ofForm: ReadonlyMap<string, number>;
  readonly ofBase: ReadonlyMap<string, number>;
}

/** The bits of every word that the data of a language speaks of. */
export function traitsIn(meaning: MeaningData): Traits {
  const ofForm = new Map<string, number>();
  const ofBase = new Map<string, number>();
  const mark = (bits: Map<string, number>, word: string, trait: number) => {
    if (word) bits.set(word, (bits.get(word) ?? 0) | trait);
  };
  const list = (bits: Map<string, number>, words: string | undefined, trait: number) => {
    for (const word of words?.split(' ') ?? []) mark(bits, word, trait);
  };
  const table = (entries: object | undefined, trait: number) => {
    for (const phrase in entries) opens(phrase, trait);
  };
  const opens = (phrase: string, trait: number) => {
    mark(ofForm, phrase, trait);
    const blank = phrase.indexOf(' ');
    if (blank > 0) mark(ofForm, phrase.slice(0, blank), trait);
  };
  list(ofForm, meaning.negations, TRAIT.negation);
  for (const words of meaning.negations?.split(' ') ?? []) {
    if (words.includes('_')) mark(ofForm, words.slice(0, words.indexOf('_')), TRAIT.negationOpener);
  }
  list(ofForm, meaning.negationPairs?.words, TRAIT.pairedNegation);
  list(ofForm, meaning.softNegations, TRAIT.softNegation);
  list(ofForm, meaning.limits, TRAIT.limit);
  for (const phrase of meaning.affirming ?? []) opens(phrase, TRAIT.affirming);
  list(ofForm, meaning.subordinators, TRAIT.subordinator);
  list(ofForm, meaning.beforeNouns, TRAIT.beforeNoun);
  list(ofForm, meaning.insideVerb, TRAIT.insideVerb);
  list(ofForm, meaning.evaluative, TRAIT.evaluative);
  for (const [before] of meaning.misfits ?? []) list(ofForm, before, TRAIT.misfit);
  list(ofForm, meaning.months?.replaceAll(';', ' '), TRAIT.calendar);
  list(ofForm, meaning.weekdays?.replaceAll(';', ' '), TRAIT.calendar);
  table(meaning.modals, TRAIT.modal);
  table(meaning.quantifiers, TRAIT.quantifier);
  table(meaning.connectives, TRAIT.connective);
  table(meaning.times, TRAIT.time);
  for (const phrase of meaning.sources ?? []) opens(phrase, TRAIT.source);
  table(meaning.tenses, TRAIT.tense);
  table(meaning.periods, TRAIT.period);
  table(meaning.stances, TRAIT.stance);
  for (const word in meaning.multipliers) {
    mark(ofForm, word, TRAIT.magnitude);
    mark(ofForm, `${word}s`, TRAIT.magnitude);
  }
  table(meaning.genders, TRAIT.gender);
  for (const word in meaning.genders) mark(ofBase, word, TRAIT.gender);
  list(ofBase, meaning.negativeVerbs, TRAIT.negativeVerb);
  list(ofBase, meaning.impliedNegations, TRAIT.impliedNegation);
  list(ofBase, meaning.perceived, TRAIT.perceived);
  list(ofBase, meaning.raising, TRAIT.raising);
  list(ofBase, meaning.reporting, TRAIT.reporting);
  list(ofBase, meaning.assertive, TRAIT.assertive);
  for (const entry of meaning.loaded?.split(';') ?? []) mark(ofBase, entry.split(':')[0]!, TRAIT.loaded);
  for (const word in meaning.duties) mark(ofBase, word, TRAIT.duty);
  for (const word in meaning.requests) mark(ofBase, word, TRAIT.request);
  for (const phrase of meaning.outcomes?.split(/[ :;*#]+/) ?? []) mark(ofBase, phrase.split('_')[0]!, TRAIT.outcome);
  return { ofForm, ofBase };
}

/** What a word can be, by how it is written and by its base forms. */
export function traitsOf(norm: string, lemmas: readonly string[], traits: Traits): number {
  let bits = traits.ofForm.get(norm) ?? 0;
  for (const lemma of lemmas) bits |= traits.ofBase.get(lemma) ?? 0;
  return bits;
}
