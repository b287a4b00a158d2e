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
    // Languages without a folder of their own.
    'noot v.d. red.',
    'pozn. red.',
    'reds. anm.',
    'n. red.',
    'a szerk.',
    'бел. ред.',
    'editörün notu',
    '編集部注',
    'прим. сайта',
    'uw. red.',
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
    'A.d.Ü.',
    'N. du T.',
    'noot vert.',
    'pozn. překl.',
    'Σ.τ.Μ.',
  ],
  author: ['author’s note', 'Approx. author', 'прим. автора', 'Anm. d. Verf.'],
  InoKurier: ['прим. «InoKurier»', 'Approx. InoKurier', 'прим. InoKurier', 'Note InoKurier', 'Approx. ed. InoKurier'],
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
    ['Norddeutscher Rundfunk – NDR', 'a broadcaster'],
    ['non-disclosure agreement – NDA', 'letters that stand for the words before them'],
    ['two stripes – red', 'a colour'],
    ['once a teacher at the local school; author', 'a list of callings'],
  ])('no signature: %s', (text) => {
    expect(signatures.find(text)).toBeUndefined();
  });

  it.each([
    ['as nobody here had expected of him. Ed.', 'behind the stop of a clause'],
    ['as nobody here had expected of him; ed.', 'behind a semicolon'],
    ['did anybody here expect that? Red.', 'behind a question'],
    ['Ed. – as nobody here had expected', 'in front, with its stop and a dash'],
    ['Anm. d. Red. wie alle erwartet hatten', 'in front, with nothing but its stop'],
  ])('%s', (text) => {
    expect(signatures.find(text)?.signer).toBe('editor');
  });

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
