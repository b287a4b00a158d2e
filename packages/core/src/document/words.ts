import { LONGEST_WORD, MOST_WORDS } from './memo.ts';

// One object for each spelling that texts use. What is known of a word hangs on it: a room that asks about a token looks
// at its word instead of searching a table of its own, which most of the time of a look-up would be spent on.

/** A spelling, and what the rooms remember of it. */
export interface Word {
  readonly text: string;
  /** Lower case, NFKC, straight apostrophes: what two words are compared by. */
  readonly norm: string;
  /** What is remembered, by the number of who remembers it, see `WordSlot`: on the word itself, where it is found soonest. */
  [rememberer: number]: unknown;
}

/** Places that are tried for a word; one that finds none is not remembered. Words made to share a place cost no more. */
const MOST_TRIES = 16;

const MASK = 2 ** 14 - 1;
/**
 * The table, by hash, four numbers a place: the letters of a word in two of them, its length, and its number counted from
 * 1; that is 0 in a free place. Most words are told by these numbers alone: their object and its string lie elsewhere, and
 * each would have to be fetched. Other words (see `PACKED`) have only a trace of their letters there and their length
 * below 0.
 */
const table = new Int32Array(4 * (MASK + 1));
const words: Word[] = [];

/** Words of so many letters at most, none of them beyond Latin-1, are told by the numbers of their place. */
const PACKED = 8;

/**
 * The word that stands in a text from `from` to `to`. Words met before come back as the very same object, and so do their
 * strings. The table is our own because a `Map` would have the string cut out of the text before it looks.
 */
export function wordAt(text: string, from: number, to: number): Word {
  const length = to - from;
  if (length > LONGEST_WORD) return newWord(text.slice(from, to));
  let hash = length;
  let last = 0;
  let before = 0;
  let bits = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    hash = Math.imul(hash ^ code, 0x01000193);
    before = (before << 8) | (last >>> 24);
    last = (last << 8) | code;
    bits |= code;
  }
  hash ^= hash >>> 15;
  const told = length <= PACKED && bits < 256;
  const size = told ? length : -length;
  for (let k = 0; k < MOST_TRIES; k++) {
    const place = 4 * ((hash + k) & MASK);
    const number = table[place + 3]!;
    if (!number) return remembered(place, last, before, size, text.slice(from, to));
    if (table[place] !== last || table[place + 1] !== before || table[place + 2] !== size) continue;
    const word = words[number - 1]!;
    if (told || text.startsWith(word.text, from)) return word;
  }
  return newWord(text.slice(from, to));
}

/** The word of a spelling. */
export function wordOf(text: string): Word {
  return wordAt(text, 0, text.length);
}

function remembered(place: number, last: number, before: number, size: number, text: string): Word {
  const word = newWord(ownCopy(text));
  if (words.length >= MOST_WORDS) {
    words.length = 0;
    table.fill(0);
  }
  table[place] = last;
  table[place + 1] = before;
  table[place + 2] = size;
  table[place + 3] = words.push(word);
  return word;
}

/** The same letters without the text they were cut out of, which a longer piece would keep in memory for as long. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

function newWord(text: string): Word {
  return { text, norm: normalise(text) };
}

let rememberers = 0;

/** A place on every word for what one rememberer knows of it. It goes when the word goes: no result may depend on it. */
export class WordSlot<Value> {
  readonly #number = rememberers++;

  get(word: Word): Value | undefined {
    return word[this.#number] as Value | undefined;
  }

  set(word: Word, value: Value): void {
    word[this.#number] = value;
  }
}

/**
 * Remembers on each word what a pure function says of it, which must not be undefined. What else the function is given
 * has to be the same for one word every time.
 */
export function onWord<Value, More = void>(make: (word: Word, more: More) => Value): (word: Word, more: More) => Value {
  const slot = new WordSlot<Value>();
  return (word, more) => {
    const value = slot.get(word);
    if (value !== undefined) return value;
    const made = make(word, more);
    slot.set(word, made);
    return made;
  };
}

const ASCII = /^[\x00-\x7f]*$/;

/** Folds what never makes a difference: case, compatibility forms, typographic apostrophes and hyphens. */
export function normalise(text: string): string {
  // Nearly every token is plain ASCII, and there only case can differ.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}
