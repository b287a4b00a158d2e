import { expect, test } from 'vitest';
import { buildComparison } from './comparison.ts';
import { atLeast, FINDINGS_ONLY, NO_FILTER, passes } from './filter.ts';
import { findInRows } from './find.ts';
import { sketchReport } from './fixtures.ts';
import { FOLD_STEP, foldHiding, layOut } from './layout.ts';
import { buildRows } from './rows.ts';

const quiet = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ original: [`Same ${i}.`], copy: [`Same ${i}.`], identical: true }));
const changed = { original: ['Forty.'], copy: ['Fifty.'], severity: 'major' as const, findings: [{}] };
const none = new Map<number, number>();

test('a run of two or more rows that keep their meaning folds, a single one does not', () => {
  const rows = buildRows(sketchReport({ beads: [...quiet(1), changed, ...quiet(3)] }));
  const items = layOut(rows, { fold: true, unfolded: none });
  expect(items.map((item) => item.type)).toEqual(['row', 'row', 'fold']);
  expect(items[2]).toMatchObject({ hidden: [{ index: 2 }, { index: 3 }, { index: 4 }] });
});

test('a fold opens by steps, and never leaves one row alone behind it', () => {
  const rows = buildRows(sketchReport({ beads: quiet(FOLD_STEP + 5) }));
  const opened = layOut(rows, { fold: true, unfolded: new Map([[0, FOLD_STEP]]) });
  expect(opened.filter((item) => item.type === 'row')).toHaveLength(FOLD_STEP);
  const almost = layOut(rows, { fold: true, unfolded: new Map([[0, FOLD_STEP + 4]]) });
  expect(almost.filter((item) => item.type === 'row')).toHaveLength(FOLD_STEP + 5);
});

test('the fold that hides a row is found, with how far it has to open', () => {
  const items = layOut(buildRows(sketchReport({ beads: quiet(4) })), { fold: true, unfolded: none });
  expect(foldHiding(items, 2)).toEqual({ id: 0, open: 3 });
  expect(foldHiding(items, 9)).toBeNull();
});

test('a ribbon runs from one end of a move to the other, through the rows between', () => {
  const report = sketchReport({
    beads: [{ original: ['Late.'], copy: ['Late.'], moved: true }, changed, changed],
    copyOrder: [1, 2, 0],
  });
  const items = layOut(buildRows(report), { fold: true, unfolded: none });
  expect(items.map((item) => item.lanes.map((lane) => [lane.part, lane.end]))).toEqual([
    [['begin', 'from']],
    [['through', null]],
    [['through', null]],
    [['end', 'to']],
  ]);
});

test.each([
  ['nothing asked for: all', NO_FILTER, 4],
  ['findings only', FINDINGS_ONLY, 2],
  ['major and worse keeps what is on one side only', atLeast(3), 2],
  ['one category', { ...NO_FILTER, category: 'time' as const }, 0],
  ['missing alone', { ...NO_FILTER, kinds: ['missing' as const] }, 1],
])('filter: %s', (_, filter, count) => {
  const report = sketchReport({
    beads: [
      { original: ['Title'], furniture: true },
      ...quiet(1),
      changed,
      { original: ['Left out.'], severity: 'major' },
    ],
  });
  expect(buildRows(report).filter((row) => passes(row, filter, report))).toHaveLength(count);
});

test('a search finds both sides, in the order of the rows, ignoring case', () => {
  const report = sketchReport({ beads: [{ original: ['The WALL.'], copy: ['A wall, a wall.'] }, changed] });
  const found = findInRows(report, buildRows(report), 'wall');
  expect(found.rows).toEqual([0, 0, 0]);
  expect(found.copy.get(0)?.map((hit) => hit.index)).toEqual([1, 2]);
});

test('stops are met once, at the end of a move where both the words and the partner are', () => {
  const report = sketchReport({
    beads: [{ original: ['Late.'], copy: ['Later.'], moved: true, severity: 'minor', findings: [{}] }, changed],
    copyOrder: [1, 0],
  });
  const { stops, rowOfBead } = buildComparison(report);
  expect(stops.map((stop) => [stop.bead, stop.row])).toEqual([
    [1, 1],
    [0, 2],
  ]);
  expect(rowOfBead.get(0)).toBe(2);
});
