import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSpaceAt, tokenize, tokensIn } from './tokens.ts';
import type { Document } from './types.ts';
import { normalise } from './words.ts';

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const scrap = fc.constantFrom(
  'a',
  'é',
  '.',
  '’',
  '-',
  ' ',
  '1',
  ',',
  '\u00A0',
  '中',
  'あ',
  'ท',
  '\u0E48',
  '\uD83D',
  '_',
);

const texts = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  const rows: [why: string, text: string, tokens: string[]][] = [
    ['contractions and possessives are one word', 'NATO’s troops didn’t go', ['NATO’s', 'troops', 'didn’t', 'go']],
    ['abbreviations keep their stops', 'U.S. envoys at 5 p.m. today', ['U.S.', 'envoys', 'at', '5', 'p.m.', 'today']],
    ['an abbreviation without its last stop', 'the U.S, he said', ['the', 'U.S', ',', 'he', 'said']],
    ['figures keep their groups', '3.5 of 1,200 at 10:40', ['3.5', 'of', '1,200', 'at', '10:40']],
    ['thousands with a narrow space', '1\u202F200 euros', ['1\u202F200', 'euros']],
    ['a year and a day are two figures', 'in 2022\u00A030 died', ['in', '2022', '30', 'died']],
    ['hyphens', 'anti-aircraft COVID-19', ['anti-aircraft', 'COVID-19']],
    ['a range with a dash is two figures', '10–12 km', ['10', '–', '12', 'km']],
    ['marks one by one', '“Go!”', ['“', 'Go', '!', '”']],
    ['a sentence stop is no part of a word', 'He went.', ['He', 'went', '.']],
    ['a figure ends where letters begin', '3rd 10km', ['3', 'rd', '10', 'km']],
    [
      'plain letters go on in accents, figures and marks',
      'cafe\u0301 naïve G7 snake_case',
      ['cafe\u0301', 'naïve', 'G7', 'snake_case'],
    ],
    ['a figure goes on behind a comma, not behind a hyphen', '1,2, 3-4', ['1,2', ',', '3', '-', '4']],
    ['Cyrillic', 'Кот д’Ивуар', ['Кот', 'д’Ивуар']],
    ['Chinese by character', '会议 2022年结束。', ['会', '议', '2022', '年', '结', '束', '。']],
    ['Japanese kana', 'そしてパリ', ['そ', 'し', 'て', 'パリ']],
    ['Thai with its marks', 'ที่', ['ที่']],
    ['combining marks stay with their letter', 'Zele\u0301na', ['Zele\u0301na']],
  ];
  it.each(rows)('%s', (_why, text, tokens) => {
    expect(texts(text)).toEqual(tokens);
  });

  it('says what a token is', () => {
    expect(tokenize('Über 3,5!')).toMatchObject([
      { start: 0, end: 4, text: 'Über', norm: 'über', kind: 'word' },
      { start: 5, end: 8, text: '3,5', norm: '3,5', kind: 'number' },
      { start: 8, end: 9, text: '!', norm: '!', kind: 'punctuation' },
    ]);
  });

  it('puts every character but white space into exactly one token, on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(unit, scrap), { maxLength: 60 }), (units) => {
        const text = units.join('');
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});

describe('tokensIn', () => {
  it('reads a sentence as if it stood alone, whatever stands around it', () => {
    const piece = fc.array(fc.oneof(unit, scrap), { maxLength: 20 }).map((units) => units.join(''));
    fc.assert(
      fc.property(piece, piece, piece, (before, text, after) => {
        const document = { text: before + text + after } as Document;
        const [start, end] = [before.length, before.length + text.length];
        const alone = tokenize(text).map((token) => ({ ...token, start: start + token.start, end: start + token.end }));
        expect(tokensIn(document, { start, end })).toEqual(alone);
      }),
    );
  });
});

test('white space is what a pattern takes for it', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const differ = all.filter((unit) => isSpaceAt(unit, 0) !== /\s/.test(unit));
  expect(differ).toEqual([]);
});

describe('normalise', () => {
  it.each([
    ['case', 'NATO', 'nato'],
    ['typographic apostrophe', 'didn’t', "didn't"],
    ['non-breaking hyphen', 'cease\u2011fire', 'cease-fire'],
    ['ligature', 'ﬁre', 'fire'],
  ])('folds %s', (_what, text, folded) => {
    expect(normalise(text)).toBe(folded);
  });
});
