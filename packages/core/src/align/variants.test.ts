import { describe, expect, it } from 'vitest';
import { variantsOf } from './variants.ts';

interface Stem {
  word: string;
  original: number;
  copy: number;
  figure: boolean;
  capital: boolean;
}

const stem = (word: string, original: number, copy: number, more: Partial<Stem> = {}): Stem => ({
  word,
  original,
  copy,
  figure: false,
  capital: false,
  ...more,
});
const listed = (stems: readonly Stem[]) => ({
  words: stems.map(({ word }) => word),
  original: Int32Array.from(stems, ({ original }) => original),
  copy: Int32Array.from(stems, ({ copy }) => copy),
  figure: Uint8Array.from(stems, ({ figure }) => Number(figure)),
  capital: Uint8Array.from(stems, ({ capital }) => Number(capital)),
});
const name = (word: string, original: number, copy: number) => stem(word, original, copy, { capital: true });

describe('variantsOf', () => {
  it.each([
    { why: 'a name with another letter', stems: [name('tensing', 3, 0), name('tenzing', 0, 2)], same: true },
    { why: 'a name with one letter more', stems: [name('pobeda', 1, 0), name('pobjeda', 0, 1)], same: true },
    { why: 'another spelling of a word', stems: [stem('honour', 2, 0), stem('honor', 0, 2)], same: true },
    { why: 'a short word and its plural', stems: [stem('hand', 1, 2), stem('hands', 0, 1)], same: true },
    { why: 'one more letter at the end', stems: [name('reinagl', 1, 0), name('reinagle', 0, 1)], same: true },
    { why: 'another letter makes another word', stems: [stem('charged', 1, 0), stem('changed', 0, 1)], same: false },
    { why: 'names that begin otherwise', stems: [name('berlin', 1, 0), name('merlin', 0, 1)], same: false },
    { why: 'both sides write both', stems: [name('tensing', 1, 1), name('tenzing', 1, 1)], same: false },
    { why: 'both stand on one side', stems: [name('tensing', 1, 0), name('tenzing', 1, 0)], same: false },
    { why: 'a function word in every sentence', stems: [stem('with', 40, 40), stem('withal', 1, 0)], same: false },
    {
      why: 'figures mean themselves',
      stems: [stem('123456', 1, 0, { figure: true }), stem('12345', 0, 1, { figure: true })],
      same: false,
    },
  ])('$why: $same', ({ stems, same }) => {
    const stands = variantsOf(listed(stems), 100);
    expect(stands ? stands[0] === stands[1] : false).toBe(same);
  });

  it('takes none of many that are alike', () => {
    const crowd = ['marta', 'marsa', 'marka', 'marla', 'marba', 'marga'].map((word, k) =>
      name(word, k % 2, 1 - (k % 2)),
    );
    expect(variantsOf(listed(crowd), 100)).toBeUndefined();
  });
});
