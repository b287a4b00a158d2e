import { diffArrays } from 'diff';

// Which words of two lists are kept, removed and added, by the library `diff`. In: words of both sides, or numbers of words. Out: stretches in
// order, each with where it begins on the two sides.

/** A stretch of words; `a` and `b` are where it begins on the two sides. */
export interface Edit {
  kind: 'removed' | 'added' | 'kept';
  a: number;
  b: number;
  length: number;
}

/**
 * The fewest words removed and added that make `b` of `a`; null when more than `most` would have to be. What only one
 * side has is removed or added whatever the rest is, and the library, which takes the square of it, is not asked.
 */
export function wordDiff<Word extends string | number>(
  a: readonly Word[],
  b: readonly Word[],
  most: number,
): Edit[] | null {
  const placesA = placesShared(a, b);
  const placesB = placesShared(b, a);
  const alone = a.length - placesA.length + b.length - placesB.length;
  if (alone > most) return null;
  const left = wordsAt(a, placesA);
  const right = wordsAt(b, placesB);
  // What both sides have comes in one order in most sentences.
  const changes = isSame(left, right)
    ? [{ value: left, added: false, removed: false }]
    : diffArrays(left, right, { maxEditLength: most - alone });
  if (!changes) return null;
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  /** Goes on to the next two words that stand for each other, or to the end of both sides. */
  const skip = (toA: number, toB: number) => {
    if (toA > i) edits.push({ kind: 'removed', a: i, b: j, length: toA - i });
    if (toB > j) edits.push({ kind: 'added', a: toA, b: j, length: toB - j });
    i = toA;
    j = toB;
  };
  let x = 0;
  let y = 0;
  for (const { added, removed, value } of changes) {
    for (let k = 0; k < value.length && !added && !removed; k++) {
      const [atA, atB] = [placesA[x + k]!, placesB[y + k]!];
      skip(atA, atB);
      const last = edits.at(-1);
      if (last?.kind === 'kept') last.length++;
      else edits.push({ kind: 'kept', a: i, b: j, length: 1 });
      i++;
      j++;
    }
    if (!added) x += value.length;
    if (!removed) y += value.length;
  }
  skip(a.length, b.length);
  return edits;
}

// Arrays of the length they will have: one that grows word by word is copied again and again.

function wordsAt<Word>(words: readonly Word[], places: readonly number[]): Word[] {
  const found = new Array<Word>(places.length);
  for (let k = 0; k < places.length; k++) found[k] = words[places[k]!]!;
  return found;
}

function isSame<Word>(left: readonly Word[], right: readonly Word[]): boolean {
  if (left.length !== right.length) return false;
  for (let k = 0; k < left.length; k++) if (left[k] !== right[k]) return false;
  return true;
}

/** So many words are looked through sooner than a set of them is made. */
const FEW = 64;

/** Places of the words that the other side has too. */
function placesShared<Word>(words: readonly Word[], others: readonly Word[]): number[] {
  const known = others.length > FEW ? new Set(others) : null;
  const places = new Array<number>(words.length);
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    // Most words stand in the same place of the other side.
    if (words[i] === others[i] || (known ? known.has(words[i]!) : others.includes(words[i]!))) places[count++] = i;
  }
  places.length = count;
  return places;
}
