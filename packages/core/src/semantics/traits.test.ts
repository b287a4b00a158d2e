import { expect, test } from 'vitest';
import { LANGUAGES } from '../language/registry.ts';
import { TRAIT, traitsIn, traitsOf } from './traits.ts';

const DATA = [...LANGUAGES.values()].flatMap(({ code, meaning }) => (meaning ? [{ code, meaning }] : []));

test.each(DATA)('$code: a word has the bit of every table that has it or that it opens', ({ meaning }) => {
  const traits = traitsIn(meaning);
  const tables = [
    [meaning.modals, TRAIT.modal],
    [meaning.quantifiers, TRAIT.quantifier],
    [meaning.connectives, TRAIT.connective],
    [meaning.times, TRAIT.time],
    [meaning.tenses, TRAIT.tense],
    [meaning.genders, TRAIT.gender],
    [meaning.periods, TRAIT.period],
    [meaning.stances, TRAIT.stance],
  ] as const;
  for (const [table, trait] of tables) {
    for (const phrase of Object.keys(table ?? {})) {
      for (const word of [phrase, phrase.split(' ')[0]!]) expect(traitsOf(word, [word], traits) & trait).toBe(trait);
    }
  }
});

test.each(DATA)(
  '$code: a word has the bit of a list by its base forms only where the list is one of base forms',
  ({ meaning }) => {
    const traits = traitsIn(meaning);
    const bits = (norm: string, lemma: string) => traitsOf(norm, [lemma], traits);
    for (const verb of meaning.reporting?.split(' ').filter(Boolean) ?? []) {
      expect(bits('~', verb) & TRAIT.reporting).toBe(TRAIT.reporting);
    }
    for (const word of meaning.negations?.split(' ').filter(Boolean) ?? []) {
      expect(bits(word, '~') & TRAIT.negation).toBe(TRAIT.negation);
      expect(bits('~', word) & TRAIT.negation).toBe(0);
    }
  },
);

test('words that no list has can be nothing, those that objects have by birth among them', () => {
  for (const { meaning } of DATA) {
    for (const word of ['constructor', 'toString', '__proto__', 'xylograph', '']) {
      expect(traitsOf(word, [word], traitsIn(meaning))).toBe(0);
    }
  }
});
