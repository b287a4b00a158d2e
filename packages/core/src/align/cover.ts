// Which parts of a sentence the other side's sentences hold. In: lists of numbers (n-grams, stems) of both sides and the
// pairs to look at. Out: for every pair a row of bits, one for each place in the sentence's list.
//
// Bits, because beads are groups: what a group covers is the union of what its members cover, so each pair is compared
// once and every merge costs a few word operations.

import { BLOCK, bitCount, turnOver } from './bits.ts';

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
  readonly alone: Float64Array;
  readonly cellAt: Int32Array;
  private readonly rows: Lists;
  /** Weight of the kind at each place, from the place where the first row begins. */
  private readonly weights: Float64Array | undefined;
  private readonly firstPlace: number;
  /** What the columns measured last cover (see `measure`): all, all but the first or the last, one more before or after. */
  whole = 0;
  butFirst = 0;
  butLast = 0;
  withBefore = 0;
  withAfter = 0;

  /** With `weight`, what is covered is measured by the weight of its kinds, else by its places. */
  constructor(rows: Lists, columns: Lists, kinds: number, pairs: Pairs, weight?: Float64Array) {
    const count = rows.start.length - 1;
    this.pairs = pairs;
    this.rows = rows;
    this.firstPlace = rows.start[0]!;
    this.weights = weight && weightsOf(rows, weight);
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
    this.compare(columns, kinds);
  }

  /**
   * Fills in what each column holds of each row, 32 columns at a time: for every kind a word says which of the 32 hold it,
   * and the words of 32 places of a row, turned over, are the words of the 32 columns.
   */
  private compare(columns: Lists, kinds: number): void {
    const { first, end } = this.pairs;
    const count = first.length;
    const all = columns.start.length - 1;
    const holders = new Int32Array(kinds);
    const block = new Int32Array(BLOCK);
    const sums = new Float64Array(BLOCK);
    const { weights } = this;
    for (let c = 0, from = 0, to = 0; c < all; c += BLOCK) {
      const next = Math.min(all, c + BLOCK);
      while (from < count && end[from]! <= c) from++;
      while (to < count && first[to]! < next) to++;
      if (from >= to) continue;
      for (let column = c; column < next; column++) {
        const bit = 1 << (column - c);
        for (let k = columns.start[column]!, stop = columns.start[column + 1]!; k < stop; k++)
          holders[columns.items[k]!]! |= bit;
      }
      for (let r = from; r < to; r++) {
        if (weights) this.weighRow(r, c, next, holders, block, weights, sums);
        else this.compareRow(r, c, next, holders, block);
      }
      const start = columns.start[c]!;
      const stop = columns.start[next]!;
      // Emptied whole where that is not much more than what was entered.
      if (kinds < 4 * (stop - start)) holders.fill(0);
      else for (let k = start; k < stop; k++) holders[columns.items[k]!] = 0;
    }
  }

  /** The row against the columns from `c` to before `next` that are looked at; `holders` says which of them hold a kind. */
  private compareRow(r: number, c: number, next: number, holders: Int32Array, block: Int32Array): void {
    const { bits, alone } = this;
    const { items, start } = this.rows;
    const first = this.pairs.first[r]!;
    const from = Math.max(c, first);
    const to = Math.min(next, this.pairs.end[r]!);
    const words = this.words[r]!;
    const zero = this.at[r]! - first * words;
    const aloneZero = this.cellAt[r]! - first;
    const stop = start[r + 1]!;
    for (let w = 0, place = start[r]!; place < stop && from < to; w++, place += BLOCK) {
      const places = Math.min(BLOCK, stop - place);
      for (let k = 0; k < places; k++) block[k] = holders[items[place + k]!]!;
      for (let k = places; k < BLOCK; k++) block[k] = 0;
      turnOver(block);
      for (let column = from; column < to; column++) {
        const word = block[column - c]!;
        if (!word) continue;
        bits[zero + column * words + w] = word;
        alone[aloneZero + column]! += bitCount(word);
      }
    }
  }

  /** The same by weight, place by place: few columns hold a kind that has one, so there is little to turn over. */
  private weighRow(
    r: number,
    c: number,
    next: number,
    holders: Int32Array,
    block: Int32Array,
    weights: Float64Array,
    sums: Float64Array,
  ): void {
    const { bits, alone, firstPlace } = this;
    const { items, start } = this.rows;
    const first = this.pairs.first[r]!;
    const from = Math.max(c, first);
    const to = Math.min(next, this.pairs.end[r]!);
    if (from >= to) return;
    const words = this.words[r]!;
    const zero = this.at[r]! - first * words;
    const aloneZero = this.cellAt[r]! - first;
    const stop = start[r + 1]!;
    // The columns that are looked at, as bits.
    const seen = (-1 << (from - c)) & (-1 >>> (BLOCK - to + c));
    for (let w = 0, place = start[r]!; place < stop; w++, place += BLOCK) {
      const places = Math.min(BLOCK, stop - place);
      block.fill(0);
      sums.fill(0);
      for (let k = 0; k < places; k++) {
        const weight = weights[place + k - firstPlace]!;
        for (let left = holders[items[place + k]!]! & seen; left; left &= left - 1) {
          const column = 31 - Math.clz32(left & -left);
          block[column]! |= 1 << k;
          sums[column]! += weight;
        }
      }
      for (let column = from; column < to; column++) {
        const word = block[column - c]!;
        if (!word) continue;
        bits[zero + column * words + w] = word;
        alone[aloneZero + column]! += sums[column - c]!;
      }
    }
  }

  /** How much the places set in a word count. `first` is where the first of them stands in the items. */
  private worth(word: number, first: number): number {
    const { weights } = this;
    if (!weights) return bitCount(word);
    const zero = first - this.firstPlace + 31;
    let sum = 0;
    for (let left = word; left; left &= left - 1) sum += weights[zero - Math.clz32(left & -left)]!;
    return sum;
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

  /** No less than what the columns [c, c + columns) cover together of the rows [r, r + rows): the sum of what each does. */
  bound(r: number, rows: number, c: number, columns: number): number {
    let sum = 0;
    for (let k = r; k < r + rows; k++) {
      const first = this.pairs.first[k]!;
      const end = Math.min(c + columns, this.pairs.end[k]!);
      const zero = this.cellAt[k]! - first;
      for (let column = Math.max(c, first); column < end; column++) sum += this.alone[zero + column]!;
    }
    return sum;
  }

  /** What the columns [c, c + columns) cover together of the rows [r, r + rows), and what a column more or less would. */
  measure(r: number, rows: number, c: number, columns: number): void {
    this.whole = 0;
    this.butFirst = 0;
    this.butLast = 0;
    this.withBefore = 0;
    this.withAfter = 0;
    if (columns === 1) for (let k = r; k < r + rows; k++) this.measureOne(k, c);
    else for (let k = r; k < r + rows; k++) this.measureRow(k, c, c + columns);
  }

  /** The most common case: nothing is left of one column without the first or the last. */
  private measureOne(r: number, c: number): void {
    const { bits } = this;
    const words = this.words[r]!;
    const first = this.pairs.first[r]!;
    const stop = this.pairs.end[r]!;
    const at = this.at[r]! + (c - first) * words;
    const has = c >= first && c < stop;
    const before = c > first && c <= stop;
    const after = c + 1 >= first && c + 1 < stop;
    for (let w = 0, place = this.rows.start[r]!; w < words; w++, place += BLOCK) {
      const whole = has ? bits[at + w]! : 0;
      const left = before ? whole | bits[at - words + w]! : whole;
      const right = after ? whole | bits[at + words + w]! : whole;
      const worth = whole && this.worth(whole, place);
      this.whole += worth;
      this.withBefore += left === whole ? worth : this.worth(left, place);
      this.withAfter += right === whole ? worth : this.worth(right, place);
    }
  }

  private measureRow(r: number, c: number, end: number): void {
    const { bits } = this;
    const words = this.words[r]!;
    const first = this.pairs.first[r]!;
    const stop = this.pairs.end[r]!;
    const zero = this.at[r]! - first * words;
    // A column that is not looked at holds nothing.
    const has = (column: number) => column >= first && column < stop;
    const before = has(c - 1) ? zero + (c - 1) * words : -1;
    const after = has(end) ? zero + end * words : -1;
    const head = has(c) ? zero + c * words : -1;
    const tail = has(end - 1) ? zero + (end - 1) * words : -1;
    const innerFrom = zero + Math.max(first, c + 1) * words;
    const innerTo = zero + Math.min(stop, end - 1) * words;
    for (let w = 0; w < words; w++) {
      let inner = 0;
      for (let at = innerFrom + w; at < innerTo; at += words) inner |= bits[at]!;
      const place = this.rows.start[r]! + 32 * w;
      const withHead = head < 0 ? inner : inner | bits[head + w]!;
      const withTail = tail < 0 ? inner : inner | bits[tail + w]!;
      const whole = withHead | withTail;
      const left = before < 0 ? whole : whole | bits[before + w]!;
      const right = after < 0 ? whole : whole | bits[after + w]!;
      const worth = whole && this.worth(whole, place);
      this.whole += worth;
      this.butFirst += withTail === whole ? worth : this.worth(withTail, place);
      this.butLast += withHead === whole ? worth : this.worth(withHead, place);
      this.withBefore += left === whole ? worth : this.worth(left, place);
      this.withAfter += right === whole ? worth : this.worth(right, place);
    }
  }
}

function weightsOf({ items, start }: Lists, weight: Float64Array): Float64Array {
  const first = start[0]!;
  const weights = new Float64Array(start[start.length - 1]! - first);
  for (let k = 0; k < weights.length; k++) weights[k] = weight[items[first + k]!]!;
  return weights;
}
