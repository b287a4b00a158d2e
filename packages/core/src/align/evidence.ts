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
  /** 1 for a stem that is a figure. */
  stemIsFigure: Uint8Array;
  /** The first word that has the stem, as it is written, for reasons. */
  stemText: string[];
  /** 1 for a stem whose first word is written with a capital inside a sentence; none where most words are. */
  stemIsName: Uint8Array;
}

/** Classes of closing marks: none or a letter, full stop, question, exclamation, colon or semicolon, comma or dash. */
export const CLOSING = { none: 0, stop: 1, question: 2, exclamation: 3, colon: 4, comma: 5 } as const;

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

/** Numbers a stem; `written` from `start` is the word as it is written. */
type StemNumbers = (text: string, length: number, isFigure: boolean, written: string, start: number) => number;

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
export function readEvidence(original: readonly string[], copy: readonly string[]): Evidence {
  const grams = new GramNumbers();
  const stems = new Map<string, number>();
  const stemText: string[] = [];
  const figure: number[] = [];
  const letters: number[] = [];
  const capital: number[] = [];
  const stemOf: StemNumbers = (text, length, isFigure, written, start) => {
    let id = stems.get(text);
    if (id === undefined) {
      id = stemText.length;
      stems.set(text, id);
      const word = written.slice(start, start + Math.min(length, SHOWN_LETTERS));
      stemText.push(word || text);
      figure.push(isFigure ? 1 : 0);
      letters.push(length);
      capital.push(start > 1 && !isFigure && word[0] !== word[0]?.toLowerCase() ? 1 : 0);
    }
    return id;
  };
  const a = readSide(original, grams, stemOf);
  const b = readSide(copy, grams, stemOf);
  keepShared(a, b, grams.count);
  const frequencyA = frequencies(a, stemText.length);
  const frequencyB = frequencies(b, stemText.length);
  const capitals = capital.reduce((sum, one) => sum + one, 0);
  const sentences = a.count + b.count + 1;
  const scale = 1 / Math.log(sentences + 1);
  const stemWeight = new Float64Array(stemText.length);
  for (let id = 0; id < stemText.length; id++) {
    const rarity = Math.log((sentences + 1) / (frequencyA[id]! + frequencyB[id]!)) * scale;
    stemWeight[id] = rarity * (figure[id] ? 1 : LENGTH_WEIGHT[Math.min(STEM_LETTERS, letters[id]!)]!);
  }
  for (const side of [a, b]) {
    for (let i = 0; i < side.count; i++) {
      let mass = 0;
      for (let k = side.stemStart[i]!; k < side.stemStart[i + 1]!; k++) mass += stemWeight[side.stems[k]!]!;
      side.stemMass[i] = mass;
    }
  }
  return {
    original: a,
    copy: b,
    gramKinds: grams.count,
    stemKinds: stemText.length,
    stemWeight,
    stemFrequency: { original: frequencyA, copy: frequencyB },
    stemIsFigure: Uint8Array.from(figure),
    stemText,
    stemIsName: capitals > NAMES_AT_MOST * stemText.length ? new Uint8Array(stemText.length) : Uint8Array.from(capital),
  };
}

function readSide(sentences: readonly string[], numbers: GramNumbers, stemOf: StemNumbers): Side {
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
      if (figureText) stems.push(stemOf(figureText, end - figureStart, true, written, figureStart));
      else if (start >= 0) {
        const stem = text.slice(start, Math.min(end, start + STEM_LETTERS));
        stems.push(stemOf(stem, end - start, false, written, start));
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
          stems.push(stemOf(text.slice(k, k + length), 2 * length, false, text.slice(0, k + length), k));
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

function isFigure(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
}

function isFigureMark(code: number): boolean {
  return code === 44 || code === 46 || code === 39 || code === 0x2019 || code === 0x66b || code === 0x66c;
}

/** Letters by ranges, not by the runtime's tables: the answer is the same in every runtime. */
function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x2e00 && code <= 0x2e7f) return false;
  if (code >= 0x3000 && code <= 0x3004) return false;
  if (code >= 0x3008 && code <= 0x3020) return false;
  if (code >= 0xfd3e && code <= 0xfd3f) return false;
  if (code >= 0xfe10 && code <= 0xfe6f) return false;
  if (code >= 0xff00 && code <= 0xff0f) return false;
  if (code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4) return false;
  return !(code >= 0xe000 && code <= 0xf8ff);
}

/** Scripts without spaces between words: Thai to Khmer, kana, Han. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff)
  );
}

/** The last mark that is not a quotation mark, bracket or space. */
function closingOf(sentence: string): number {
  for (let k = sentence.length - 1, seen = 0; k >= 0 && seen < 8; k--, seen++) {
    switch (sentence[k]) {
      case '.':
      case '。':
      case '۔':
      case '।':
      case '…':
        return CLOSING.stop;
      case '?':
      case '？':
      case '؟':
        return CLOSING.question;
      case '!':
      case '！':
        return CLOSING.exclamation;
      case ':':
      case ';':
      case '：':
      case '；':
      case '؛':
        return CLOSING.colon;
      case ',':
      case '，':
      case '،':
      case '–':
      case '—':
      case '-':
        return CLOSING.comma;
    }
    const code = sentence.charCodeAt(k);
    if (isLetter(code) || isFigure(code) || (code >= 65 && code <= 90)) return CLOSING.none;
  }
  return CLOSING.none;
}

function opensSmall(sentence: string): boolean {
  for (let k = 0; k < sentence.length && k < 12; k++) {
    const letter = sentence[k]!;
    const small = letter.toLowerCase();
    if (small !== letter.toUpperCase()) return small === letter;
    if (isFigure(letter.charCodeAt(0))) return false;
  }
  return false;
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
