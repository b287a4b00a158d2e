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

describe('degenerate texts', () => {
  const distinct = (count: number, seed: string) =>
    Array.from({ length: count }, (_, i) => `${seed}${i * 7919} ${seed}${i * 104729} went.`);
  const times = (count: number, sentence: string) => Array.from({ length: count }, () => sentence);
  const pairs = (alignment: Alignment) => alignment.beads.filter((bead) => bead.original.length && bead.copy.length);

  it.each([
    { why: 'nothing at all', original: [], copy: [], two: 0 },
    { why: 'no original', original: [], copy: distinct(20, 'a'), two: 0 },
    { why: 'no copy', original: distinct(20, 'a'), copy: [], two: 0 },
    { why: 'the same sentence a thousand times', original: times(1000, 'So.'), copy: times(1000, 'So.'), two: 1000 },
    { why: 'blank strings against blank strings', original: times(3, ''), copy: times(3, ''), two: 3 },
    { why: 'blank strings against words', original: ['', ' ', ''], copy: distinct(3, 'a'), two: 0 },
    { why: 'a blank string before a partner', original: ['', 'The mill burned down.'], copy: ['The mill burned down.'], two: 1 }, // biome-ignore format: one row a case
  ])('$why: $two partners', ({ original, copy, two }) => {
    const alignment = alignSentences(original, copy);
    expectPartition(alignment, original.length, copy.length);
    expect(pairs(alignment)).toHaveLength(two);
  });

  it('one of a hundred sentences finds the one, from either side', () => {
    const many = distinct(100, 'zeta');
    expect(pairs(alignSentences([many[40]!], many)).map(({ original, copy }) => [original, copy])).toEqual([
      [[0], [40]],
    ]);
    expect(pairs(alignSentences(many, [many[40]!])).map(({ original, copy }) => [original, copy])).toEqual([
      [[40], [0]],
    ]);
  });

  it.each([
    {
      why: 'all are the same, not equally many',
      original: times(300, 'He came home.'),
      copy: times(280, 'He came home.'),
    },
    { why: 'nothing in common', original: distinct(60, 'omicron'), copy: times(50, 'Вчера шёл снег.') },
    { why: 'symbols only', original: ['***', '—', '…', '§§'], copy: ['***', '…', '§'] },
    { why: 'one very long sentence', original: ['word '.repeat(100_000)], copy: ['word '.repeat(90_000), 'word.'] },
    { why: 'one very long word', original: ['x'.repeat(300_000), 'End.'], copy: ['x'.repeat(299_999), 'End.'] },
  ])('every sentence once, and the same answer twice: $why', ({ original, copy }) => {
    const alignment = alignSentences(original, copy);
    expectPartition(alignment, original.length, copy.length);
    expect(alignSentences(original, copy)).toEqual(alignment);
  });

  it('says when the search was narrowed, and only then', () => {
    const retold = (count: number) => distinct(count, 'eta').map((sentence) => `Yes, ${sentence}`);
    expect(alignSentences(distinct(50, 'eta'), retold(50)).narrowed).toBe(false);
    expect(alignSentences(distinct(60, 'eta'), retold(60)).narrowed).toBe(true);
  });
});
