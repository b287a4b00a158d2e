import type { Batch, BatchPair, DonePair } from '@storydrift/core/lean';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRESH_LIST, isNarrowed, type ListQuery, listPairs, pairByRow, SHOWN, SORT_KEYS } from './list.ts';
import { batchHash, hashToBatch } from './place.ts';

const COUNTS = { identical: 0, reworded: 0, minor: 0, major: 0, critical: 0, omitted: 0, inserted: 0, moved: 0 };

function pair(row: number, change: Partial<DonePair> = {}): DonePair {
  const side = { language: 'en', sentences: 9, sha256: '' };
  return {
    row,
    id: `p${row}`,
    status: 'done',
    report: `reports/p${row}.json`,
    original: { ...side, name: `o${row}.txt` },
    copy: { ...side, name: `c${row}.txt` },
    verdict: 'same',
    confidence: 0.9,
    drift: 0.1,
    severity: 'minor',
    worst: null,
    counts: COUNTS,
    findings: {},
    notes: { certain: 0, likely: 0, possible: 0 },
    signals: 0,
    strip: '01',
    metadata: {},
    ...change,
  };
}

const failed: BatchPair = {
  row: 6,
  id: 'gone',
  status: 'error',
  original: { name: 'o' },
  copy: { name: 'c' },
  error: { code: 'unreadable', message: 'No such file.' },
  metadata: { outlet: 'wire' },
};

const PAIRS: BatchPair[] = [
  pair(1, { id: 'a10', drift: 0.3, severity: 'critical', findings: { number: 2 }, metadata: { outlet: 'Post' } }),
  pair(2, { id: 'a2', drift: 0.7, severity: 'major', counts: { ...COUNTS, major: 1, critical: 2 } }),
  pair(3, { id: 'b', drift: null, verdict: 'different', severity: 'none' }),
  pair(4, { id: 'c', drift: 0.3, verdict: 'unsure', notes: { certain: 0, likely: 1, possible: 0 } }),
  pair(5, { id: 'd', drift: 1, copy: { name: 'c5.txt', language: 'de', sentences: 9, sha256: '' } }),
  failed,
  pair(7, { id: 'two-tongues', drift: null, verdict: 'same', severity: 'major', counts: { ...COUNTS, major: 4 } }),
];
const batch = {
  pairs: PAIRS,
  repeats: [{ kind: 'note', text: 'x', severity: null, pairs: 2, rows: [1, 4] }],
  stories: [{ original: 'o', reason: { code: 'given', message: '' }, rows: [2, 3] }],
} as unknown as Batch;

const ids = (query: Partial<ListQuery>) => listPairs(batch, { ...FRESH_LIST, ...query }).map(({ id }) => id);

describe('order', () => {
  test.each<[why: string, query: Partial<ListQuery>, order: string[]]>([
    ['most drift first, ties in input order, no drift last', {}, ['d', 'a2', 'a10', 'c', 'b', 'gone', 'two-tongues']],
    [
      'least drift first: no drift is still last',
      { descending: false },
      ['a10', 'c', 'a2', 'd', 'b', 'gone', 'two-tongues'],
    ],
    ['names: 2 before 10', { sort: 'name', descending: false }, ['a2', 'a10', 'b', 'c', 'd', 'gone', 'two-tongues']],
    ['as in the input', { sort: 'row', descending: false }, ['a10', 'a2', 'b', 'c', 'd', 'gone', 'two-tongues']],
    [
      'what changed in another story counts nothing, between two languages it does',
      { sort: 'changed' },
      ['two-tongues', 'a2', 'a10', 'c', 'd', 'b', 'gone'],
    ],
    [
      'two languages after one',
      { sort: 'language', descending: false },
      ['a10', 'a2', 'b', 'c', 'two-tongues', 'd', 'gone'],
    ],
  ])('%s', (_why, query, order) => {
    expect(ids(query)).toEqual(order);
  });
});

describe('filter', () => {
  test.each<[why: string, query: Partial<ListQuery>, left: string[]]>([
    ['a verdict', { show: 'unsure' }, ['c']],
    ['what could not be compared', { show: 'error' }, ['gone']],
    ['at least major; different stories have no severity', { severity: 'major' }, ['a2', 'a10', 'two-tongues']],
    ['a cause', { category: 'number' }, ['a10']],
    ['certain or likely notes', { noted: true }, ['c']],
    ['a bar of the distribution', { bin: 6 }, ['a10', 'c']],
    ['a drift of 1 is in the last bar', { bin: 19 }, ['d']],
    ['what shares a note', { repeat: 0 }, ['a10', 'c']],
    ['copies of one story', { story: 0 }, ['a2', 'b']],
    ['a repeat that this batch does not have', { repeat: 7 }, []],
    ['the value of a column', { group: { column: 'outlet', value: 'Post' } }, ['a10']],
    ['an empty cell', { group: { column: 'outlet', value: '' } }, ['d', 'a2', 'c', 'b', 'two-tongues']],
    ['words in metadata, whatever their case', { text: 'post' }, ['a10']],
    ['every word', { text: 'c5 o5' }, ['d']],
    ['metadata of what could not be compared', { text: 'wire' }, ['gone']],
  ])('%s', (_why, query, left) => {
    expect(ids(query)).toEqual(left);
    expect(isNarrowed({ ...FRESH_LIST, ...query })).toBe(true);
  });

  test('the order alone narrows nothing', () => {
    expect(isNarrowed({ ...FRESH_LIST, sort: 'name', descending: false })).toBe(false);
  });
});

test('a pair is found by its row, also where rows are missing before it', () => {
  const cut = { ...batch, pairs: PAIRS.slice(2) };
  expect(pairByRow(cut, 5)?.id).toBe('d');
  expect(pairByRow(cut, 1)).toBeUndefined();
});

const anyQuery = fc.record<ListQuery>({
  sort: fc.constantFrom(...SORT_KEYS),
  descending: fc.boolean(),
  show: fc.constantFrom(...SHOWN),
  severity: fc.constantFrom('none', 'minor', 'major', 'critical'),
  category: fc.constantFrom(null, 'number', 'loaded-wording'),
  noted: fc.boolean(),
  bin: fc.option(fc.nat(19)),
  repeat: fc.option(fc.nat(1e6)),
  story: fc.option(fc.nat(1e6)),
  group: fc.option(fc.record({ column: fc.string({ unit: 'grapheme' }), value: fc.string({ unit: 'grapheme' }) })),
  text: fc.string({ unit: 'grapheme' }),
});

describe('a link', () => {
  test('leads back to the very list and pair', () => {
    fc.assert(
      fc.property(anyQuery, fc.option(fc.integer({ min: 1, max: 1e6 })), (query, open) => {
        expect(hashToBatch(batchHash({ pair: open, query }))).toEqual({ pair: open, query });
      }),
    );
  });

  test('whatever it holds, it is read without fault', () => {
    fc.assert(
      fc.property(fc.string(), (wild) => {
        const { query } = hashToBatch(`#show=${wild}&sort=${wild}&bin=${wild}&pair=${wild}`)!;
        expect(SHOWN).toContain(query.show);
        expect(listPairs(batch, query)).toBeDefined();
      }),
    );
  });

  test('into a comparison is none into a batch', () => {
    expect(hashToBatch('#levels=3,4&row=2')).toBeNull();
  });
});
