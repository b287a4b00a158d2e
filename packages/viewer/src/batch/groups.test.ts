import type { Batch, BatchPair } from '@storydrift/core/lean';
import { expect, test } from 'vitest';
import { groupings } from './groups.ts';

// Pairs by the values of a column: figures by hand.

const pair = (metadata: Record<string, string>, change: object = {}) =>
  ({
    status: 'done',
    drift: 0.1,
    severity: 'minor',
    notes: { certain: 0, likely: 0, possible: 1 },
    metadata,
    ...change,
  }) as unknown as BatchPair;
const batchOf = (columns: string[], pairs: BatchPair[]) => ({ input: { columns }, pairs }) as unknown as Batch;

test('a group has the median, the critical ones and those with notes of its pairs; values stand in reading order', () => {
  const pairs = [
    pair({ week: '10' }, { drift: 0.4, severity: 'critical' }),
    pair({ week: '2' }, { drift: 0.2, notes: { certain: 1, likely: 0, possible: 0 } }),
    pair({ week: '10' }, { drift: null, verdict: 'different', severity: 'critical' }),
    pair({ week: '2' }, { status: 'error' }),
    pair({ week: '10' }, { drift: 0.1 }),
    pair({}),
  ];
  expect(groupings(batchOf(['week'], pairs))).toEqual([
    {
      column: 'week',
      groups: [
        { value: '', pairs: 1, median: 0.1, critical: 0, noted: 0 },
        { value: '2', pairs: 2, median: 0.2, critical: 0, noted: 1 },
        { value: '10', pairs: 3, median: 0.25, critical: 1, noted: 0 },
      ],
    },
  ]);
});

test.each([
  ['a column that is always the same', ['x', 'x', 'x', 'x']],
  ['a column that is never the same, such as a title', ['a', 'b', 'c', 'd']],
  ['one of more values than a person looks through', Array.from({ length: 600 }, (_, i) => String(i % 300))],
])('%s is no grouping', (_what, values) => {
  const pairs = values.map((value) => pair({ column: value }));
  expect(groupings(batchOf(['column'], pairs))).toEqual([]);
});
