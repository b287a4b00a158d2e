import type { Span } from './types.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, a figure or a mark. `didn’t`, `NATO’s`, `U.S.`, `3.5`, `1,200` and `anti-aircraft` are one token each. */
export interface Token extends Span {
  text: string;
  /** Lower case, NFKC, straight apostrophes: what two tokens are compared by. */
  norm: string;
  kind: TokenKind;
}

/** Scripts that write without spaces: a character with its marks is a token, so that a sentence is not one giant word. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}_]`;

const TOKEN = new RegExp(
  [
    // Groups of a figure are tied by a stop, comma or colon, thousands also by a narrow or no-break space.
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+|[\u00A0\u202F\u2009]\d{3}(?!\d))*)`,
    // `U.S.`, `p.m.`, also without the last stop; then a character of its own; then words with their apostrophes and hyphens.
    String.raw`(?<word>(?:\p{L}\.)+\p{L}\.?(?![\p{L}\p{N}])|${UNSPACED}\p{M}*|(?:${LETTER})+(?:['’\-\u2010\u2011](?:${LETTER})+)*)`,
    String.raw`[^\s\p{L}\p{N}]`,
  ].join('|'),
  'gu',
);

/** Tokens of `text`, with offsets moved by `offset`. White space is no token; everything else is in exactly one. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const value = match[0];
    const groups = match.groups ?? {};
    const start = offset + match.index;
    tokens.push({
      start,
      end: start + value.length,
      text: value,
      norm: normalise(value),
      kind: groups['number'] ? 'number' : groups['word'] ? 'word' : 'punctuation',
    });
  }
  return tokens;
}

const ASCII = /^[\x00-\x7f]*$/;

/** Folds what never makes a difference: case, compatibility forms, typographic apostrophes and hyphens. */
export function normalise(text: string): string {
  // Nearly every token is plain ASCII, and there only case can differ.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}
