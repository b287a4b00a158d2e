import { expect, test } from 'vitest';
import type { Document, SentenceKind } from '../document/types.ts';
import { alignDocuments } from './documents.ts';

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
