import { type Token, tokenize } from '../document/tokens.ts';
import type { Document } from '../document/types.ts';

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
const UPPER = /^\p{Lu}/u;

/** Reads the body of both documents; where a document has no body, all of its sentences. */
export function storyContent(original: Document, copy: Document): StoryContent {
  const reader = new TermReader();
  const a = bodyOf(original).map((sentence) => reader.read(original.text.slice(sentence.start, sentence.end)));
  const b = bodyOf(copy).map((sentence) => reader.read(copy.text.slice(sentence.start, sentence.end)));
  return { terms: reader.terms, original: a, copy: b };
}

function bodyOf(document: Document): Document['sentences'] {
  const body = document.sentences.filter((sentence) => sentence.kind === 'body');
  return body.length ? body : document.sentences;
}

class TermReader {
  readonly terms: Term[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #byToken = new Map<string, number[]>();

  read(text: string): TermSentence {
    const found = new Set<number>();
    let first = true;
    for (const token of tokenize(text)) {
      if (token.kind === 'punctuation') continue;
      const ids = this.#idsOf(token);
      for (const id of ids) found.add(id);
      // A capital at the start of a sentence says nothing; a word that has one inside is a name everywhere.
      if (!first && token.kind === 'word' && UPPER.test(token.text)) this.terms[ids[0]!]!.kind = 'name';
      first = false;
    }
    return { length: text.length, terms: [...found] };
  }

  #idsOf(token: Token): number[] {
    let ids = this.#byToken.get(token.norm);
    if (!ids) {
      ids = token.kind === 'number' ? this.#figures(token) : this.#stems(token);
      this.#byToken.set(token.norm, ids);
    }
    return ids;
  }

  /** `3:1` holds two figures; `3,200`, `3.200` and `3200` are one, and so are `4,2` and `4.2`. */
  #figures(token: Token): number[] {
    return token.norm.split(':').map((part) => {
      const joined = part.replace(/[.,\s](?=\p{N}{3}(?:\P{N}|$))/gu, '').replace(/[,\s]/g, '.');
      return this.#intern(`#${joined}`, { text: part, kind: 'figure', weight: 1 });
    });
  }

  #stems(token: Token): number[] {
    const letters = [...withoutClitics(token.norm).normalize('NFD').replace(/\p{M}/gu, '')];
    if (UNSPACED.test(token.norm)) {
      const pairs = letters.length > 1 ? letters.slice(1).map((letter, i) => letters[i]! + letter) : letters;
      return pairs.map((pair) => this.#intern(pair, { text: pair, kind: 'word', weight: 1 }));
    }
    const weight = SHORT_WORD_WEIGHTS[letters.length] ?? 1;
    return [this.#intern(letters.slice(0, STEM_LETTERS).join(''), { text: token.text, kind: 'word', weight })];
  }

  #intern(key: string, term: Term): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      const other = this.terms[known]!;
      other.weight = Math.max(other.weight, term.weight);
      return known;
    }
    const id = this.terms.push(term) - 1;
    this.#byKey.set(key, id);
    return id;
  }
}

/** `l’offre` and `qu’on` without their article, `minister’s` without its ending. */
function withoutClitics(norm: string): string {
  const at = norm.indexOf("'");
  if (at < 0) return norm;
  return at <= 2 && norm.length > at + 2 ? norm.slice(at + 1) : norm.slice(0, at);
}
