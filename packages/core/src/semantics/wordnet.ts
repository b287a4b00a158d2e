import { rememberedByWord } from '../document/memo.ts';
import type { Lexicon, Relation, WordKind } from './lexicon.ts';
import { hashOf, indexPack, isPair, KINDS, type LexiconIndex } from './lexicon-index.ts';

// Reads the English lexicon pack that scripts/build-lexicon.mjs makes from WordNet. Four sections of senses (nouns,
// verbs, adjectives, adverbs), then opposites, derivations and kindred senses as pairs of words, and what part of speech
// each word mostly is, a letter a word; parted by empty lines. Verbs of two words (“call_off”) are words with a low line.
// A line is one sense, in the order of the tree: its depth as a letter, then its words. A new word is spelled out and
// followed by a digit, how common it is; a word met before is three capitals, its number in base 26.

/** Senses above this depth (“thing”, “whole”) are too broad to say that one word generalises another. */
const SHALLOWEST = { n: 3, v: 0, a: 0, r: 0 } as const;
/** How many steps up still count as a broader word. */
const STEPS = { n: 7, v: 2, a: 1, r: 1 } as const;

const KIND_OF: Readonly<Record<number, WordKind>> = Object.fromEntries(KINDS.map((kind) => [kind.charCodeAt(0), kind]));

/** Decodes a pack. Keep the result. */
export function readLexicon(pack: string, language: string, version: string): Lexicon {
  return lexiconOf(indexPack(pack), language, version);
}

export function lexiconOf(index: LexiconIndex, language: string, version: string): Lexicon {
  const { pack, wordAt, wordLength, common, mostly, slots, opposites, derived, kindred } = index;
  const { senses, sensesFrom, parents, kinds, depths, members, membersFrom } = index;
  const mask = slots.length - 1;
  // Asked again for every word that a word is compared with.
  const find = rememberedByWord(numberOf);

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
      return id < 0 ? null : (KIND_OF[mostly[id]!] ?? null);
    },
    relation(a, b) {
      const x = find(a);
      const y = find(b);
      return x < 0 || y < 0 || x === y ? null : between(x, y);
    },
  };

  /** Number of a word, or -1. */
  function numberOf(lemma: string): number {
    for (let slot = hashOf(lemma) & mask; slots[slot]; slot = (slot + 1) & mask) {
      const id = slots[slot]! - 1;
      if (wordLength[id] === lemma.length && pack.startsWith(lemma, wordAt[id]!)) return id;
    }
    return -1;
  }

  function between(x: number, y: number): Relation | null {
    if (isPair(opposites, x, y)) return 'opposite';
    const left = senses.subarray(sensesFrom[x]!, sensesFrom[x + 1]!);
    const right = senses.subarray(sensesFrom[y]!, sensesFrom[y + 1]!);
    for (const s of left) if (right.includes(s)) return 'synonym';
    if (isPair(derived, x, y)) return 'derivation';
    if (throughSynonym(left, y) || throughSynonym(right, x)) return 'opposite';
    let best: Relation | null = isPair(kindred, x, y) ? 'related' : null;
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
    return own.subarray(0, 2).some((s) => membersOf(s).some((w) => isPair(opposites, w, other)));
  }

  /** Whether two adjectives belong to opposite ends: “tiny” is like “small”, “huge” like “large”. */
  function acrossClusters(s: number, t: number): boolean {
    const headS = parents[s]! < 0 ? s : parents[s]!;
    const headT = parents[t]! < 0 ? t : parents[t]!;
    if (headS === headT || (headS !== s && headT !== t)) return false;
    return membersOf(headS).some((w) => membersOf(headT).some((v) => isPair(opposites, w, v)));
  }
}
