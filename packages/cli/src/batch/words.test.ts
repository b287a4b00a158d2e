import type { Batch } from '@storydrift/core/lean';
import { expect, test } from 'vitest';
import { duration } from './progress.ts';
import { dateIn } from './stories.ts';
import { closingText } from './text.ts';

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

test.each([
  ['a manifest lists none', undefined, null],
  ['every text has a partner', [], null],
  ['one', ['a.txt'], '1 text has no partner; it is listed in summary.json\n'],
  ['several', ['a.txt', 'b.txt', 'c.txt'], '3 texts have no partner; they are listed in summary.json\n'],
])('texts without a partner are told at the end: %s', (_why, alone, line) => {
  const counts = { pairs: 0, done: 0, errors: 0 } as Batch['counts'];
  const text = closingText({ counts, alone, complete: true, signature: 's' } as Omit<Batch, 'pairs'>, 'out');
  if (line === null) expect(text).not.toContain('partner');
  else expect(text).toContain(line);
});
