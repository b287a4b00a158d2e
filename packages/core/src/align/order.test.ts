import { expect, it } from 'vitest';
import { inReadingOrder } from './order.ts';
import type { AlignedBead } from './types.ts';

const bead = (original: number[], copy: number[], moved = false): AlignedBead => ({
  original,
  copy,
  moved,
  confidence: 1,
  cost: 0,
  reasons: [],
});

it.each([
  {
    why: 'the original leads',
    beads: [bead([1], [1]), bead([2], [2]), bead([0], [0])],
    order: ['0:0', '1:1', '2:2'],
  },
  {
    why: 'inserted sentences follow the bead of the copy sentence before them, in order',
    beads: [bead([], [2]), bead([], [1]), bead([0], [0]), bead([1], [3])],
    order: ['0:0', ':1', ':2', '1:3'],
  },
  {
    why: 'inserted sentences before everything come first, also before what was omitted',
    beads: [bead([0], []), bead([1], [1]), bead([], [0])],
    order: [':0', '0:', '1:1'],
  },
  {
    why: 'where one was omitted and another inserted, the omitted one comes first',
    beads: [bead([], [1]), bead([0], [0]), bead([1], []), bead([2], []), bead([3], [2])],
    order: ['0:0', '1:', '2:', ':1', '3:2'],
  },
  {
    why: 'a moved bead stands at its place in the original and nothing follows it',
    beads: [bead([0], [0]), bead([1], [4], true), bead([2], [1]), bead([3], [2]), bead([], [3]), bead([], [5])],
    order: ['0:0', '1:4', '2:1', '3:2', ':3', ':5'],
  },
  {
    why: 'a merge leads from its last sentence',
    beads: [bead([0, 1], [0, 1]), bead([], [2]), bead([2], [3, 4])],
    order: ['0+1:0+1', ':2', '2:3+4'],
  },
  {
    why: 'a sentence inserted inside a merge with a hole follows the bead before the merge',
    beads: [bead([0], [0]), bead([1], [1, 3]), bead([], [2])],
    order: ['0:0', ':2', '1:1+3'],
  },
  { why: 'nothing on the side of the original', beads: [bead([], [1]), bead([], [0])], order: [':0', ':1'] },
  { why: 'nothing at all', beads: [], order: [] },
])('$why', ({ beads, order }) => {
  const shown = inReadingOrder(beads).map(({ original, copy }) => `${original.join('+')}:${copy.join('+')}`);
  expect(shown).toEqual(order);
});
