import { describe, expect, test } from 'vitest';
import { compare, findNotes } from '../pipeline.ts';
import { writeMarkdown } from '../report/markdown.ts';
import { parseReport } from '../report/schema.ts';
import { writeText } from '../report/text.ts';

// A short story of our own in two languages; every row damages one sentence of the copy.

const ORIGINAL = [
  'Наводнение в Ясногорске повредило 214 домов, сообщила во вторник служба спасения.',
  'Вода поднялась на 3,8 метра и отступила только 12 апреля.',
  '«Мы спасали сначала книги, а потом мебель», — рассказала учительница Марина Ковалёва.',
  'Мэр Андрей Лужин обещал каждой семье 50 000 рублей.',
  'Мост через Тею закрыт до осени.',
];
const COPY = [
  'The flood in Yasnogorsk damaged 214 houses, the rescue service said on Tuesday.',
  'The water rose by 3.8 metres and only went back on 12 April.',
  '“We rescued the books first and then the furniture,” said the teacher Marina Kovalyova.',
  'Mayor Andrei Luzhin promised every family 50,000 roubles.',
  'The bridge over the Teya is closed until autumn.',
];
const report = (copy: readonly string[]) =>
  compare({ text: ORIGINAL.join('\n\n'), language: 'ru' }, { text: copy.join('\n\n'), language: 'en' });
const damaged = (at: number, sentence: string) => report(COPY.map((old, i) => (i === at ? sentence : old)));

describe('between languages', () => {
  test('a faithful translation has no finding', () => {
    expect(report(COPY).beads.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('drift is withheld, and the report, the text and the page say so', () => {
    const withheld = report(COPY);
    expect(withheld.summary).toMatchObject({ drift: null, worst: null, withheld: 'languages' });
    expect(withheld.beads.every(({ drift }) => drift === null)).toBe(true);
    expect(parseReport(JSON.parse(JSON.stringify(withheld))).summary.withheld).toBe('languages');
    for (const text of [writeText(withheld), writeMarkdown(withheld)]) {
      expect(text.replace(/\s+/g, ' ')).toContain(
        'The original is in Russian, the copy in English: no drift is given.',
      );
    }
  });

  test.each([
    ['number', 0, 'The flood in Yasnogorsk damaged 412 houses, the rescue service said on Tuesday.'],
    ['number', 3, 'Mayor Andrei Luzhin promised every family 80,000 roubles.'],
    ['time', 1, 'The water rose by 3.8 metres and only went back on 12 June.'],
    ['time', 0, 'The flood in Yasnogorsk damaged 214 houses, the rescue service said on Friday.'],
    ['name', 3, 'Mayor Boris Petrenko promised every family 50,000 roubles.'],
    ['quotation', 2, 'They rescued the books first and then the furniture, said the teacher Marina Kovalyova.'],
  ])('%s changed in sentence %d', (category, at, sentence) => {
    const found = damaged(at, sentence).beads.flatMap(({ findings }) => findings);
    expect(found.map((finding) => finding.category)).toEqual([category]);
  });

  test('a sentence that is missing and one that was added are found', () => {
    const { counts } = report([
      ...COPY.slice(0, 3),
      'In 1961 a dam burst at Lugovoye, and 73 people lost their lives.',
      COPY[4]!,
    ]).summary;
    expect(counts).toMatchObject({ omitted: 1, inserted: 1 });
  });

  test('words that the original lacks are no commentary: it is in another language', () => {
    const text = `${COPY[0]} Of course, the bridge is closed.`;
    const alone = findNotes({ text, language: 'en' }).notes;
    expect(
      findNotes({ text, language: 'en' }, { original: { text: ORIGINAL.join(' '), language: 'ru' } }).notes,
    ).toEqual(alone);
  });
});
