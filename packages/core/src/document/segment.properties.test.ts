import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../language/data/en/index.ts';
import { LANGUAGES } from '../language/registry.ts';
import { readDocument } from './document.ts';
import { segment } from './segment.ts';

// Texts that are likely to hurt: any code unit (lone surrogates included), and news-like scraps in any order.
const scraps = fc.array(
  fc.constantFrom(
    ...[
      '.',
      '!',
      '?',
      '…',
      '“',
      '”',
      '"',
      '(',
      ')',
      '[',
      ']',
      '«',
      '»',
      '。',
      '؟',
      ';',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
    ],
    ...[
      'U.S',
      'Mr',
      'a',
      'I',
      'The',
      'said',
      'Kyiv',
      '3.5',
      '1',
      '2',
      'Мы',
      'г',
      '中文',
      'א',
      '\uD83D',
      '\uDC00',
      '\0',
    ],
    ...['- ', '• ', '1) ', 'a. ', '# ', '—', '\u00A0', '\u2028', '\u200F', '\uFEFF', 'e\u0301', '၊', '။', '…and'],
  ),
  { maxLength: 60 },
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  scraps.map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
);

function checkLossless(text: string, spans: readonly { start: number; end: number }[]) {
  let end = 0;
  for (const span of spans) {
    expect(text.slice(end, span.start).trim()).toBe('');
    expect(span.start).toBeLessThan(span.end);
    const piece = text.slice(span.start, span.end);
    expect(piece.trim()).toBe(piece);
    end = span.end;
  }
  expect(text.slice(end).trim()).toBe('');
}

describe('segment, on any text', () => {
  it('loses nothing but white space: blocks and sentences are trimmed, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, sentences } = segment(text, english.segmentation!);
        checkLossless(text, blocks);
        checkLossless(text, sentences);
      }),
      { numRuns: 600 },
    );
  });

  it('puts every sentence inside its block, and a sentence into every block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, sentences } = segment(text, english.segmentation!);
        for (const { start, end, block } of sentences) {
          expect(start).toBeGreaterThanOrEqual(blocks[block]!.start);
          expect(end).toBeLessThanOrEqual(blocks[block]!.end);
        }
        expect(new Set(sentences.map(({ block }) => block)).size).toBe(blocks.length);
      }),
      { numRuns: 300 },
    );
  });

  it('reads whole documents losslessly too, furniture and split-off datelines included', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES.keys(), 'und'), (text, language) => {
        const document = readDocument({ text, language }, LANGUAGES);
        checkLossless(text, document.sentences);
        for (const sentence of document.sentences) expect(document.blocks[sentence.block]).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same sentences when they are laid out again, one a paragraph', () => {
    const words = fc.constantFrom(
      'Kyiv',
      'talks',
      'were',
      'held',
      'again',
      'today',
      'in',
      'Geneva',
      'officials',
      'said',
    );
    const sentence = fc
      .tuple(fc.array(words, { minLength: 3, maxLength: 9 }), fc.constantFrom('.', '!', '?', '.”', '…'))
      .map(([list, mark]) => `The ${list.join(' ')}${mark}`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (list) => {
        const cut = (text: string) =>
          segment(text, english.segmentation!).sentences.map((s) => text.slice(s.start, s.end));
        const once = cut(list.join(' '));
        expect(cut(once.join('\n\n'))).toEqual(once);
        expect(once).toEqual(list);
      }),
    );
  });
});
