import { expect, test } from 'vitest';
import { duration } from './progress.ts';
import { dateIn } from './stories.ts';

test.each([
  ['in a name', 'a/2024-05-01 port.txt', '2024-05-01'],
  ['without signs', '20240501_port.txt', '2024-05-01'],
  ['of the folder, when the name has none', '2023.12.31/port.txt', '2023-12-31'],
  ['the name before the folder', '2023-12-31/2024-01-02.txt', '2024-01-02'],
  ['no month has that number', '2024-13-01.txt', undefined],
  ['part of a longer number', '120240501.txt', undefined],
  ['signs that do not agree', '2024-05.01.txt', undefined],
])('the date that a path tells: %s', (_why, path, date) => {
  expect(dateIn(path)).toBe(date);
});

test.each([
  [0.2, '1 s'],
  [89, '89 s'],
  [170, '3 min'],
  [7500, '2 h 5 min'],
])('%s seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});
