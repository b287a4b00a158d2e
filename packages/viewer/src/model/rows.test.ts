import { compare } from '@storydrift/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sketchReport } from './fixtures.ts';
import { type BeadRow, buildRows } from './rows.ts';

const beadRows = (report: Parameters<typeof buildRows>[0]) =>
  buildRows(report).filter((row): row is BeadRow => row.type === 'bead');

test('furniture that stands together is one row, at the place where it stands', () => {
  const rows = buildRows(
    sketchReport({
      beads: [
        { original: ['Title'], copy: ['Other title'], furniture: true },
        { original: ['By A. B.'], furniture: true },
        { original: ['One.'], copy: ['One.'], identical: true },
        { copy: ['Comments are closed.'], furniture: true },
      ],
    }),
  );
  expect(rows.map((row) => row.type)).toEqual(['furniture', 'bead', 'furniture']);
  expect(rows[0]).toMatchObject({ original: [0, 1], copy: [0] });
});

test('a moved group has a row at either end, and its words stand once on each side', () => {
  const rows = beadRows(
    sketchReport({
      beads: [
        { original: ['Moved.'], copy: ['Moved, told later.'], moved: true },
        { original: ['One.'], copy: ['One.'] },
        { original: ['Two.'], copy: ['Two.'] },
      ],
      copyOrder: [1, 2, 0],
    }),
  );
  expect(rows.map((row) => [row.bead, row.end])).toEqual([
    [0, 'from'],
    [1, 'whole'],
    [2, 'whole'],
    [0, 'to'],
  ]);
  expect(rows[0]).toMatchObject({ original: [0], copy: [] });
  expect(rows[3]).toMatchObject({ original: [], copy: [2] });
});

test.each([
  [
    'missing says so, whatever its finding',
    { original: ['A.'], severity: 'major', findings: [{ category: 'omission' }] },
    'missing',
  ],
  ['added says so', { copy: ['A.'], severity: 'major' }, 'added'],
  ['a note alone is no addition', { copy: ['(A. – Ed.)'], note: { text: '(A. – Ed.)', grade: 'certain' } }, 'note'],
  [
    'the worst category',
    { original: ['A.'], copy: ['B.'], severity: 'minor', findings: [{ category: 'time' }] },
    'time',
  ],
  ['split', { original: ['A, b.'], copy: ['A.', 'B.'] }, 'split'],
  ['merged', { original: ['A.', 'B.'], copy: ['A, b.'] }, 'merged'],
  ['identical', { original: ['A.'], copy: ['A.'], identical: true }, 0],
  ['reworded', { original: ['A.'], copy: ['Ah.'] }, 1],
] as const)('the word in the gutter: %s', (_, bead, word) => {
  const [row] = beadRows(sketchReport({ beads: [bead] }));
  const { label } = row!;
  expect({ category: 0, kind: 0, shape: 0, level: 0, pending: 0, ...label }[label.type]).toBe(word);
});

test('beads whose turn has not come say nothing of themselves', () => {
  const report = sketchReport({ beads: [{ original: ['A.'], copy: ['A.'], identical: true }, { original: ['B.'] }] });
  const rows = buildRows(report, 1).filter((row) => row.type === 'bead');
  expect(rows.map(({ level, kind, label }) => ({ level, kind, label: label.type }))).toEqual([
    { level: 0, kind: null, label: 'level' },
    { level: null, kind: null, label: 'pending' },
  ]);
});

test('every sentence stands in exactly one row of its side, in any comparison', () => {
  const sentence = fc.constantFrom(
    'The mill burned.',
    'Nobody was hurt.',
    'Three firemen came.',
    'It rained for 12 days.',
    'He said no.',
  );
  const text = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, (original, copy) => {
      const report = compare(original, copy, { force: true });
      const rows = buildRows(report);
      for (const side of ['original', 'copy'] as const) {
        const shown = rows.flatMap((row) => row[side]).sort((x, y) => x - y);
        expect(shown).toEqual(report[side].sentences.map((_, i) => i));
      }
      expect(rows.map((row) => row.index)).toEqual(rows.map((_, i) => i));
    }),
    { numRuns: 30 },
  );
});
