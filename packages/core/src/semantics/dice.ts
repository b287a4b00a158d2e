// How alike two texts are by their letters: the Dice coefficient of their letter pairs, white space aside, as the library
// string-similarity defines it. In: two texts. Out: 0 (no pair in common) to 1 (the same letters).

const ASCII = 128;

/** A pair counts as often as it stands on both sides. Texts without a pair are alike only when they are the same. */
export function diceOf(x: string, y: string): number {
  const a = x.replace(/\s+/g, '');
  const b = y.replace(/\s+/g, '');
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  // Nearly all pairs are plain letters, for which a flat table is the quickest.
  const plain = new Uint32Array(ASCII * ASCII);
  const others = new Map<number, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const [left, right] = [a.charCodeAt(i), a.charCodeAt(i + 1)];
    const pair = left * 0x10000 + right;
    if (left < ASCII && right < ASCII) plain[left * ASCII + right]!++;
    else others.set(pair, (others.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const [left, right] = [b.charCodeAt(i), b.charCodeAt(i + 1)];
    if (left < ASCII && right < ASCII) {
      const at = left * ASCII + right;
      if (plain[at]! > 0) {
        plain[at]!--;
        shared++;
      }
      continue;
    }
    const pair = left * 0x10000 + right;
    const count = others.get(pair) ?? 0;
    if (count > 0) {
      others.set(pair, count - 1);
      shared++;
    }
  }
  return (2 * shared) / (a.length + b.length - 2);
}
