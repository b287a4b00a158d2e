// Which parts of a sentence the other side's sentences hold. In: lists of numbers (n-grams, stems) of both sides and the
// pairs to look at. Out: for every pair a row of bits, one for each place in the sentence's list.
//
// Bits, because beads are groups: what a group covers is the union of what its members cover, so each pair is compared
// once and every merge costs a few word operations.

/** Lists of numbers that lie end to end: the list of r is `items[start[r]]` to `items[start[r + 1] - 1]`. */
export interface Lists {
  items: Int32Array;
  start: Int32Array;
}

/** Which pairs are looked at: row r with the columns `first[r]` to `end[r] - 1`. Both rise with r. */
export interface Pairs {
  first: Int32Array;
  end: Int32Array;
}

/** The same pairs seen from the other side. */
export function transposed({ first, end }: Pairs, columns: number): Pairs {
  const rows = first.length;
  const result = { first: new Int32Array(columns), end: new Int32Array(columns) };
  for (let c = 0, from = 0, to = 0; c < columns; c++) {
    while (from < rows && end[from]! <= c) from++;
    while (to < rows && first[to]! <= c) to++;
    result.first[c] = from;
    result.end[c] = Math.max(from, to);
  }
  return result;
}

/** What of each row's list stands in each column's list. */
export class Cover {
  readonly pairs: Pairs;
  /** Words of 32 bits per row. */
  readonly words: Int32Array;
  readonly bits: Int32Array;
  private readonly at: Float64Array;

  constructor(rows: Lists, columns: Lists, kinds: number, pairs: Pairs) {
    const count = rows.start.length - 1;
    this.pairs = pairs;
    this.words = new Int32Array(count);
    this.at = new Float64Array(count + 1);
    for (let r = 0; r < count; r++) {
      this.words[r] = (rows.start[r + 1]! - rows.start[r]! + 31) >> 5;
      this.at[r + 1] = this.at[r]! + this.words[r]! * Math.max(0, pairs.end[r]! - pairs.first[r]!);
    }
    this.bits = new Int32Array(this.at[count]!);
    const back = transposed(pairs, columns.start.length - 1);
    const stamp = new Int32Array(kinds).fill(-1);
    for (let c = 0; c < columns.start.length - 1; c++) {
      if (back.first[c]! >= back.end[c]!) continue;
      for (let k = columns.start[c]!, end = columns.start[c + 1]!; k < end; k++) stamp[columns.items[k]!] = c;
      for (let r = back.first[c]!; r < back.end[c]!; r++) {
        mark(rows.items, rows.start[r]!, rows.start[r + 1]!, stamp, c, this.bits, this.offset(r, c));
      }
    }
  }

  /** Where the bits of the pair begin. Those of the next column of the same row follow. */
  offset(r: number, c: number): number {
    return this.at[r]! + (c - this.pairs.first[r]!) * this.words[r]!;
  }
}

function mark(
  items: Int32Array,
  from: number,
  to: number,
  stamp: Int32Array,
  value: number,
  bits: Int32Array,
  at: number,
): void {
  let word = 0;
  for (let k = from; k < to; k++) {
    const place = k - from;
    if (stamp[items[k]!] === value) word |= 1 << place; // shifts count modulo 32
    if ((place & 31) === 31) {
      bits[at++] = word;
      word = 0;
    }
  }
  if ((to - from) & 31) bits[at] = word;
}

/** How many bits are set. */
export function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
