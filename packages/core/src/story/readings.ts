import type { Token } from '../document/tokens.ts';
import { normalise, onWord } from '../document/words.ts';

// In: the tokens of a sentence. Out: what each is read as when stories are compared: word stems and figures. Coarser than
// the tokens of the rest of the tool: no places, no marks but those that part two names, and words are cut at hyphens,
// because one side may write a compound in one word where the other writes two.

/**
 * A word stem, a figure or a mark, as a word of a text is read. The readings of one word hang together; nearly all words
 * have one, so that it is all that a reader has to look at.
 */
export interface Reading {
  /** What two of them are compared by; empty for a mark, which is no term. */
  readonly key: string;
  readonly text: string;
  readonly kind: 'word' | 'figure';
  /** 0 to 1: words of one to four letters are mostly grammar and count less. */
  readonly weight: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Begins a word or mark; the other pairs of letters of a script without blanks do not. */
  readonly first: boolean;
  next: Reading | null;
  /** The reader that met it last, and the number that it gave: spares that reader most of its look-ups. */
  reader: number;
  id: number;
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

/** What a word or mark is read as, in whatever text it stands: null where it is nothing. */
export const readingOfWord = onWord(({ text }) => readingOfText(text));

/** The same for a whole text. */
export function readingOfText(text: string): Reading | null {
  let first: Reading | null = null;
  let last: Reading | null = null;
  for (const piece of text.match(PIECE) ?? []) {
    for (const reading of readingsOf(piece)) {
      if (last) last.next = reading;
      else first = reading;
      last = reading;
    }
  }
  return first;
}

/**
 * Whether a sentence may read otherwise than its words one by one: groups of a figure are one piece, and so are characters
 * of a script without blanks and what an apostrophe ties to a word that holds a stop.
 */
export function readsAsWhole(tokens: readonly Token[]): boolean {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const last = tokens[i - 1]!;
    const gap = token.start - last.end;
    if (gap > 1 || token.kind === 'punctuation') continue;
    if (gap === 0 && (last.kind === 'word' || last.text === "'" || last.text === '’')) return true;
    if (token.kind !== 'number') continue;
    // “B-1.5”: behind a mark too, where the figure before it is the end of a word.
    const before = last.kind !== 'punctuation' ? last : gap === 0 ? tokens[i - 2] : undefined;
    if (before && last.end - before.end <= 1 && ENDS_IN_FIGURE.test(before.text)) return true;
  }
  return false;
}

const ENDS_IN_FIGURE = /\p{N}$/u;

function readingsOf(piece: string): Reading[] {
  if (PLAIN.test(piece)) return [stemOf(piece.toLowerCase(), piece, piece < 'a')];
  if (MARK.test(piece)) return [readingAs('', piece, 'word', 0)];
  if (FIGURE.test(piece)) return [figureOf(piece)];
  const folded = folds(piece);
  if (!UNSPACED.test(folded)) return [stemOf(folded, piece, UPPER.test(piece))];
  const letters = [...folded];
  const pairs = new Set(letters.length > 1 ? letters.slice(1).map((letter, i) => letters[i]! + letter) : letters);
  return Array.from(pairs, (pair, i) => readingAs(pair, pair, 'word', 1, UPPER.test(piece), i === 0));
}

/** `3,200`, `3.200`, `3 200` and `3200` are one figure, and so are `4,2` and `4.2`. */
function figureOf(piece: string): Reading {
  const joined = piece.replace(/[.,\s](?=\p{N}{3}(?:\P{N}|$))/gu, '').replace(/[,\s]/g, '.');
  return readingAs(`#${joined}`, piece, 'figure', 1);
}

function stemOf(folded: string, text: string, capital: boolean): Reading {
  return readingAs(folded.slice(0, STEM_LETTERS), text, 'word', SHORT_WORD_WEIGHTS[folded.length] ?? 1, capital);
}

function readingAs(
  key: string,
  text: string,
  kind: Reading['kind'],
  weight: number,
  capital = false,
  first = true,
): Reading {
  return { key, text, kind, weight, capital, first, next: null, reader: 0, id: -1 };
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
