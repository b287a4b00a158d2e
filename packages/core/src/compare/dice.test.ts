import fc from 'fast-check';
import stringSimilarity from 'string-similarity';
import { expect, test } from 'vitest';
import { diceOf } from './dice.ts';

// Few letters, so that texts begin and end alike and have pairs in common.
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '\u00a0', '\n'), maxLength: 24 });

test('the figure is the one of the library for the whole texts', () => {
  fc.assert(
    fc.property(text, text, text, text, (start, x, y, end) => {
      const [a, b] = [start + x + end, start + y + end];
      expect(diceOf(a, b)).toBe(stringSimilarity.compareTwoStrings(a, b));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['both empty: nothing differs', '', '', 1],
  ['blanks alone are no letters', ' \n', '', 1],
  ['a single letter makes no pair', 'a', 'ab', 0],
  ['one text is the beginning of the other', 'ab', 'abc', 2 / 3],
  ['what both begin with may be what both end with', 'aba', 'ababa', 2 / 3],
])('%s', (_why, a, b, dice) => {
  expect(diceOf(a, b)).toBeCloseTo(dice, 12);
});
