// What a person fixed. In: pairs of sentences that must or must not be partners. Out: groups that must share a bead,
// rules for the search, and beads of the groups that no ordered search can hold. Pins are honoured exactly.

import type { Anchor } from './anchors.ts';
import type { Rules } from './lattice.ts';
import { pinnedReason } from './reasons.ts';
import { SHAPES } from './shapes.ts';
import type { AlignedBead, Pins } from './types.ts';

/** Pins that cannot be obeyed. The message names the pin and says why. */
export class PinError extends RangeError {
  override readonly name = 'PinError';
}

/** Sentences that pins hold together, both sides ascending. */
export interface PinnedGroup {
  original: number[];
  copy: number[];
}

export interface PinPlan {
  /** Groups the ordered search holds as part of a bead. They rise on both sides. */
  held: PinnedGroup[];
  /** Groups that become a bead of their own: they cross others, have holes, or are larger than any shape. */
  own: PinnedGroup[];
  apart: ReadonlySet<string>;
}

const pairKey = (i: number, j: number) => `${i}:${j}`;

/** Plans how pins are honoured. Throws what `pinnedGroups` throws. */
export function planPins(pins: Pins, n: number, m: number): PinPlan {
  const groups = pinnedGroups(pins, n, m);
  const fitting = groups.filter(fitsShape).sort((x, y) => x.original[0]! - y.original[0]!);
  const held = risingMost(fitting);
  const apart = new Set((pins.apart ?? []).map(([i, j]) => pairKey(i, j)));
  return { held, own: groups.filter((group) => !held.includes(group)), apart };
}

/**
 * What pins hold together, directly or through each other, in texts of n and m sentences. Throws a `PinError` when a pin
 * names a sentence that is not there, or when sentences that are held together are also pinned apart.
 */
export function pinnedGroups({ together = [], apart = [] }: Pins, n: number, m: number): PinnedGroup[] {
  for (const [i, j] of [...together, ...apart]) {
    if (Number.isInteger(i) && i >= 0 && i < n && Number.isInteger(j) && j >= 0 && j < m) continue;
    throw new PinError(
      `The pin [${i}, ${j}] names a sentence that is not there: the original has ${n}, the copy ${m}, counted from 0.`,
    );
  }
  const groups = groupsOf(together);
  const groupAt = new Map(groups.flatMap((group) => group.original.map((i) => [i, group] as const)));
  for (const [i, j] of apart) {
    const group = groupAt.get(i);
    if (!group?.copy.includes(j)) continue;
    const holding = together.filter(([k]) => groupAt.get(k) === group).map(([k, l]) => `[${k}, ${l}]`);
    throw new PinError(
      `The pin [${i}, ${j}] under “apart” contradicts ${holding.join(', ')} under “together”: ` +
        `sentence ${i} of the original and sentence ${j} of the copy cannot be partners and not partners.`,
    );
  }
  return groups;
}

/** The given groups as beads of their own. They are moved where they cross `others` or each other. */
export function pinnedBeads(groups: readonly PinnedGroup[], others: readonly AlignedBead[]): AlignedBead[] {
  const ordered: PinnedGroup[] = others.filter((bead) => bead.original.length && bead.copy.length && !bead.moved);
  return groups.map((group) => {
    const moved = ordered.some((bead) => isCrossed(group, bead));
    if (!moved) ordered.push(group);
    return { ...group, moved, confidence: 1, cost: 0, reasons: [pinnedReason()] };
  });
}

function isCrossed(x: PinnedGroup, y: PinnedGroup): boolean {
  const before = (p: number[], q: number[]) => p[p.length - 1]! < q[0]!;
  return (
    (before(x.original, y.original) && before(y.copy, x.copy)) ||
    (before(y.original, x.original) && before(x.copy, y.copy))
  );
}

/** Connected groups of pinned pairs. */
function groupsOf(pairs: readonly (readonly [number, number])[]): PinnedGroup[] {
  const groups = new Set<{ original: Set<number>; copy: Set<number> }>();
  for (const [i, j] of pairs) {
    const joined = { original: new Set([i]), copy: new Set([j]) };
    for (const group of groups) {
      if (!group.original.has(i) && !group.copy.has(j)) continue;
      for (const k of group.original) joined.original.add(k);
      for (const k of group.copy) joined.copy.add(k);
      groups.delete(group);
    }
    groups.add(joined);
  }
  const sorted = (set: Set<number>) => [...set].sort((x, y) => x - y);
  return [...groups].map(({ original, copy }) => ({ original: sorted(original), copy: sorted(copy) }));
}

function fitsShape({ original, copy }: PinnedGroup): boolean {
  const unbroken = (list: number[]) => list[list.length - 1]! - list[0]! + 1 === list.length;
  const fits = SHAPES.some((shape) => shape.original === original.length && shape.copy === copy.length);
  return fits && unbroken(original) && unbroken(copy);
}

/** The most groups that rise on both sides. `groups` ascend by their first original sentence. */
function risingMost(groups: readonly PinnedGroup[]): PinnedGroup[] {
  const length: number[] = [];
  const before: number[] = [];
  let top = -1;
  groups.forEach((group, k) => {
    length[k] = 1;
    before[k] = -1;
    for (let l = 0; l < k; l++) {
      const rises = groups[l]!.copy.at(-1)! < group.copy[0]! && groups[l]!.original.at(-1)! < group.original[0]!;
      if (rises && length[l]! + 1 > length[k]!) {
        length[k] = length[l]! + 1;
        before[k] = l;
      }
    }
    if (top < 0 || length[k]! > length[top]!) top = k;
  });
  const chain: PinnedGroup[] = [];
  for (let k = top; k >= 0; k = before[k]!) chain.push(groups[k]!);
  return chain.reverse();
}

/** Rules under which the search honours the plan. */
export function rulesOf({ held, apart }: Pick<PinPlan, 'held' | 'apart'>): Rules {
  const groupA = new Map(held.flatMap((group) => group.original.map((i) => [i, group] as const)));
  const groupB = new Map(held.flatMap((group) => group.copy.map((j) => [j, group] as const)));
  const within = (list: number[], from: number, count: number) =>
    list[0]! >= from && list[list.length - 1]! < from + count;
  return {
    pinned: (i, j) => groupA.has(i) || groupB.has(j),
    bead(i, p, j, q) {
      for (let r = i; r < i + p; r++) {
        const group = groupA.get(r);
        if (group && !(within(group.original, i, p) && within(group.copy, j, q))) return false;
        for (let c = j; c < j + q; c++) if (apart.has(pairKey(r, c))) return false;
      }
      for (let c = j; c < j + q; c++) {
        const group = groupB.get(c);
        if (group && !(within(group.original, i, p) && within(group.copy, j, q))) return false;
      }
      return true;
    },
    omit: (i) => !groupA.has(i),
    insert: (j) => !groupB.has(j),
  };
}

/** Held groups as anchors that outweigh everything, so that the corridor passes through them. */
export function anchorsOf(held: readonly PinnedGroup[]): Anchor[] {
  return held.flatMap(({ original, copy }) => [
    { i: original[0]!, j: copy[0]!, weight: 1e6 },
    ...(original.length > 1 || copy.length > 1
      ? [{ i: original[original.length - 1]!, j: copy[copy.length - 1]!, weight: 1e6 }]
      : []),
  ]);
}
