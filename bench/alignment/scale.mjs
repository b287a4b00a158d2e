// A book as long as wanted: Mark and Ruth over and over, each time with other names, numbers and rare words, so that the
// copies differ from each other as chapters do. In: the bible documents. Out: one document with gold.
import { seeded } from './moves.mjs';

const SYLLABLES = [
  'ba',
  'ko',
  'ri',
  'tu',
  'ne',
  'sha',
  'mo',
  'vel',
  'dan',
  'gri',
  'pos',
  'lu',
  'he',
  'zar',
  'fi',
  'um',
];
/** Words that stand in at most this many lines of either side are rare. */
const RARE = 4;

/** Repeats the documents until the original holds at least `size` sentences. */
export function longBook(documents, size, seed = 1) {
  const lines = documents.flatMap(({ original, copy }) => [...original, ...copy]);
  const frequency = new Map();
  for (const line of lines)
    for (const word of new Set(line.match(/[\p{L}\p{N}]+/gu) ?? []))
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const changes = (word) =>
    /^\p{Lu}\p{Ll}{2,}/u.test(word) && !frequency.has(word.toLowerCase())
      ? true
      : frequency.get(word) <= RARE || /^\p{N}+$/u.test(word);
  const book = { original: [], copy: [], gold: [] };
  for (let round = 0; book.original.length < size; round++) {
    const random = seeded(seed * 7919 + round);
    const table = new Map();
    const renamed = (word) => {
      if (!changes(word)) return word;
      const key = word.toLowerCase();
      if (!table.has(key)) {
        table.set(
          key,
          /^\p{N}/u.test(key)
            ? String(Math.floor(random() * 90000))
            : Array.from(
                { length: 2 + Math.floor(random() * 2) },
                () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
              ).join(''),
        );
      }
      const other = table.get(key);
      return /^\p{Lu}/u.test(word) ? other[0].toUpperCase() + other.slice(1) : other;
    };
    const rewrite = (line) => line.replace(/[\p{L}\p{N}]+/gu, renamed);
    for (const { original, copy, gold } of documents) {
      const i0 = book.original.length;
      const j0 = book.copy.length;
      for (const line of original) book.original.push(rewrite(line));
      for (const line of copy) book.copy.push(rewrite(line));
      for (const [a, b] of gold) book.gold.push([a.map((i) => i + i0), b.map((j) => j + j0)]);
    }
  }
  return book;
}
