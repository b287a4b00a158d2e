import stringSimilarity from 'string-similarity';
import { isSpaceAt } from '../document/tokens.ts';

// How alike two texts are by their letters: Dice's measure over pairs of neighbouring letters, blanks left out, by the
// library `string-similarity`. In: two texts. Out: 0 to 1.

/**
 * What both texts begin and end with is the same number of pairs on both sides and needs no counting: the library, which
 * makes a string of every pair, is asked about what lies between. The figure is the one it gives for the whole texts.
 */
export function diceOf(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  /** Letters that both texts begin with, and the place of the last of them. */
  let head = 0;
  let from = 0;
  for (; start < shorter; start++) {
    if (a.charCodeAt(start) !== b.charCodeAt(start)) break;
    if (isSpaceAt(a, start)) continue;
    head++;
    from = start;
  }
  let end = 0;
  /** The same at their ends, counted from there. */
  let tail = 0;
  let until = 0;
  for (; end < shorter - start; end++) {
    if (a.charCodeAt(a.length - 1 - end) !== b.charCodeAt(b.length - 1 - end)) break;
    if (isSpaceAt(a, a.length - 1 - end)) continue;
    tail++;
    until = end;
  }
  // The letters next to what lies between are halves of pairs there.
  const left = a.slice(from, a.length - until).replace(BLANKS, '');
  const right = b.slice(from, b.length - until).replace(BLANKS, '');
  const same = Math.max(0, head - 1) + Math.max(0, tail - 1);
  if (left === right) return 1;
  const between = left.length + right.length - 2;
  const pairs = 2 * same + between;
  if (pairs <= 0) return 0;
  return (2 * (same + Math.round((stringSimilarity.compareTwoStrings(left, right) * between) / 2))) / pairs;
}

const BLANKS = /\s+/g;
