import { type Token, tokenize } from '../document/tokens.ts';
import type { Document, Span } from '../document/types.ts';
import type { MeaningData } from '../language/meaning.ts';
import { type Figure, readFigures } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { baseForms, entryOf, type Vocabulary } from './vocabulary.ts';

// What is compared: the words and figures of one side of a bead, each with what is known about it alone. Punctuation is
// no term; it is read for quotations and figures before it is dropped.

export interface Term extends Span {
  /** Place among the terms of its side. */
  index: number;
  text: string;
  /** Lower case, straight apostrophes, no possessive ending. */
  norm: string;
  /** `norm` without accents, hyphens and stops: what spelling systems do not touch. */
  key: string;
  /** Possible base forms, the likeliest first. */
  lemmas: readonly string[];
  /** Carries content; else it is a grammar word. */
  content: boolean;
  /** Written as a proper name. */
  name: boolean;
  /** First word of a sentence or quotation: its capital letter says nothing. */
  opening: boolean;
  capital: boolean;
  figure: Figure | null;
  /** Index into the side's quotations, or -1. */
  quotation: number;
  /** How much it matters for what is said; about 0.1 for grammar words, 1 for plain words, more for names and figures. */
  weight: number;
}

export interface SideTerms {
  text: string;
  tokens: Token[];
  terms: Term[];
  quotations: Quotation[];
}

/** A side of a bead as `compare/` knows it. */
export interface TermSource {
  document: Document;
  sentences: readonly Span[];
  ignored: readonly Span[];
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CAPITAL = /^\p{Lu}/u;

/** Reads the terms of a side. `ignored` spans leave no trace. */
export function readTerms(side: TermSource, vocabulary: Vocabulary | null, lexicon: Lexicon | null): SideTerms {
  const { text } = side.document;
  const tokens: Token[] = [];
  const starts = new Set<number>();
  for (const sentence of side.sentences) {
    starts.add(tokens.length);
    const from = tokens.length;
    for (const token of tokenize(text.slice(sentence.start, sentence.end), sentence.start)) {
      if (side.ignored.some((span) => token.start < span.end && span.start < token.end)) continue;
      if (token.kind === 'word' && token.text.length > 1 && UNSPACED.test(token.text))
        tokens.push(...characters(token));
      else if (token.text.includes('-')) tokens.push(...numbered(token, vocabulary?.meaning));
      else tokens.push(token);
    }
    // In a headline every word has a capital letter, which then says no more than at the beginning of a sentence.
    if (lexicon && isTitleCase(tokens, from)) for (let i = from; i < tokens.length; i++) starts.add(i);
  }
  const quotations = quotationsOf(tokens);
  const figures = readFigures(tokens, vocabulary?.meaning);
  const terms: Term[] = [];
  let next = 0;
  let opening = true;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (starts.has(i)) opening = true;
    const figure = figures[next];
    if (figure && figure.from === i) {
      const norm = tokens
        .slice(figure.from, figure.to)
        .map((t) => t.norm)
        .join(' ');
      push(terms, { ...token, start: figure.start, end: figure.end, text: figure.text, norm }, figure, false);
      i = figure.to;
      next++;
      opening = false;
      continue;
    }
    if (token.kind === 'punctuation') {
      if (/[“"«„‘:—–.!?…]/u.test(token.text)) opening = true;
    } else {
      for (const piece of pieces(token, vocabulary?.meaning)) push(terms, piece, null, opening);
      opening = false;
    }
    i++;
  }
  for (const term of terms) {
    term.quotation = quotations.findIndex((q) => term.start >= q.start && term.end <= q.end);
  }
  return { text, tokens, terms, quotations };

  function push(list: Term[], token: Token, figure: Figure | null, first: boolean): void {
    const norm =
      figure || !/['_]/.test(token.norm)
        ? token.norm
        : token.norm.replace(/'s$|(?<=s)'$/, '').replace(/^_+(?=.)|_+$/g, '') || token.norm;
    const capital = CAPITAL.test(token.text);
    const stop = vocabulary?.stopwords.size ? vocabulary.stopwords.has(norm) : norm.length < 4 && !UNSPACED.test(norm);
    const lemmas = figure ? [norm] : lemmasOf(norm, capital, vocabulary, lexicon);
    const isName = !figure && capital && isProper(token.text, norm, lemmas, first, stop, vocabulary, lexicon);
    const content = figure !== null || isName || !stop;
    list.push({
      start: token.start,
      end: token.end,
      index: list.length,
      text: token.text,
      norm,
      key: keyOf(norm),
      lemmas,
      content,
      name: isName,
      opening: first,
      capital,
      figure,
      quotation: -1,
      weight: !content ? 0.1 : figure || isName ? 1.3 : weightOf(lemmas, lexicon),
    });
  }
}

/** Whether nearly all longer words from `from` on are capitalised, as in a headline. */
function isTitleCase(tokens: readonly Token[], from: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = from + 1; i < tokens.length; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'word' || text.length < 4) continue;
    long++;
    if (CAPITAL.test(text)) capital++;
  }
  return long >= 3 && capital >= 0.8 * long;
}

/** Rare words say more than common ones; without a lexicon every word counts the same. */
function weightOf(lemmas: readonly string[], lexicon: Lexicon | null): number {
  if (!lexicon) return 1;
  for (const lemma of lemmas) {
    const rank = lexicon.commonness(lemma);
    if (rank > 0) return 1.15 - 0.5 * rank;
  }
  return 1.15;
}

function lemmasOf(norm: string, capital: boolean, vocabulary: Vocabulary | null, lexicon: Lexicon | null): string[] {
  const forms = baseForms(norm, vocabulary);
  if (!lexicon || forms.length === 1) return forms;
  const known = forms.filter((form, i) => (i > 0 || !capital) && lexicon.has(form));
  if (!known.length) return forms;
  return known.includes(norm) ? known : [...known, norm];
}

/** A capital letter marks a name unless it only opens a sentence with an ordinary word. */
function isProper(
  text: string,
  norm: string,
  lemmas: readonly string[],
  first: boolean,
  stop: boolean,
  vocabulary: Vocabulary | null,
  lexicon: Lexicon | null,
): boolean {
  if (norm === 'i' || /^i'/.test(norm)) return false;
  if (stop && !(text.length > 1 && text === text.toUpperCase() && !first))
    return first ? false : stop && text.length > 3 && !vocabulary;
  if (vocabulary?.months.has(norm) || vocabulary?.weekdays.has(norm)) return false;
  if (!first) return true;
  if (text.length > 1 && text === text.toUpperCase()) return true;
  if (vocabulary?.aliases.has(norm.replace(/\.$/, ''))) return true;
  if (!lexicon) return false;
  return !lemmas.some((lemma) => lexicon.has(lemma));
}

/** Letters without accents, hyphens, stops and apostrophes. */
export function keyOf(norm: string): string {
  // Most words are plain letters, where there is nothing to fold and nothing to take out.
  if (/^[a-z]+$/.test(norm)) return norm;
  const folded = /^[\x00-\x7f]*$/.test(norm) ? norm : norm.normalize('NFD').replace(/\p{M}/gu, '');
  // Between digits a mark makes the value: “5.4” is not “54”.
  return folded.replace(/(?<!\p{Nd})[-.'’_]|[-.'’_](?!\p{Nd})/gu, '') || norm;
}

/** “didn’t” is two terms, “did” and “not”. */
function pieces(token: Token, meaning: MeaningData | undefined): Token[] {
  if (meaning && token.norm === 'cannot') {
    return [
      { ...token, end: token.start + 3, text: token.text.slice(0, 3), norm: 'can' },
      { ...token, start: token.start + 3, text: token.text.slice(3), norm: 'not' },
    ];
  }
  if (!meaning?.contractions || !token.norm.includes("'")) return [token];
  for (const [ending, word] of Object.entries(meaning.contractions)) {
    if (token.norm === ending) return [{ ...token, norm: word }];
    if (!token.norm.endsWith(ending)) continue;
    const stem = token.norm.slice(0, -ending.length);
    const cut = token.end - ending.length;
    const head = token.text.slice(0, -ending.length);
    return [
      { ...token, end: cut, text: head, norm: entryOf(meaning.contractedStems ?? {}, stem) ?? stem },
      { ...token, start: cut, text: token.text.slice(-ending.length), norm: word },
    ];
  }
  return [token];
}

/** “six-point” and “Covid-19” hold a figure of their own; “twenty-one” and “two-thirds” are one figure. */
function numbered(token: Token, meaning: MeaningData | undefined): Token[] {
  const cut = token.text.indexOf('-');
  const last = token.text.lastIndexOf('-');
  const piece = (from: number, to: number, kind: Token['kind']): Token => {
    const text = token.text.slice(from, to);
    return { start: token.start + from, end: token.start + to, text, norm: token.norm.slice(from, to), kind };
  };
  if (token.norm.length !== token.text.length) return [token];
  const tail = token.text.slice(last + 1);
  if (/^\d+$/.test(tail))
    return [piece(0, last, 'word'), piece(last, last + 1, 'punctuation'), piece(last + 1, token.text.length, 'number')];
  const { numbers, ordinals, fractions, multipliers } = meaning ?? {};
  const has = (table: object | undefined, word: string) => table !== undefined && Object.hasOwn(table, word);
  const second = token.norm.slice(cut + 1).split('-')[0]!;
  const value =
    has(numbers, second) ||
    has(ordinals, second) ||
    has(multipliers, second) ||
    has(fractions, second.replace(/s$/, ''));
  if (!has(numbers, token.norm.slice(0, cut)) || value) return [token];
  return [piece(0, cut, 'word'), piece(cut, cut + 1, 'punctuation'), piece(cut + 1, token.text.length, 'word')];
}

function characters(token: Token): Token[] {
  const result: Token[] = [];
  let at = token.start;
  for (const character of token.text) {
    result.push({ ...token, start: at, end: at + character.length, text: character, norm: character.toLowerCase() });
    at += character.length;
  }
  return result;
}
