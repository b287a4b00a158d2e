import stringSimilarity from 'string-similarity';

// How alike two texts are by their letters: Dice's measure over pairs of neighbouring letters, blanks left out, by the
// library `string-similarity`. In: two texts. Out: 0 to 1.

/**
 * What both texts begin and end with is the same number of pairs on both sides and needs no counting: the library, which
 * makes a string of every pair, is asked about what lies between. The figure is the one it gives for the whole texts.
 */
export function diceOf(original: string, copy: string): number {
  const a = original.replace(BLANKS, '');
  const b = copy.replace(BLANKS, '');
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 2) return 0;
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  // The letters next to what lies between are halves of pairs there.
  const head = Math.max(0, start - 1);
  const tail = Math.max(0, end - 1);
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  const between = (stringSimilarity.compareTwoStrings(left, right) * (left.length + right.length - 2)) / 2;
  return (2 * (head + tail + Math.round(between))) / (a.length + b.length - 2);
}

const BLANKS = /\s+/g;
