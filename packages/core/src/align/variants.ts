// Words that the other side writes a little differently: "Tensing" and "Tenzing", "Mustagh" and "Muztagh", "honour" and
// "honor", "hand" and "hands". In: the stems of both sides. Out: for every stem the one that stands for it. Only where
// one of the two is used by one side alone, so that what both sides write alike stays as it is. Linear in the stems.

/** Stems as the search for variants sees them, list by list. */
export interface VariantStems {
  /** The first word that has the stem, folded. */
  words: readonly string[];
  /** Sentences that hold it, per side. */
  original: Int32Array;
  copy: Int32Array;
  /** 1 for figures. */
  figure: Uint8Array;
  /** 1 for what is written with a capital inside a sentence. */
  capital: Uint8Array;
}

/** Shorter words are too much alike. */
const SHORTEST = 5;
/** Letters that are compared: the rest is inflection. */
const COMPARED = 8;
/** A word of this many letters is shorter than a stem: what another form adds to it is inflection. */
const STUB = 4;
const LONGEST_OF_STUB = 6;
/** A stub in more sentences than this (or this share of them) is likely a function word. */
const COMMON = 8;
const COMMON_SHARE = 0.04;
/** More words than this of one spelling less a letter are no variants of each other. */
const CROWD = 4;

/** For every stem the one that stands for it, itself where none does; undefined when no word has a variant. */
export function variantsOf(stems: VariantStems, sentences: number): Int32Array | undefined {
  const { words, original, copy, figure } = stems;
  const stands = new Int32Array(words.length);
  for (let id = 0; id < stands.length; id++) stands[id] = id;
  const common = Math.max(COMMON, COMMON_SHARE * sentences);
  const stubs = new Map<string, number>();
  for (let id = 0; id < stands.length; id++) {
    const word = words[id]!;
    if (word.length === STUB && !figure[id] && original[id]! + copy[id]! <= common) stubs.set(word, id);
  }
  /** Words that may have a variant which is no stub. */
  const candidates: number[] = [];
  for (let id = 0; id < stands.length; id++) {
    const word = words[id]!;
    if (figure[id] || word.length < SHORTEST) continue;
    const stub = word.length <= LONGEST_OF_STUB ? stubs.get(word.slice(0, STUB)) : undefined;
    const isAlone = isOnOneSide(stems, id);
    if (stub !== undefined && (isAlone || isOnOneSide(stems, stub))) stands[id] = stub;
    else if (isAlone) candidates.push(id);
  }
  /** Words by their spelling less one letter. */
  const spellings = new Map<string, number[]>();
  const uses = new Spellings(candidates.length);
  for (const id of candidates) uses.count(words[id]!);
  for (const id of candidates) {
    const start = words[id]!.slice(0, COMPARED);
    for (let k = 0; k <= start.length; k++) {
      if (!uses.mayRecur(start, k)) continue;
      const key = start.slice(0, k) + start.slice(k + 1);
      const entered = spellings.get(key);
      if (!entered) spellings.set(key, [id]);
      else if (entered[entered.length - 1] !== id) entered.push(id);
    }
  }
  for (const [key, ids] of spellings) if (ids.length > 1 && ids.length <= CROWD) joinAlike(stands, stems, key, ids);
  return stands.some((one, id) => one !== id) ? stands : undefined;
}

/** Lets the first of the words that share a spelling less one letter stand for the others, where they are variants. */
function joinAlike(stands: Int32Array, stems: VariantStems, key: string, ids: readonly number[]): void {
  const { words, original, capital } = stems;
  for (const x of ids) {
    for (const y of ids) {
      if (x >= y || stands[x] !== x || stands[y] !== y) continue;
      const one = words[x]!;
      const other = words[y]!;
      if ((original[x] === 0) === (original[y] === 0) || one[0] !== other[0]) continue;
      // Another letter makes another word of most words ("canons", "cations"); of a name it is another spelling.
      const oneMore = isWhole(key, one) || isWhole(key, other);
      if (oneMore || (capital[x] && capital[y])) stands[y] = x;
    }
  }
}

/** Whether one of the two texts never uses the word. Figures mean themselves. */
function isOnOneSide({ original, copy, figure }: VariantStems, id: number): boolean {
  return !figure[id] && (original[id] === 0) !== (copy[id] === 0);
}

/** Whether the spelling is all of the word that is compared: then the other word has one letter more. */
function isWhole(key: string, word: string): boolean {
  return key === word.slice(0, COMPARED);
}

/** Counts spellings less one letter by their hash: nearly all of them are used once, and need no string of their own. */
class Spellings {
  private readonly uses: Uint8Array;

  constructor(words: number) {
    let slots = 1024;
    while (slots < 8 * COMPARED * words) slots *= 2;
    this.uses = new Uint8Array(slots);
  }

  count(word: string): void {
    const length = Math.min(COMPARED, word.length);
    for (let k = 0; k <= length; k++) {
      const slot = this.slotOf(word, length, k);
      if (this.uses[slot]! < 2) this.uses[slot]!++;
    }
  }

  /** Whether the spelling without letter k may have been counted more than once. */
  mayRecur(word: string, k: number): boolean {
    return this.uses[this.slotOf(word, word.length, k)]! > 1;
  }

  private slotOf(word: string, length: number, without: number): number {
    let hash = 0;
    for (let k = 0; k < length; k++) if (k !== without) hash = Math.imul(hash ^ word.charCodeAt(k), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & (this.uses.length - 1);
  }
}
