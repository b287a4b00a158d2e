import { memoised } from './memo.ts';
import type { Document, Span } from './types.ts';
import { type Word, wordAt } from './words.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

/** A token, or a part of one that is read as a word of its own. */
export interface Piece extends Span {
  text: string;
  /** Lower case, NFKC, straight apostrophes: what two tokens are compared by. */
  norm: string;
  kind: TokenKind;
}

/** A word, a figure or a mark. `didn’t`, `NATO’s`, `U.S.`, `3.5`, `1,200` and `anti-aircraft` are one token each. */
export interface Token extends Piece {
  word: Word;
}

/** Scripts that write without spaces: a character with its marks is a token, so that a sentence is not one giant word. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}_]`;

const TOKEN = new RegExp(
  [
    // Groups of a figure are tied by a stop, comma or colon, thousands also by a narrow or no-break space.
    String.raw`(\p{N}+(?:[.,:]\p{N}+|[\u00A0\u202F\u2009]\d{3}(?!\d))*)`,
    // `U.S.`, `p.m.`, also without the last stop; then a character of its own; then words with their apostrophes and hyphens.
    String.raw`((?:\p{L}\.)+\p{L}\.?(?![\p{L}\p{N}])|${UNSPACED}\p{M}*|(?:${LETTER})+(?:['’\-\u2010\u2011](?:${LETTER})+)*)`,
    String.raw`[^\s\p{L}\p{N}]`,
  ].join('|'),
  'gu',
);

/** Tokens of `text`. White space is no token; everything else is in exactly one. */
export function tokenize(text: string): Token[] {
  return tokensBetween(text, 0, text.length);
}

/**
 * Tokens of a part of a text, as if it stood alone. It is read where it stands: letters of a piece cut out of a longer
 * string are slower to get at.
 */
function tokensBetween(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let part = '';
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
      continue;
    }
    const first = classOf(code);
    const end = plainEnd(text, at, to, first);
    if (end > at) {
      const kind = first === LETTERS ? 'word' : first === DIGITS ? 'number' : 'punctuation';
      tokens.push(tokenOf(wordAt(text, at, end), at, end, kind));
      at = end;
      continue;
    }
    part ||= text.slice(from, to);
    TOKEN.lastIndex = at - from;
    const match = TOKEN.exec(part);
    if (!match) break;
    const sort = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'punctuation';
    const start = from + match.index;
    at = start + match[0].length;
    tokens.push(tokenOf(wordAt(text, start, at), start, at, sort));
  }
  return tokens;
}

/** The end is given: the length of the word's text would have to be fetched from where that text lies. */
function tokenOf(word: Word, start: number, end: number, kind: TokenKind): Token {
  return { start, end, text: word.text, norm: word.norm, kind, word };
}

/** Tokens of a sentence. Several rooms ask for them; they are read once and live as long as their document. */
export function tokensIn(document: Document, { start, end }: Span): readonly Token[] {
  const read = readTokens(document);
  const known = read.get(start);
  if (known?.end === end) return known.tokens;
  const tokens = tokensBetween(document.text, start, end);
  read.set(start, { end, tokens });
  return tokens;
}

const readTokens = memoised((_: Document) => new Map<number, { end: number; tokens: readonly Token[] }>());

const SPACE = 32;

// What an ASCII character is for a token. `joins` may tie what stands on both sides of it together.
const OTHER = 0;
const LETTERS = 1;
const DIGITS = 2;
const MARK = 3;
const JOINS = 4;
const STOP = 5;
const UNKNOWN = 6;
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return LETTERS;
  if (/[0-9]/.test(character)) return DIGITS;
  if (/\s/.test(character)) return OTHER;
  if (/['_-]/.test(character)) return JOINS;
  return /[.,:]/.test(character) ? STOP : MARK;
});

/**
 * End of the token at `at` when a look at its letters is enough: a figure, a word or words of plain letters that nothing
 * can tie to more, or a plain mark. Else `at`, and the pattern has to tell.
 *
 * @param to end of the part of the text that counts
 * @param first class of the character at `at`
 */
function plainEnd(text: string, at: number, to: number, first: number): number {
  if (first === MARK || first === STOP || (first === JOINS && text[at] !== '_')) return at + 1;
  if (first !== LETTERS && first !== DIGITS) return at;
  let end = at + 1;
  for (;;) {
    let code = 0;
    let next = UNKNOWN;
    for (; end < to; end++) {
      code = text.charCodeAt(end);
      next = classOf(code);
      if (next !== first) break;
    }
    if (end === to) return end;
    // Only figures go on behind a stop or a comma, and `U.S.` begins with a single letter.
    const single = first === LETTERS && code === FULL_STOP && end === at + 1;
    if (next === UNKNOWN || single || (first === DIGITS && next === STOP)) return at;
    if (first === DIGITS || (next !== DIGITS && next !== JOINS)) return end;
    const ties = next === JOINS && code !== LOW_LINE && end + 1 < to;
    const behind = ties ? classOf(text.charCodeAt(end + 1)) : UNKNOWN;
    if (behind === DIGITS || behind === UNKNOWN || text.charCodeAt(end + 1) === LOW_LINE) return at;
    // An apostrophe or a hyphen ties letters together; before anything else the word ends.
    if (behind !== LETTERS) return end;
    end++;
  }
}

const FULL_STOP = 46;
const LOW_LINE = 95;

/** What a character is for a token; typographic dashes and quotation marks are told at a glance too. */
function classOf(code: number): number {
  if (code < 128) return CLASSES[code]!;
  if (code === 0x2019 || code === 0x2010 || code === 0x2011) return JOINS;
  return code > 0x2011 && code < 0x2028 ? MARK : UNKNOWN;
}

/** Whether a word begins with a capital letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether a word begins with a small letter. */
export function isSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text);
}

/** Whether a character is white space, as `\s` says. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === SPACE || (code >= 9 && code <= 13) : code >= 160 && /\s/.test(text[at]!);
}
