import { rememberedByWord } from '../document/memo.ts';
import type { Document } from '../document/types.ts';
import { normalise } from '../document/words.ts';

// In: two documents. Out: their body sentences as lists of terms (word stems, figures, names) over one vocabulary.
// No language data: a stem is the first letters of a word, a name is a word that keeps its capital inside sentences,
// and a script without spaces is read in pairs of letters. So every language is judged by the same rules.

/** A word stem or a figure that occurs in at least one of the two texts. */
export interface Term {
  /** The word or figure as first read, for people. */
  text: string;
  kind: 'word' | 'name' | 'figure';
  /** 0 to 1: words of one to four letters are mostly grammar and count less. */
  weight: number;
}

/** A sentence as what it is about: each term once. */
export interface TermSentence {
  /** Length in UTF-16 code units. */
  length: number;
  /** Indices into the terms, each once. */
  terms: number[];
}

/** Both texts over one list of terms. */
export interface StoryContent {
  terms: Term[];
  original: TermSentence[];
  copy: TermSentence[];
}

// Five letters keep inflected forms together in all ten languages of the tool and part most unrelated words; the
// alignment study found the same length best.
const STEM_LETTERS = 5;
/** Weight of a word by its number of letters; longer words weigh 1. */
const SHORT_WORD_WEIGHTS = [0, 0.1, 0.1, 0.3, 0.6];
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
// Coarser than the tokens of the rest of the tool: no places, no marks but those that part two names, and words are cut at hyphens, because one side
// may write a compound in one word where the other writes two.
const TOKEN =
  /\p{N}{1,3}(?: \p{N}{3})+(?!\p{N})|\p{N}+(?:[.,\u00A0\u202F\u2009]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*|[,;]/gu;
const FIGURE = /^\p{N}+(?:[^\p{L}\p{M}]|$)/u;
const MARK = /^[,;]/;
/** Most words of most languages here: they need no folding. */
const PLAIN = /^[a-z]+$/i;
/**
 * Share of capitals inside sentences from which on they mark nouns. In English, French, Spanish, Russian and Ukrainian
 * articles they make up 3 to 18 %, in 119 of 121 German texts more than 20 % (median 33 %).
 */
const NOUN_CAPITALS = 0.2;
/** Shorter texts are too short to tell. */
const NOUN_WORDS = 40;
const UPPER = /^\p{Lu}/u;

/** Term kinds and weights as numbers, so that a digest is small: see `packed`. */
const KINDS = ['word', 'name', 'figure'] as const;
const WEIGHT_STEPS = 10;

/** What a text is about, small enough to keep thousands: every term once per sentence, over a shared vocabulary. */
export interface StoryDigest {
  /** ISO 639-1 code, or `und`. */
  language: string;
  /** Different terms of the text, as ids of the vocabulary, in order of reading. */
  ids: Uint32Array;
  /** Kind and weight of each of them, packed. */
  traits: Uint8Array;
  /** The sentences one after another, as indices into `ids`; sentence i ends before `ends[i]`. */
  places: Uint32Array;
  ends: Uint32Array;
  /** Length of every sentence in UTF-16 code units. */
  lengths: Uint32Array;
}

/** The terms of any number of texts, each with a number. Grows with the number of different terms. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];

  /** The number of a term; `text` is kept when it is new. */
  id(key: string, text: string): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#texts.push(text) - 1;
      this.#ids.set(key, id);
    }
    return id;
  }

  /** The word or figure as first read. */
  text(id: number): string {
    return this.#texts[id]!;
  }

  get size(): number {
    return this.#texts.length;
  }
}

/** Reads the body of both documents; where a document has no body, all of its sentences. */
export function storyContent(original: Document, copy: Document): StoryContent {
  const vocabulary = new Vocabulary();
  return joinDigests(storyDigest(original, vocabulary), storyDigest(copy, vocabulary), vocabulary);
}

/** Reads one document, see `storyContent`. */
export function storyDigest(document: Document, vocabulary: Vocabulary): StoryDigest {
  return new TermReader(vocabulary).read(bodyOf(document), document.language);
}

/** Kind of a packed term. */
export function kindOf(traits: number): Term['kind'] {
  return KINDS[traits >> 4]!;
}

/** Weight of a packed term. */
export function weightOf(traits: number): number {
  return (traits & 15) / WEIGHT_STEPS;
}

const packed = ({ kind, weight }: Term) => (KINDS.indexOf(kind) << 4) | Math.round(weight * WEIGHT_STEPS);

/** Puts two texts over one list of terms. What is a name in one of them is a name in both. */
export function joinDigests(original: StoryDigest, copy: StoryDigest, vocabulary: Vocabulary): StoryContent {
  const terms: Term[] = [];
  const byId = new Map<number, number>();
  const sentencesOf = ({ ids, traits, places, ends, lengths }: StoryDigest): TermSentence[] => {
    const local: number[] = [];
    for (let i = 0; i < ids.length; i++) {
      const kind = kindOf(traits[i]!);
      const weight = weightOf(traits[i]!);
      const known = byId.get(ids[i]!);
      if (known === undefined) {
        byId.set(ids[i]!, terms.length);
        local.push(terms.push({ text: vocabulary.text(ids[i]!), kind, weight }) - 1);
        continue;
      }
      const term = terms[known]!;
      if (weight > term.weight) term.weight = weight;
      if (kind === 'name') term.kind = 'name';
      local.push(known);
    }
    const sentences: TermSentence[] = [];
    let at = 0;
    for (let i = 0; i < lengths.length; i++) {
      const own: number[] = [];
      for (; at < ends[i]!; at++) own.push(local[places[at]!]!);
      sentences.push({ length: lengths[i]!, terms: own });
    }
    return sentences;
  };
  return { terms, original: sentencesOf(original), copy: sentencesOf(copy) };
}

function bodyOf({ text, sentences }: Document): string[] {
  const body = sentences.filter((sentence) => sentence.kind === 'body');
  return (body.length ? body : sentences).map(({ start, end }) => text.slice(start, end));
}

/** What a token is read as, in whatever text it stands: none of the terms for a mark. */
interface Reading {
  readonly terms: readonly KeyedTerm[];
  readonly capital: boolean;
}

interface KeyedTerm extends Readonly<Term> {
  readonly key: string;
}

/** A sentence while its document is read. */
interface Draft extends TermSentence {
  /** For every token whether it has a capital, and its first term, or -1. */
  capitals: boolean[];
  firsts: number[];
}

class TermReader {
  readonly #vocabulary: Vocabulary;
  readonly terms: Term[] = [];
  readonly #ids: number[] = [];
  readonly #byKey = new Map<string, number>();
  /** For every term the last sentence that was seen to hold it. */
  readonly #seen: number[] = [];
  #sentence = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  read(sentences: readonly string[], language: string): StoryDigest {
    const read = sentences.map((text) => this.#sentenceOf(text));
    let inner = 0;
    let inwards = 0;
    let places = 0;
    for (const { capitals, terms } of read) {
      inner += Math.max(0, capitals.length - 1);
      for (let i = 1; i < capitals.length; i++) if (capitals[i]) inwards++;
      places += terms.length;
    }
    // German writes every noun with a capital: there only capitals side by side (first name, family name) are names.
    const nouns = inner >= NOUN_WORDS && inwards > inner * NOUN_CAPITALS;
    for (const { capitals, firsts } of read) {
      // A capital at the start of a sentence says nothing; a word that has one inside is a name everywhere.
      for (let i = 1; i < capitals.length; i++) {
        if (!capitals[i]) continue;
        if (!nouns || (i > 1 && capitals[i - 1]) || capitals[i + 1]) this.terms[firsts[i]!]!.kind = 'name';
      }
    }
    const digest: StoryDigest = {
      language,
      ids: new Uint32Array(this.#ids),
      traits: new Uint8Array(this.terms.map(packed)),
      places: new Uint32Array(places),
      ends: new Uint32Array(read.length),
      lengths: new Uint32Array(read.length),
    };
    let end = 0;
    for (let i = 0; i < read.length; i++) {
      const { length, terms } = read[i]!;
      digest.places.set(terms, end);
      end += terms.length;
      digest.ends[i] = end;
      digest.lengths[i] = length;
    }
    return digest;
  }

  #sentenceOf(text: string): Draft {
    const draft: Draft = { length: text.length, terms: [], capitals: [], firsts: [] };
    this.#sentence++;
    for (const token of tokensOf(text)) {
      const { terms, capital } = readingOf(token);
      let first = -1;
      for (const term of terms) {
        const id = this.#intern(term);
        if (first < 0) first = id;
        if (this.#seen[id] === this.#sentence) continue;
        this.#seen[id] = this.#sentence;
        draft.terms.push(id);
      }
      draft.capitals.push(capital);
      draft.firsts.push(first);
    }
    return draft;
  }

  #intern({ key, text, kind, weight }: KeyedTerm): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      const other = this.terms[known]!;
      if (weight > other.weight) other.weight = weight;
      return known;
    }
    const id = this.terms.push({ text, kind, weight }) - 1;
    this.#byKey.set(key, id);
    this.#seen.push(0);
    this.#ids.push(this.#vocabulary.id(key, text));
    return id;
  }
}

const readingOf = rememberedByWord((token): Reading => {
  if (PLAIN.test(token)) return { terms: [stemOf(token.toLowerCase(), token)], capital: token < 'a' };
  return { terms: termsOf(token), capital: UPPER.test(token) };
});

function termsOf(token: string): KeyedTerm[] {
  if (MARK.test(token)) return [];
  if (FIGURE.test(token)) return [figureOf(token)];
  const folded = folds(token);
  if (!UNSPACED.test(folded)) return [stemOf(folded, token)];
  const letters = [...folded];
  const pairs = new Set(letters.length > 1 ? letters.slice(1).map((letter, i) => letters[i]! + letter) : letters);
  return Array.from(pairs, (pair) => ({ key: pair, text: pair, kind: 'word', weight: 1 }));
}

/** `3,200`, `3.200`, `3 200` and `3200` are one figure, and so are `4,2` and `4.2`. */
function figureOf(token: string): KeyedTerm {
  const joined = token.replace(/[.,\s](?=\p{N}{3}(?:\P{N}|$))/gu, '').replace(/[,\s]/g, '.');
  return { key: `#${joined}`, text: token, kind: 'figure', weight: 1 };
}

function stemOf(folded: string, text: string): KeyedTerm {
  const weight = SHORT_WORD_WEIGHTS[folded.length] ?? 1;
  return { key: folded.slice(0, STEM_LETTERS), text, kind: 'word', weight };
}

/** What `TOKEN` matches in a text. Words of plain letters, which most are, are told at a glance. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      let end = at + 1;
      while (isLetter(text.charCodeAt(end))) end++;
      const next = text.charCodeAt(end);
      // A figure, an apostrophe or a letter beyond ASCII goes on with the word.
      if (end === text.length || (next < 128 && next !== APOSTROPHE && (next < ZERO || next > NINE))) {
        tokens.push(text.slice(at, end));
        at = end;
        continue;
      }
    } else if (code < 128 && (code < ZERO || code > NINE)) {
      if (code === COMMA || code === SEMICOLON) tokens.push(text[at]!);
      at++;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    tokens.push(match[0]);
    at = match.index + match[0].length;
  }
  return tokens;
}

const [APOSTROPHE, COMMA, ZERO, NINE, SEMICOLON] = [39, 44, 48, 57, 59];

/** a to z in either case */
function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Without case, accents and clitics: what two words are compared by. */
function folds(token: string): string {
  return withoutClitics(normalise(token)).normalize('NFD').replace(/\p{M}/gu, '');
}

/** `l’offre` and `qu’on` without their article, `minister’s` without its ending. */
function withoutClitics(norm: string): string {
  const at = norm.indexOf("'");
  if (at < 0) return norm;
  return at <= 2 && norm.length > at + 2 ? norm.slice(at + 1) : norm.slice(0, at);
}
