import { expect, test } from 'vitest';
import { readDocument } from '../document/document.ts';
import { LANGUAGES } from '../language/registry.ts';
import { contrastStories } from './contrast.ts';

const read = (text: string) => readDocument({ text }, LANGUAGES);

const FERRY = read(
  'The council of Larkmouth met on Tuesday. It borrowed 42 million crowns from Pell Astwick. The harbour needs a new ferry terminal soon.',
);
const CHOIR = read(
  'The girls of Bellminster sang for 19 minutes on Tuesday. Their harbour needs a new choir room soon. The jury of Larkmouth was moved.',
);

test('names and figures are told apart by where they stand', () => {
  const { names, figures } = contrastStories(FERRY, CHOIR);
  expect(names.both).toEqual(['Larkmouth', 'Tuesday']);
  expect(names.original).toEqual(['Pell', 'Astwick']);
  expect(names.copy).toEqual(['Bellminster']);
  expect(figures).toEqual({ both: [], original: ['42'], copy: ['19'] });
});

test('the closest sentences come first, each of them once', () => {
  const { closest } = contrastStories(FERRY, CHOIR);
  expect(closest[0]).toMatchObject({ original: 2, copy: 1 });
  expect(new Set(closest.map(({ original }) => original)).size).toBe(closest.length);
  expect(new Set(closest.map(({ copy }) => copy)).size).toBe(closest.length);
  for (const { closeness } of closest) {
    expect(closeness).toBeGreaterThan(0);
    expect(closeness).toBeLessThanOrEqual(1);
  }
});

test('texts with nothing in common, and empty ones, have no closest sentences', () => {
  expect(contrastStories(read('Alpha beta.'), read('Gamma delta.')).closest).toEqual([]);
  expect(contrastStories(read(''), FERRY).closest).toEqual([]);
});
