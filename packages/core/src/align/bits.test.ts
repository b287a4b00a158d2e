import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK, bitCount, turnOver } from './bits.ts';

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('bits', () => {
  it('counts what is set', () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(bitCount(one)).toBe([...(one >>> 0).toString(2)].filter((bit) => bit === '1').length);
      }),
    );
  });

  it('turns a square over', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: BLOCK, maxLength: BLOCK }), (words) => {
        const turned = Int32Array.from(words);
        turnOver(turned);
        const bit = (square: ArrayLike<number>, r: number, c: number) => (square[r]! >>> c) & 1;
        const wrong = words.flatMap((_, r) => words.filter((_, c) => bit(turned, c, r) !== bit(words, r, c)));
        expect(wrong).toEqual([]);
      }),
    );
  });
});
