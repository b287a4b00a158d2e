import { closingOf, isFigure, isFigureMark, isLetter, isUnspaced, opensSmall } from './characters.ts';
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
const STEM_LETTERS = 5;
/** Letters of a word that a reason shows. */
const SHOWN_LETTERS = 40;
/** A short word says less than a long one, whatever the language: weight by letters, figures always count in full. */
const LENGTH_WEIGHT = [0, 0.15, 0.3, 0.5, 0.8, 1];

/** Where more stems than this begin with a capital, capitals do not mark names (German). */
const NAMES_AT_MOST = 0.3;

const SPACE = 32;

/** Number words of the language of each side, lower case, with their values. */
export interface NumberWords {
  original?: Readonly<Record<string, number>> | undefined;
  copy?: Readonly<Record<string, number>> | undefined;
}

/** “One” is an article or a pronoun in most languages. */
const LEAST_NUMBER = 2;

/** Numbers a stem; from `start` stand the word as it is written and as it is compared (`folded`). */
type StemNumbers = (
  text: string,
  length: number,
  isFigure: boolean,
  written: string,
  start: number,
  folded: string,
) => number;

/** Numbers n-grams in order of their first use. Open addressing: a Map of doubles costs ten times as much. */
class GramNumbers {
  private mask = 4095;
  private high = new Int32Array(4096);
  private low = new Int32Array(4096).fill(-1);
  private ids = new Int32Array(4096);
  count = 0;

  /** Number of the n-gram with these codes (0 for no character). */
  of(a: number, b: number, c: number): number {
    const high = a;
    const low = (b << 16) | c;
    let at = this.hash(high, low);
    while (this.low[at] !== -1) {
      if (this.low[at] === low && this.high[at] === high) return this.ids[at]!;
      at = (at + 1) & this.mask;
    }
    if (this.count * 2 > this.mask) {
      this.grow();
      return this.of(a, b, c);
    }
    this.high[at] = high;
    this.low[at] = low;
    this.ids[at] = this.count;
    return this.count++;
  }

  private hash(high: number, low: number): number {
    let h = Math.imul(high ^ Math.imul(low, 0x9e3779b1), 0x85ebca6b);
    h ^= h >>> 15;
    return h & this.mask;
  }

  private grow(): void {
    const { high, low, ids } = this;
    this.mask = this.mask * 2 + 1;
    this.high = new Int32Array(this.mask + 1);
    this.low = new Int32Array(this.mask + 1).fill(-1);
    this.ids = new Int32Array(this.mask + 1);
    for (let i = 0; i < low.length; i++) {
      if (low[i] === -1) continue;
      let at = this.hash(high[i]!, low[i]!);
      while (this.low[at] !== -1) at = (at + 1) & this.mask;
      this.high[at] = high[i]!;
      this.low[at] = low[i]!;
      this.ids[at] = ids[i]!;
    }
  }
}

/** A list of numbers that grows without boxing. */
class Growing {
  values: Int32Array;
  length = 0;
  constructor(size: number) {
    this.values = new Int32Array(Math.max(16, size));
  }
  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }
}

/** Reads both sides. */
export function readEvidence(
  original: readonly string[],
  copy: readonly string[],
  numbers: NumberWords = {},
): Evidence {
  const grams = new GramNumbers();
  const stems = new Map<string, number>();
  const stemText: string[] = [];
  const figure: number[] = [];
  const letters: number[] = [];
  const capital: number[] = [];
  const words: string[] = [];
  const stemOf: StemNumbers = (text, length, isFigure, written, start, folded) => {
    let id = stems.get(text);
    if (id === undefined) {
      id = stemText.length;
      stems.set(text, id);
      const word = written.slice(start, start + Math.min(length, SHOWN_LETTERS));
      stemText.push(word || text);
      words.push(isFigure ? '' : folded.slice(start, start + length));
      figure.push(isFigure ? 1 : 0);
      letters.push(length);
      capital.push(start > 1 && !isFigure && word[0] !== word[0]?.toLowerCase() ? 1 : 0);
    }
    return id;
  };
  const a = readSide(original, grams, stemOf, figuresOf(numbers.original));
  const b = readSide(copy, grams, stemOf, figuresOf(numbers.copy));
  keepShared(a, b, grams.count);
  const capitals = capital.reduce((sum, one) => sum + one, 0);
  const evidence = withWeights({
    original: a,
    copy: b,
    gramKinds: grams.count,
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
  const own = side.stems.subarray(side.stemStart[x]!, side.stemStart[x + count]!);
  const theirs = other.stems.subarray(other.stemStart[y]!, other.stemStart[y + others]!);
  if (own.length > SHORT_LIST || theirs.length > SHORT_LIST) {
    const held = new Set(theirs);
    return [...new Set(own)].filter((stem) => held.has(stem));
  }
  const shared: number[] = [];
  for (const stem of own) if (theirs.includes(stem) && !shared.includes(stem)) shared.push(stem);
  return shared;
}

/** What number words are written in figures, by the folded word. */
function figuresOf(numbers: Readonly<Record<string, number>> = {}): ReadonlyMap<string, string> {
  const words = Object.entries(numbers).filter(([, value]) => value >= LEAST_NUMBER);
  return new Map(words.map(([word, value]) => [fold(word), String(value)]));
}

function readSide(
  sentences: readonly string[],
  numbers: GramNumbers,
  stemOf: StemNumbers,
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
  for (let i = 0; i < count; i++) {
    const sentence = sentences[i]!;
    const folded = fold(sentence);
    // Folding may change the number of characters; then words are shown as they are compared.
    const written = folded.length === sentence.length ? sentence : folded;
    side.size[i] =
      sentence.length > LONGEST ? (sentence.length / LONGEST) * readOne(folded, written) : readOne(folded, written);
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

  /** Adds the n-grams and stems of one folded sentence; returns how many letters and figures it has. */
  function readOne(text: string, written: string): number {
    let before = 0; // the two characters before the next, 0 at the start
    let last = SPACE;
    let size = 0;
    let start = -1; // of the running word
    let figureText = '';
    let figureStart = 0;
    const put = (code: number) => {
      if (isUnspaced(last) && code !== SPACE) grams.push(numbers.of(0, last, code));
      else if (before && !isUnspaced(code) && !isUnspaced(last)) grams.push(numbers.of(before, last, code));
      before = last;
      last = code;
    };
    const close = (end: number) => {
      if (figureText) stems.push(stemOf(figureText, end - figureStart, true, written, figureStart, text));
      else if (start >= 0) {
        const figure = figures.size ? figures.get(text.slice(start, end)) : undefined;
        const stem = figure ?? text.slice(start, Math.min(end, start + STEM_LETTERS));
        stems.push(stemOf(stem, end - start, figure !== undefined, written, start, text));
      }
      if (figureText || start >= 0) put(SPACE);
      start = -1;
      figureText = '';
    };
    for (let k = 0; k < text.length; k++) {
      const code = text.charCodeAt(k);
      if (isFigure(code)) {
        // Figures stand alone, also in "60e", and marks inside them do not count: "8839,8" is "8839.8".
        if (start >= 0) close(k);
        if (!figureText) figureStart = k;
        figureText += text[k];
        size++;
        put(code);
      } else if (isLetter(code)) {
        if (figureText) close(k);
        size++;
        if (isUnspaced(code)) {
          if (start >= 0) close(k);
          const next = text.charCodeAt(k + 1);
          const length = isUnspaced(next) ? 2 : 1;
          stems.push(stemOf(text.slice(k, k + length), 2 * length, false, text.slice(0, k + length), k, text));
        } else if (start < 0) start = k;
        put(code);
      } else if (!(figureText && isFigureMark(code) && isFigure(text.charCodeAt(k + 1)))) {
        close(k);
      }
    }
    close(text.length);
    return size;
  }
}

/** Small letters without accents, marks and compatibility forms; the middle of an endless sentence is left out. */
function fold(sentence: string): string {
  const text =
    sentence.length > LONGEST ? `${sentence.slice(0, LONGEST / 2)} ${sentence.slice(-LONGEST / 2)}` : sentence;
  const small = text.toLowerCase();
  return /[\u0080-\uffff]/.test(small) ? small.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u0652]/g, '') : small;
}

/** Drops n-grams that only one side uses: they can never match, and their number is kept in `gramTotal`. */
function keepShared(a: Side, b: Side, kinds: number): void {
  const seen = new Uint8Array(kinds);
  for (let k = 0, end = a.gramStart[a.count]!; k < end; k++) seen[a.grams[k]!]! |= 1;
  for (let k = 0, end = b.gramStart[b.count]!; k < end; k++) seen[b.grams[k]!]! |= 2;
  for (const side of [a, b]) {
    let to = 0;
    for (let i = 0, k = 0; i < side.count; i++) {
      for (const end = side.gramStart[i + 1]!; k < end; k++) {
        if (seen[side.grams[k]!] === 3) side.grams[to++] = side.grams[k]!;
      }
      side.gramStart[i + 1] = to;
    }
    side.grams = side.grams.slice(0, to);
  }
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
