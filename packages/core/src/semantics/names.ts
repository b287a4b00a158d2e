import { rememberedByWord } from '../document/memo.ts';

// Variants of one name: spelling, accents, transliteration, initials. Language-neutral.

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/kh|ch|ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/sh|sch|sz|cz|tch|tsch/g, 's'],
  [/zh|z/g, 's'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/yy|ij|iy|ii|yi|ey|ie|ee|y|j/g, 'i'],
  [/th|dt/g, 't'],
  [/x/g, 'ks'],
  [/c/g, 'k'],
  [/h/g, ''],
  [/(.)\1/g, '$1'],
];

/** A rough sound of a name: what transliterations of one name share. */
export const soundOf = rememberedByWord((key) => {
  let sound = key;
  for (const [pattern, value] of FOLDS) sound = sound.replace(pattern, value);
  return sound.replace(/i+$/, 'i');
});

/** Whether two name words are variants of one name: “Zelenskyy” and “Zelensky”, “Lviv” and “Lvov”. Keys, not texts. */
export function nameVariants(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  if (a[0] !== b[0] && soundOf(a)[0] !== soundOf(b)[0]) return false;
  if (Math.min(a.length, b.length) < 4) return false;
  const x = soundOf(a);
  const y = soundOf(b);
  if (x === y) return true;
  const longer = Math.max(x.length, y.length);
  const distance = editDistance(x, y, 3);
  if (longer >= 8) return distance <= 2 && nameSkeleton(x) === nameSkeleton(y) ? true : distance <= 1;
  if (distance <= 1 && longer >= 5) return nameSkeleton(x) === nameSkeleton(y) || longer >= 7;
  if (distance > 2 || longer < 4 || nameSkeleton(x) !== nameSkeleton(y)) return false;
  return nameSkeleton(x).length >= 3 || x.length === y.length;
}

/** The consonants of a sound, which hold when vowels are heard or written in another way. */
export const nameSkeleton = (sound: string) => sound.replace(/[aeiou]/g, '');

/** Levenshtein distance, given up above `limit` (then `limit + 1`). */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const value = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      next.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}

/** Whether `short` is made of the first letters of `words`: “UN” of “United Nations”. */
export function isAcronymOf(short: string, words: readonly string[]): boolean {
  if (short.length < 2 || short.length > 6 || words.length < short.length) return false;
  return words.slice(0, short.length).every((word, i) => word[0] === short[i]);
}
