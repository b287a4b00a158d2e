import stringSimilarity from 'string-similarity';

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
    const code = a.charCodeAt(start);
    if (code !== b.charCodeAt(start)) break;
    if (isBlank(code)) continue;
    head++;
    from = start;
  }
  let end = 0;
  /** The same at their ends, counted from there. */
  let tail = 0;
  let until = 0;
  for (; end < shorter - start; end++) {
    const code = a.charCodeAt(a.length - 1 - end);
    if (code !== b.charCodeAt(b.length - 1 - end)) break;
    if (isBlank(code)) continue;
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
  return (2 * (same + sharedPairs(left, right))) / pairs;
}

/** So long a stretch is looked for in the other text, and in texts up to so many letters. */
const STRETCH = 8;
const MOST_LETTERS = 4000;
/** What stands in the two texts for a stretch that was cut out: no pair with it is on both sides. */
const [CUT_LEFT, CUT_RIGHT] = ['\u0000', '\u0001'];

/**
 * Pairs of letters that two different texts without blanks have in common. A stretch that both have has the same pairs
 * there and there, so it too is counted and cut out; its first and last letter stay, as halves of pairs with what is beside it.
 */
function sharedPairs(left: string, right: string): number {
  if (Math.max(left.length, right.length) > MOST_LETTERS) return countedPairs(left, right);
  if (right.includes(CUT_LEFT) || left.includes(CUT_RIGHT)) return countedPairs(left, right);
  let cut = 0;
  let restLeft = '';
  let restRight = '';
  let fromLeft = 0;
  let fromRight = 0;
  for (let i = 0; i + STRETCH <= left.length; ) {
    const j = right.indexOf(left.slice(i, i + STRETCH), fromRight);
    if (j < 0) {
      i += STRETCH;
      continue;
    }
    let before = 0;
    while (
      i - before > fromLeft &&
      j - before > fromRight &&
      left.charCodeAt(i - before - 1) === right.charCodeAt(j - before - 1)
    )
      before++;
    let length = STRETCH;
    while (i + length < left.length && left.charCodeAt(i + length) === right.charCodeAt(j + length)) length++;
    cut += before + length - 1;
    restLeft += left.slice(fromLeft, i - before + 1) + CUT_LEFT;
    restRight += right.slice(fromRight, j - before + 1) + CUT_RIGHT;
    fromLeft = i + length - 1;
    fromRight = j + length - 1;
    i += length;
  }
  return cut
    ? cut + countedPairs(restLeft + left.slice(fromLeft), restRight + right.slice(fromRight))
    : countedPairs(left, right);
}

/** The library gives a share: the number it is made from is whole. */
function countedPairs(left: string, right: string): number {
  return Math.round((stringSimilarity.compareTwoStrings(left, right) * (left.length + right.length - 2)) / 2);
}

const BLANKS = /\s+/g;

/** What `\s` stands for. */
export function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  if (code < 0x2030) return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f;
  return code === 0x205f || code === 0x3000 || code === 0xfeff;
}
