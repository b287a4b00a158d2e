import { expect, test } from 'vitest';
import { makeFolder, makePair } from '../../../../bench/generate/index.mjs';
import { findStories } from './find-stories.ts';
import type { StoryText } from './types.ts';

const text = (id: string, text: string, date?: string): StoryText => ({
  id,
  name: id,
  text,
  ...(date ? { date } : {}),
});
const pair = makePair(7, { words: 300, damages: ['number', 'omission', 'addition'] });
const other = makePair(8, { words: 300 });

test('a retelling and its original are a story, everything else is alone', () => {
  const { stories, alone } = findStories([text('x', pair.copy), text('y', other.original), text('z', pair.original)]);
  expect(stories).toHaveLength(1);
  expect([stories[0]!.original, ...stories[0]!.copies].sort()).toEqual(['x', 'z']);
  expect(alone).toEqual(['y']);
});

test.each([
  ['its name says so', 'a.copy', undefined, 'a.original', undefined, 'name'],
  ['the name of the other says that it is a translation', 'a.translated', undefined, 'a', undefined, 'name'],
  ['the date is the earlier one', 'a', '2025-03-02', 'b', '2025-03-01', 'date'],
  ['a name says more than a date', 'retold/a', '2025-03-01', 'a', '2025-03-02', 'name'],
  ['dates that are no dates say nothing', 'a', 'yesterday', 'b', 'today', 'complete'],
  ['the hour is the earlier one', 'a', '2025-03-01T10:00:00Z', 'b', '2025-03-01T08:30:00+02:00', 'date'],
  ['an hour without a zone is one of UTC', 'a', '2025-03-01T10:00:00Z', 'b', '2025-03-01T09:00', 'date'],
  ['a day is not earlier than an hour of it', 'a', '2025-03-01', 'b', '2025-03-01T09:00:00Z', 'complete'],
  ['the same date on both sides says nothing', 'a', '2025-03-01', 'b', '2025-03-01', 'complete'],
])('the original is chosen because %s', (_why, copyId, copyDate, originalId, originalDate, code) => {
  const short = makePair(9, { words: 400, damages: ['omission', 'omission', 'omission', 'omission'] });
  const { stories } = findStories([text(copyId, short.copy, copyDate), text(originalId, short.original, originalDate)]);
  expect(stories).toEqual([
    { original: originalId, copies: [copyId], originalReason: expect.objectContaining({ code }) },
  ]);
});

test('a digest that holds two stories does not tie them together', () => {
  const digest = `${pair.original}\n\n${other.original}`;
  const { stories } = findStories([
    text('a', pair.original, '2025-01-01'),
    text('digest', digest, '2025-01-03'),
    text('b', other.original, '2025-01-01'),
    text('b2', other.copy, '2025-01-02'),
  ]);
  const groups = stories.map(({ original, copies }) => [original, ...copies]);
  expect(groups).toContainEqual(expect.arrayContaining(['b', 'b2']));
  for (const group of groups) expect(group).not.toEqual(expect.arrayContaining(['a', 'b']));
});

test('empty texts, no texts and equal texts are no trouble', () => {
  expect(findStories([])).toEqual({ stories: [], alone: [] });
  expect(findStories([text('a', ''), text('b', '   ')])).toEqual({ stories: [], alone: ['a', 'b'] });
  expect(findStories([text('a', pair.original), text('b', pair.original)]).stories).toHaveLength(1);
});

test('in a generated folder nearly every pair is found and hardly a wrong one', () => {
  const { texts, pairs } = makeFolder(3, { texts: 120, pairs: 20 });
  const { stories, alone } = findStories(texts.map(({ id, name, text, date }) => ({ id, name, text, date })));
  const found = stories.flatMap(({ original, copies }) => copies.map((copy) => [original, copy].sort().join()));
  const right = found.filter((one) => pairs.some((pair) => [...pair].sort().join() === one));
  expect(right.length).toBeGreaterThanOrEqual(19);
  expect(found.length - right.length).toBeLessThanOrEqual(1);
  expect([...alone, ...stories.flatMap(({ original, copies }) => [original, ...copies])].sort()).toEqual(
    texts.map(({ id }) => id).sort(),
  );
});

test('a translation is found by figures and names alone', () => {
  const english = [
    'Tornby – Marta Helvig, the mayor of Tornby, will close the harbour for 18 days.',
    'The repairs cost 4.6 million euros, said Henrik Lundgren of the Velotron company.',
    'In 2019 a storm had damaged 312 metres of the wall; 47 boats sank.',
    'Helvig expects 1,250 visitors at the opening, among them Oksana Petrenko from Kyiv.',
    'Lundgren employs 86 people in Tornby and 29 in Brenhaven.',
  ].join('\n\n');
  const german = [
    'Tornby – Marta Helvig, Bürgermeisterin von Tornby, lässt den Hafen 18 Tage lang schließen.',
    'Die Reparatur kostet 4,6 Millionen Euro, sagte Henrik Lundgren von der Firma Velotron.',
    'Im Jahr 2019 hatte ein Sturm 312 Meter der Mauer beschädigt; 47 Boote sanken.',
    'Helvig erwartet 1.250 Besucher zur Eröffnung, darunter Oksana Petrenko aus Kyjiw.',
    'Lundgren beschäftigt 86 Menschen in Tornby und 29 in Brenhaven.',
  ].join('\n\n');
  const { stories } = findStories([
    text('en', english, '2025-01-01'),
    text('other', other.original, '2025-01-01'),
    text('de', german, '2025-01-02'),
  ]);
  expect(stories).toEqual([
    { original: 'en', copies: ['de'], originalReason: expect.objectContaining({ code: 'date' }) },
  ]);
  const [undated] = findStories([text('en', english), text('de', german)]).stories;
  expect(undated?.originalReason.message).toBe('No name, date or note tells, and it is the longest.');
});
