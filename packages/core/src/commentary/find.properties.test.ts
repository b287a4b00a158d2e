import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNotes } from '../pipeline.ts';

// What must hold for any text: notes lie inside it, in order, apart from each other; the same text gives the same notes;
// a text that is its own original has no commentary but what signs itself.

const piece = fc.constantFrom(
  'The minister said',
  'nobody asked, of course,',
  '(what a surprise – Ed.)',
  '– as always –',
  '“freedom”',
  '<...>',
  'Kyiv (Kiev)',
  '[Editor’s note: so be it]',
  '(',
  ')',
  '“',
  '. ',
  '!',
  '\n\n',
  ' on Monday ',
  'the hapless mayor',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('any text', () => {
  test('notes and signals lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (copy, original) => {
        const { notes, signals, document } = findNotes(
          { text: copy, language: 'en' },
          original === undefined ? {} : { original: { text: original, language: 'en' } },
        );
        for (const list of [notes, signals]) {
          let end = 0;
          for (const span of list) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(copy.length);
            end = span.end;
          }
        }
        for (const note of notes) {
          expect(note.why).toMatch(/^\S.*\.$/su);
          for (const i of note.sentences) {
            expect(document.sentences[i]!.start).toBeLessThan(note.end);
            expect(document.sentences[i]!.end).toBeGreaterThan(note.start);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(text, (copy) => {
        expect(findNotes({ text: copy, language: 'en' })).toEqual(findNotes({ text: copy, language: 'en' }));
      }),
      { numRuns: 40 },
    );
  });
});

describe('with the original', () => {
  const original =
    'The council met on Tuesday. It approved the budget of 40 million euros. The mayor thanked the staff. The next meeting is in May.';

  test('an opinion that the original has is none of the copy', () => {
    const told = `${original} Nobody, of course, had asked the taxpayers. What a surprise!`;
    const copy = told.replace('approved', 'passed');
    const { notes } = findNotes({ text: copy, language: 'en' }, { original: { text: told, language: 'en' } });
    expect(notes).toEqual([]);
  });

  test('a signed note that the original has is none of the copy', () => {
    const signed = original.replace('the staff', 'the staff (who had worked through the night – Ed.)');
    const copy = signed.replace('It approved', 'It passed');
    const { notes } = findNotes({ text: copy, language: 'en' }, { original: { text: signed, language: 'en' } });
    expect(notes).toEqual([]);
  });

  test('a remark that the original lacks is found with its commas', () => {
    const copy = original.replace('thanked the staff', 'thanked the staff, for whom, as always, words must do');
    const { notes } = findNotes({ text: copy, language: 'en' }, { original: { text: original, language: 'en' } });
    expect(notes.map(({ start, end }) => copy.slice(start, end))).toEqual([', for whom, as always, words must do']);
  });

  test('a neutral addition is no note', () => {
    const copy = `${original} The town has 12,000 inhabitants. (Photo: Ana Reis)`.replace(
      'euros',
      'euros (43 million dollars)',
    );
    const { notes } = findNotes({ text: copy, language: 'en' }, { original: { text: original, language: 'en' } });
    expect(notes).toEqual([]);
  });
});
