import type { Token } from '../document/tokens.ts';
import { normalise, onWord } from '../document/words.ts';

// In: the tokens of a sentence. Out: what each is read as when stories are compared: word stems and figures. Coarser than
// the tokens of the rest of the tool: no places, no marks but those that part two names, and words are cut at hyphens,
// because one side may write a compound in one word where the other writes two.

/** A word stem or a figure, as one word of a text is read. */
export interface KeyedTerm {
  /** What two of them are compared by. */
  readonly key: string;
  readonly text: string;
  readonly kind: 'word' | 'figure';
  /** 0 to 1: words of one to four letters are mostly grammar and count less. */
  readonly weight: number;
  /** The reader that met it last, and the number that it gave: spares that reader most of its look-ups. */
  reader: number;
  id: number;
}

/** What a word or mark is read as, in whatever text it stands: none of the terms for a mark. */
export interface Reading {
  readonly terms: readonly KeyedTerm[];
  readonly capital: boolean;
}

// Five letters keep inflected forms together in all ten languages of the tool and part most unrelated words; the
// alignment study found the same length best.
const STEM_LETTERS = 5;
/** Weight of a word by its number of letters; longer words weigh 1. */
const SHORT_WORD_WEIGHTS = [0, 0.1, 0.1, 0.3, 0.6];
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const PIECE =
  /\p{N}{1,3}(?: \p{N}{3})+(?!\p{N})|\p{N}+(?:[.,\u00A0\u202F\u2009]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*|[,;]/gu;
const FIGURE = /^\p{N}+(?:[^\p{L}\p{M}]|$)/u;
const MARK = /^[,;]/;
/** Most words of most languages here: they need no folding. */
const PLAIN = /^[a-z]+$/i;
const UPPER = /^\p{Lu}/u;

/** What the tokens of a sentence are read as, in their order; `text` is the sentence that they were read from. */
export function readingsOf(tokens: readonly Token[], text: string): Reading[] {
  const readings: Reading[] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    if (last && mayJoin(last, token)) return readingsOfText(text);
    last = token;
    for (const reading of readingsOfWord(token.word)) readings.push(reading);
  }
  return readings;
}

/** The same, from the text alone. */
export function readingsOfText(text: string): Reading[] {
  return (text.match(PIECE) ?? []).map(readingOf);
}

const readingsOfWord = onWord(({ text }) => readingsOfText(text));

/**
 * Whether the two may be in one reading: groups of a figure, characters of a script without blanks, what an apostrophe
 * ties to a word that holds a stop.
 */
function mayJoin(last: Token, token: Token): boolean {
  const gap = token.start - last.end;
  if (gap > 1 || token.kind === 'punctuation') return false;
  if (gap === 0) return last.kind === 'word' || last.text === "'" || last.text === '’';
  return token.kind === 'number' && last.kind !== 'punctuation' && ENDS_IN_FIGURE.test(last.text);
}

const ENDS_IN_FIGURE = /\p{N}$/u;

function readingOf(piece: string): Reading {
  if (PLAIN.test(piece)) return { terms: [stemOf(piece.toLowerCase(), piece)], capital: piece < 'a' };
  return { terms: termsOf(piece), capital: UPPER.test(piece) };
}

function termsOf(piece: string): KeyedTerm[] {
  if (MARK.test(piece)) return [];
  if (FIGURE.test(piece)) return [figureOf(piece)];
  const folded = folds(piece);
  if (!UNSPACED.test(folded)) return [stemOf(folded, piece)];
  const letters = [...folded];
  const pairs = new Set(letters.length > 1 ? letters.slice(1).map((letter, i) => letters[i]! + letter) : letters);
  return Array.from(pairs, (pair) => termOf(pair, pair, 'word', 1));
}

/** `3,200`, `3.200`, `3 200` and `3200` are one figure, and so are `4,2` and `4.2`. */
function figureOf(piece: string): KeyedTerm {
  const joined = piece.replace(/[.,\s](?=\p{N}{3}(?:\P{N}|$))/gu, '').replace(/[,\s]/g, '.');
  return termOf(`#${joined}`, piece, 'figure', 1);
}

function stemOf(folded: string, text: string): KeyedTerm {
  return termOf(folded.slice(0, STEM_LETTERS), text, 'word', SHORT_WORD_WEIGHTS[folded.length] ?? 1);
}

function termOf(key: string, text: string, kind: KeyedTerm['kind'], weight: number): KeyedTerm {
  return { key, text, kind, weight, reader: 0, id: 0 };
}

/** Without case, accents and clitics: what two words are compared by. */
function folds(piece: string): string {
  return withoutClitics(normalise(piece)).normalize('NFD').replace(/\p{M}/gu, '');
}

/** `l’offre` and `qu’on` without their article, `minister’s` without its ending. */
function withoutClitics(norm: string): string {
  const at = norm.indexOf("'");
  if (at < 0) return norm;
  return at <= 2 && norm.length > at + 2 ? norm.slice(at + 1) : norm.slice(0, at);
}
