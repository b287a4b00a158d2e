import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 24 });

test('the stretches are those of the library diff, whatever the limit', () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom(3, 10, 400), (a, b, most) => {
      const theirs = diffArrays(a, b, { maxEditLength: most });
      const ours = wordDiff(a, b, most);
      expect(ours?.map(({ kind, length }) => ({ kind, length })) ?? null).toEqual(
        theirs
          ?.filter(({ value }) => value.length)
          .map(({ value, added, removed }) => ({
            kind: added ? 'added' : removed ? 'removed' : 'kept',
            length: value.length,
          })) ?? null,
      );
    }),
    { numRuns: 3000 },
  );
});

test('a stretch knows where it begins on both sides', () => {
  expect(wordDiff(['a', 'b', 'd'], ['a', 'c', 'd'], 400)).toEqual([
    { kind: 'kept', a: 0, b: 0, length: 1 },
    { kind: 'removed', a: 1, b: 1, length: 1 },
    { kind: 'added', a: 2, b: 1, length: 1 },
    { kind: 'kept', a: 2, b: 2, length: 1 },
  ]);
});
