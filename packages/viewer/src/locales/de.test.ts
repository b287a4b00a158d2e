import { expect, test } from 'vitest';
import { de } from './de.ts';
import { findingInGerman } from './de-findings.ts';

test('a finding is built from its code and parameters', () => {
  const finding = { code: 'number.changed', params: { original: '140', copy: '240' }, message: '“140” became “240”.' };
  expect(findingInGerman(finding)).toBe('Aus „140“ wurde „240“.');
});

test.each([
  ['a code that no one has translated', { code: 'brand.new', params: {}, message: 'Something changed.' }],
  ['a value that is not there', { code: 'number.changed', params: { original: '1' }, message: 'Something changed.' }],
  ['the name of a built-in', { code: 'toString', params: {}, message: 'Something changed.' }],
])('English holds for %s', (_, finding) => {
  expect(findingInGerman(finding)).toBe('Something changed.');
});

test('the verdict agrees in number', () => {
  const counts = { identical: 1, reworded: 1, minor: 1, major: 1, critical: 1, omitted: 1, inserted: 0, moved: 0 };
  const text = de.verdict.changes({ counts, notes: 2 }).map((part) => part.text);
  expect(text).toEqual([
    'Zwei haben sich geändert',
    'einer weicht leicht ab',
    'einer fehlt',
    'zwei Anmerkungen wurden eingefügt',
  ]);
});
