import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 24 });

test('the stretches join to both sides, and what is kept is the same on both', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const edits = wordDiff(a, b, 400)!;
      const sideOf = (gone: 'added' | 'removed', words: readonly string[], at: 'a' | 'b') =>
        edits.filter(({ kind }) => kind !== gone).flatMap((edit) => words.slice(edit[at], edit[at] + edit.length));
      expect(sideOf('added', a, 'a')).toEqual(a);
      expect(sideOf('removed', b, 'b')).toEqual(b);
      for (const { kind, a: i, b: j, length } of edits) {
        if (kind === 'kept') expect(a.slice(i, i + length)).toEqual(b.slice(j, j + length));
      }
    }),
  );
});

test('as few words are removed and added as the library finds for the whole lists', () => {
  fc.assert(
    fc.property(words, words, fc.nat({ max: 30 }), (a, b, most) => {
      // Words that only one side has are set aside before the library is asked.
      const left = [...a, 'only in a'];
      const right = ['only in b', ...b];
      const counted = (changes: readonly { kept: boolean; length: number }[] | undefined) =>
        changes?.reduce((sum, { kept, length }) => sum + (kept ? 0 : length), 0);
      const whole = diffArrays(left, right, { maxEditLength: most });
      const own = wordDiff(left, right, most);
      expect(counted(own?.map(({ kind, length }) => ({ kept: kind === 'kept', length })))).toBe(
        counted(whole?.map(({ added, removed, value }) => ({ kept: !added && !removed, length: value.length }))),
      );
    }),
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

test('more changes than asked for are none', () => {
  expect(wordDiff(['a', 'b'], ['c', 'd'], 3)).toBeNull();
  expect(wordDiff(['a', 'b'], ['c', 'd'], 4)).not.toBeNull();
});
