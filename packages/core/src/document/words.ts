import { rememberedByWord } from './memo.ts';

// One object for each spelling that texts use. What is known of a word hangs on it: a room that asks about a token looks
// at its word instead of searching a table of its own, which most of the time of a look-up would be spent on.

/** A spelling, and what the rooms remember of it. */
export interface Word {
  readonly text: string;
  /** Lower case, NFKC, straight apostrophes: what two words are compared by. */
  readonly norm: string;
  /** What is remembered, by the number of who remembers it; see `onWord`. */
  readonly known: unknown[];
}

/** The word of a spelling. Words met before come back as the very same object, and so do their strings. */
export const wordOf = rememberedByWord((text): Word => ({ text, norm: normalise(text), known: [] }));

let rememberers = 0;

/** A place on every word for what one rememberer knows of it. It goes when the word goes: no result may depend on it. */
export class WordSlot<Value> {
  readonly #number = rememberers++;

  get(word: Word): Value | undefined {
    return word.known[this.#number] as Value | undefined;
  }

  set(word: Word, value: Value): void {
    word.known[this.#number] = value;
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
