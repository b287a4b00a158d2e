import { expect, test } from 'vitest';
import { scorePair } from '../pipeline.ts';

const figures = (a: string, b: string) =>
  scorePair(a, b, { language: 'en' })
    .findings.filter((f) => f.category === 'number')
    .map((f) => f.severity);

test.each([
  ['a time with colons', 'She won in two hours, 21 minutes and 14 seconds.', 'She won in 2:21:14.'],
  ['years and months', 'He got two and a half years.', 'He got two years and six months.'],
  ['in other units', 'The dive took one hour and 30 minutes.', 'The dive took 90 minutes.'],
])('measures that add up: %s', (_, a, b) => {
  expect(figures(a, b)).toEqual([]);
  expect(figures(b, a)).toEqual([]);
});

test.each([
  ['a time with colons', 'She won in two hours, 21 minutes and 14 seconds.', 'She won in 2:31:14.'],
  ['years and months', 'He got two and a half years.', 'He got twelve years and six months.'],
  ['in other units', 'The dive took one hour and 30 minutes.', 'The dive took 70 minutes.'],
  [
    'two measures that are none of one thing',
    'It ran for two hours and 21 kilometres.',
    'It ran for two hours and 31 kilometres.',
  ],
])('and those that do not: %s', (_, a, b) => {
  expect(figures(a, b)).toContain('critical');
});
