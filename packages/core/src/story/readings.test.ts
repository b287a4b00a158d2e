import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../document/tokens.ts';
import { type Reading, readingOfText, readingOfWord, readsAsWhole } from './readings.ts';

function keysOf(readings: Reading | null): string[] {
  const keys: string[] = [];
  for (let reading = readings; reading; reading = reading.next) keys.push(`${reading.first ? '' : '+'}${reading.key}`);
  return keys;
}

function expectAlike(text: string): void {
  const tokens = tokenize(text);
  if (readsAsWhole(tokens)) return;
  expect(tokens.flatMap(({ word }) => keysOf(readingOfWord(word)))).toEqual(keysOf(readingOfText(text)));
}

test.each([
  ['3 200 crowns', true, 'blanks part thousands'],
  ['some 12\u00A05', true, 'and so do blanks that do not break'],
  ['x-12 345', true, 'the figure of a word with a hyphen goes on'],
  ['B-1.5', true, 'and so does that in front of a stop'],
  ['U.S’s', true, 'an apostrophe ties what follows to the last letter'],
  ['中文', true, 'pairs of characters are looked at'],
  ['The anti-aircraft gun, O’Neill’s 2 of 12,000 at 12:30', false, 'each of its words is read alone'],
  ['the 20th; in May 2014 I', false, 'an ending is no part of a figure'],
])('whether %s is read as a whole: %s, %s', (text, asWhole) => {
  expect(readsAsWhole(tokenize(text))).toBe(asWhole);
  expectAlike(text);
});

test('any text that is read word by word is read as it would be as a whole', () => {
  const unit = fc.constantFrom(...'ab Z1234.,;:\'’ʼ-_\u00A0\u2009é中のก่٣%"', '\u0301', ' ', ' ');
  fc.assert(fc.property(fc.string({ unit, maxLength: 24 }), expectAlike), { numRuns: 3000 });
});
