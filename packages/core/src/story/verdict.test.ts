import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignDocuments } from '../align/documents.ts';
import { readDocument } from '../document/document.ts';
import { LANGUAGES } from '../language/registry.ts';
import { judgeStory } from './verdict.ts';

const read = (text: string) => readDocument({ text, form: 'passage' }, LANGUAGES);

function judge(original: string, copy: string) {
  const a = read(original);
  const b = read(copy);
  return judgeStory(a, b, alignDocuments(a, b).beads);
}

const harbour =
  'The port of Ostrava Bay will charge ships 340 crowns more from June. Harbour master Elin Brodd said the dredging had cost twice as much as planned. Fishermen under ten metres are exempt.';
const harbourRetold =
  'From June on, ships must pay 340 crowns more in the port of Ostrava Bay. According to harbour master Elin Brodd, dredging cost twice what was planned. Fishing boats shorter than ten metres are exempt.';
const rate =
  'The central bank raised its rate to 4.25 percent. Inflation stood at 5.1 percent in August. Food was 8.7 percent dearer than a year before. The board voted 6 to 3 for the step.';
const nextRate =
  'The central bank raised its rate to 4.50 percent. Inflation stood at 4.6 percent in October. Food was 6.3 percent dearer than a year before. The board voted 5 to 4 for the step.';

describe('verdicts', () => {
  test('a rewording is the same story', () => {
    expect(judge(harbour, harbourRetold).verdict).toBe('same');
  });

  test('a part of a story is the same story, whichever side is shorter', () => {
    const part = harbourRetold.slice(0, harbourRetold.indexOf(' Fishing'));
    expect(judge(harbour, part).verdict).toBe('same');
    expect(judge(part, harbour).verdict).toBe('same');
  });

  test('texts on different things are different stories', () => {
    expect(judge(harbour, rate)).toMatchObject({ verdict: 'different' });
  });

  test('the next report in the same mould is not the same story: its figures differ', () => {
    const { verdict, reasons } = judge(rate, nextRate);
    expect(verdict).not.toBe('same');
    expect(reasons.map(({ code }) => code)).toContain('figures-differ');
  });

  test('one altered figure leaves the story the same', () => {
    expect(judge(rate, rate.replace('8.7', '7.8')).verdict).toBe('same');
  });

  test.each([
    ['', '', 'both sides are empty'],
    ['', harbour, 'the original is empty'],
    [harbour, '', 'the copy is empty'],
    ['Yes.', 'No.', 'one word is no story'],
    ['!!! ???', '… — …', 'marks only'],
  ])('%j and %j: unsure, because %s', (original, copy) => {
    expect(judge(original, copy).verdict).toBe('unsure');
  });
});

describe('figures', () => {
  test.each([
    ['3,200', '3 200', 'a space between thousands'],
    ['3,200', '3.200', 'a stop between thousands'],
    ['4.2', '4,2', 'a decimal comma'],
  ])('%s and %s are one figure: %s', (x, y) => {
    const { reasons } = judge(
      `The fire in the hills destroyed ${x} hectares.`,
      `Fire destroyed ${y} hectares in the hills.`,
    );
    expect(reasons.find(({ code }) => code === 'shared-figures')?.params['count']).toBe(1);
  });
});

describe('names', () => {
  const german =
    'Der Leiter des Amtes, Holger Wiemann, ließ am Abend die Brücke bei Hornau sperren, weil Prüfer lange Risse im Stahl der Träger fanden. Der Umweg führt durch die Altstadt, deren Bewohner mit Lärm und Staus rechnen. Die Reparatur soll bis zum Frühjahr dauern und mehrere Millionen kosten.';

  test('where every noun has a capital only capitals side by side are names', () => {
    const { reasons } = judge(german, german);
    expect(reasons.find(({ code }) => code === 'shared-names')?.params['examples']).toBe('Holger, Wiemann');
  });

  test('are found across Latin and Cyrillic letters', () => {
    const original = { text: 'Mayor Olga Petersen opened the line in Lindenfeld.', language: 'en' };
    const copy = { text: 'В Линденфельде мэр Ольга Петерсен открыла линию.', language: 'ru' };
    const a = readDocument({ ...original, form: 'passage' }, LANGUAGES);
    const b = readDocument({ ...copy, form: 'passage' }, LANGUAGES);
    const { verdict, reasons } = judgeStory(a, b, alignDocuments(a, b).beads);
    expect(verdict).toBe('unsure');
    expect(reasons[0]).toMatchObject({ code: 'languages-differ', params: { original: 'en', copy: 'ru' } });
    expect(reasons.find(({ code }) => code === 'shared-names')?.params['examples']).toBe('Olga, Petersen, Lindenfeld');
  });
});

describe('reasons', () => {
  test('quote what the texts share', () => {
    const { reasons } = judge(harbour, harbourRetold);
    const of = (code: string) => reasons.find((reason) => reason.code === code);
    expect(of('retold')?.params).toEqual({ side: 'copy', count: 3, total: 3 });
    expect(of('shared-names')?.message).toContain('Brodd');
    expect(of('shared-figures')?.message).toBe('Both texts share 1 figure: 340.');
    expect(of('shared-rare-words')?.params['examples']).toContain('dredging');
    expect(of('aligned-share')?.params).toMatchObject({ copy: 100 });
  });

  test('say so when one side is empty', () => {
    expect(judge(harbour, '').reasons).toEqual([
      { code: 'empty', params: { side: 'copy' }, message: 'The copy is empty.' },
    ]);
  });
});

describe('properties', () => {
  // The verdict needs no beads; aligning random text and telling its language would take most of the time.
  const english = (text: string) => readDocument({ text, form: 'passage', language: 'en' }, LANGUAGES);
  const unaligned = (x: string, y: string) => judgeStory(english(x), english(y), []);
  const word = fc.stringMatching(/^[a-zäöéß]{4,9}$/);
  const sentence = fc.array(word, { minLength: 5, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
  const story = fc.array(sentence, { minLength: 2, maxLength: 12 }).map((sentences) => sentences.join(' '));

  test('every text is the same story as itself', () => {
    fc.assert(
      fc.property(story, (text) => {
        expect(unaligned(text, text).verdict).toBe('same');
      }),
    );
  });

  test('swapping the sides changes neither verdict nor confidence', () => {
    fc.assert(
      fc.property(story, story, story, (x, y, common) => {
        const there = unaligned(`${x} ${common}`, `${common} ${y}`);
        const back = unaligned(`${common} ${y}`, `${x} ${common}`);
        expect(back.verdict).toBe(there.verdict);
        expect(back.confidence).toBeCloseTo(there.confidence);
      }),
    );
  });

  test('any two texts get a verdict with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (x, y) => {
        const { confidence, reasons } = unaligned(x, y);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
