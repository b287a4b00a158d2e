import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from './align.ts';
import { PinError } from './pins.ts';

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

  it('moves nothing out of a pinned bead that stands amid moved sentences', () => {
    const story = [
      'Summer passengers, summer passengers, fares, fares.',
      'Bridge mire river.',
      'Petrel, Petrel, carried ferry.',
      'Water, river storm, boat mill passengers.',
      'Petrel council river.',
      '40,000 Aldersund fares spoke 40,000.',
      'Mayor bridge.',
      'Mire shop, water voted.',
      'Quay museum, mire museum.',
      'Museum mill.',
    ];
    const told = [
      'Mill boat, members, Petrel spoke, bus replace voted.',
      'Gallery fares, quay harbour, line ferry.',
      'Quay rose, fares mire bridge.',
      story[1]!,
      story[1]!,
      story[3]!,
      story[4]!,
    ];
    const { beads } = alignSentences(story, told, { pins: { together: [[8, 3], [2, 0]] } }); // biome-ignore format: short
    expect(beadWith(2, beads).copy).toContain(0);
    expect(beadWith(8, beads).copy).toContain(3);
  });

  /** Retellings of a few of the same sentences in any order and number, so that much repeats and much has moved. */
  const repeated = fc
    .array(fc.array(fc.constantFrom('mill', 'Anna', 'river', 'rose', '1911', 'bridge', 'storm'), { minLength: 1 }), {
      minLength: 1,
      maxLength: 12,
    })
    .chain((told) =>
      fc.record({
        original: fc.constant(told.map((words) => `${words.join(' ')}.`)),
        copy: fc
          .array(fc.nat(told.length - 1), { minLength: 1, maxLength: 14 })
          .map((places) => places.map((i) => `${told[i]!.join(' ')}.`)),
      }),
    );
  const fixed = fc.constant({ original, copy });
  const pair = fc.tuple(fc.nat(), fc.nat());

  it.each([
    { what: 'a short retelling', texts: fixed },
    { what: 'sentences that repeat and have moved', texts: repeated },
  ])('is honoured exactly for any pins that do not contradict each other: $what', ({ texts }) => {
    fc.assert(
      fc.property(texts, fc.array(pair, { maxLength: 4 }), fc.array(pair, { maxLength: 6 }), (texts, ...pairs) => {
        const { original, copy } = texts;
        const [together, apart] = pairs.map((list) =>
          list.map(([i, j]) => [i % original.length, j % copy.length] as const),
        ) as [[number, number][], [number, number][]];
        let beads: ReturnType<typeof alignSentences>['beads'];
        try {
          beads = alignSentences(original, copy, { pins: { together, apart } }).beads;
        } catch (error) {
          expect(error).toBeInstanceOf(PinError);
          return;
        }
        const ascending = (indices: number[]) => indices.sort((x, y) => x - y);
        expect(ascending(beads.flatMap((bead) => bead.original))).toEqual(original.map((_, i) => i));
        expect(ascending(beads.flatMap((bead) => bead.copy))).toEqual(copy.map((_, j) => j));
        for (const [i, j] of together) expect(beadWith(i, beads).copy).toContain(j);
        for (const [i, j] of apart) expect(beadWith(i, beads).copy).not.toContain(j);
      }),
      { numRuns: 300 },
    );
  });
});
