// Numbers for what recurs in texts: n-grams and stems. In: characters. Out: one number for all that are the same. Open
// addressing on character codes: a Map of strings or doubles costs ten times as much.

/** Spaces and small letters, in which most n-grams are written. */
export const PLAIN = 27;

/** How many n-grams of spaces and small letters there are; as numbers of base `PLAIN` they are their own numbers. */
const PLAIN_GRAMS = PLAIN * PLAIN * PLAIN;

/** Numbers n-grams of three characters that are not all spaces and small letters. */
export class GramNumbers {
  private others = 0;
  private mask = 1023;
  private high = new Int32Array(1024);
  private low = new Int32Array(1024).fill(-1);
  private ids = new Int32Array(1024);
  count = PLAIN_GRAMS;

  /** Number of the n-gram with these codes (0 for no character). */
  of(a: number, b: number, c: number): number {
    const high = a;
    const low = (b << 16) | c;
    let at = this.hash(high, low);
    while (this.low[at] !== -1) {
      if (this.low[at] === low && this.high[at] === high) return this.ids[at]!;
      at = (at + 1) & this.mask;
    }
    if (this.others * 2 > this.mask) {
      this.grow();
      return this.of(a, b, c);
    }
    this.others++;
    this.high[at] = high;
    this.low[at] = low;
    this.ids[at] = this.count;
    return this.count++;
  }

  private hash(high: number, low: number): number {
    let h = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b);
    h ^= h >>> 15;
    return h & this.mask;
  }

  private grow(): void {
    const { high, low, ids } = this;
    this.mask = this.mask * 2 + 1;
    this.high = new Int32Array(this.mask + 1);
    this.low = new Int32Array(this.mask + 1).fill(-1);
    this.ids = new Int32Array(this.mask + 1);
    for (let i = 0; i < low.length; i++) {
      if (low[i] === -1) continue;
      let at = this.hash(high[i]!, low[i]!);
      while (this.low[at] !== -1) at = (at + 1) & this.mask;
      this.high[at] = high[i]!;
      this.low[at] = low[i]!;
      this.ids[at] = ids[i]!;
    }
  }
}

/** A list of numbers that grows without boxing. */
export class Growing {
  values: Int32Array;
  length = 0;
  constructor(size: number) {
    this.values = new Int32Array(Math.max(16, size));
  }
  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1);
    this.values[this.length++] = value;
  }

  /** Adds the numbers of a list from `start` to `end`. */
  append(list: Int32Array, start: number, end: number): void {
    const { values } = this.reserve(end - start);
    let to = this.length;
    for (let k = start; k < end; k++) values[to++] = list[k]!;
    this.length = to;
  }

  /** Makes room for this many more, for a caller that writes into `values` and sets `length` itself. */
  reserve(more: number): this {
    const needed = this.length + more;
    if (needed > this.values.length) {
      const wider = new Int32Array(Math.max(needed, this.length * 2));
      wider.set(this.values);
      this.values = wider;
    }
    return this;
  }
}

/** Letters of a word that its stem has. */
export const STEM_LETTERS = 5;

/** Numbers stems: the first letters of words, or figures of any length. */
export class StemNumbers {
  private mask = 2047;
  private first = new Int32Array(2048);
  private second = new Int32Array(2048);
  private third = new Int32Array(2048);
  private ids = new Int32Array(2048).fill(-1);
  private words = 0;
  private readonly figures = new Map<string, number>();
  count = 0;

  /** Number of the stem made of up to five letters of the text from `start`. */
  ofWord(text: string, start: number, end: number): number {
    const size = end - start;
    const first = (text.charCodeAt(start) << 16) | (size > 1 ? text.charCodeAt(start + 1) : 0);
    const second = size > 2 ? (text.charCodeAt(start + 2) << 16) | (size > 3 ? text.charCodeAt(start + 3) : 0) : 0;
    const third = size > 4 ? text.charCodeAt(start + 4) : 0;
    const at = this.place(first, second, third);
    if (this.ids[at] !== -1) return this.ids[at]!;
    this.first[at] = first;
    this.second[at] = second;
    this.third[at] = third;
    this.ids[at] = this.count;
    if (++this.words * 2 > this.mask) this.grow();
    return this.count++;
  }

  ofFigure(figure: string): number {
    let id = this.figures.get(figure);
    if (id === undefined) {
      id = this.count++;
      this.figures.set(figure, id);
    }
    return id;
  }

  /** Where the stem stands, or would. */
  private place(first: number, second: number, third: number): number {
    let h = Math.imul(first ^ Math.imul(second ^ Math.imul(third, 0xc2b2ae35), 0x9e3779b1), 0x85ebca6b);
    h ^= h >>> 15;
    let at = h & this.mask;
    while (
      this.ids[at] !== -1 &&
      (this.first[at] !== first || this.second[at] !== second || this.third[at] !== third)
    ) {
      at = (at + 1) & this.mask;
    }
    return at;
  }

  private grow(): void {
    const { first, second, third, ids } = this;
    this.mask = this.mask * 2 + 1;
    this.first = new Int32Array(this.mask + 1);
    this.second = new Int32Array(this.mask + 1);
    this.third = new Int32Array(this.mask + 1);
    this.ids = new Int32Array(this.mask + 1).fill(-1);
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] === -1) continue;
      const at = this.place(first[i]!, second[i]!, third[i]!);
      this.first[at] = first[i]!;
      this.second[at] = second[i]!;
      this.third[at] = third[i]!;
      this.ids[at] = ids[i]!;
    }
  }
}
