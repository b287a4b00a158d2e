import type { DocumentBead } from '../align/documents.ts';
import { memoised } from '../document/memo.ts';
import { type Token, tokensIn } from '../document/tokens.ts';
import type { Document, Span } from '../document/types.ts';
import { onWord } from '../document/words.ts';
import type { LanguageData } from '../language/types.ts';
import { baseForms, type Vocabulary, vocabularyOf } from '../semantics/vocabulary.ts';
import { keyOf } from '../semantics/word-forms.ts';

// What the original supports. In: both documents and their beads. Out: for every copy sentence, which of its words the
// aligned sentences of the original have (`own`), or those and their neighbours (`near`). Words are compared by stem, so
// that a reworded retelling counts as support; what the original does not have at all is left for the detectors.

export interface Support {
  /** For each sentence of the copy; undefined for furniture without a partner. */
  of(sentence: number): SentenceSupport;
  /** Content keys of a token: none for grammar words and marks. */
  keys(token: Token): readonly string[];
}

export interface SentenceSupport {
  /** No sentence of the original is its partner, or one that shares nothing with it: it stands in that one's place. */
  readonly inserted: boolean;
  /** A sentence of its bead in the original is the very same. */
  readonly copied: boolean;
  readonly own: Bag;
  readonly near: Bag;
  /** Content words of its bead on both sides. */
  readonly size: { original: number; copy: number };
  /** What `near` has of some of its tokens. */
  coverage(tokens: readonly Token[]): Coverage;
  /** Whether `near` has one of its tokens, which is none for grammar words and marks. */
  has(token: Token): boolean;
}

/** The words and the wording of some sentences of the original. */
export interface Bag {
  has(key: string): boolean;
  /** Whether one of the sentences has these words in a row, whatever marks stand between them. */
  says(phrase: string): boolean;
  readonly texts: readonly string[];
  /** Number of content words. */
  readonly content: number;
}

/** Share of content words that are found, and how many content words there are. */
export interface Coverage {
  share: number;
  content: number;
}

export function readSupport(
  original: Document,
  copy: Document,
  beads: readonly DocumentBead[],
  language: LanguageData | null,
): Support {
  const vocabulary = language?.meaning ? vocabularyOf(language.meaning) : null;
  const keys = vocabulary ? keysWith(vocabulary) : keysWithout;
  const bags = original.sentences.map((sentence) => new SentenceBag(original, sentence, keys));
  const partners: (readonly number[])[] = copy.sentences.map(() => []);
  const company: (readonly number[])[] = copy.sentences.map((_, i) => [i]);
  for (const bead of beads) {
    for (const i of bead.copy) {
      partners[i] = bead.original;
      company[i] = bead.copy;
    }
  }
  const alignment = { copy, bags, partners, company, keys };
  const made: SentenceSupport[] = [];
  return {
    keys,
    of(i) {
      made[i] ??= new CopySupport(alignment, i);
      return made[i];
    },
  };
}

/** Sentences that share nothing though both have so many content words are no retelling of each other. */
const FEW = 3;

interface AlignedCopy {
  copy: Document;
  /** Of the sentences of the original. */
  bags: readonly SentenceBag[];
  /** For each sentence of the copy its partners, and the sentences of its bead, itself among them. */
  partners: readonly (readonly number[])[];
  company: readonly (readonly number[])[];
  keys: Support['keys'];
}

/** Most of it is asked of few sentences, so it is looked at when it is asked for. */
class CopySupport implements SentenceSupport {
  readonly copied: boolean;
  readonly own: Bag;
  readonly #alignment: AlignedCopy;
  readonly #index: number;
  #near: Bag | null = null;
  #inserted: boolean | null = null;

  constructor(alignment: AlignedCopy, index: number) {
    const { copy, bags, partners } = alignment;
    const own = partners[index] ?? [];
    this.#alignment = alignment;
    this.#index = index;
    this.own = joined(own, bags);
    this.copied = own.some((k) => bags[k]!.isSame(copy, copy.sentences[index]!));
  }

  get inserted(): boolean {
    this.#inserted ??= !this.copied && (!this.own.texts.length || this.#isStrange());
    return this.#inserted;
  }

  get near(): Bag {
    this.#near ??= joined(this.#beside(), this.#alignment.bags);
    return this.#near;
  }

  get size(): { original: number; copy: number } {
    const { copy, company, keys } = this.#alignment;
    let size = 0;
    for (const k of company[this.#index]!) {
      for (const token of tokensIn(copy, copy.sentences[k]!)) if (keys(token).length) size++;
    }
    return { original: this.own.content, copy: size };
  }

  coverage(tokens: readonly Token[]): Coverage {
    let content = 0;
    let found = 0;
    for (const token of tokens) {
      const keys = this.#alignment.keys(token);
      if (!keys.length) continue;
      content++;
      if (this.#hasAny(keys)) found++;
    }
    return { share: content ? found / content : 0, content };
  }

  has(token: Token): boolean {
    return this.#hasAny(this.#alignment.keys(token));
  }

  #hasAny(keys: readonly string[]): boolean {
    if (!keys.length) return false;
    // What its partners have need not be searched for beside them.
    return this.copied || hasAny(this.own, keys) || hasAny(this.near, keys);
  }

  /** Sentences beside its partners, and they; of a sentence without partners those of its neighbours. */
  #beside(): readonly number[] {
    const { bags, partners } = this.#alignment;
    const own = partners[this.#index]!;
    const around = own.length ? own : [...(partners[this.#index - 1] ?? []), ...(partners[this.#index + 1] ?? [])];
    const beside = new Set<number>();
    for (const k of around) for (let at = k - 1; at <= k + 1; at++) if (bags[at]) beside.add(at);
    return [...beside].sort((x, y) => x - y);
  }

  #isStrange(): boolean {
    const { copy, keys } = this.#alignment;
    let content = 0;
    for (const token of tokensIn(copy, copy.sentences[this.#index]!)) {
      const own = keys(token);
      if (!own.length) continue;
      // Nearly always one of the first words is there.
      if (hasAny(this.own, own)) return false;
      content++;
    }
    return Math.min(content, this.own.content) >= FEW;
  }
}

function joined(places: readonly number[], bags: readonly SentenceBag[]): Bag {
  return places.length === 1 ? bags[places[0]!]! : new JoinedBag(places.map((k) => bags[k]!));
}

/** The keys of a token; its spelling says all about it. Every detector asks again. */
const keysFor = (vocabulary: Vocabulary | null): Support['keys'] => {
  const keys = onWord((_, token: Token) => keysOf(token, vocabulary));
  return (token) => keys(token.word, token);
};
const keysWith = memoised<Vocabulary, Support['keys']>(keysFor);
const keysWithout = keysFor(null);

/** A sentence of the original. Its words are looked at when they are asked for, which most sentences' never are. */
class SentenceBag implements Bag {
  readonly #document: Document;
  readonly #sentence: Span;
  readonly #keysOf: Support['keys'];
  #texts: readonly string[] | null = null;
  #words: { keys: Set<string>; content: number } | null = null;
  /** The text without its marks. */
  #said: string | null = null;
  #small: string | null = null;

  constructor(document: Document, sentence: Span, keys: Support['keys']) {
    this.#document = document;
    this.#sentence = sentence;
    this.#keysOf = keys;
  }

  get texts(): readonly string[] {
    this.#texts ??= [this.#document.text.slice(this.#sentence.start, this.#sentence.end)];
    return this.#texts;
  }

  get content(): number {
    return this.#read().content;
  }

  has(key: string): boolean {
    return this.#read().keys.has(key);
  }

  says(phrase: string): boolean {
    this.#small ??= this.texts[0]!.toLowerCase();
    // Its marks are taken out only where the first word stands.
    const first = phrase.indexOf(' ');
    if (!this.#small.includes(first < 0 ? phrase : phrase.slice(0, first))) return false;
    this.#said ??= ` ${this.#small.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return this.#said.includes(` ${phrase} `);
  }

  /** Whether a sentence of another document is the same, letter by letter. */
  isSame({ text }: Document, { start, end }: Span): boolean {
    return end - start === this.#sentence.end - this.#sentence.start && text.slice(start, end) === this.texts[0];
  }

  #read(): { keys: Set<string>; content: number } {
    if (this.#words) return this.#words;
    this.#words = { keys: new Set(), content: 0 };
    for (const token of tokensIn(this.#document, this.#sentence)) {
      const own = this.#keysOf(token);
      if (own.length) this.#words.content++;
      for (const key of own) this.#words.keys.add(key);
    }
    return this.#words;
  }
}

/** Several sentences. Asked about a few words: going through the bags is less than joining them. */
class JoinedBag implements Bag {
  readonly #bags: readonly Bag[];

  constructor(bags: readonly Bag[]) {
    this.#bags = bags;
  }

  get texts(): readonly string[] {
    return this.#bags.flatMap(({ texts }) => texts);
  }

  get content(): number {
    return this.#bags.reduce((sum, { content }) => sum + content, 0);
  }

  has(key: string): boolean {
    for (const bag of this.#bags) if (bag.has(key)) return true;
    return false;
  }

  says(phrase: string): boolean {
    return this.#bags.some((bag) => bag.says(phrase));
  }
}

/** Words that share their first letters so far are taken for relatives: “resign”, “resignation”. */
const STEM = 5;
const HAN = /\p{Script=Han}/u;

function keysOf(token: Token, vocabulary: Vocabulary | null): string[] {
  if (token.kind === 'punctuation') return [];
  if (token.kind === 'number') return [token.norm.replace(/[.,\s](?=\p{N}{3}\b)/gu, '')];
  const norm = token.norm.replace(/'s$/, '');
  if (HAN.test(norm)) return Array.from({ length: Math.max(1, norm.length - 1) }, (_, i) => norm.slice(i, i + 2));
  const capital = /^\p{Lu}{2,}/u.test(token.text);
  if (!capital && (vocabulary?.stopwords.size ? vocabulary.stopwords.has(norm) : norm.length < 4)) return [];
  const bare = keyOf(norm).replace(/^(?:وال|بال|ال|و)(?=.{3})/u, '');
  const forms = new Set([bare, ...baseForms(norm, vocabulary).map(keyOf)]);
  return [...forms].map((form) => form.slice(0, STEM));
}

export function coverage(tokens: readonly Token[], bag: Bag, keys: Support['keys']): Coverage {
  let content = 0;
  let found = 0;
  for (const token of tokens) {
    const own = keys(token);
    if (!own.length) continue;
    content++;
    if (hasAny(bag, own)) found++;
  }
  return { share: content ? found / content : 0, content };
}

function hasAny(bag: Bag, keys: readonly string[]): boolean {
  for (const key of keys) if (bag.has(key)) return true;
  return false;
}

/**
 * Whether the original needs `words` content words of the copy's sentence: without them the copy would be so much
 * shorter than what it retells that they must be a rewording of something in it.
 */
export function isNeeded(words: number, { size }: SentenceSupport, voiced: boolean): boolean {
  return size.original - (size.copy - words) >= NEEDED * words + (voiced ? SLACK : 0);
}

/** Share of an insertion's length by which the rest may fall short of the original; tuned on paraphrases of news. */
const NEEDED = 0.5;
/** Rewording makes a sentence a word or two shorter; wording of the outlet's own voice is given that much. */
const SLACK = 1.5;
