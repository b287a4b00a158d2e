import { describe, expect, it } from 'vitest';
import { alignSentences } from './align.ts';

const story = [
  'The harbour council voted on Tuesday to close the old ferry line to Mirefield.',
  'Three of the seven members spoke against it, and the ferrymen shouted from the gallery.',
  'The line has carried about 40,000 passengers a year since 1911.',
  'A bus will replace it from the first of May.',
  'Mayor Ilse Brandt said that nobody would be left on the wrong side of the water.',
  'Fares on the bus will be two crowns lower than those of the boat.',
  'Shopkeepers along Quay Street fear for their summer trade.',
  'The oldest boat, the Petrel, goes to a museum in Aldersund.',
];

describe('moved sentences', () => {
  it('finds a sentence that stands elsewhere in the copy', () => {
    const copy = [...story.slice(0, 1), ...story.slice(2, 7), story[1]!, story[7]!];
    const moved = alignSentences(story, copy).beads.filter((bead) => bead.moved);
    expect(moved.map(({ original, copy }) => [original, copy])).toEqual([[[1], [6]]]);
  });

  it('keeps the order when told so', () => {
    const copy = [...story.slice(0, 1), ...story.slice(2, 7), story[1]!, story[7]!];
    expect(alignSentences(story, copy, { moves: false }).beads.some((bead) => bead.moved)).toBe(false);
  });

  it('sees no move where a phrase comes back', () => {
    const refrain = 'The council thanked the ferrymen for their long service.';
    const original = [...story.slice(0, 3), refrain, ...story.slice(3, 6), refrain, ...story.slice(6)];
    expect(
      alignSentences(original, original).beads.every((bead) => !bead.moved && bead.original[0] === bead.copy[0]),
    ).toBe(true);
  });

  it('takes a block along though one sentence in its middle was left out', () => {
    // Too little in common to move by itself.
    const copy = [story[0]!, ...story.slice(4), story[1]!, 'From May on people go by bus.'];
    const { beads } = alignSentences(story, copy);
    expect(beads.filter((bead) => bead.moved).map(({ original, copy }) => [original, copy])).toEqual([
      [[1], [5]],
      [[3], [6]],
    ]);
    expect(beads).toContainEqual(expect.objectContaining({ original: [2], copy: [] }));
  });

  it('gives a sentence that two moved places want to one of them', () => {
    const copy = [story[0]!, ...story.slice(2, 7), story[1]!, story[7]!, story[1]!];
    const { beads } = alignSentences(story, copy);
    for (const [side, count] of [
      ['original', story.length],
      ['copy', copy.length],
    ] as const) {
      const held = beads.flatMap((bead) => bead[side]).sort((x, y) => x - y);
      expect(held).toEqual(Array.from({ length: count }, (_, i) => i));
    }
    expect(beads.filter((bead) => bead.original.includes(1))).toHaveLength(1);
  });
});
