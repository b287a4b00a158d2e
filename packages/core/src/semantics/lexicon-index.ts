// A lexicon pack (see wordnet.ts) as flat arrays, and these as bytes. To find them takes a tenth of a comparison that starts
// cold; a program may keep the bytes, and opening them takes nothing, because the arrays lie in them.

/** Parts of speech by number. */
export const KINDS = ['n', 'v', 'a', 'r'] as const;

export interface LexiconIndex {
  /** The pack itself: words are places in it. */
  pack: string;
  /** Of word `w`: where it begins in the pack. */
  wordAt: Int32Array;
  /** Senses of word `w`: `senses[sensesFrom[w]]` up to `sensesFrom[w + 1]`. */
  senses: Int32Array;
  sensesFrom: Int32Array;
  /** Of sense `s`: the sense above it, or -1. */
  parents: Int32Array;
  /** Words of sense `s`, like the senses of a word. */
  members: Int32Array;
  membersFrom: Int32Array;
  /** Words by `hashOf`: number + 1 of the word, 0 for none; the next slot when one is taken. */
  slots: Int32Array;
  /** Pairs of words, see `isPair`. */
  opposites: Int32Array;
  derived: Int32Array;
  kindred: Int32Array;
  /** Of word `w`: its letters, how common it is, the letter of its part of speech. */
  wordLength: Uint8Array;
  common: Uint8Array;
  mostly: Uint8Array;
  /** Of sense `s`: its part of speech as a place in `KINDS`, how far below the top of the tree it is. */
  kinds: Uint8Array;
  depths: Uint8Array;
}

/**
 * Reads a pack, in one pass over its letters and into flat arrays: small objects by the ten thousand would cost more than
 * the first comparison that needs them.
 */
export function indexPack(pack: string): LexiconIndex {
  // No word and no place in a sense takes fewer than two characters.
  const most = (pack.length >> 1) + 1;
  const wordAt = new Int32Array(most);
  const wordLength = new Uint8Array(most);
  const common = new Uint8Array(most);
  const parents = new Int32Array(most);
  const kinds = new Uint8Array(most);
  const depths = new Uint8Array(most);
  const members = new Int32Array(most);
  const membersFrom = new Int32Array(most + 1);
  const path = new Int32Array(32);
  const slots = new Int32Array(slotsFor(pack.length >> 3));
  const mask = slots.length - 1;
  let words = 0;
  let count = 0;
  let placed = 0;
  let at = pack.search(/\S/);
  for (let kind = 0; kind < KINDS.length; kind++) {
    for (; pack.charCodeAt(at) !== LINE_END; at++) {
      const depth = pack.charCodeAt(at++) - 97;
      parents[count] = depth > 0 ? path[depth - 1]! : -1;
      kinds[count] = kind;
      depths[count] = depth;
      path[depth] = count;
      for (;;) {
        const first = pack.charCodeAt(at);
        if (first >= 65 && first <= 90) {
          members[placed++] = number(pack, at);
          at += 3;
        } else {
          const start = at;
          let hash = 0;
          let code = first;
          while (code > 57 || code === 45) {
            hash = (Math.imul(hash, 31) + code) | 0;
            code = pack.charCodeAt(++at);
          }
          wordAt[words] = start;
          wordLength[words] = at - start;
          common[words] = code - 48;
          let slot = spread(hash) & mask;
          while (slots[slot]) slot = (slot + 1) & mask;
          members[placed++] = words;
          slots[slot] = ++words;
          at++;
        }
        if (pack.charCodeAt(at) !== 32) break;
        at++;
      }
      membersFrom[++count] = placed;
    }
    at++;
  }
  const [opposites = '', derived = '', kindred = '', mostly = ''] = pack
    .slice(at)
    .split('\n\n')
    .map((section) => section.trim());
  return {
    pack,
    wordAt: wordAt.subarray(0, words),
    ...sensesOf(members, membersFrom, words, count),
    parents: parents.subarray(0, count),
    members: members.subarray(0, placed),
    membersFrom: membersFrom.subarray(0, count + 1),
    slots,
    opposites: pairs(opposites),
    derived: pairs(derived),
    kindred: pairs(kindred),
    wordLength: wordLength.subarray(0, words),
    common: common.subarray(0, words),
    mostly: Uint8Array.from(mostly, (letter) => letter.charCodeAt(0)),
    kinds: kinds.subarray(0, count),
    depths: depths.subarray(0, count),
  };
}

const WIDE = [
  'wordAt',
  'senses',
  'sensesFrom',
  'parents',
  'members',
  'membersFrom',
  'slots',
  'opposites',
  'derived',
  'kindred',
] as const;
const NARROW = ['wordLength', 'common', 'mostly', 'kinds', 'depths'] as const;
/** Begins the bytes; another number on a machine with another order of bytes. */
const MARK = 0x53445831;

/** An index as bytes, for `openIndex` on a machine of the same kind: first all lengths, then all arrays, then the pack. */
export function indexBytes(index: LexiconIndex): Uint8Array {
  const wide = WIDE.map((name) => index[name]);
  const narrow = [...NARROW.map((name) => index[name]), Uint8Array.from(index.pack, (letter) => letter.charCodeAt(0))];
  const head = Int32Array.of(MARK, ...wide.map(({ length }) => length), ...narrow.map(({ length }) => length));
  const parts = [head, ...wide, ...narrow];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** What `indexBytes` wrote; undefined for anything else. `decode` makes a string of ASCII bytes. */
export function openIndex(bytes: Uint8Array, decode: (ascii: Uint8Array) => string): LexiconIndex | undefined {
  const fields = 1 + WIDE.length + NARROW.length + 1;
  if (bytes.byteLength < 4 * fields) return undefined;
  // Numbers of four bytes cannot lie just anywhere.
  const { buffer, byteOffset } = bytes.byteOffset % 4 ? new Uint8Array(bytes) : bytes;
  const [mark, ...lengths] = new Int32Array(buffer, byteOffset, fields);
  const size = lengths.reduce((sum, length, i) => sum + length * (i < WIDE.length ? 4 : 1), 4 * fields);
  if (mark !== MARK || size !== bytes.byteLength) return undefined;
  let at = byteOffset + 4 * fields;
  const next = <T>(array: new (from: ArrayBufferLike, at: number, length: number) => T, width: number): T => {
    const length = lengths.shift()!;
    at += width * length;
    return new array(buffer, at - width * length, length);
  };
  const wide = WIDE.map((name) => [name, next(Int32Array, 4)]);
  const narrow = NARROW.map((name) => [name, next(Uint8Array, 1)]);
  return { ...Object.fromEntries([...wide, ...narrow]), pack: decode(next(Uint8Array, 1)) };
}

/** The place of a word among `slots` where the search for it begins. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return spread(hash);
}

/** Whether two words, by their numbers, are one of `pairs`, in whichever order. */
export function isPair(pairs: Int32Array, x: number, y: number): boolean {
  return pairs[slotOf(pairs, pairOf(x, y))] !== 0;
}

const LINE_END = 10;

function number(text: string, at: number): number {
  return (text.charCodeAt(at) - 65) * 676 + (text.charCodeAt(at + 1) - 65) * 26 + (text.charCodeAt(at + 2) - 65);
}

/** The senses of every word, in the order of the senses, from the words of every sense. */
function sensesOf(members: Int32Array, membersFrom: Int32Array, words: number, count: number) {
  const sensesFrom = new Int32Array(words + 1);
  const placed = membersFrom[count]!;
  for (let k = 0; k < placed; k++) sensesFrom[members[k]! + 1]!++;
  for (let word = 0; word < words; word++) sensesFrom[word + 1]! += sensesFrom[word]!;
  const next = sensesFrom.slice();
  const senses = new Int32Array(placed);
  for (let sense = 0; sense < count; sense++) {
    for (let k = membersFrom[sense]!; k < membersFrom[sense + 1]!; k++) senses[next[members[k]!]!++] = sense;
  }
  return { senses, sensesFrom };
}

/** Pairs of words, by their hash; 0 for none. */
function pairs(section: string): Int32Array {
  const slots = new Int32Array(slotsFor(section.length / 6));
  for (let at = 0; at + 6 <= section.length; at += 6) {
    const pair = pairOf(number(section, at), number(section, at + 3));
    slots[slotOf(slots, pair)] = pair;
  }
  return slots;
}

/** Numbers of words have 16 bits at most (three letters of 26); a pair fills 32, and 0 is no pair. */
function pairOf(x: number, y: number): number {
  return x < y ? (x << 16) | y : (y << 16) | x;
}

function slotOf(slots: Int32Array, pair: number): number {
  const mask = slots.length - 1;
  let slot = spread(pair) & mask;
  while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 1) & mask;
  return slot;
}

/** A power of two that leaves at least every other slot free. */
function slotsFor(entries: number): number {
  let size = 16;
  while (size < 2 * entries) size *= 2;
  return size;
}

/** Spreads the bits of a hash over its lower half. */
function spread(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
