import { closingOf, isFigure, isFigureMark, isLetter, isUnspaced, opensSmall } from './characters.ts';
import { GramNumbers, Growing, STEM_LETTERS, StemNumbers } from './numbering.ts';
import { variantsOf } from './variants.ts';

// What can be read off every sentence once, before any two are compared.
// In: the sentences of both sides. Out: two `Side`s that share one numbering of character n-grams and stems, so that
// comparing two sentences later is counting numbers. Language-independent: letters, figures and marks only. Linear in
// the length of the text, and what one sentence can add is capped, so a line of 5 MB costs no more than a long page.

/** One side of the pair, as numbers. Lists of all sentences lie end to end; `xStart[i]` to `xStart[i + 1]` is i's. */
export interface Side {
  count: number;
  /** Letters and figures per sentence, not capped. */
  size: Float64Array;
  /** Character n-grams per sentence, with those the other side never uses. */
  gramTotal: Float64Array;
  /** The n-grams that both sides use, with repeats. */
  grams: Int32Array;
  gramStart: Int32Array;
  /** Stems in their order, with repeats. */
  stems: Int32Array;
  stemStart: Int32Array;
  /** Weight of all stems of the sentence, by rarity in this pair. */
  stemMass: Float64Array;
  /** How the sentence closes: see `CLOSING`. */
  closing: Uint8Array;
  /** 1 when the first letter is small. */
  opensSmall: Uint8Array;
  /** 1 where the sentence is nothing but white space. */
  blank: Uint8Array;
}

export interface Evidence {
  original: Side;
  copy: Side;
  gramKinds: number;
  stemKinds: number;
  /** Rarity of each stem in this pair, 0 to 1. */
  stemWeight: Float64Array;
  /** Sentences that hold the stem, per side. */
  stemFrequency: { original: Int32Array; copy: Int32Array };
  /** Letters of each stem. */
  stemLetters: Uint8Array;
  /** 1 for a stem that is a figure. */
  stemIsFigure: Uint8Array;
  /** The first word that has the stem, as it is written, for reasons. */
  stemText: string[];
  /** 1 for a stem whose first word is written with a capital inside a sentence; none where most words are. */
  stemIsName: Uint8Array;
}

/** Characters of one sentence that are looked at: more than this from its middle is left out. */
const LONGEST = 4_000;
/** Letters of a word that a reason shows. */
const SHOWN_LETTERS = 40;
/** A short word says less than a long one, whatever the language: weight by letters, figures always count in full. */
const LENGTH_WEIGHT = [0, 0.15, 0.3, 0.5, 0.8, 1];

/** Where more stems than this begin with a capital, capitals do not mark names (German). */
const NAMES_AT_MOST = 0.3;

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

/** “One” is an article or a pronoun in most languages. */
const LEAST_NUMBER = 2;

/** Reads both sides. */
export function readEvidence(
  original: readonly string[],
  copy: readonly string[],
  numbers: NumberWords = {},
): Evidence {
  const grams = new GramNumbers();
  const stems = new Stems();
  const a = readSide(original, grams, stems, figuresOf(numbers.original));
  const b = readSide(copy, grams, stems, figuresOf(numbers.copy));
  const gramKinds = keepShared(a, b, grams.count);
  const { written: stemText, words, figure, letters, capital } = stems;
  const capitals = capital.reduce((sum, one) => sum + one, 0);
  const evidence = withWeights({
    original: a,
    copy: b,
    gramKinds,
    stemKinds: stemText.length,
    stemLetters: Uint8Array.from(letters, (count) => Math.min(STEM_LETTERS, count)),
    stemIsFigure: Uint8Array.from(figure),
    stemText,
    stemIsName: capitals > NAMES_AT_MOST * stemText.length ? new Uint8Array(stemText.length) : Uint8Array.from(capital),
  });
  const { stemFrequency } = evidence;
  const stands = variantsOf(
    words.map((word, id) => ({
      word,
      original: stemFrequency.original[id]!,
      copy: stemFrequency.copy[id]!,
      figure: figure[id] === 1,
      capital: capital[id] === 1,
    })),
    a.count + b.count,
  );
  return stands ? withStandIns(evidence, stands) : evidence;
}

/** The same evidence with some stems standing for others, which count and weigh as one from then on. */
export function withStandIns(evidence: Evidence, stands: Int32Array): Evidence {
  const renamed = (side: Side): Side => ({ ...side, stems: side.stems.map((id) => stands[id]!) });
  return withWeights({ ...evidence, original: renamed(evidence.original), copy: renamed(evidence.copy) });
}

/** Counts in how many sentences each stem stands, and weighs it by that. */
function withWeights(evidence: Omit<Evidence, 'stemWeight' | 'stemFrequency'>): Evidence {
  const { original: a, copy: b, stemKinds, stemLetters, stemIsFigure } = evidence;
  const frequencyA = frequencies(a, stemKinds);
  const frequencyB = frequencies(b, stemKinds);
  const sentences = a.count + b.count + 1;
  const scale = 1 / Math.log(sentences + 1);
  const stemWeight = new Float64Array(stemKinds);
  for (let id = 0; id < stemKinds; id++) {
    const rarity = Math.log((sentences + 1) / Math.max(1, frequencyA[id]! + frequencyB[id]!)) * scale;
    stemWeight[id] = rarity * (stemIsFigure[id] ? 1 : LENGTH_WEIGHT[stemLetters[id]!]!);
  }
  const withMass = (side: Side): Side => {
    const stemMass = new Float64Array(side.count);
    for (let i = 0; i < side.count; i++) {
      let mass = 0;
      for (let k = side.stemStart[i]!; k < side.stemStart[i + 1]!; k++) mass += stemWeight[side.stems[k]!]!;
      stemMass[i] = mass;
    }
    return { ...side, stemMass };
  };
  return {
    ...evidence,
    original: withMass(a),
    copy: withMass(b),
    stemWeight,
    stemFrequency: { original: frequencyA, copy: frequencyB },
  };
}

/** Lists up to this long are searched faster than sets are made of them. */
const SHORT_LIST = 100;

/** The stems of sentences [x, x + count) of one side that stand in [y, y + others) of the other, each once, in order. */
export function sharedStems(side: Side, x: number, count: number, other: Side, y: number, others: number): number[] {
  const from = side.stemStart[x]!;
  const to = side.stemStart[x + count]!;
  const first = other.stemStart[y]!;
  const end = other.stemStart[y + others]!;
  if (to - from > SHORT_LIST || end - first > SHORT_LIST) {
    const held = new Set(other.stems.subarray(first, end));
    return [...new Set(side.stems.subarray(from, to))].filter((stem) => held.has(stem));
  }
  const shared: number[] = [];
  for (let k = from; k < to; k++) {
    const stem = side.stems[k]!;
    let at = first;
    while (at < end && other.stems[at] !== stem) at++;
    if (at < end && !shared.includes(stem)) shared.push(stem);
  }
  return shared;
}

/** Weight of the stems of sentences [x, x + count) of one side that stand in [y, y + others) of the other, once each. */
export function sharedMass(
  { stemWeight }: Evidence,
  side: Side,
  x: number,
  count: number,
  other: Side,
  y: number,
  others: number,
): number {
  let mass = 0;
  for (const stem of sharedStems(side, x, count, other, y, others)) mass += stemWeight[stem]!;
  return mass;
}

/** What number words are written in figures, by the folded word. */
function figuresOf(numbers: Readonly<Record<string, number>> = {}): ReadonlyMap<string, string> {
  const words = Object.entries(numbers).filter(([, value]) => value >= LEAST_NUMBER);
  return new Map(words.map(([word, value]) => [fold(word), String(value)]));
}

/** Every stem of both sides, with what is known of it from its first word. */
class Stems {
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
      const word = written.slice(start, Math.min(end, start + SHOWN_LETTERS));
      this.enter(word, folded.slice(start, end), 0, end - start);
      this.capital[id] = start > 1 && word[0] !== word[0]?.toLowerCase() ? 1 : 0;
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
    this.letters.push(letters);
    this.capital.push(0);
  }
}

function readSide(
  sentences: readonly string[],
  numbers: GramNumbers,
  stemNumbers: Stems,
  figures: ReadonlyMap<string, string>,
): Side {
  const count = sentences.length;
  let characters = 0;
  for (const sentence of sentences) characters += Math.min(sentence.length, LONGEST);
  const grams = new Growing(characters + 2 * count);
  const stems = new Growing(characters >> 2);
  const side: Side = {
    count,
    size: new Float64Array(count),
    gramTotal: new Float64Array(count),
    grams: grams.values,
    gramStart: new Int32Array(count + 1),
    stems: stems.values,
    stemStart: new Int32Array(count + 1),
    stemMass: new Float64Array(count),
    closing: new Uint8Array(count),
    opensSmall: new Uint8Array(count),
    blank: new Uint8Array(count),
  };
  let codes = new Uint16Array(1024);
  for (let i = 0; i < count; i++) {
    const sentence = sentences[i]!;
    const folded = fold(sentence);
    if (codes.length < 2 * folded.length + 2) codes = new Uint16Array(4 * folded.length);
    // Folding may change the number of characters; then words are shown as they are compared.
    const size = readOne(folded, folded.length === sentence.length ? sentence : folded);
    side.size[i] = sentence.length > LONGEST ? (sentence.length / LONGEST) * size : size;
    side.gramTotal[i] = grams.length - side.gramStart[i]!;
    side.gramStart[i + 1] = grams.length;
    side.stemStart[i + 1] = stems.length;
    side.closing[i] = closingOf(sentence);
    side.opensSmall[i] = opensSmall(sentence) ? 1 : 0;
    side.blank[i] = sentence.trim() ? 0 : 1;
  }
  side.grams = grams.values;
  side.stems = stems.values.slice(0, stems.length);
  return side;

  /** Adds the stems and n-grams of one folded sentence; returns how many letters and figures it has. */
  function readOne(text: string, written: string): number {
    let length = 1;
    let size = 0;
    let start = -1; // of the running word
    let figure = '';
    let figureStart = 0;
    codes[0] = SPACE;
    const close = (end: number) => {
      if (figure) stems.push(stemNumbers.value(figure, written, figureStart, end));
      else if (start >= 0) {
        const value = figures.size ? figures.get(text.slice(start, end)) : undefined;
        stems.push(
          value === undefined
            ? stemNumbers.word(text, written, start, end)
            : stemNumbers.value(value, written, start, end),
        );
      } else return;
      codes[length++] = SPACE;
      start = -1;
      figure = '';
    };
    for (let k = 0; k < text.length; k++) {
      const code = text.charCodeAt(k);
      if (code >= SMALL_A && code <= SMALL_Z) {
        if (figure) close(k);
        if (start < 0) start = k;
        size++;
        codes[length++] = code;
      } else if (isFigure(code)) {
        // Figures stand alone, also in "60e", and marks inside them do not count: "8839,8" is "8839.8".
        if (start >= 0) close(k);
        if (!figure) figureStart = k;
        figure += text[k];
        size++;
        codes[length++] = code;
      } else if (isLetter(code)) {
        if (figure) close(k);
        size++;
        if (isUnspaced(code)) {
          if (start >= 0) close(k);
          stems.push(stemNumbers.character(text, k, isUnspaced(text.charCodeAt(k + 1)) ? 2 : 1));
        } else if (start < 0) start = k;
        codes[length++] = code;
      } else if (!(figure && isFigureMark(code) && isFigure(text.charCodeAt(k + 1)))) {
        close(k);
      }
    }
    close(text.length);
    readGrams(length);
    return size;
  }

  /** Adds the n-grams of the first `length` codes: three in a row, or two of a script without spaces. */
  function readGrams(length: number): void {
    for (let k = 1; k < length; k++) {
      const code = codes[k]!;
      const last = codes[k - 1]!;
      if (last >= LEAST_UNSPACED && isUnspaced(last)) {
        if (code !== SPACE) grams.push(numbers.of(0, last, code));
      } else if (k > 1 && !(code >= LEAST_UNSPACED && isUnspaced(code))) {
        grams.push(numbers.of(codes[k - 2]!, last, code));
      }
    }
  }
}

/** Small letters without accents, marks and compatibility forms; the middle of an endless sentence is left out. */
function fold(sentence: string): string {
  const text =
    sentence.length > LONGEST ? `${sentence.slice(0, LONGEST / 2)} ${sentence.slice(-LONGEST / 2)}` : sentence;
  const small = text.toLowerCase();
  return /[\u0080-\uffff]/.test(small) ? small.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u0652]/g, '') : small;
}

/** Drops n-grams that only one side uses: they can never match, and their number is kept in `gramTotal`. Returns how many kinds remain. */
function keepShared(a: Side, b: Side, kinds: number): number {
  const seen = new Uint8Array(kinds);
  for (let k = 0, end = a.gramStart[a.count]!; k < end; k++) seen[a.grams[k]!] = 1;
  const renamed = new Int32Array(kinds).fill(-1);
  let left = 0;
  for (let k = 0, end = b.gramStart[b.count]!; k < end; k++) {
    const kind = b.grams[k]!;
    if (seen[kind] !== 1) continue;
    seen[kind] = 2;
    renamed[kind] = left++;
  }
  for (const side of [a, b]) {
    let to = 0;
    for (let i = 0, k = 0; i < side.count; i++) {
      for (const end = side.gramStart[i + 1]!; k < end; k++) {
        const kind = renamed[side.grams[k]!]!;
        if (kind >= 0) side.grams[to++] = kind;
      }
      side.gramStart[i + 1] = to;
    }
    side.grams = side.grams.slice(0, to);
  }
  return left;
}

/** In how many sentences each stem stands. */
function frequencies(side: Side, kinds: number): Int32Array {
  const frequency = new Int32Array(kinds);
  const last = new Int32Array(kinds).fill(-1);
  for (let i = 0; i < side.count; i++) {
    for (let k = side.stemStart[i]!; k < side.stemStart[i + 1]!; k++) {
      const id = side.stems[k]!;
      if (last[id] === i) continue;
      last[id] = i;
      frequency[id]!++;
    }
  }
  return frequency;
}
