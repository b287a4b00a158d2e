// Sentences, read letter by letter. In: the sentences of both sides, one side after the other. Out: a `Side` for each, with
// one numbering of character n-grams and stems for both. What one sentence can add is capped.

import { memoised } from '../document/memo.ts';
import { closingOf, isFigure, isFigureMark, isLetter, isUnspaced, opensSmall } from './characters.ts';
import type { Side } from './evidence.ts';
import { GramNumbers, Growing, PLAIN, STEM_LETTERS, StemNumbers } from './numbering.ts';

/** Characters of one sentence that are looked at: more than this from its middle is left out. */
const LONGEST = 4_000;
/** Letters of a word that a reason shows. */
const SHOWN_LETTERS = 40;
const SPACE = 32;
const SMALL_A = 97;
const SMALL_Z = 122;
/** No script without spaces has a code below this. */
const LEAST_UNSPACED = 0x0e00;

/** Number words of the language of each side, lower case, with their values. */
export interface NumberWords {
  original?: Readonly<Record<string, number>> | undefined;
  copy?: Readonly<Record<string, number>> | undefined;
}

const NO_WORDS: Readonly<Record<string, number>> = {};

/** “One” is an article or a pronoun in most languages. */
const LEAST_NUMBER = 2;

/** Reads sentences; one reader for both sides, so that they share its numbers. */
export class Reader {
  readonly stems = new Stems();
  private readonly numbers = new GramNumbers();
  private gramList = new Growing(0);
  private stemList = new Growing(0);
  private figures = numberWordsOf(NO_WORDS);
  private codes = new Uint16Array(1024);
  /** The side that was read first, with its number words and its sentences: what the other side says too is not read again. */
  private first: Side | undefined;
  private firstWords = NO_WORDS;
  private readonly places = new Map<string, number>();

  /** One more than the highest number of an n-gram so far. */
  get gramKinds(): number {
    return this.numbers.count;
  }

  /** Grams are all that the side has; `keepShared` drops those that the other side never uses. Stems have no weight yet. */
  readSide(sentences: readonly string[], numberWords: Readonly<Record<string, number>> = NO_WORDS): Side {
    const count = sentences.length;
    let characters = 0;
    for (const sentence of sentences) characters += Math.min(sentence.length, LONGEST);
    this.gramList = new Growing(characters + 2 * count);
    this.stemList = new Growing(characters >> 2);
    this.figures = numberWordsOf(numberWords);
    const size = new Float64Array(count);
    const gramTotal = new Float64Array(count);
    const gramStart = new Int32Array(count + 1);
    const stemStart = new Int32Array(count + 1);
    const closing = new Uint8Array(count);
    const small = new Uint8Array(count);
    const blank = new Uint8Array(count);
    const { first, places } = this;
    for (let i = 0; i < count; i++) {
      const sentence = sentences[i]!;
      const known = first && this.firstWords === numberWords ? places.get(sentence) : undefined;
      if (first && known !== undefined) {
        size[i] = first.size[known]!;
        gramTotal[i] = first.gramTotal[known]!;
        this.gramList.append(first.grams, first.gramStart[known]!, first.gramStart[known + 1]!);
        this.stemList.append(first.stems, first.stemStart[known]!, first.stemStart[known + 1]!);
        gramStart[i + 1] = this.gramList.length;
        stemStart[i + 1] = this.stemList.length;
        closing[i] = first.closing[known]!;
        small[i] = first.opensSmall[known]!;
        blank[i] = first.blank[known]!;
        continue;
      }
      if (!first) places.set(sentence, i);
      const folded = fold(sentence);
      // Folding may change the number of characters; then words are shown as they are compared.
      const letters = this.read(folded, folded.length === sentence.length ? sentence : folded);
      size[i] = sentence.length > LONGEST ? (sentence.length / LONGEST) * letters : letters;
      gramTotal[i] = this.gramList.length - gramStart[i]!;
      gramStart[i + 1] = this.gramList.length;
      stemStart[i + 1] = this.stemList.length;
      closing[i] = closingOf(sentence);
      small[i] = opensSmall(sentence) ? 1 : 0;
      blank[i] = sentence.trim() ? 0 : 1;
    }
    const side: Side = {
      count,
      size,
      gramTotal,
      grams: this.gramList.values,
      gramStart,
      stems: this.stemList.values.slice(0, this.stemList.length),
      stemStart,
      stemMass: new Float64Array(count),
      closing,
      opensSmall: small,
      blank,
    };
    this.first ??= side;
    this.firstWords = numberWords;
    return side;
  }

  /** Adds the stems and n-grams of one folded sentence; returns how many letters and figures it has. */
  private read(text: string, written: string): number {
    if (this.codes.length < 2 * text.length + 2) this.codes = new Uint16Array(4 * text.length);
    const { codes } = this;
    let length = 1;
    let size = 0;
    let word = -1; // where the running word begins
    let figure = -1; // where the running figure begins
    codes[0] = SPACE;
    for (let k = 0; k < text.length; k++) {
      const code = text.charCodeAt(k);
      const plain = code >= SMALL_A && code <= SMALL_Z;
      if (plain || (!isFigure(code) && isLetter(code))) {
        const alone = !plain && isUnspaced(code);
        if (figure >= 0 || (alone && word >= 0)) {
          this.close(text, written, word, figure, k);
          codes[length++] = SPACE;
          word = -1;
          figure = -1;
        }
        size++;
        if (alone) this.stemList.push(this.stems.character(text, k, isUnspaced(text.charCodeAt(k + 1)) ? 2 : 1));
        else if (word < 0) word = k;
        codes[length++] = code;
      } else if (isFigure(code)) {
        // Figures stand alone, also in "60e", and marks inside them do not count: "8839,8" is "8839.8".
        if (word >= 0) {
          this.close(text, written, word, figure, k);
          codes[length++] = SPACE;
          word = -1;
        }
        if (figure < 0) figure = k;
        size++;
        codes[length++] = code;
      } else if (
        (word >= 0 || figure >= 0) &&
        !(figure >= 0 && isFigureMark(code) && isFigure(text.charCodeAt(k + 1)))
      ) {
        this.close(text, written, word, figure, k);
        codes[length++] = SPACE;
        word = -1;
        figure = -1;
      }
    }
    if (word >= 0 || figure >= 0) {
      this.close(text, written, word, figure, text.length);
      codes[length++] = SPACE;
    }
    this.readGrams(length);
    return size;
  }

  /** Adds the stem of the word or figure (-1 for none) that ends here. */
  private close(text: string, written: string, word: number, figure: number, end: number): void {
    const { stems } = this;
    if (figure >= 0) this.stemList.push(stems.value(digitsOf(text, figure, end), written, figure, end));
    else {
      const value = this.figures.valueOf(text, word, end);
      this.stemList.push(
        value === undefined ? stems.word(text, written, word, end) : stems.value(value, written, word, end),
      );
    }
  }

  /** Adds the n-grams of the first `length` codes: three in a row, or two of a script without spaces. */
  private readGrams(length: number): void {
    const { codes, numbers } = this;
    const { values, length: from } = this.gramList.reserve(length);
    let to = from;
    let plain = 1; // how many of the last codes are spaces or small letters: then `recent` tells them
    let recent = 0;
    for (let k = 1; k < length; k++) {
      const code = codes[k]!;
      const letter = code === SPACE ? 0 : code - SMALL_A + 1;
      if (letter >= 0 && letter < PLAIN) {
        recent = (recent % (PLAIN * PLAIN)) * PLAIN + letter;
        if (++plain > 2) {
          values[to++] = recent;
          continue;
        }
      } else plain = 0;
      const last = codes[k - 1]!;
      if (last >= LEAST_UNSPACED && isUnspaced(last)) {
        if (code !== SPACE) values[to++] = numbers.of(0, last, code);
      } else if (k > 1 && !(code >= LEAST_UNSPACED && isUnspaced(code))) {
        values[to++] = numbers.of(codes[k - 2]!, last, code);
      }
    }
    this.gramList.length = to;
  }
}

/** The figures of text[from, end) without the marks between them. */
function digitsOf(text: string, from: number, end: number): string {
  let digits = '';
  for (let k = from; k < end; k++) if (isFigure(text.charCodeAt(k))) digits += text[k];
  return digits;
}

/** Number words of one language, with what they are in figures. */
class NumberWordsOf {
  private readonly figures: ReadonlyMap<string, string>;
  /** For every first letter (by its last bits) a bit for each length that a number word has: most words are none. */
  private readonly lengths = new Int32Array(128);

  constructor(numbers: Readonly<Record<string, number>>) {
    const words = Object.entries(numbers).filter(([, value]) => value >= LEAST_NUMBER);
    this.figures = new Map(words.map(([word, value]) => [fold(word), String(value)]));
    for (const word of this.figures.keys()) this.lengths[word.charCodeAt(0) & 127]! |= 1 << word.length;
  }

  valueOf(text: string, start: number, end: number): string | undefined {
    const isLikely = (this.lengths[text.charCodeAt(start) & 127]! >>> (end - start)) & 1;
    return isLikely ? this.figures.get(text.slice(start, end)) : undefined;
  }
}

const numberWordsOf = memoised((numbers: Readonly<Record<string, number>>) => new NumberWordsOf(numbers));

/** Every stem of both sides, with what is known of it from its first word. */
export class Stems {
  private readonly numbers = new StemNumbers();
  readonly written: string[] = [];
  readonly words: string[] = [];
  readonly figure: number[] = [];
  readonly letters: number[] = [];
  readonly capital: number[] = [];

  /** Number of the word from `start` to `end` of the folded text; `written` is the same text as it is written. */
  word(folded: string, written: string, start: number, end: number): number {
    const id = this.numbers.ofWord(folded, start, end);
    if (id === this.written.length) {
      const word = folded.slice(start, end);
      // Most words are written as they are compared: then one string does for both.
      const isSame = end - start <= SHOWN_LETTERS && written.startsWith(word, start);
      const shown = isSame ? word : written.slice(start, Math.min(end, start + SHOWN_LETTERS));
      this.enter(shown, word, 0, end - start);
      this.capital[id] = start > 1 && shown[0] !== shown[0]?.toLowerCase() ? 1 : 0;
    }
    return id;
  }

  /** Number of a character of a script without spaces, with the next one if there is one. */
  character(folded: string, start: number, length: number): number {
    const id = this.numbers.ofWord(folded, start, start + length);
    if (id === this.written.length) {
      const characters = folded.slice(start, start + length);
      this.enter(characters, characters, 0, 2 * length);
    }
    return id;
  }

  /** Number of a figure, given in figures alone. */
  value(figure: string, written: string, start: number, end: number): number {
    const id = this.numbers.ofFigure(figure);
    if (id === this.written.length)
      this.enter(written.slice(start, Math.min(end, start + SHOWN_LETTERS)), '', 1, end - start);
    return id;
  }

  private enter(written: string, word: string, figure: number, letters: number): void {
    this.written.push(written);
    this.words.push(word);
    this.figure.push(figure);
    this.letters.push(Math.min(STEM_LETTERS, letters));
    this.capital.push(0);
  }
}

/** Small letters without accents, marks and compatibility forms; the middle of an endless sentence is left out. */
function fold(sentence: string): string {
  const text =
    sentence.length > LONGEST ? `${sentence.slice(0, LONGEST / 2)} ${sentence.slice(-LONGEST / 2)}` : sentence;
  const small = text.toLowerCase();
  return FOLDS.test(small) ? small.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u0652]/g, '') : small;
}

/** All that folding might change: dashes and quotation marks, the most common signs beyond ASCII, stay as they are. */
const FOLDS = /[\u0080-\u2012\u2015-\u2017\u201e-\uffff]/;
