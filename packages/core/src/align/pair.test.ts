import { describe, expect, it } from 'vitest';
import { readPair } from './pair.ts';

/** Weight of what the two sentences share. */
function sharedWeight(
  original: readonly string[],
  copy: readonly string[],
  i: number,
  j: number,
  numbers = {},
): number {
  const { evidence } = readPair(original, copy, numbers);
  const { original: a, copy: b, stemWeight } = evidence;
  const theirs = new Set(b.stems.subarray(b.stemStart[j]!, b.stemStart[j + 1]!));
  const own = new Set(a.stems.subarray(a.stemStart[i]!, a.stemStart[i + 1]!));
  return [...own].reduce((sum, stem) => sum + (theirs.has(stem) ? stemWeight[stem]! : 0), 0);
}

describe('readPair', () => {
  it('learns what word stands for what in the copy', () => {
    const places = ['Mirefield', 'Aldersund', 'Quayhaven', 'Brackwater', 'Norrick'];
    const original = [...places.map((place) => `The vessel reached ${place} harbour at noon.`), 'A vessel sank.'];
    const copy = [...places.map((place) => `At noon the steamer got to ${place} harbour.`), 'One steamer foundered.'];
    // “vessel” and “steamer” are all that the last two share; only the others tell that they are one.
    expect(sharedWeight(original, copy, 5, 5)).toBeGreaterThan(0);
    expect(sharedWeight(original.slice(4), copy.slice(4), 1, 1)).toBe(0);
  });

  it.each([
    { why: 'a word and a figure', a: 'They dismissed twelve guards.', b: 'Out went 12 of its wardens.', shares: true },
    { why: 'another value', a: 'They dismissed twelve guards.', b: 'Out went 11 of its wardens.', shares: false },
    { why: '“one” is mostly no number', a: 'One guard resigned.', b: 'Room 1 was empty.', shares: false },
  ])('number words by value: $why', ({ a, b, shares }) => {
    const numbers = { one: 1, eleven: 11, twelve: 12 };
    expect(sharedWeight([a], [b], 0, 0, { original: numbers, copy: numbers }) > 0).toBe(shares);
  });
});
