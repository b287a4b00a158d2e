import type { Span } from './types.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, a figure or a mark. `didn’t`, `U.S.`, `3.5` and `anti-aircraft` are one token each. */
export interface Token extends Span {
  text: string;
  /** Lower case, NFKC, straight apostrophes: what two tokens are compared by. */
  norm: string;
  kind: TokenKind;
}

const TOKEN =
  /(?<number>\p{N}+(?:[.,:\u00A0\u202F\u2009]\p{N}+)*)|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:['’\-\u2010\u2011][\p{L}\p{M}\p{N}]+)*)|(?<mark>[^\s\p{L}\p{N}])/gu;

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

/** Folds what never makes a difference: case, compatibility forms, typographic apostrophes and hyphens. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}
