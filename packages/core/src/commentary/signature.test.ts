import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/registry.ts';
import { lexiconOf } from './lexicon.ts';

const { signatures } = lexiconOf(LANGUAGES, null);

// Signatures of each language and of the English that machines make of them: who signs.
const SIGNERS: Readonly<Record<string, readonly string[]>> = {
  editor: [
    'Ed.',
    'ed. note',
    'Approx. ed.',
    'Note ed.',
    'Ca. Red.',
    'Прим. ред.',
    'прим. редакции',
    'Ред.',
    'Anm. d. Red.',
    'Anm. der Redaktion',
    'die Red.',
    'NDLR',
    'N. de la R.',
    'N. del E.',
    'ndr',
    'N.d.R.',
    'N. da R.',
    'przyp. red.',
    '编者注',
    'المحرر',
  ],
  translator: [
    'Trans.',
    'translator’s note',
    'approx. transl.',
    'approx. lane',
    'прим. переводчика',
    'прим. перекл.',
    'Anm. d. Übers.',
    'N.d.T.',
    'N. del T.',
    'N. do T.',
    'przyp. tłum.',
    '译注',
    'المترجم',
    'T.N.',
  ],
  author: ['author’s note', 'Approx. author', 'прим. автора', 'Anm. d. Verf.'],
  InoKurier: ['Approx. InoKurier', 'прим. InoKurier', 'Note InoKurier', 'Approx. ed. InoKurier'],
};

describe('signatures', () => {
  for (const [signer, list] of Object.entries(SIGNERS)) {
    for (const written of list) {
      it(`${written}: ${signer}`, () => {
        const found = signatures.find(`without any debate – ${written}`);
        expect(found).toMatchObject({ signer, place: 'last', literal: `– ${written}` });
      });
    }
  }

  it.each([
    ['approx. 500 people', 'a quantity'],
    ['a plan of the mayor', 'no signature'],
    ['photo: ndrangheta trial', 'letters inside a word'],
    ['Smith, ed.', 'a book editor'],
    ['the bed – red', 'a colour behind a dash is taken for a signature only with its case folded'],
  ])('%s', (text) => {
    const found = signatures.find(text);
    expect(found === undefined || found.weak).toBe(true);
  });
});
