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
    // Every number with the places of its kind in all rows, in order: a column visits only what it shares.
    const { places, rowOf, start } = placesByKind(rows, kinds);
    const from = start.slice(0, kinds);
    const stamp = new Int32Array(kinds).fill(-1);
    // Whole numbers in local arrays: the innermost loop runs for everything that any two sentences share.
    const { bits, words } = this;
    const base = Int32Array.from(this.at.subarray(0, count), (at, r) => at - pairs.first[r]! * words[r]!);
    for (let c = 0; c < columns.start.length - 1; c++) {
      const first = back.first[c]!;
      const end = back.end[c]!;
      if (first >= end) continue;
      for (let k = columns.start[c]!, stop = columns.start[c + 1]!; k < stop; k++) {
        const kind = columns.items[k]!;
        if (stamp[kind] === c) continue;
        stamp[kind] = c;
        const last = start[kind + 1]!;
        let at = from[kind]!;
        // Rows only rise from column to column: what was passed once is passed for good.
        while (at < last && rowOf[at]! < first) at++;
        from[kind] = at;
        for (; at < last; at++) {
          const r = rowOf[at]!;
          if (r >= end) break;
          const place = places[at]!;
          bits[base[r]! + c * words[r]! + (place >> 5)]! |= 1 << place; // shifts count modulo 32
        }
      }
    }
  }

  /** Where the bits of the pair begin. Those of the next column of the same row follow. */
  offset(r: number, c: number): number {
    return this.at[r]! + (c - this.pairs.first[r]!) * this.words[r]!;
  }
}

/** Where each kind of number stands: its places, with their rows, are those from `start[kind]` to `start[kind + 1]`. */
function placesByKind({ items, start: rowStart }: Lists, kinds: number) {
  const start = new Int32Array(kinds + 1);
  const rows = rowStart.length - 1;
  const begin = rowStart[0]!;
  const stop = rowStart[rows]!;
  for (let k = begin; k < stop; k++) start[items[k]! + 1]!++;
  for (let kind = 0; kind < kinds; kind++) start[kind + 1]! += start[kind]!;
  const next = start.slice();
  const places = new Int32Array(stop - begin);
  const rowOf = new Int32Array(stop - begin);
  for (let r = 0; r < rows; r++) {
    for (let k = rowStart[r]!; k < rowStart[r + 1]!; k++) {
      const at = next[items[k]!]!++;
      places[at] = k - rowStart[r]!;
      rowOf[at] = r;
    }
  }
  return { places, rowOf, start };
}

/** How many bits are set. */
export function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
