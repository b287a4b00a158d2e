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

/** Decodes a pack. About 20,000 senses in some 20 ms; keep the result. */
export function readLexicon(pack: string, language: string, version: string): Lexicon {
  const sections = pack.trim().split('\n\n');
  const common: number[] = [];
  const senses: number[][] = [];
  const ids = new Map<string, number>();
  const parents: number[] = [];
  const kinds: number[] = [];
  const depths: number[] = [];
  const members: number[][] = [];
  const path = new Int32Array(32);

  for (let kind = 0; kind < KINDS.length; kind++) {
    const section = sections[kind]!;
    for (let at = 0; at < section.length; at++) {
      const depth = section.charCodeAt(at++) - 97;
      const sense = parents.length;
      parents.push(depth > 0 ? path[depth - 1]! : -1);
      kinds.push(kind);
      depths.push(depth);
      path[depth] = sense;
      const own: number[] = [];
      for (;;) {
        const first = section.charCodeAt(at);
        let id: number;
        if (first >= 65 && first <= 90) {
          id = number(section, at);
          at += 3;
        } else {
          const start = at;
          while (section.charCodeAt(at) > 57 || section.charCodeAt(at) === 45) at++;
          id = senses.length;
          ids.set(section.slice(start, at), id);
          common.push(section.charCodeAt(at) - 48);
          senses.push([]);
          at++;
        }
        own.push(id);
        senses[id]!.push(sense);
        if (section.charCodeAt(at) !== 32) break;
        at++;
      }
      members.push(own);
    }
  }
  const opposites = pairs(sections[4] ?? '');
  const derived = pairs(sections[5] ?? '');
  const kindred = pairs(sections[6] ?? '');
  const mostly = sections[7] ?? '';

  return {
    language,
    version,
    has: (lemma) => ids.has(lemma),
    commonness: (lemma) => {
      const id = ids.get(lemma);
      return id === undefined ? 0 : (common[id]! + 1) / 10;
    },
    kind: (lemma) => {
      const id = ids.get(lemma);
      return id === undefined ? null : ((mostly[id] as WordKind | undefined) ?? null);
    },
    relation(a, b) {
      const x = ids.get(a);
      const y = ids.get(b);
      if (x === undefined || y === undefined || x === y) return null;
      return between(x, y);
    },
  };

  function between(x: number, y: number): Relation | null {
    const key = pairKey(x, y);
    if (opposites.has(key)) return 'opposite';
    const left = senses[x]!;
    const right = senses[y]!;
    for (const s of left) if (right.includes(s)) return 'synonym';
    if (derived.has(key)) return 'derivation';
    if (throughSynonym(left, y) || throughSynonym(right, x)) return 'opposite';
    let best: Relation | null = kindred.has(key) ? 'related' : null;
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
    let at = parents[low]!;
    for (let step = 0; step < STEPS[kind] && at >= 0; step++) {
      if (at === high) return true;
      at = parents[at]!;
    }
    return false;
  }

  /** Whether a word of one of the senses is the opposite of another word: “purchase” through “buy” of “sell”. */
  function throughSynonym(own: readonly number[], other: number): boolean {
    return own.slice(0, 2).some((s) => members[s]!.some((w) => opposites.has(pairKey(w, other))));
  }

  /** Whether two adjectives belong to opposite ends: “tiny” is like “small”, “huge” like “large”. */
  function acrossClusters(s: number, t: number): boolean {
    const headS = parents[s]! < 0 ? s : parents[s]!;
    const headT = parents[t]! < 0 ? t : parents[t]!;
    if (headS === headT || (headS !== s && headT !== t)) return false;
    return members[headS]!.some((w) => members[headT]!.some((v) => opposites.has(pairKey(w, v))));
  }
}

function number(text: string, at: number): number {
  return (text.charCodeAt(at) - 65) * 676 + (text.charCodeAt(at + 1) - 65) * 26 + (text.charCodeAt(at + 2) - 65);
}

function pairs(section: string): Set<number> {
  const result = new Set<number>();
  for (let at = 0; at + 6 <= section.length; at += 6) result.add(pairKey(number(section, at), number(section, at + 3)));
  return result;
}

function pairKey(x: number, y: number): number {
  return x < y ? x * 20_000 + y : y * 20_000 + x;
}
