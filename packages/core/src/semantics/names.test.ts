import { expect, test } from 'vitest';
import { editDistance, isAcronymOf, nameVariants } from './names.ts';

test.each([
  ['zelenskyy', 'zelensky', true, 'doubled ending'],
  ['zelenskiy', 'zelensky', true, 'another transliteration'],
  ['lviv', 'lvov', true, 'a vowel of another language'],
  ['khrushchev', 'chruschtschow', false, 'too far for the rules'],
  ['artjom', 'artem', true, 'one consonant skeleton'],
  ['austria', 'australia', false, 'two countries'],
  ['iran', 'iraq', false, 'two countries'],
  ['covid19', 'covid22', false, 'figures are no spelling'],
  ['slovakia', 'slovenia', false, 'two countries'],
])('%s and %s: %s (%s)', (a, b, same, _why) => {
  expect(nameVariants(a, b)).toBe(same);
});

test('initials stand for their words', () => {
  expect(isAcronymOf('un', ['united', 'nations'])).toBe(true);
  expect(isAcronymOf('un', ['nations', 'united'])).toBe(false);
});

test('edit distance is given up above its limit', () => {
  expect(editDistance('kitten', 'sitting', 3)).toBe(3);
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
});
