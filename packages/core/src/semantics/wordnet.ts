import type { Lexicon, Relation, WordKind } from './lexicon.ts';

// Reads the English lexicon pack that scripts/build-lexicon.mjs makes from WordNet. Four sections of senses (nouns,
// verbs, adjectives, adverbs), then opposites, derivations and kindred senses as pairs of words, and what part of speech
// each word mostly is, a letter a word; parted by empty lines. Verbs of two words (“call_off”) are words with a low line.
// A line is one sense, in the order of the tree: its depth as a letter, then its words. A new word is spelled out and
// followed by a digit, how common it is; a word met before is three capitals, its number in base 26.

const KINDS = ['n', 'v', 'a', 'r'] as const;
/** Senses above this depth (“thing”, “whole”) are too broad to say that one word generalises another. */
const SHALLOWEST = { n: 3, v: 0, a: 0, r: 0 } as const;
/** How many steps up still count as a broader word. */
const STEPS = { n: 7, v: 2, a: 1, r: 1 } as const;

/**
 * Decodes a pack, in one pass over its letters and into flat arrays: small objects by the ten thousand would cost more
 * than the first comparison that needs them. Keep the result.
 */
export function readLexicon(pack: string, language: string, version: string): Lexicon {
  // No word and no place in a sense takes fewer than two characters.
  const most = (pack.length >> 1) + 1;
  const wordAt = new Int32Array(most);
  const wordLength = new Uint8Array(most);
  const common = new Uint8Array(most);
  const parents = new Int32Array(most);
  const kinds = new Uint8Array(most);
  const depths = new Uint8Array(most);
  /** Words of sense `s`: `members[membersFrom[s]]` up to `membersFrom[s + 1]`. */
  const members = new Int32Array(most);
  const membersFrom = new Int32Array(most + 1);
  const path = new Int32Array(32);
  /** Words by their hash: number + 1 of the word, 0 for none. */
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
  const { senses, sensesFrom } = sensesOf(members, membersFrom, words, count);
  const [opposites = '', derived = '', kindred = '', mostly = ''] = pack
    .slice(at)
    .split('\n\n')
    .map((section) => section.trim());
  const isOpposite = pairSet(opposites);
  const isDerived = pairSet(derived);
  const isKindred = pairSet(kindred);

  return {
    language,
    version,
    has: (lemma) => find(lemma) >= 0,
    commonness: (lemma) => {
      const id = find(lemma);
      return id < 0 ? 0 : (common[id]! + 1) / 10;
    },
    kind: (lemma) => {
      const id = find(lemma);
      return id < 0 ? null : ((mostly[id] as WordKind | undefined) ?? null);
    },
    relation(a, b) {
      const x = find(a);
      const y = find(b);
      return x < 0 || y < 0 || x === y ? null : between(x, y);
    },
  };

  /** Number of a word, or -1. */
  function find(lemma: string): number {
    let hash = 0;
    for (let i = 0; i < lemma.length; i++) hash = (Math.imul(hash, 31) + lemma.charCodeAt(i)) | 0;
    for (let slot = spread(hash) & mask; slots[slot]; slot = (slot + 1) & mask) {
      const id = slots[slot]! - 1;
      if (wordLength[id] === lemma.length && pack.startsWith(lemma, wordAt[id]!)) return id;
    }
    return -1;
  }

  function between(x: number, y: number): Relation | null {
    if (isOpposite(x, y)) return 'opposite';
    const left = senses.subarray(sensesFrom[x]!, sensesFrom[x + 1]!);
    const right = senses.subarray(sensesFrom[y]!, sensesFrom[y + 1]!);
    for (const s of left) if (right.includes(s)) return 'synonym';
    if (isDerived(x, y)) return 'derivation';
    if (throughSynonym(left, y) || throughSynonym(right, x)) return 'opposite';
    let best: Relation | null = isKindred(x, y) ? 'related' : null;
    for (const s of left) {
      for (const t of right) {
        if (kinds[s] !== kinds[t]) continue;
        const kind = KINDS[kinds[s]!]!;
        if (kind === 'a' && acrossClusters(s, t)) return 'opposite';
        if (above(t, s, kind)) return 'broader';
        if (above(s, t, kind)) return 'narrower';
        const parent = parents[s]!;
        if (parent < 0 || parent !== parents[t]) continue;
        if (kind === 'a') best = 'related';
        else if (depths[parent]! >= SHALLOWEST[kind]) best ??= 'sibling';
      }
    }
    return best;
  }

  /** Whether `high` is at most a few steps above `low`. */
  function above(high: number, low: number, kind: (typeof KINDS)[number]): boolean {
    if (depths[high]! < SHALLOWEST[kind]) return false;
    let step = parents[low]!;
    for (let k = 0; k < STEPS[kind] && step >= 0; k++) {
      if (step === high) return true;
      step = parents[step]!;
    }
    return false;
  }

  function membersOf(sense: number): Int32Array {
    return members.subarray(membersFrom[sense]!, membersFrom[sense + 1]!);
  }

  /** Whether a word of one of the senses is the opposite of another word: “purchase” through “buy” of “sell”. */
  function throughSynonym(own: Int32Array, other: number): boolean {
    return own.subarray(0, 2).some((s) => membersOf(s).some((w) => isOpposite(w, other)));
  }

  /** Whether two adjectives belong to opposite ends: “tiny” is like “small”, “huge” like “large”. */
  function acrossClusters(s: number, t: number): boolean {
    const headS = parents[s]! < 0 ? s : parents[s]!;
    const headT = parents[t]! < 0 ? t : parents[t]!;
    if (headS === headT || (headS !== s && headT !== t)) return false;
    return membersOf(headS).some((w) => membersOf(headT).some((v) => isOpposite(w, v)));
  }
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

/** Whether two words are one of the pairs of a section, in whichever order. */
function pairSet(section: string): (x: number, y: number) => boolean {
  const slots = new Int32Array(slotsFor(section.length / 6));
  const mask = slots.length - 1;
  // Numbers of words have 16 bits at most (three letters of 26); a pair fills 32, and 0 is no pair.
  const slotOf = (pair: number) => {
    let slot = spread(pair) & mask;
    while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  };
  const pairOf = (x: number, y: number) => (x < y ? (x << 16) | y : (y << 16) | x);
  for (let at = 0; at + 6 <= section.length; at += 6) {
    const pair = pairOf(number(section, at), number(section, at + 3));
    slots[slotOf(pair)] = pair;
  }
  return (x, y) => slots[slotOf(pairOf(x, y))] !== 0;
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
