// Reading order of beads. In: beads in any order. Out: the same beads as a reader of the original meets them. Linear but
// for sorting.

import type { AlignedBead } from './types.ts';

/**
 * Orders beads for reading: the original's order leads; an inserted bead follows the bead that holds the copy sentence
 * before it, and what was omitted right there. A moved bead stands at its place in the original and leads nothing.
 */
export function inReadingOrder<T extends AlignedBead>(beads: readonly T[]): T[] {
  const led = beads.filter((bead) => bead.original.length).sort((x, y) => x.original[0]! - y.original[0]!);
  if (led.length === beads.length) return led;
  const inserted = beads.filter((bead) => !bead.original.length).sort((x, y) => x.copy[0]! - y.copy[0]!);
  /** Places of the beads that inserted ones may follow, in the order of the copy. */
  const holders: number[] = [];
  const lastOf = (at: number) => led[at]!.copy.at(-1)!;
  for (let at = 0; at < led.length; at++) if (!led[at]!.moved && led[at]!.copy.length) holders.push(at);
  holders.sort((x, y) => lastOf(x) - lastOf(y));
  const following = new Map<number, T[]>();
  let next = 0;
  let place = -1;
  for (const bead of inserted) {
    for (; next < holders.length && lastOf(holders[next]!) < bead.copy[0]!; next++) {
      place = holders[next]!;
      while (place + 1 < led.length && !led[place + 1]!.copy.length) place++;
    }
    const there = following.get(place);
    if (there) there.push(bead);
    else following.set(place, [bead]);
  }
  const ordered = [...(following.get(-1) ?? [])];
  for (let at = 0; at < led.length; at++) {
    ordered.push(led[at]!);
    const behind = following.get(at);
    if (behind) for (const bead of behind) ordered.push(bead);
  }
  return ordered;
}
