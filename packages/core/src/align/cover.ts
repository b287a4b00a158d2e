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

/** Rows with fewer places than this, or fewer covered ones, do not tell where in them a column stands. */
const TELLING = 20;
const TELLING_COVERED = 5;

/** What of each row's list stands in each column's list. */
export class Cover {
  readonly pairs: Pairs;
  /** Words of 32 bits per row. */
  private readonly words: Int32Array;
  private readonly bits: Int32Array;
  private readonly at: Int32Array;
  /** What one column alone covers of one row, pair by pair, and where each row's pairs begin. */
  private readonly alone: Float64Array;
  private readonly cellAt: Int32Array;
  private readonly rows: Lists;
  private readonly weight: Float64Array | undefined;

  /** With `weight`, what is covered is measured by the weight of its kinds, else by its places. */
  constructor(rows: Lists, columns: Lists, kinds: number, pairs: Pairs, weight?: Float64Array) {
    const count = rows.start.length - 1;
    this.pairs = pairs;
    this.rows = rows;
    this.weight = weight;
    this.words = new Int32Array(count);
    this.at = new Int32Array(count + 1);
    this.cellAt = new Int32Array(count + 1);
    for (let r = 0; r < count; r++) {
      const width = Math.max(0, pairs.end[r]! - pairs.first[r]!);
      this.words[r] = (rows.start[r + 1]! - rows.start[r]! + 31) >> 5;
      this.at[r + 1] = this.at[r]! + this.words[r]! * width;
      this.cellAt[r + 1] = this.cellAt[r]! + width;
    }
    this.bits = new Int32Array(this.at[count]!);
    this.alone = new Float64Array(this.cellAt[count]!);
    const back = transposed(pairs, columns.start.length - 1);
    const held = new Uint8Array(kinds);
    for (let c = 0; c < back.first.length; c++) {
      const first = back.first[c]!;
      const end = back.end[c]!;
      if (first >= end) continue;
      const from = columns.start[c]!;
      const to = columns.start[c + 1]!;
      for (let k = from; k < to; k++) held[columns.items[k]!] = 1;
      for (let r = first; r < end; r++) this.compare(r, c, held);
      for (let k = from; k < to; k++) held[columns.items[k]!] = 0;
    }
  }

  /** Which places of the row are of a kind that the column holds. Runs for every pair, so without a branch inside. */
  private compare(r: number, c: number, held: Uint8Array): void {
    const { bits } = this;
    const { items, start } = this.rows;
    const stop = start[r + 1]!;
    const column = c - this.pairs.first[r]!;
    let sum = 0;
    for (let at = this.at[r]! + column * this.words[r]!, k = start[r]!; k < stop; at++) {
      let word = 0;
      const first = k;
      for (const end = Math.min(stop, k + 32); k < end; k++) word |= held[items[k]!]! << (k - first);
      bits[at] = word;
      sum += this.worth(word, first);
    }
    this.alone[this.cellAt[r]! + column] = sum;
  }

  /** How much the places set in a word count. `first` is where the first of them stands in the items. */
  private worth(word: number, first: number): number {
    const { weight } = this;
    if (!weight) return bitCount(word);
    let sum = 0;
    for (let left = word; left; left &= left - 1)
      sum += weight[this.rows.items[first + 31 - Math.clz32(left & -left)]!]!;
    return sum;
  }

  /** What the column alone covers of the row; 0 for a pair that is not looked at. */
  one(r: number, c: number): number {
    const first = this.pairs.first[r]!;
    return c < first || c >= this.pairs.end[r]! ? 0 : this.alone[this.cellAt[r]! + c - first]!;
  }

  /** Mean place, 0 to 1, of what the column covers of the row; -1 where that is too little to tell. */
  middle(r: number, c: number): number {
    const from = this.rows.start[r]!;
    const size = this.rows.start[r + 1]! - from;
    const first = this.pairs.first[r]!;
    if (size < TELLING || c < first || c >= this.pairs.end[r]!) return -1;
    const words = this.words[r]!;
    const at = this.at[r]! + (c - first) * words;
    let sum = 0;
    let count = 0;
    for (let w = 0; w < words; w++) {
      for (let left = this.bits[at + w]!; left; left &= left - 1) {
        sum += 32 * w + 31 - Math.clz32(left & -left);
        count++;
      }
    }
    return count < TELLING_COVERED ? -1 : sum / count / size;
  }

  /** What the columns [c, c + columns) cover together of the rows [r, r + rows). */
  of(r: number, rows: number, c: number, columns: number): number {
    if (columns === 1) {
      let sum = 0;
      for (let k = r; k < r + rows; k++) sum += this.one(k, c);
      return sum;
    }
    const { bits, pairs } = this;
    const { start } = this.rows;
    let sum = 0;
    for (let k = r; k < r + rows; k++) {
      const first = pairs.first[k]!;
      const from = Math.max(c, first);
      const to = Math.min(c + columns, pairs.end[k]!);
      if (from >= to) continue;
      const words = this.words[k]!;
      const begin = this.at[k]! + (from - first) * words;
      const end = begin + (to - from) * words;
      for (let w = 0; w < words; w++) {
        let word = 0;
        for (let at = begin + w; at < end; at += words) word |= bits[at]!;
        if (word) sum += this.worth(word, start[k]! + 32 * w);
      }
    }
    return sum;
  }
}

/** How many bits are set. */
function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
