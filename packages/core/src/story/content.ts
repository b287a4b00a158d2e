import { tokensIn } from '../document/tokens.ts';
import type { Document, Sentence } from '../document/types.ts';
import { type Reading, readingOfText, readingOfWord, readsAsWhole } from './readings.ts';

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

/**
 * Share of capitals inside sentences from which on they mark nouns. In English, French, Spanish, Russian and Ukrainian
 * articles they make up 3 to 18 %, in 119 of 121 German texts more than 20 % (median 33 %).
 */
const NOUN_CAPITALS = 0.2;
/** Shorter texts are too short to tell. */
const NOUN_WORDS = 40;
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
  const reader = new TermReader();
  return { original: reader.read(original), copy: reader.read(copy), terms: reader.terms };
}

/** Reads one document, see `storyContent`. */
export function storyDigest(document: Document, vocabulary: Vocabulary): StoryDigest {
  const reader = new TermReader();
  const read = reader.read(document);
  const digest: StoryDigest = {
    language: document.language,
    ids: Uint32Array.from(reader.terms, ({ text }, i) => vocabulary.id(reader.keys[i]!, text)),
    traits: Uint8Array.from(reader.terms, packed),
    places: new Uint32Array(read.reduce((sum, { terms }) => sum + terms.length, 0)),
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

function bodyOf({ sentences }: Document): readonly Sentence[] {
  const body = sentences.filter((sentence) => sentence.kind === 'body');
  return body.length ? body : sentences;
}

let readers = 0;

/** Reads documents over one list of terms. What is a name in one of them is a name in all. */
class TermReader {
  readonly terms: Term[] = [];
  readonly keys: string[] = [];
  readonly #number = ++readers;
  readonly #byKey = new Map<string, number>();
  /** For every term the last sentence that was seen to hold it. */
  readonly #seen: number[] = [];
  #sentence = 0;
  /**
   * Words and marks of the document that is being read, one sentence after another: twice the number of the first term of
   * each, counted from 1, and 1 more for a capital letter. A mark is 0.
   */
  #words = new Int32Array(1024);
  #count = 0;

  read(document: Document): TermSentence[] {
    const body = bodyOf(document);
    const read: TermSentence[] = [];
    const ends: number[] = [];
    this.#count = 0;
    for (const sentence of body) {
      read.push({ length: sentence.end - sentence.start, terms: this.#termsOf(document, sentence) });
      ends.push(this.#count);
    }
    this.#markNames(ends);
    return read;
  }

  /** A capital at the start of a sentence says nothing; a word that has one inside is a name everywhere. */
  #markNames(ends: readonly number[]): void {
    const words = this.#words;
    let inner = 0;
    let inwards = 0;
    for (let k = 0, from = 0; k < ends.length; from = ends[k++]!) {
      inner += Math.max(0, ends[k]! - from - 1);
      for (let i = from + 1; i < ends[k]!; i++) inwards += words[i]! & 1;
    }
    // German writes every noun with a capital: there only capitals side by side (first name, family name) are names.
    const nouns = inner >= NOUN_WORDS && inwards > inner * NOUN_CAPITALS;
    for (let k = 0, from = 0; k < ends.length; from = ends[k++]!) {
      for (let i = from + 1; i < ends[k]!; i++) {
        const word = words[i]!;
        if (!(word & 1)) continue;
        const beside = (i > from + 1 && words[i - 1]! & 1) || (i + 1 < ends[k]! && words[i + 1]! & 1);
        if (!nouns || beside) this.terms[(word >> 1) - 1]!.kind = 'name';
      }
    }
  }

  /** The terms of a sentence, each once; its words and marks are put behind those of the sentences before it. */
  #termsOf(document: Document, sentence: Sentence): number[] {
    const terms: number[] = [];
    const tokens = tokensIn(document, sentence);
    this.#sentence++;
    if (readsAsWhole(tokens)) this.#take(readingOfText(document.text.slice(sentence.start, sentence.end)), terms);
    else for (let i = 0; i < tokens.length; i++) this.#take(readingOfWord(tokens[i]!.word), terms);
    return terms;
  }

  #take(readings: Reading | null, terms: number[]): void {
    for (let reading = readings; reading; reading = reading.next) {
      const id = reading.reader === this.#number ? reading.id : this.#intern(reading);
      if (reading.first) this.#enter(2 * (id + 1) + (reading.capital ? 1 : 0));
      if (id < 0 || this.#seen[id] === this.#sentence) continue;
      this.#seen[id] = this.#sentence;
      terms.push(id);
    }
  }

  #enter(word: number): void {
    if (this.#count === this.#words.length) {
      const wider = new Int32Array(2 * this.#count);
      wider.set(this.#words);
      this.#words = wider;
    }
    this.#words[this.#count++] = word;
  }

  /** The number of a term, -1 for a mark. */
  #intern(reading: Reading): number {
    const { key, text, kind, weight } = reading;
    if (!key) return -1;
    let id = this.#byKey.get(key);
    if (id === undefined) {
      id = this.terms.push({ text, kind, weight }) - 1;
      this.#byKey.set(key, id);
      this.keys.push(key);
      this.#seen.push(0);
    } else if (weight > this.terms[id]!.weight) this.terms[id]!.weight = weight;
    reading.reader = this.#number;
    reading.id = id;
    return id;
  }
}
