import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from './align.ts';
import type { Alignment } from './types.ts';

const shape = ({ beads }: Alignment) => beads.map(({ original, copy }) => `${original.join('+')}:${copy.join('+')}`);

function expectPartition({ beads }: Alignment, n: number, m: number) {
  const ascending = (count: number) => Array.from({ length: count }, (_, i) => i);
  expect(beads.flatMap((bead) => bead.original).sort((x, y) => x - y)).toEqual(ascending(n));
  expect(beads.flatMap((bead) => bead.copy).sort((x, y) => x - y)).toEqual(ascending(m));
}

describe('alignSentences', () => {
  const story = [
    'The harbour council voted on Tuesday to close the old ferry line to Mirefield.',
    'Three of the seven members spoke against it, and the ferrymen shouted from the gallery.',
    'The line has carried about 40,000 passengers a year since 1911.',
    'A bus will replace it from the first of May.',
    'Mayor Ilse Brandt said that nobody would be left on the wrong side of the water.',
  ];

  it.each([
    {
      why: 'one sentence was cut in two',
      copy: [
        story[0]!,
        'Three of the seven members spoke against it.',
        'The ferrymen shouted from the gallery.',
        ...story.slice(2),
      ],
      beads: ['0:0', '1:1+2', '2:3', '3:4', '4:5'],
    },
    {
      why: 'two sentences were joined',
      copy: [
        ...story.slice(0, 2),
        `${story[2]!.slice(0, -1)}, and a bus will replace it from the first of May.`,
        story[4]!,
      ],
      beads: ['0:0', '1:1', '2+3:2', '4:3'],
    },
    {
      why: 'a sentence was left out',
      copy: story.filter((_, i) => i !== 2),
      beads: ['0:0', '1:1', '2:', '3:2', '4:3'],
    },
    {
      why: 'a sentence was slipped in',
      copy: [...story.slice(0, 3), 'Our readers will remember how the tram ended.', ...story.slice(3)],
      beads: ['0:0', '1:1', '2:2', ':3', '3:4', '4:5'],
    },
  ])('$why', ({ copy, beads }) => {
    expect(shape(alignSentences(story, copy))).toEqual(beads);
  });

  it('holds every sentence exactly once, whatever the texts are', () => {
    const word = fc.constantFrom('Anna', 'said', 'ship', '12', '3,5', '…', 'и', '船', 'لا', '');
    const text = fc.array(
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(text, text, (original, copy) => {
        expectPartition(alignSentences(original, copy), original.length, copy.length);
      }),
    );
  });
});
