import type { SideTerms, Term } from '../semantics/terms.ts';
import { partnersOf, placeOf } from './drafts.ts';
import type { Scene } from './types.ts';

// Closed classes of words (quantifiers, connectives, time words): what stands at the same place on the other side.

export interface Classed {
  /** Terms of the expression, one or several. */
  at: readonly number[];
  class: string;
}

/**
 * Expressions of a table in reading order. Keys of several words are parted by blanks; the longest wins. `trait` is what
 * words that open one of its expressions have.
 */
export function classedTerms(side: SideTerms, table: Readonly<Record<string, string>>, trait: number): Classed[] {
  const result: Classed[] = [];
  if (!(side.traits & trait)) return result;
  const index = indexOf(table);
  const { terms } = side;
  for (let i = 0; i < terms.length; i++) {
    if (!(terms[i]!.traits & trait)) continue;
    const entries = index.get(terms[i]!.norm);
    if (!entries) continue;
    for (const entry of entries) {
      const { rest } = entry;
      if (!follows(terms, i + 1, rest)) continue;
      const at = [i];
      for (let k = 1; k <= rest.length; k++) at.push(i + k);
      result.push({ at, class: entry.class });
      i += rest.length;
      break;
    }
  }
  return result;
}

function follows(terms: readonly Term[], from: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) if (terms[from + k]?.norm !== words[k]) return false;
  return true;
}

interface Entry {
  rest: readonly string[];
  class: string;
}

/** Entries by their first word, longest first; kept beside the table they come from. */
const indices = new WeakMap<object, Map<string, Entry[]>>();
function indexOf(table: Readonly<Record<string, string>>): Map<string, Entry[]> {
  let index = indices.get(table);
  if (!index) {
    index = new Map();
    for (const [phrase, value] of Object.entries(table)) {
      const [first = '', ...rest] = phrase.split(' ');
      const list = index.get(first) ?? [];
      list.push({ rest, class: value });
      index.set(first, list);
    }
    for (const list of index.values()) list.sort((x, y) => y.rest.length - x.rest.length);
    indices.set(table, index);
  }
  return index;
}

export interface ClassPairs {
  /** Expressions of different classes at the same place. */
  changed: readonly (readonly [Classed, Classed])[];
  lost: readonly Classed[];
  fresh: readonly Classed[];
}

const NOTHING: ClassPairs = { changed: [], lost: [], fresh: [] };

/** Pairs expressions of both sides: first those of one class, then those at the same place. */
export function pairClasses(scene: Scene, left: readonly Classed[], right: readonly Classed[], reach = 3): ClassPairs {
  if (!left.length && !right.length) return NOTHING;
  const lost = new Set(left);
  const fresh = new Set(right);
  const match = (test: (x: Classed, y: Classed) => boolean): [Classed, Classed][] => {
    const pairs: [Classed, Classed][] = [];
    for (const x of lost) {
      for (const y of fresh) {
        if (!test(x, y)) continue;
        pairs.push([x, y]);
        lost.delete(x);
        fresh.delete(y);
        break;
      }
    }
    return pairs;
  };
  match((x, y) => x.class === y.class && together(scene, x, y, reach + 2));
  match((x, y) => x.class === y.class);
  const changed = match((x, y) => together(scene, x, y, reach));
  return { changed, lost: [...lost], fresh: [...fresh] };
}

/** Whether two expressions stand at corresponding places: linked, or what follows them is. */
export function together(scene: Scene, x: Classed, y: Classed, reach: number): boolean {
  if (x.at.some((i) => partnersOf(scene, 'a', i).some((j) => y.at.includes(j)))) return true;
  const head = scene.a.terms.slice(x.at.at(-1)! + 1, x.at.at(-1)! + 4).find((t) => t.content);
  const partner = head ? partnersOf(scene, 'a', head.index)[0] : undefined;
  if (partner !== undefined) return partner > y.at.at(-1)! && partner - y.at.at(-1)! <= reach;
  const place = placeOf(scene, 'a', x.at[0]!);
  return place >= 0 && Math.abs(place - y.at[0]!) <= reach;
}

/** Whether the word that an expression goes with has a partner, so that what changed about it can be told. */
export function headKept(scene: Scene, side: 'a' | 'b', x: Classed, reach = 3): readonly number[] {
  const { terms } = side === 'a' ? scene.a : scene.b;
  const head = terms.slice(x.at.at(-1)! + 1, x.at.at(-1)! + 1 + reach).find((t) => t.content);
  return head ? partnersOf(scene, side, head.index) : [];
}
