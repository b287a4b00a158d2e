import { type Word, WordSlot } from '../document/words.ts';
import { opensFigure } from './figures.ts';
import type { Kinship, Lexicon, WordKind } from './lexicon.ts';
import { traitsOf } from './traits.ts';
import { baseForms, type Vocabulary } from './vocabulary.ts';

// What is known about a word form alone, whatever stands around it: key, base forms, weight, whether it can open a
// number, how two of them are related. Asked of every word of every bead, so it is worked out once per form.
// What is remembered never changes a result, and it is bounded: a stream of made-up words does not fill the memory.

/** A form as it is read with or without a capital letter. */
export interface Reading {
  /** Number of this reading among those remembered together with it. */
  readonly id: number;
  /** Possible base forms, the likeliest first. */
  readonly lemmas: readonly string[];
  /** Their numbers, see `WordForms.idOf`. */
  readonly lemmaIds: readonly number[];
  /** How much a plain word of these base forms matters: rare words say more than common ones. */
  readonly weight: number;
  /** What the word can be, see `TRAIT`. */
  readonly traits: number;
  /** Group of different words with one meaning that it belongs to, see `MeaningData.aliases`. */
  readonly alias: number | undefined;
  /** The same for a word that may have lost or won its capital letter and its stop. */
  readonly aliasInAnyCase: number | undefined;
  /** What the likeliest of its base forms mostly is; null when that is not known. */
  readonly kind: WordKind | null;
  /** What its base forms can do: 1 carries a statement, 2 modifies; see `ANY_ROLE`. */
  readonly roles: number;
  /** A weekday or a month. */
  readonly calendar: boolean;
  /** At the beginning of a sentence too it is a name: one of the names in the lists, or no word of the lexicon. */
  readonly nameFirst: boolean;
}

export interface WordForm {
  /** Mark of the word forms that it is one of. */
  readonly by: object;
  /** Without possessive ending and the underscores around it. */
  readonly norm: string;
  /** `norm` without accents, hyphens and stops: what spelling systems do not touch. */
  readonly key: string;
  /** Its number, see `WordForms.idOf`. */
  readonly keyId: number;
  /** Carries grammar rather than content. */
  readonly stop: boolean;
  /** Letters and nothing else: one word, whatever the language. */
  readonly plain: boolean;
  /** A figure may begin with it. */
  readonly opensFigure: boolean;
  /** Its readings, see `WordForms.reading`. */
  small: Reading | null;
  capital: Reading | null;
}

/** What a figure is known by, as it is written. */
export interface FigureForm {
  readonly norm: string;
  readonly key: string;
  readonly keyId: number;
  /** The figure as it is written is its only base form. */
  readonly lemmas: readonly string[];
  readonly lemmaIds: readonly number[];
  readonly traits: number;
}

/** What is known of pairs of readings is asked by the pair; 2¹⁵ of them keep the number of a pair a small integer. */
const MOST_READINGS = 2 ** 15;
const MOST_FORMS = MOST_READINGS / 4;
const MOST_PAIRS = 200_000;

export class WordForms {
  readonly #forms = new Map<string, WordForm>();
  readonly #figures = new Map<string, FigureForm>();
  readonly #ids = new Map<string, number>();
  readonly #relations = new Map<number, Kinship | null>();
  readonly #phrases = new Map<number, string | null>();
  #readings = 0;
  /** What its forms are known by: they hang on words, which may live longer than these word forms. */
  readonly #mark = {};

  readonly vocabulary: Vocabulary | null;
  readonly lexicon: Lexicon | null;

  constructor(vocabulary: Vocabulary | null, lexicon: Lexicon | null) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
  }

  /** Too much is remembered to go on for long. */
  get full(): boolean {
    return this.#forms.size > MOST_FORMS || this.#ids.size > 4 * MOST_FORMS;
  }

  /** The number of a key or a base form: what two words are compared by. Equal words have one number. */
  idOf(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(word, id);
    }
    return id;
  }

  /** The form of a word of a text. */
  ofWord(word: Word): WordForm {
    const met = lastForm.get(word);
    if (met?.by === this.#mark) return met;
    const form = this.of(word.norm);
    lastForm.set(word, form);
    return form;
  }

  /** @param norm a token's normal form */
  of(norm: string): WordForm {
    const known = this.#forms.get(norm);
    if (known) return known;
    const form = this.#make(norm);
    this.#forms.set(norm, form);
    return form;
  }

  /** @param norm normal forms of the tokens of a figure, parted by blanks */
  ofFigure(norm: string): FigureForm {
    const known = this.#figures.get(norm);
    if (known) return known;
    const key = keyOf(norm);
    const lemmas = [norm];
    const traits = this.vocabulary ? traitsOf(norm, lemmas, this.vocabulary.traits) : 0;
    const form = { norm, key, keyId: this.idOf(key), lemmas, lemmaIds: [this.idOf(norm)], traits };
    if (this.#figures.size >= MOST_FORMS) this.#figures.clear();
    this.#figures.set(norm, form);
    return form;
  }

  /** What a form of these word forms is read as, with or without a capital letter. */
  reading(form: WordForm, capital: boolean): Reading {
    // Made when it is asked for: most words are met in one of the two ways only.
    if (capital) {
      form.capital ??= this.#reading(form, true);
      return form.capital;
    }
    form.small ??= this.#reading(form, false);
    return form.small;
  }

  /** How two readings are related, as far as it was learnt; undefined when it was not. */
  knownRelation(x: Reading, y: Reading): Kinship | null | undefined {
    return this.#relations.get(pairOf(x, y));
  }

  /** Remembers how two readings are related; what is learnt has to be the same every time. */
  learnRelation(x: Reading, y: Reading, kind: Kinship | null): void {
    learn(this.#relations, x, y, kind);
  }

  /** The entry that a word and the one behind it have in the lexicon, `call_off`; null when there is none. */
  phrase(first: Reading, second: Reading, norm: string): string | null {
    const known = this.#phrases.get(pairOf(first, second));
    if (known !== undefined) return known;
    const entries = first.lemmas.map((lemma) => `${lemma}_${norm}`);
    const entry = entries.find((entry) => this.lexicon?.has(entry)) ?? null;
    learn(this.#phrases, first, second, entry);
    return entry;
  }

  #make(written: string): WordForm {
    const norm = !/['_]/.test(written)
      ? written
      : written.replace(/'s$|(?<=s)'$/, '').replace(/^_+(?=.)|_+$/g, '') || written;
    const { stopwords, meaning } = this.vocabulary ?? {};
    const key = keyOf(norm);
    return {
      by: this.#mark,
      norm,
      key,
      keyId: this.idOf(key),
      stop: stopwords?.size ? stopwords.has(norm) : norm.length < 4 && !UNSPACED.test(norm),
      // “cannot” is two terms.
      plain: isLetters(written) && written !== 'cannot',
      opensFigure: meaning !== undefined && opensFigure(written, meaning),
      small: null,
      capital: null,
    };
  }

  #reading({ norm, key }: WordForm, capital: boolean): Reading {
    const { vocabulary, lexicon } = this;
    const lemmas = lemmasOf(norm, capital, vocabulary, lexicon);
    return {
      id: this.#readings++,
      lemmas,
      lemmaIds: lemmas.map((lemma) => this.idOf(lemma)),
      weight: weightOf(lemmas, lexicon),
      traits: vocabulary ? traitsOf(norm, lemmas, vocabulary.traits) : 0,
      alias: vocabulary ? aliasOf(norm, key, capital, vocabulary) : undefined,
      aliasInAnyCase: vocabulary?.aliases.get(norm) ?? vocabulary?.aliases.get(key),
      kind: lexicon?.kind(lemmas[0]!) ?? null,
      roles: rolesOf(lemmas, lexicon),
      calendar: vocabulary !== null && (vocabulary.months.has(norm) || vocabulary.weekdays.has(norm)),
      nameFirst:
        vocabulary?.aliases.has(norm.replace(/\.$/, '')) === true ||
        (lexicon !== null && !lemmas.some((lemma) => lexicon.has(lemma))),
    };
  }
}

/** The form of a word as the word forms asked last know it: texts of one language follow each other. */
const lastForm = new WordSlot<WordForm>();

/** The number of a pair of readings; of those beyond the last number there is none that anything is known under. */
function pairOf(x: Reading, y: Reading): number {
  return x.id < MOST_READINGS && y.id < MOST_READINGS ? x.id * MOST_READINGS + y.id : -1;
}

function learn<Value>(known: Map<number, Value>, x: Reading, y: Reading, value: Value): void {
  const pair = pairOf(x, y);
  if (pair < 0) return;
  if (known.size >= MOST_PAIRS) known.clear();
  known.set(pair, value);
}

/** Group of a word among the different words with one meaning; a stop at its end does not matter. */
export function aliasOf(norm: string, key: string, capital: boolean, { aliases }: Vocabulary): number | undefined {
  return aliases.get(norm.endsWith('.') ? norm.slice(0, -1) : norm) ?? (capital ? aliases.get(key) : undefined);
}

/** Words that nothing is known about may carry a statement and modify one. */
export const ANY_ROLE = 3;

function rolesOf(lemmas: readonly string[], lexicon: Lexicon | null): number {
  if (!lexicon) return ANY_ROLE;
  let found = 0;
  // “forced” is an adjective and a form of “force”.
  for (let k = 0; k < lemmas.length; k++) {
    const kind = lexicon.kind(lemmas[k]!);
    if (kind === null && k > 0) continue;
    found |= kind === null ? ANY_ROLE : kind === 'a' || kind === 'r' ? 2 : 1;
  }
  return found;
}

const NO_KEY = {};
const remembered = new WeakMap<object, WeakMap<object, WordForms>>();

/** The word forms of a vocabulary and a lexicon. Ask once per bead: forms of different answers must not be mixed. */
export function wordFormsOf(vocabulary: Vocabulary | null, lexicon: Lexicon | null): WordForms {
  let ofVocabulary = remembered.get(vocabulary ?? NO_KEY);
  if (!ofVocabulary) {
    ofVocabulary = new WeakMap();
    remembered.set(vocabulary ?? NO_KEY, ofVocabulary);
  }
  const known = ofVocabulary.get(lexicon ?? NO_KEY);
  if (known && !known.full) return known;
  const fresh = new WordForms(vocabulary, lexicon);
  ofVocabulary.set(lexicon ?? NO_KEY, fresh);
  return fresh;
}

export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function isLetters(word: string): boolean {
  return /^[a-z]+$/.test(word) || (/^\p{L}+$/u.test(word) && !UNSPACED.test(word));
}

/** Letters without accents, hyphens, stops and apostrophes. */
export function keyOf(norm: string): string {
  // Most words are plain letters, where there is nothing to fold and nothing to take out.
  if (/^[a-z]+$/.test(norm)) return norm;
  const folded = /^[\x00-\x7f]*$/.test(norm) ? norm : norm.normalize('NFD').replace(/\p{M}/gu, '');
  // Between digits a mark makes the value: “5.4” is not “54”.
  return folded.replace(/(?<!\p{Nd})[-.'’_]|[-.'’_](?!\p{Nd})/gu, '') || norm;
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
  // Words of the language's own lists are known too: “acquitted” is a form of one that the lexicon does not have.
  const has = (form: string) =>
    lexicon.has(form) || vocabulary?.scales.has(form) === true || vocabulary?.kinds.has(form) === true;
  const known = forms.filter((form, i) => (i > 0 || !capital) && has(form));
  if (!known.length) return forms;
  return known.includes(norm) ? known : [...known, norm];
}
