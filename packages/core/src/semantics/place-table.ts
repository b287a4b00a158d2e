// Places under numbers: which terms of a side have a key or a base form. In: pairs of number and place. Out: the places of
// a number. A hash table in flat arrays: one is made for every bead, and a map of lists is some forty objects each time.

export class PlaceTable {
  readonly #mask: number;
  /** By the hash of a number its latest entry + 1, or 0. */
  readonly #slots: number[];
  readonly #numbers: number[] = [];
  readonly #places: number[] = [];
  /** Of every entry the one of the same number before it, or -1. */
  readonly #before: number[] = [];

  /** @param most entries that it has to hold */
  constructor(most: number) {
    let size = 16;
    while (size < 2 * most) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Array<number>(size).fill(0);
  }

  /** Puts a place under a number; the same pair twice in a row counts once. */
  put(number: number, place: number): void {
    const slot = this.#slotOf(number);
    const last = this.#slots[slot]! - 1;
    if (last >= 0 && this.#places[last] === place) return;
    this.#before.push(last);
    this.#numbers.push(number);
    this.#slots[slot] = this.#places.push(place);
  }

  /** The latest entry of a number; -1 when there is none. */
  latest(number: number): number {
    return this.#slots[this.#slotOf(number)]! - 1;
  }

  /** The entry of the same number before an entry; -1 when there is none. */
  before(entry: number): number {
    return this.#before[entry]!;
  }

  placeOf(entry: number): number {
    return this.#places[entry]!;
  }

  #slotOf(number: number): number {
    const hash = Math.imul(number, 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const entry = this.#slots[slot]! - 1;
      if (entry < 0 || this.#numbers[entry] === number) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}
