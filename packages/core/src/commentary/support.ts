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
  /** Other sentences of the copy share its partner. */
  shares: boolean;
  own: Bag;
  near: Bag;
  /** Content words of its bead on both sides. */
  size: { original: number; copy: number };
}

/** The words and the wording of some sentences of the original. */
export interface Bag {
  keys: { has(key: string): boolean };
  texts: readonly string[];
  /** Number of content words. */
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
  const sizeOf = (k: number) => tokensIn(copy, copy.sentences[k]!).filter((token) => keys(token).length).length;
  const partners: number[][] = copy.sentences.map(() => []);
  const company: number[][] = copy.sentences.map((_, i) => [i]);
  for (const bead of beads) {
    for (const i of bead.copy) {
      partners[i] = bead.original;
      company[i] = bead.copy;
    }
  }
  const mergeOf = (places: readonly number[]) => {
    if (places.length === 1) return bags[places[0]!]!;
    const own: Bag[] = [];
    for (const k of places) own.push(bags[k]!);
    return new JoinedBag(own);
  };
  const made = new Map<number, SentenceSupport>();
  return {
    keys,
    of(i) {
      const done = made.get(i);
      if (done) return done;
      const own = partners[i] ?? [];
      const around = own.length ? own : [...(partners[i - 1] ?? []), ...(partners[i + 1] ?? [])];
      const beside = new Set<number>();
      for (const k of around) for (let at = k - 1; at <= k + 1; at++) if (bags[at]) beside.add(at);
      const near = [...beside].sort((x, y) => x - y);
      const bag = mergeOf(own);
      const isStrange = () => {
        const { share, content } = coverage(tokensIn(copy, copy.sentences[i]!), bag, keys);
        return share === 0 && Math.min(content, bag.content) >= FEW;
      };
      const support = new CopySupport(bag, mergeOf(near), () => !own.length || isStrange(), company[i]!, sizeOf);
      made.set(i, support);
      return support;
    },
  };
}

/** Sentences that share nothing though both have so many content words are no retelling of each other. */
const FEW = 3;

/** Whether it is inserted, and what its sizes are, is asked of few sentences. */
class CopySupport implements SentenceSupport {
  readonly shares: boolean;
  readonly own: Bag;
  readonly near: Bag;
  readonly #isInserted: () => boolean;
  readonly #company: readonly number[];
  readonly #sizeOf: (sentence: number) => number;

  constructor(
    own: Bag,
    near: Bag,
    isInserted: () => boolean,
    company: readonly number[],
    sizeOf: (sentence: number) => number,
  ) {
    this.#isInserted = isInserted;
    this.shares = company.length > 1;
    this.own = own;
    this.near = near;
    this.#company = company;
    this.#sizeOf = sizeOf;
  }

  get inserted(): boolean {
    return this.#isInserted();
  }

  get size(): { original: number; copy: number } {
    return { original: this.own.content, copy: this.#company.reduce((sum, k) => sum + this.#sizeOf(k), 0) };
  }
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
  readonly texts: readonly string[];
  readonly #document: Document;
  readonly #sentence: Span;
  readonly #keysOf: Support['keys'];
  #words: { keys: Set<string>; content: number } | null = null;

  constructor(document: Document, sentence: Span, keys: Support['keys']) {
    this.texts = [document.text.slice(sentence.start, sentence.end)];
    this.#document = document;
    this.#sentence = sentence;
    this.#keysOf = keys;
  }

  get keys(): ReadonlySet<string> {
    return this.#read().keys;
  }

  get content(): number {
    return this.#read().content;
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
  readonly texts: readonly string[];
  readonly #bags: readonly Bag[];
  readonly keys = { has: (key: string) => this.#bags.some(({ keys }) => keys.has(key)) };

  constructor(bags: readonly Bag[]) {
    this.texts = bags.flatMap(({ texts }) => texts);
    this.#bags = bags;
  }

  get content(): number {
    return this.#bags.reduce((sum, { content }) => sum + content, 0);
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

/** Share of the content words of `tokens` that `bag` has, and how many there are. */
export function coverage(
  tokens: readonly Token[],
  bag: Bag,
  keys: Support['keys'],
): { share: number; content: number } {
  let content = 0;
  let found = 0;
  for (const token of tokens) {
    const own = keys(token);
    if (!own.length) continue;
    content++;
    if (own.some((key) => bag.keys.has(key))) found++;
  }
  return { share: content ? found / content : 0, content };
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
