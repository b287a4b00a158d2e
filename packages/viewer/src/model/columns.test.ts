import { expect, test } from 'vitest';
import { alignCopies } from './columns.ts';
import { buildComparison } from './comparison.ts';
import { sketchReport } from './fixtures.ts';

const comparisonOf = (beads: Parameters<typeof sketchReport>[0]['beads']) => buildComparison(sketchReport({ beads }));
const cellsOf = (rows: ReturnType<typeof alignCopies>) =>
  rows.map(({ original, cells }) => [original, cells.map((cell) => cell.map((row) => row.copy.length))]);

const A = { original: ['A.'], copy: ['A.'], identical: true };
const B = { original: ['B.'], copy: ['B.'], identical: true };

test('each sentence of the original has one row, and each copy a cell in it', () => {
  const rows = alignCopies([comparisonOf([A, B]), comparisonOf([A, { original: ['B.'] }])]);
  expect(cellsOf(rows)).toEqual([
    [[0], [[1], [1]]],
    [[1], [[1], [0]]],
  ]);
});

test('what one copy merges stands together for all', () => {
  const merged = comparisonOf([{ original: ['A.', 'B.'], copy: ['A and B.'] }]);
  expect(cellsOf(alignCopies([comparisonOf([A, B]), merged]))).toEqual([
    [
      [0, 1],
      [[1, 1], [1]],
    ],
  ]);
});

test('what only a copy tells stands behind the sentence it follows there', () => {
  const added = comparisonOf([A, { copy: ['New.'] }, B]);
  expect(cellsOf(alignCopies([comparisonOf([A, B]), added]))).toEqual([
    [[0], [[1], [1]]],
    [[], [[], [1]]],
    [[1], [[1], [1]]],
  ]);
});
