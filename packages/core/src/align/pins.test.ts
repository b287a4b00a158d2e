import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from './align.ts';

const original = [
  'Anna sold the mill.',
  'The river rose in March.',
  'Nobody was hurt.',
  'The bridge fell.',
  'Tom left.',
];
const copy = [
  'The mill was sold by Anna.',
  'In March the river rose.',
  'No one was hurt.',
  'The bridge fell.',
  'Tom left.',
];

const beadWith = (i: number, beads: ReturnType<typeof alignSentences>['beads']) =>
  beads.find((bead) => bead.original.includes(i))!;

describe('pins', () => {
  it('puts sentences together against all evidence', () => {
    const { beads } = alignSentences(original, copy, { pins: { together: [[0, 2]] } });
    expect(beadWith(0, beads).copy).toContain(2);
    expect(beadWith(0, beads).reasons.map(({ code }) => code)).toContain('pinned');
  });

  it('moves no sentence out of a pinned bead, however well it fits elsewhere', () => {
    const pins = { together: [[2, 0] as const, [4, 1] as const] };
    const { beads } = alignSentences(original, copy, { pins });
    expect([beadWith(2, beads).copy, beadWith(4, beads).copy]).toEqual([[0], [1]]);
  });

  it('keeps sentences apart against all evidence', () => {
    const { beads } = alignSentences(original, copy, { pins: { apart: [[3, 3]] } });
    expect(beadWith(3, beads).copy).not.toContain(3);
  });

  it('lets pinned sentences cross: one of the beads is moved', () => {
    const { beads } = alignSentences(original, copy, {
      pins: {
        together: [
          [0, 4],
          [4, 0],
        ],
      },
    });
    expect(beadWith(0, beads).copy).toContain(4);
    expect(beadWith(4, beads).copy).toContain(0);
    expect([beadWith(0, beads), beadWith(4, beads)].some(({ moved }) => moved)).toBe(true);
  });

  it.each([
    { why: 'the same pair is pinned both ways', together: [[1, 1]], apart: [[1, 1]] },
    { why: 'others hold the pair together', together: [[1, 1], [1, 2], [2, 2]], apart: [[2, 1]] }, // biome-ignore format: one row a case
    { why: 'a sentence is not there', together: [[1, 9]], apart: [] },
  ] as { why: string; together: [number, number][]; apart: [number, number][] }[])('refuses: $why', (pins) => {
    expect(() => alignSentences(original, copy, { pins })).toThrow(RangeError);
  });

  it('is honoured exactly for any pins that do not contradict each other', () => {
    const pair = fc.tuple(fc.nat(4), fc.nat(4));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 4 }), fc.array(pair, { maxLength: 6 }), (together, apart) => {
        let beads: ReturnType<typeof alignSentences>['beads'];
        try {
          beads = alignSentences(original, copy, { pins: { together, apart } }).beads;
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(beads.flatMap((bead) => bead.original).sort()).toEqual([0, 1, 2, 3, 4]);
        expect(beads.flatMap((bead) => bead.copy).sort()).toEqual([0, 1, 2, 3, 4]);
        for (const [i, j] of together) expect(beadWith(i, beads).copy).toContain(j);
        for (const [i, j] of apart) expect(beadWith(i, beads).copy).not.toContain(j);
      }),
      { numRuns: 300 },
    );
  });
});
