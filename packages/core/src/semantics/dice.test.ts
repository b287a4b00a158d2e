import fc from 'fast-check';
import stringSimilarity from 'string-similarity';
import { expect, test } from 'vitest';
import { diceOf } from './dice.ts';

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', ' ', '\n', '’', 'é', 'ж', '\ud83d', '7'),
  maxLength: 30,
});

test('the coefficient is that of string-similarity', () => {
  fc.assert(
    fc.property(letters, letters, (x, y) => {
      expect(diceOf(x, y)).toBe(stringSimilarity.compareTwoStrings(x, y));
    }),
    { numRuns: 1000 },
  );
});
