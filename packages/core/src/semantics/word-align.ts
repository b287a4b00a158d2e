import { memoised, rememberedByWord } from '../document/memo.ts';
import { sameFigure } from './figures.ts';
import type { Kinship, Lexicon, Relation } from './lexicon.ts';
import { isAcronymOf, nameVariants } from './names.ts';
import { PlaceTable } from './place-table.ts';
import type { SideTerms, Term } from './terms.ts';
import { ofKind, onScale, type Vocabulary } from './vocabulary.ts';
import { aliasOf, type WordForms } from './word-forms.ts';

// Which word of one side stands for which word of the other, in the manner of Sultan, Bethard and Sumner (TACL 2014):
// the surest evidence first (same word, same value, variant of a name), then lexical relations, each choice weighed by
// its surroundings; last, what stands in the same place between words that are aligned was substituted.
// Comes in: the terms of both sides. Goes out: links, each term in at most one, and substitutions.

export type LinkKind = 'same' | 'form' | 'spelling' | 'figure' | 'alias' | 'variant' | 'compound' | 'acronym' | Kinship;

export interface Link {
  kind: LinkKind;
  a: readonly number[];
  b: readonly number[];
  /** 0 to 1: how much of the one the other says. */
  closeness: number;
}

/** Words that stand in the same place of both sides and mean something else. */
export interface Substitution {
  a: readonly number[];
  b: readonly number[];
  /** Left over on both sides, but not at the same place. */
  loose: boolean;
}

export interface WordAlignment {
  links: Link[];
  /** Link of each term, or null. */
  ofA: (Link | null)[];
  ofB: (Link | null)[];
  substitutions: Substitution[];
}

const CLOSENESS: Readonly<Record<LinkKind, number>> = {
  same: 1,
  form: 0.98,
  spelling: 0.98,
  figure: 1,
  alias: 0.98,
  variant: 0.95,
  compound: 0.95,
  acronym: 0.95,
  synonym: 0.9,
  derivation: 0.9,
  related: 0.7,
  broader: 0.7,
  narrower: 0.7,
  opposite: 0.3,
  sibling: 0.3,
  rival: 0.3,
};

/** How far a term looks for aligned neighbours. */
const REACH = 4;

export function alignWords(a: SideTerms, b: SideTerms, forms: WordForms): WordAlignment {
  const { vocabulary, lexicon } = forms;
  const A = a.terms;
  const B = b.terms;
  const state: WordAlignment = {
    links: [],
    ofA: new Array<Link | null>(A.length).fill(null),
    ofB: new Array<Link | null>(B.length).fill(null),
    substitutions: [],
  };
  if (sameWords(A, B)) {
    // The same words: nothing to weigh.
    for (const { index } of A) connect('same', [index], [index]);
    return state;
  }
  const [content, grammar] = exactCandidates(A, B, vocabulary);
  settle(content);
  joined(A, B, false);
  joined(B, A, true);
  phrases(A, B, false);
  phrases(B, A, true);
  settle(grammar);
  settle(variantCandidates());
  settle(lexicalCandidates());
  state.links = inOrder(state.ofA);
  state.substitutions = substitutions(A, B, state, lexicon);
  return state;

  function connect(kind: LinkKind, left: readonly number[], right: readonly number[]): void {
    const link = { kind, a: left, b: right, closeness: CLOSENESS[kind] };
    state.links.push(link);
    for (const i of left) state.ofA[i] = link;
    for (const j of right) state.ofB[j] = link;
  }

  /** Takes candidates greedily: those without a rival first, then by closeness and surroundings. */
  function settle(candidates: readonly Candidate[]): void {
    if (!candidates.length) return;
    // Plain arrays: a typed one of this length costs more to make than to fill.
    const countA = new Array<number>(A.length).fill(0);
    const countB = new Array<number>(B.length).fill(0);
    for (const { i, j } of candidates) {
      countA[i]!++;
      countB[j]!++;
    }
    let open: Candidate[] = [];
    for (const candidate of candidates) {
      const { i, j, kind, closeness } = candidate;
      if (state.ofA[i] || state.ofB[j]) continue;
      const unrivalled = countA[i] === 1 && countB[j] === 1 && closeness > 0.9;
      if (unrivalled && A[i]!.content) connect(kind, [i], [j]);
      else open.push(candidate);
    }
    // Two rounds: what the first one settles is surroundings for the second.
    for (const least of [0.35, 0]) {
      open = open.filter(({ i, j }) => !state.ofA[i] && !state.ofB[j]);
      if (!open.length) return;
      for (const candidate of open) {
        const { i, j, closeness } = candidate;
        candidate.near = surroundings(i, j);
        candidate.score = closeness + candidate.near - 0.3 * Math.abs(i / A.length - j / B.length);
      }
      open.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
      for (const { i, j, kind, closeness, near } of open) {
        if (state.ofA[i] || state.ofB[j]) continue;
        if (near < least && !(least === 0.35 && closeness > 0.9 && A[i]!.content)) continue;
        // A grammar word or a weak relation needs an aligned neighbour: alone it is chance.
        if ((!A[i]!.content || closeness < 0.8) && near < (A[i]!.content ? (kind === 'opposite' ? 0.1 : 0.2) : 0.3))
          continue;
        connect(kind, [i], [j]);
      }
    }
  }

  /** 0 to about 1: whether the words around i are aligned with words around j. */
  function surroundings(i: number, j: number): number {
    // Both first or both last: the edge is a neighbour that is always aligned.
    let sum = (i === 0 && j === 0 ? 0.5 : 0) + (i === A.length - 1 && j === B.length - 1 ? 0.5 : 0);
    for (let k = Math.max(0, i - REACH); k <= Math.min(A.length - 1, i + REACH); k++) {
      if (k === i) continue;
      const link = state.ofA[k];
      if (!link || link.closeness < 0.5) continue;
      const distance = link.b[0]! - j;
      if (distance === 0 || Math.abs(distance) > REACH + 1) continue;
      const same = distance > 0 === k > i;
      const weight = A[k]!.content ? 1 : 0.5;
      sum += ((same ? 1 : 0.4) * weight) / (Math.abs(k - i) + Math.abs(Math.abs(distance) - Math.abs(k - i)));
    }
    return Math.min(1, sum / 2);
  }

  /** Two words on one side that are one word on the other: compounds and initials. */
  function joined(one: readonly Term[], many: readonly Term[], swapped: boolean): void {
    const freeOne = swapped ? state.ofB : state.ofA;
    const freeMany = swapped ? state.ofA : state.ofB;
    /** Where a run of the other side may begin. */
    let open: number[] | null = null;
    for (const term of one) {
      if (freeOne[term.index] || !term.content || term.figure) continue;
      open ??= unlinked(freeMany, many.length - 1);
      const group = vocabulary?.aliases.get(term.norm) ?? vocabulary?.aliases.get(term.key);
      const short = term.capital && /^\p{Lu}\.?\p{Lu}/u.test(term.text) && term.key.length <= 6;
      for (const j of open) {
        if (freeMany[j]) continue;
        const left = many[j]!.key;
        const right = many[j + 1]!.key;
        const free = !freeMany[j + 1];
        const pair = free && term.key.length === left.length + right.length && term.key === left + right;
        const alias =
          group !== undefined && free && vocabulary?.aliases.get(`${many[j]!.norm}_${many[j + 1]!.norm}`) === group;
        let length = pair || alias ? 2 : 0;
        if (!length && short && many[j]!.capital && many[j]!.content) length = acronymLength(term, many, freeMany, j);
        if (!length) continue;
        const range = unlinked(freeMany, j + length, j);
        const kind: LinkKind = pair ? 'compound' : alias ? 'alias' : 'acronym';
        if (swapped) connect(kind, range, [term.index]);
        else connect(kind, [term.index], range);
        break;
      }
    }
  }

  /** A verb and its particle on one side that mean what one word of the other side means: “called off”, “cancelled”. */
  function phrases(one: readonly Term[], many: readonly Term[], swapped: boolean): void {
    if (!lexicon) return;
    const freeOne = swapped ? state.ofB : state.ofA;
    const freeMany = swapped ? state.ofA : state.ofB;
    for (let j = 0; j + 1 < many.length; j++) {
      const verb = many[j]!;
      const second = many[j + 1]!;
      if (freeMany[j] || freeMany[j + 1] || verb.name || verb.figure || (verb.content && second.content)) continue;
      const phrase = second.reading && forms.phrase(verb.reading!, second.reading, second.norm);
      if (!phrase) continue;
      let best: { at: number; kind: Relation; rank: number } | null = null;
      for (const { index, content, name, figure, lemmas } of one) {
        if (freeOne[index] || !content || name || figure) continue;
        for (const lemma of lemmas) {
          const kind = lexicon.relation(lemma, phrase);
          if (!kind || CLOSENESS[kind] < 0.7) continue;
          const rank = CLOSENESS[kind] - 0.5 * Math.abs(index / one.length - j / many.length);
          if (!best || rank > best.rank) best = { at: index, kind, rank };
        }
      }
      if (!best) continue;
      if (swapped) connect(best.kind, [j, j + 1], [best.at]);
      else connect(best.kind, [best.at], [j, j + 1]);
    }
  }

  /** Content words of a side that have no partner yet. */
  function rest(side: readonly Term[], links: readonly (Link | null)[]): Term[] {
    const found: Term[] = [];
    for (const term of side) if (!links[term.index] && term.content && !term.figure) found.push(term);
    return found;
  }

  function variantCandidates(): Candidate[] {
    const found: Candidate[] = [];
    const restB = rest(B, state.ofB);
    if (!restB.length) return found;
    for (const x of rest(A, state.ofA)) {
      for (const y of restB) {
        if (x.name || y.name || (x.capital && y.capital)) {
          if (isDate(x) || isDate(y)) continue;
          if (nameVariants(x.key, y.key)) found.push(candidate(x.index, y.index, 'variant'));
          else if (vocabulary && (isPeopleOf(x, y, vocabulary) || isPeopleOf(y, x, vocabulary))) {
            found.push(candidate(x.index, y.index, 'derivation'));
          }
        } else if (vocabulary && respelt(x.key, y.key, vocabulary)) found.push(candidate(x.index, y.index, 'spelling'));
      }
    }
    return found;
  }

  /** Weekdays and months look alike (“Tuesday”, “Thursday”) and are never spellings of each other. */
  function isDate(term: Term): boolean {
    return vocabulary !== null && (vocabulary.weekdays.has(term.key) || vocabulary.months.has(term.key));
  }

  function lexicalCandidates(): Candidate[] {
    const found: Candidate[] = [];
    const restB = rest(B, state.ofB);
    if (!restB.length) return found;
    for (const x of rest(A, state.ofA)) {
      for (const y of restB) {
        let kind = forms.knownRelation(x.reading!, y.reading!);
        if (kind === undefined) {
          kind = relationOf(x, y, vocabulary, lexicon);
          forms.learnRelation(x.reading!, y.reading!, kind);
        }
        if (kind && !(kind === 'derivation' && x.name && y.name && namesakes(x.key, y.key)))
          found.push(candidate(x.index, y.index, kind));
      }
    }
    return found;
  }
}

/** The links of a side in the order of its terms. */
function inOrder(links: readonly (Link | null)[]): Link[] {
  const found: Link[] = [];
  for (let i = 0; i < links.length; i++) {
    const link = links[i];
    if (link && link.a[0] === i) found.push(link);
  }
  return found;
}

/** Places from `from` to before `end` that have no link. */
function unlinked(links: readonly (Link | null)[], end: number, from = 0): number[] {
  const places: number[] = [];
  for (let k = from; k < end; k++) if (!links[k]) places.push(k);
  return places;
}

/** How many terms from `from` on a short form stands for; 0 when they are not its words. */
function acronymLength({ key }: Term, many: readonly Term[], links: readonly (Link | null)[], from: number): number {
  const words = many.slice(from, from + 9).filter((t) => t.content && t.capital && !links[t.index]);
  const keys = words.map((t) => t.key);
  return words[0]?.index === from && isAcronymOf(key, keys) ? words[key.length - 1]!.index - from + 1 : 0;
}

/** Whether both sides have the same words in the same order. */
export function sameWords(A: readonly Term[], B: readonly Term[]): boolean {
  if (A.length !== B.length) return false;
  for (let i = 0; i < A.length; i++) if (A[i]!.norm !== B[i]!.norm) return false;
  return true;
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly kind: LinkKind;
  readonly closeness: number;
  /** How well the surroundings are aligned, and all in all: worked out when candidates are weighed. */
  near: number;
  score: number;
}

function candidate(i: number, j: number, kind: LinkKind): Candidate {
  return { i, j, kind, closeness: CLOSENESS[kind], near: 0, score: 0 };
}

/** Same words, forms of one word, same figures and other names of one thing: content words, then grammar words. */
function exactCandidates(
  A: readonly Term[],
  B: readonly Term[],
  vocabulary: Vocabulary | null,
): [content: Candidate[], grammar: Candidate[]] {
  let entries = 0;
  for (const term of B) entries += 1 + term.lemmaIds.length;
  const byWord = new PlaceTable(entries);
  const byAlias = new PlaceTable(B.length);
  const figures: Term[] = [];
  // From the end, so that the places of a word come in order.
  for (let j = B.length - 1; j >= 0; j--) {
    const term = B[j]!;
    byWord.put(term.keyId, j);
    if (term.figure) figures.unshift(term);
    else for (const id of term.lemmaIds) byWord.put(id, j);
    const group = groupOf(term, vocabulary);
    if (group !== undefined) byAlias.put(group, j);
  }
  const content: Candidate[] = [];
  const grammar: Candidate[] = [];
  /** The last term of A that was given a candidate with a term of B. */
  const seen = new Array<number>(B.length).fill(-1);
  const take = (term: Term, table: PlaceTable, number: number, kind: LinkKind) => {
    for (let entry = table.latest(number); entry >= 0; entry = table.before(entry)) {
      const j = table.placeOf(entry);
      if (seen[j] === term.index) continue;
      const other = B[j]!;
      // The table holds base forms too: equal letters are the same word, anything else is a form of it.
      const exact = kind !== 'same' || other.keyId === term.keyId ? kind : 'form';
      if (term.figure && other.figure && !sameFigure(term.figure, other.figure)) continue;
      if (exact === 'form' && other.content !== term.content) continue;
      seen[j] = term.index;
      (term.content ? content : grammar).push(candidate(term.index, j, exact));
    }
  };
  for (const term of A) {
    take(term, byWord, term.keyId, 'same');
    if (term.figure) {
      for (const { index, figure } of figures) {
        if (seen[index] === term.index || !sameFigure(term.figure, figure!)) continue;
        seen[index] = term.index;
        content.push(candidate(term.index, index, 'figure'));
      }
      continue;
    }
    for (const id of term.lemmaIds) if (id !== term.keyId) take(term, byWord, id, 'form');
    const group = groupOf(term, vocabulary);
    if (group !== undefined) take(term, byAlias, group, 'alias');
  }
  return [content, grammar];
}

function groupOf({ reading, norm, key, capital }: Term, vocabulary: Vocabulary | null): number | undefined {
  return reading ? reading.alias : vocabulary ? aliasOf(norm, key, capital, vocabulary) : undefined;
}

/** British and American spelling, and letters that were swapped or lost. */
export function respelt(x: string, y: string, vocabulary: Vocabulary): boolean {
  if (Math.min(x.length, y.length) < 4 || Math.abs(x.length - y.length) > 3) return false;
  const respellings = respellingsIn(vocabulary);
  return respellings(x).includes(y) || respellings(y).includes(x);
}

/** What a word becomes in another spelling system; most words stay as they are. */
const respellingsIn = memoised(({ meaning: { spellings = [] } }: Vocabulary) =>
  rememberedByWord((word): readonly string[] =>
    spellings.flatMap(([left, right]) => (word.includes(left) ? [word.replace(left, right)] : [])),
  ),
);

/** “Peruvian” of “Peru”, “Chinese” of “China”: the word for a people is made from its country by rule. */
function isPeopleOf(people: Term, country: Term, { demonymEndings, countryEndings }: Vocabulary): boolean {
  const land = country.key;
  const isMade = (lemma: string, base: string) =>
    base.length >= 3 &&
    lemma.startsWith(base) &&
    demonymEndings.some((ending) => lemma.length === base.length + ending.length && lemma.endsWith(ending));
  for (const lemma of people.lemmas) {
    if (isMade(lemma, land)) return true;
    for (const ending of countryEndings)
      if (land.endsWith(ending) && isMade(lemma, land.slice(0, -ending.length))) return true;
  }
  return false;
}

const NEAREST: readonly Relation[] = ['synonym', 'derivation', 'opposite', 'broader', 'narrower', 'related', 'sibling'];

/** The nearest relation between any base forms of two words. */
function relationOf(x: Term, y: Term, vocabulary: Vocabulary | null, lexicon: Lexicon | null): Kinship | null {
  let best = NEAREST.length;
  let stand = false;
  for (const p of x.lemmas) {
    for (const q of y.lemmas) {
      const scale = vocabulary && onScale(vocabulary, p, q);
      if (scale === 'opposite') return 'opposite';
      // Declared to stand for each other: no other list makes rivals of them.
      if (scale) stand = true;
      if (vocabulary && (prefixed(p, q, vocabulary) || prefixed(q, p, vocabulary))) return 'opposite';
      if (vocabulary && (vocabulary.loaded.get(p) === q || vocabulary.loaded.get(q) === p)) best = Math.min(best, 5);
      const relation = lexicon?.relation(p, q) ?? null;
      if (relation) best = Math.min(best, NEAREST.indexOf(relation));
    }
  }
  if (best <= NEAREST.indexOf('narrower')) return NEAREST[best]!;
  if (stand) return 'related';
  const sort = vocabulary && sortOf(x, y, vocabulary);
  if (sort) return sort;
  if (best < NEAREST.length) return NEAREST[best]!;
  const stems = x.lemmas.some((p) => y.lemmas.some((q) => sharedStem(p, q)));
  return stems || sharedStem(x.key, y.key) ? 'derivation' : null;
}

function sortOf(x: Term, y: Term, vocabulary: Vocabulary): 'related' | 'rival' | null {
  let found: 'rival' | null = null;
  for (const p of x.lemmas) {
    for (const q of y.lemmas) {
      const sort = ofKind(vocabulary, p, q);
      if (sort === 'same') return 'related';
      if (sort) found = 'rival';
    }
  }
  return found;
}

/** “unhappy” and “happy”, “harmless” and “harmful”. */
function prefixed(long: string, short: string, vocabulary: Vocabulary): boolean {
  const { negativePrefixes = '', negativeSuffixes = '' } = vocabulary.meaning;
  if (short.length < 3 || long.length <= short.length) return false;
  if (long.endsWith(short)) {
    const prefix = long.slice(0, -short.length).replace(/-$/, '');
    return short.length > 3 && negativePrefixes.split(' ').includes(prefix);
  }
  return negativeSuffixes.split(' ').some((suffix) => long === short + suffix);
}

/** “Toulouse” and “Toulon”, “Austria” and “Australia”: names that begin alike, and the one is not made from the other. */
function namesakes(x: string, y: string): boolean {
  return sharedStem(x, y) && !x.startsWith(y) && !y.startsWith(x) && x.slice(0, NAME_STEM) !== y.slice(0, NAME_STEM);
}

/** Letters that names of one family share: “Toulouse”, “Toulousain”. */
const NAME_STEM = 6;

/** Words of one family by their beginning: “diplomat” and “diplomatic”. Only long beginnings count. */
function sharedStem(x: string, y: string): boolean {
  const shorter = Math.min(x.length, y.length);
  if (shorter < 5) return false;
  let same = 0;
  while (same < shorter && x[same] === y[same]) same++;
  return same >= 5 && same >= shorter - 2 && Math.max(x.length, y.length) - same <= 5;
}

/** Content words that have no partner and stand in the same gap between aligned neighbours. */
function substitutions(
  A: readonly Term[],
  B: readonly Term[],
  state: WordAlignment,
  lexicon: Lexicon | null,
): Substitution[] {
  const found: Substitution[] = [];
  const gaps = runs(B, state.ofB);
  if (!gaps.length) return found;
  const used = new Set<number[]>();
  const restA: number[][] = [];
  for (const run of runs(A, state.ofA)) {
    const left = edge(run[0]! - 1, -1, state.ofA);
    const right = edge(run[run.length - 1]! + 1, 1, state.ofA);
    let best: number[] | null = null;
    for (const other of gaps) {
      if (used.has(other) || !exchangeable(A, run, B, other, lexicon)) continue;
      const otherLeft = edge(other[0]! - 1, -1, state.ofB);
      const otherRight = edge(other[other.length - 1]! + 1, 1, state.ofB);
      const shared = (left && left === otherLeft ? 1 : 0) + (right && right === otherRight ? 1 : 0);
      const atEdge = (!left && !otherLeft ? 1 : 0) + (!right && !otherRight ? 1 : 0);
      if (shared === 2 || (shared === 1 && (atEdge === 1 || !best))) best = other;
      if (shared === 2) break;
    }
    if (best) {
      used.add(best);
      found.push({ a: run, b: best, loose: false });
    } else restA.push(run);
  }
  // What is left over on both sides, wherever it stands, is likelier the same thing said otherwise than lost and made up.
  const restB = gaps.filter((run) => !used.has(run));
  for (const run of restA) {
    const weight = weightOf(A, run);
    let best: number[] | null = null;
    for (const other of restB) {
      const fit = Math.abs(weightOf(B, other) - weight);
      if (!exchangeable(A, run, B, other, lexicon)) continue;
      if (fit < 1 && (!best || fit < Math.abs(weightOf(B, best) - weight))) best = other;
    }
    if (!best) continue;
    restB.splice(restB.indexOf(best), 1);
    found.push({ a: run, b: best, loose: true });
  }
  return found;
}

/** A modifier alone stands for no noun and no verb: “famous” in the place of “groups” is an addition beside an omission. */
function exchangeable(
  A: readonly Term[],
  run: readonly number[],
  B: readonly Term[],
  other: readonly number[],
  lexicon: Lexicon | null,
): boolean {
  if (!lexicon) return true;
  const left = roles(A, run, lexicon);
  return (left & roles(B, other, lexicon)) !== 0;
}

/** 1 for words that carry a statement, 2 for words that modify; words that nothing is known about may be both. */
function roles(terms: readonly Term[], run: readonly number[], lexicon: Lexicon): number {
  let found = 0;
  for (const i of run) {
    const { name, figure, lemmas } = terms[i]!;
    // “forced” is an adjective and a form of “force”.
    for (const lemma of lemmas) {
      const kind = name || figure ? null : lexicon.kind(lemma);
      if (kind === null && lemma !== lemmas[0]) continue;
      found |= kind === null ? 3 : kind === 'a' || kind === 'r' ? 2 : 1;
    }
  }
  return found;
}

function weightOf(terms: readonly Term[], run: readonly number[]): number {
  return run.reduce((sum, i) => sum + terms[i]!.weight, 0);
}

function edge(from: number, step: number, links: readonly (Link | null)[]): Link | null {
  for (let k = from; k >= 0 && k < links.length && Math.abs(k - from) < 4; k += step) {
    if (links[k]) return links[k]!;
  }
  return null;
}

/** Runs of content terms without a partner; grammar words without one may stand between. */
export function runs(terms: readonly Term[], links: readonly (Link | null)[]): number[][] {
  const result: number[][] = [];
  let run: number[] = [];
  for (const term of terms) {
    if (links[term.index]) {
      if (run.length) result.push(run);
      run = [];
    } else if (term.content) run.push(term.index);
  }
  if (run.length) result.push(run);
  return result;
}
