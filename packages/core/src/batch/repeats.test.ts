import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../pipeline.ts';
import { countRepeats, tracesOf } from './repeats.ts';

const ORIGINAL = [
  'The harbour of Tornby will close on Monday for repairs.',
  'Twelve ships must wait outside the bay, the harbour master said.',
  'The repairs cost 40 million euros and last until March.',
  'Nobody was hurt when the old wall broke in January.',
  'A fisherman from Velmouth complained about the late notice.',
  'The next storm is expected at the end of the week.',
];
const text = (sentences: readonly (string | null)[]) => sentences.filter((sentence) => sentence !== null).join(' ');
const copy = (changes: Record<number, string | null>) =>
  text(ORIGINAL.map((sentence, i) => (i in changes ? changes[i]! : sentence)));
const COST = 'The repairs cost 90 million euros and last until March.';

function counted(copies: readonly string[], shared = true) {
  const count = countRepeats();
  copies.forEach((one, i) => {
    count.add({ row: i + 1, shared }, tracesOf(compare(text(ORIGINAL), one)));
  });
  return count.repeats();
}

test('a sentence that two copies leave out, and a figure that two copies change alike, repeat', () => {
  const repeats = counted([copy({ 2: COST, 4: null }), copy({}), copy({ 2: COST }), copy({ 4: null })]);
  expect(repeats).toHaveLength(2);
  expect(repeats).toContainEqual(
    expect.objectContaining({ kind: 'change', pairs: 2, rows: [1, 3], text: expect.stringContaining('90') }),
  );
  expect(repeats).toContainEqual(
    expect.objectContaining({ kind: 'omission', pairs: 2, rows: [1, 4], text: ORIGINAL[4] }),
  );
});

test('the same sentence changed into something else is another change', () => {
  const other = 'The repairs cost 400 million euros and last until March.';
  expect(counted([copy({ 2: COST }), copy({ 2: other })])).toEqual([]);
});

test('a note is the same whatever signs it, and whatever story it stands in', () => {
  const note = (signature: string) =>
    copy({ 3: `${ORIGINAL[3]!.slice(0, -1)} (as if anybody believed that – ${signature}).` });
  const repeats = counted([note('Ed.'), note('editor’s note'), copy({})], false);
  expect(repeats).toEqual([expect.objectContaining({ kind: 'note', severity: null, pairs: 2, rows: [1, 2] })]);
});

test('what a pair left out cannot repeat when no other pair has its original', () => {
  expect(counted([copy({ 4: null }), copy({ 4: null })], false)).toEqual([]);
});

test('counts are those of a count by hand, rows ascend, most come first', () => {
  const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(fc.array(keys), (pairs) => {
      const count = countRepeats();
      pairs.forEach((traces, i) => {
        const full = traces.map((key) => ({ kind: 'note', key, text: key, severity: null }) as const);
        count.add({ row: i + 1, shared: true }, full);
      });
      const repeats = count.repeats();
      for (const { text: key, pairs: number, rows } of repeats) {
        expect(rows).toEqual(pairs.flatMap((traces, i) => (traces.some((one) => one === key) ? [i + 1] : [])));
        expect(number).toBe(rows.length);
        expect(number).toBeGreaterThan(1);
      }
      expect(repeats.map((one) => one.pairs)).toEqual(repeats.map((one) => one.pairs).sort((x, y) => y - x));
    }),
  );
});
