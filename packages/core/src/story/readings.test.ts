import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../document/tokens.ts';
import { readingsOf, readingsOfText } from './readings.ts';

const keys = (readings: ReturnType<typeof readingsOf>) => readings.map(({ terms }) => terms.map(({ key }) => key));

test.each([
  ['The anti-aircraft gun cost 3 200 crowns', 'blanks part thousands'],
  ['Some 12\u00A0500 of 12\u20095 came, and 1.5 left at 12:30', 'thin blanks do so too, a colon does not'],
  ['He gave x-12 345 to U.S’s 20th division', 'what an apostrophe ties to a word with stops'],
  ['a_12 345 and 1990’s; O’Neill, rock’n’roll', 'an underscore is part of a token and of no reading'],
  ['他说中文abc中文 и сказал: «Нет»', 'scripts without blanks'],
])('%s: words are read one by one as in the whole text (%s)', (text) => {
  expect(keys(readingsOf(tokenize(text), text))).toEqual(keys(readingsOfText(text)));
});

test('any text is read word by word as it is read as a whole', () => {
  const unit = fc.constantFrom(...'ab Z1234.,;:\'’ʼ-_\u00A0\u2009é中のก่٣%"', '\u0301', ' ', ' ');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
      expect(keys(readingsOf(tokenize(text), text))).toEqual(keys(readingsOfText(text)));
    }),
    { numRuns: 2000 },
  );
});
