// Places under numbers: which terms of a side have a key or a base form. In: pairs of number and place. Out: the places of
// a number. A hash table in flat arrays, used for one bead after the other: a map of lists is some forty objects each time.

/** A table with room for more is given back: one long side must not keep its memory. */
const MOST_KEPT = 2 ** 14;

export class PlaceTable {
  #mask = 0;
  /** By the hash of a number its latest entry + 1, or 0. */
  #slots = new Int32Array(0);
  #numbers = new Int32Array(0);
  #places = new Int32Array(0);
  /** Of every entry the one of the same number before it, or -1. */
  #before = new Int32Array(0);
  #entries = 0;

  /**
   * Forgets what it holds.
   *
   * @param most entries that it has to hold from now on
   */
  clear(most: number): void {
    const size = sizeFor(most);
    if (size > this.#slots.length || this.#slots.length > MOST_KEPT) {
      this.#slots = new Int32Array(size);
      this.#numbers = new Int32Array(size / 2);
      this.#places = new Int32Array(size / 2);
      this.#before = new Int32Array(size / 2);
    } else this.#slots.fill(0, 0, size);
    this.#mask = size - 1;
    this.#entries = 0;
  }

  /** Puts a place under a number; the same pair twice in a row counts once. */
  put(number: number, place: number): void {
    const slot = this.#slotOf(number);
    const last = this.#slots[slot]! - 1;
    if (last >= 0 && this.#places[last] === place) return;
    const entry = this.#entries++;
    this.#before[entry] = last;
    this.#numbers[entry] = number;
    this.#places[entry] = place;
    this.#slots[slot] = entry + 1;
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

/** A power of two that leaves every other slot free. */
function sizeFor(entries: number): number {
  let size = 64;
  while (size < 2 * entries) size *= 2;
  return size;
}
