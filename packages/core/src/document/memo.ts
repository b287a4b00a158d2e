/**
 * Remembers what a pure function made of an object, as long as that object lives: language data is compiled once, not
 * once per document. No result depends on what is remembered.
 */
export function memoised<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Words that are remembered at most, and how long they may be: a stream of made-up words must not fill the memory. */
export const MOST_WORDS = 8_000;
export const LONGEST_WORD = 40;

/**
 * Remembers what a pure function says of words: texts say most of theirs more than once. Bounded, and no result depends
 * on what is remembered. What else the function is given has to be the same for one word every time.
 */
export function rememberedByWord<Value, More = void>(
  make: (word: string, more: More) => Value,
): (word: string, more: More) => Value {
  const met = new Map<string, Value>();
  return (word, more) => {
    const known = met.get(word);
    if (known !== undefined) return known;
    const value = make(word, more);
    if (met.size >= MOST_WORDS) met.clear();
    if (word.length <= LONGEST_WORD) met.set(word, value);
    return value;
  };
}
