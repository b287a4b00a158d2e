// Words of 32 bits. Shifts that are written out cost half of what a loop over them does, and squares of bits are turned
// over hundreds of times in every pair of texts.

/** Words in a square of bits. */
export const BLOCK = 32;

/** How many bits are set. */
export function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Turns a square of bits over, in place: bit c of word r becomes bit r of word c (Warren, Hacker's Delight, 7-3). */
export function turnOver(square: Int32Array): void {
  for (let r = 0; r < 16; r++) {
    const x = square[r]!;
    const y = square[r + 16]!;
    const swapped = ((x >>> 16) ^ y) & 0xffff;
    square[r] = x ^ (swapped << 16);
    square[r + 16] = y ^ swapped;
  }
  for (let from = 0; from < BLOCK; from += 16) {
    for (let r = from; r < from + 8; r++) {
      const x = square[r]!;
      const y = square[r + 8]!;
      const swapped = ((x >>> 8) ^ y) & 0x00ff00ff;
      square[r] = x ^ (swapped << 8);
      square[r + 8] = y ^ swapped;
    }
  }
  for (let r = 0; r < BLOCK; r += 8) turnEight(square, r);
}

/** The last three steps for the words from `r`: the four squares of eight bits in them. */
function turnEight(square: Int32Array, r: number): void {
  let a = square[r]!;
  let b = square[r + 1]!;
  let c = square[r + 2]!;
  let d = square[r + 3]!;
  let e = square[r + 4]!;
  let f = square[r + 5]!;
  let g = square[r + 6]!;
  let h = square[r + 7]!;
  let swapped = ((a >>> 4) ^ e) & 0x0f0f0f0f;
  a ^= swapped << 4;
  e ^= swapped;
  swapped = ((b >>> 4) ^ f) & 0x0f0f0f0f;
  b ^= swapped << 4;
  f ^= swapped;
  swapped = ((c >>> 4) ^ g) & 0x0f0f0f0f;
  c ^= swapped << 4;
  g ^= swapped;
  swapped = ((d >>> 4) ^ h) & 0x0f0f0f0f;
  d ^= swapped << 4;
  h ^= swapped;
  swapped = ((a >>> 2) ^ c) & 0x33333333;
  a ^= swapped << 2;
  c ^= swapped;
  swapped = ((b >>> 2) ^ d) & 0x33333333;
  b ^= swapped << 2;
  d ^= swapped;
  swapped = ((e >>> 2) ^ g) & 0x33333333;
  e ^= swapped << 2;
  g ^= swapped;
  swapped = ((f >>> 2) ^ h) & 0x33333333;
  f ^= swapped << 2;
  h ^= swapped;
  swapped = ((a >>> 1) ^ b) & 0x55555555;
  square[r] = a ^ (swapped << 1);
  square[r + 1] = b ^ swapped;
  swapped = ((c >>> 1) ^ d) & 0x55555555;
  square[r + 2] = c ^ (swapped << 1);
  square[r + 3] = d ^ swapped;
  swapped = ((e >>> 1) ^ f) & 0x55555555;
  square[r + 4] = e ^ (swapped << 1);
  square[r + 5] = f ^ swapped;
  swapped = ((g >>> 1) ^ h) & 0x55555555;
  square[r + 6] = g ^ (swapped << 1);
  square[r + 7] = h ^ swapped;
}
