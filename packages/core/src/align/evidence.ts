import { type NumberWords, Reader } from './reading.ts';
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

/** A short word says less than a long one, whatever the language: weight by letters, figures always count in full. */
const LENGTH_WEIGHT = [0, 0.15, 0.3, 0.5, 0.8, 1];

/** Where more stems than this begin with a capital, capitals do not mark names (German). */
const NAMES_AT_MOST = 0.3;

/** Reads both sides. */
export function readEvidence(
  original: readonly string[],
  copy: readonly string[],
  numbers: NumberWords = {},
): Evidence {
  const reader = new Reader();
  const a = reader.readSide(original, numbers.original);
  const b = reader.readSide(copy, numbers.copy);
  const gramKinds = keepShared(a, b, reader.gramKinds);
  const { written: stemText, words, figure, letters, capital } = reader.stems;
  const stemKinds = stemText.length;
  const marked = new Uint8Array(capital);
  let capitals = 0;
  for (const one of capital) capitals += one;
  const known: Known = {
    gramKinds,
    stemKinds,
    stemLetters: new Uint8Array(letters),
    stemIsFigure: new Uint8Array(figure),
    stemText,
    stemIsName: capitals > NAMES_AT_MOST * stemKinds ? new Uint8Array(stemKinds) : marked,
  };
  const frequencyA = frequencies(a, stemKinds);
  const frequencyB = frequencies(b, stemKinds);
  const variants = { words, original: frequencyA, copy: frequencyB, figure: known.stemIsFigure, capital: marked };
  const stands = variantsOf(variants, a.count + b.count);
  return stands
    ? withStandIns({ ...known, original: a, copy: b }, stands)
    : weighed(known, a, b, frequencyA, frequencyB);
}

/** The same evidence with some stems standing for others, which count and weigh as one from then on. */
export function withStandIns(evidence: Known & Pick<Evidence, 'original' | 'copy'>, stands: Int32Array): Evidence {
  const { stemKinds } = evidence;
  const stemsOf = ({ stems }: Side) => {
    const renamed = new Int32Array(stems.length);
    for (let k = 0; k < stems.length; k++) renamed[k] = stands[stems[k]!]!;
    return renamed;
  };
  const a = withStems(evidence.original, stemsOf(evidence.original), evidence.original.stemMass);
  const b = withStems(evidence.copy, stemsOf(evidence.copy), evidence.copy.stemMass);
  return weighed(evidence, a, b, frequencies(a, stemKinds), frequencies(b, stemKinds));
}

/** What is known of grams and stems before they are weighed. */
type Known = Omit<Evidence, 'original' | 'copy' | 'stemWeight' | 'stemFrequency'>;

/** Weighs every stem by the number of sentences that hold it, and every sentence by its stems. */
function weighed(known: Known, a: Side, b: Side, frequencyA: Int32Array, frequencyB: Int32Array): Evidence {
  const { gramKinds, stemKinds, stemLetters, stemIsFigure, stemText, stemIsName } = known;
  const sentences = a.count + b.count + 1;
  const scale = 1 / Math.log(sentences + 1);
  const stemWeight = new Float64Array(stemKinds);
  for (let id = 0; id < stemKinds; id++) {
    const rarity = Math.log((sentences + 1) / Math.max(1, frequencyA[id]! + frequencyB[id]!)) * scale;
    stemWeight[id] = rarity * (stemIsFigure[id] ? 1 : LENGTH_WEIGHT[stemLetters[id]!]!);
  }
  return {
    original: withStems(a, a.stems, massOf(a, stemWeight)),
    copy: withStems(b, b.stems, massOf(b, stemWeight)),
    gramKinds,
    stemKinds,
    stemWeight,
    stemFrequency: { original: frequencyA, copy: frequencyB },
    stemLetters,
    stemIsFigure,
    stemText,
    stemIsName,
  };
}

function massOf({ count, stems, stemStart }: Side, stemWeight: Float64Array): Float64Array {
  const stemMass = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let mass = 0;
    for (let k = stemStart[i]!; k < stemStart[i + 1]!; k++) mass += stemWeight[stems[k]!]!;
    stemMass[i] = mass;
  }
  return stemMass;
}

/** Written out, as everywhere that a `Side` is made: objects of one shape keep the hot loops fast. */
function withStems(side: Side, stems: Int32Array, stemMass: Float64Array): Side {
  return {
    count: side.count,
    size: side.size,
    gramTotal: side.gramTotal,
    grams: side.grams,
    gramStart: side.gramStart,
    stems,
    stemStart: side.stemStart,
    stemMass,
    closing: side.closing,
    opensSmall: side.opensSmall,
    blank: side.blank,
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

/** Drops n-grams that only one side uses: they can never match, and their number is kept in `gramTotal`. Returns how many kinds remain. */
function keepShared(a: Side, b: Side, kinds: number): number {
  // 0 for a kind that the first side does not use, -1 for one that only it uses so far, else one more than its number.
  const numbers = new Int32Array(kinds);
  for (let k = 0, end = a.gramStart[a.count]!; k < end; k++) numbers[a.grams[k]!] = -1;
  let left = 0;
  for (const side of [b, a]) {
    const { grams, gramStart } = side;
    const isSecond = side === b;
    let to = 0;
    for (let i = 0, k = 0; i < side.count; i++) {
      for (const end = gramStart[i + 1]!; k < end; k++) {
        const kind = grams[k]!;
        let number = numbers[kind]!;
        if (number < 0 && isSecond) {
          number = ++left;
          numbers[kind] = number;
        }
        if (number > 0) grams[to++] = number - 1;
      }
      gramStart[i + 1] = to;
    }
    side.grams = grams.slice(0, to);
  }
  return left;
}

/** The same evidence of parts of both sides. Written out, so that the model meets evidence of one shape only. */
export function ofParts(evidence: Evidence, original: Side, copy: Side): Evidence {
  return {
    original,
    copy,
    gramKinds: evidence.gramKinds,
    stemKinds: evidence.stemKinds,
    stemWeight: evidence.stemWeight,
    stemFrequency: evidence.stemFrequency,
    stemLetters: evidence.stemLetters,
    stemIsFigure: evidence.stemIsFigure,
    stemText: evidence.stemText,
    stemIsName: evidence.stemIsName,
  };
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
