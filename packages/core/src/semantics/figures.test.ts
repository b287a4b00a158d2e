import { describe, expect, test } from 'vitest';
import { tokenize } from '../document/tokens.ts';
import { englishMeaning } from '../language/data/en/meaning.ts';
import { readFigures, roundedFigure, sameFigure } from './figures.ts';

const read = (text: string) => readFigures(tokenize(text), englishMeaning);
const one = (text: string) => read(text)[0]!;

describe('figures are read by value', () => {
  test.each([
    ['1.5m', 1_500_000, ''],
    ['$2.3 billion', 2_300_000_000, 'usd'],
    ['18,000', 18_000, ''],
    ['3,5 million', 3_500_000, ''],
    ['67 %', 67, '%'],
    ['67 per cent', 67, '%'],
    ['half a million', 500_000, ''],
    ['two-thirds', 2 / 3, ''],
    ['twenty-one', 21, ''],
    ['three hundred and five', 305, ''],
    ['a hundred and twelve million', 112_000_000, ''],
    ['a hundred', 100, ''],
    ['a thousand and forty', 1_040, ''],
    ['a million and a half dollars', 1_500_000, 'usd'],
    ['more than a billion', 1_000_000_000, ''],
    ['two dozen', 24, ''],
    ['21st', 21, ''],
    ['20 billion euros', 20_000_000_000, 'eur'],
  ])('%s', (text, value, unit) => {
    const figures = read(text);
    expect(figures).toHaveLength(1);
    expect(figures[0]!.value).toBeCloseTo(value, 9);
    expect(figures[0]!.unit).toBe(unit);
  });
});

test.each([
  ['two-thirds', '67%', true],
  ['half', '50 percent', true],
  ['1.5 million', '1,500,000', true],
  ['5%', '5 percentage points', false],
  ['$5', '€5', false],
  ['18,000', '1,800', false],
])('%s against %s', (a, b, same) => {
  expect(sameFigure(one(a), one(b))).toBe(same);
});

test('a rounding is known as one', () => {
  expect(roundedFigure(one('3,987'), one('4,000'))).toBe(true);
  expect(roundedFigure(one('3,987'), one('3,000'))).toBe(false);
});
