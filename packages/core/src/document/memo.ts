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
