import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, SentenceKind } from '../document/types.ts';
import { alignDocuments, type DocumentBead } from './documents.ts';
import { PinError } from './pins.ts';

function document(...parts: [SentenceKind, string][]): Document {
  let text = '';
  const sentences = parts.map(([kind, words], block) => {
    const start = text.length;
    text += `${words}\n\n`;
    return { start, end: start + words.length, block, kind };
  });
  const blocks = sentences.map(({ start, end }) => ({ start, end, kind: 'paragraph' as const }));
  return { name: 'x', text, sha256: '', language: 'en', blocks, sentences };
}

const partners = (original: Document, copy: Document) =>
  alignDocuments(original, copy)
    .beads.filter((bead) => bead.original.length && bead.copy.length)
    .map((bead) => [bead.original, bead.copy, bead.furniture]);

test('titles are partners however they are worded', () => {
  const original = document(
    ['title', 'Council votes for tram'],
    ['body', 'The council of Ostrel voted for a tram line.'],
  );
  const copy = document(['title', 'Rails at last'], ['body', 'The council of Ostrel voted for a tram line.']);
  expect(partners(original, copy)).toEqual([
    [[0], [0], true],
    [[1], [1], false],
  ]);
});

test('two pictures of one person are not two versions of one caption', () => {
  const original = document(
    ['caption', 'Mayor Lia Brand opens the new market hall on Friday. | AGENCY'],
    ['body', 'The market hall has 40 stalls.'],
    ['caption', 'Visitors wait at the gate of the fish market in the rain. | AGENCY'],
  );
  const copy = document(
    ['caption', 'Lia Brand during a debate of the regional parliament in March (J. Roe/Agency)'],
    ['body', 'The market hall has 40 stalls.'],
    ['caption', 'Visitors wait at the gate of the fish market in the rain (Agency)'],
  );
  expect(partners(original, copy)).toEqual([
    [[1], [1], false],
    [[2], [2], true],
  ]);
});

test('a caption that repeats a sentence of the story does not take its partner', () => {
  const line = 'Minister Oda Reyn has said she will not sign the treaty.';
  const original = document(['caption', line], ['body', line]);
  const copy = document(['body', line]);
  expect(partners(original, copy)).toEqual([[[1], [0], false]]);
});

describe('pins across kinds', () => {
  const original = document(
    ['title', 'Council votes for tram'],
    ['caption', 'The market hall on Friday'],
    ['body', 'The council of Ostrel voted for a tram line.'],
    ['body', 'The line will cost 40 million crowns.'],
  );
  const copy = document(
    ['title', 'Rails at last'],
    ['body', 'The council of Ostrel voted for a tram line.'],
    ['body', 'Seven members spoke against it.'],
    ['body', 'The line will cost 40 million crowns.'],
    ['caption', 'A boat on the river in spring'],
  );
  const holding = (beads: DocumentBead[], i: number) => beads.find((bead) => bead.original.includes(i))!;

  test.each([
    { why: 'a title is told in the body', together: [[0, 2]], partners: [[0], [2]] },
    { why: 'a caption is told in the body', together: [[1, 3]], partners: [[1], [3]] },
    { why: 'the body tells what a caption says', together: [[3, 4]], partners: [[3], [4]] },
    { why: 'a group of two kinds', together: [[0, 0], [0, 2]], partners: [[0], [0, 2]] }, // biome-ignore format: one row
    { why: 'two captions that are nothing alike', together: [[1, 4]], partners: [[1], [4]] },
  ] as { why: string; together: [number, number][]; partners: number[][] }[])('$why', ({ together, partners }) => {
    const { beads } = alignDocuments(original, copy, { pins: { together } });
    const bead = holding(beads, partners[0]![0]!);
    expect([bead.original, bead.copy, bead.furniture]).toEqual([...partners, true]);
    expect(bead.reasons.map(({ code }) => code)).toContain('pinned');
    expect(beads.flatMap((one) => one.original).sort()).toEqual([0, 1, 2, 3]);
    expect(beads.flatMap((one) => one.copy).sort()).toEqual([0, 1, 2, 3, 4]);
  });

  test('the others find their partners around them', () => {
    const { beads } = alignDocuments(original, copy, { pins: { together: [[1, 2]] } });
    expect([0, 2, 3].map((i) => holding(beads, i).copy)).toEqual([[0], [1], [3]]);
  });

  test('a bead that crosses the story is moved', () => {
    const { beads } = alignDocuments(original, copy, { pins: { together: [[0, 2]] } });
    expect(holding(beads, 0).moved).toBe(true);
  });

  test('titles pinned apart are no partners', () => {
    const { beads } = alignDocuments(original, copy, { pins: { apart: [[0, 0]] } });
    expect([holding(beads, 0).copy, holding(beads, 0).furniture]).toEqual([[], true]);
  });

  test('a text against itself keeps apart what is pinned apart', () => {
    const { beads } = alignDocuments(original, original, { pins: { apart: [[0, 0], [2, 2]] } }); // biome-ignore format: short
    expect([0, 1, 2, 3].map((i) => holding(beads, i).copy.includes(i))).toEqual([false, true, false, true]);
  });

  test.each([
    { why: 'through a sentence of another kind', together: [[0, 0], [0, 2], [3, 2]], apart: [[3, 0]] }, // biome-ignore format: one row
    { why: 'a sentence that is not there', together: [[4, 0]], apart: [] },
  ] as { why: string; together: [number, number][]; apart: [number, number][] }[])(
    'refused: $why',
    ({ why, ...pins }) => {
      expect(() => alignDocuments(original, copy, { pins })).toThrow(PinError);
    },
  );

  test('any pins that do not contradict each other are obeyed', () => {
    const pair = fc.tuple(fc.nat(original.sentences.length - 1), fc.nat(copy.sentences.length - 1));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 4 }), fc.array(pair, { maxLength: 4 }), (together, apart) => {
        let beads: DocumentBead[];
        try {
          beads = alignDocuments(original, copy, { pins: { together, apart } }).beads;
        } catch (error) {
          expect(error).toBeInstanceOf(PinError);
          return;
        }
        expect(beads.flatMap((bead) => bead.original).sort()).toEqual([0, 1, 2, 3]);
        expect(beads.flatMap((bead) => bead.copy).sort()).toEqual([0, 1, 2, 3, 4]);
        for (const [i, j] of together) expect(holding(beads, i).copy).toContain(j);
        for (const [i, j] of apart) expect(holding(beads, i).copy).not.toContain(j);
      }),
      { numRuns: 300 },
    );
  });
});
