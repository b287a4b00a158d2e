import { findNotes } from '@storydrift/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutBlocks, firstNote, notesFacts, numberMarks } from './notes.ts';

test('the pieces of each block join back to its text, wherever notes lie', () => {
  const document = findNotes('One sentence here. Another one there.\n\nA second paragraph stands below.').document;
  const span = fc.tuple(fc.nat(document.text.length), fc.nat(document.text.length));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const notes = spans.map(([x, y]) => ({
        kind: 'gloss' as const,
        grade: 'likely' as const,
        start: Math.min(x, y),
        end: Math.max(x, y),
        signer: null,
        signature: null,
        why: '',
        code: '',
        params: {},
        sentences: [],
      }));
      const source = { document, notes, signals: [], signature: '' };
      for (const block of cutBlocks(source, numberMarks(source).notes)) {
        const text = block.pieces.map((piece) => piece.text).join('');
        expect(document.text.slice(block.start, block.start + text.length)).toBe(text);
      }
    }),
  );
});

test('possible notes and cut marks are not announced as inserted', () => {
  const note = (kind: 'signed_note' | 'elision' | 'gloss', grade: 'certain' | 'possible') => ({
    ...{ kind, grade, start: 0, end: 1, signer: null, signature: null, why: '', code: '', params: {}, sentences: [] },
  });
  const notes = [note('signed_note', 'certain'), note('elision', 'certain'), note('gloss', 'possible')];
  expect(notesFacts({ notes, signals: [] })).toEqual({ inserted: 1, cuts: 1, possible: 1, signals: 0 });
});

test('a signed note is looked at first, a cut mark last', () => {
  const document = findNotes('One sentence.').document;
  const note = (kind: 'signed_note' | 'elision' | 'gloss', start: number) => ({
    ...{ kind, grade: 'certain' as const, start, end: start + 1, signer: null, signature: null, why: '', code: '' },
    ...{ params: {}, sentences: [] },
  });
  const first = (...notes: ReturnType<typeof note>[]) => firstNote({ document, notes, signals: [], signature: '' });
  expect(first(note('gloss', 0), note('signed_note', 3))).toBe(2);
  expect(first(note('elision', 0), note('gloss', 3))).toBe(2);
  expect(first()).toBeNull();
});
