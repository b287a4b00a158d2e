import { memoised, rememberedByWord } from '../document/memo.ts';
import { sameFigure } from './figures.ts';
import type { Kinship, Lexicon, Relation } from './lexicon.ts';
import { isAcronymOf, nameVariants } from './names.ts';
import { PlaceTable } from './place-table.ts';
import type { SideTerms, Term } from './terms.ts';
import { ofKind, onScale, type Vocabulary } from './vocabulary.ts';
import { ANY_ROLE, aliasOf, type WordForms } from './word-forms.ts';

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
  /** Runs of content terms without a partner; grammar words without one may stand between. */
  runsA: readonly number[][];
  runsB: readonly number[][];
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
  const aligner = new Aligner(a.terms, b.terms, forms);
  // The same words: nothing to weigh.
  if (sameWords(a.terms, b.terms)) return aligner.asTheyStand();
  return a.terms.length && b.terms.length ? aligner.align() : aligner.result();
}

/** The links of one bead while they are found. */
class Aligner {
  readonly #a: readonly Term[];
  readonly #b: readonly Term[];
  readonly #forms: WordForms;
  readonly #ofA: (Link | null)[];
  readonly #ofB: (Link | null)[];
  /** How many candidates each term has among those that are being settled; else 0. */
  readonly #rivalsA: number[];
  readonly #rivalsB: number[];

  constructor(a: readonly Term[], b: readonly Term[], forms: WordForms) {
    this.#a = a;
    this.#b = b;
    this.#forms = forms;
    // Plain arrays: typed ones of this length cost more to make than to fill.
    this.#ofA = new Array<Link | null>(a.length).fill(null);
    this.#ofB = new Array<Link | null>(b.length).fill(null);
    this.#rivalsA = new Array<number>(a.length).fill(0);
    this.#rivalsB = new Array<number>(b.length).fill(0);
  }

  /** Every word with the one that stands in its place. */
  asTheyStand(): WordAlignment {
    for (let i = 0; i < this.#a.length; i++) this.#connect('same', single(i), single(i));
    return this.result();
  }

  align(): WordAlignment {
    const A = this.#a;
    const B = this.#b;
    const [content, grammar] = exactCandidates(A, B, this.#forms.vocabulary);
    this.#settle(content);
    this.#join(A, B, false);
    this.#join(B, A, true);
    this.#joinPhrases(A, B, false);
    this.#joinPhrases(B, A, true);
    this.#settle(grammar);
    this.#settle(this.#variantCandidates());
    this.#settle(this.#lexicalCandidates());
    return this.result();
  }

  /** What was found so far. */
  result(): WordAlignment {
    const A = this.#a;
    const B = this.#b;
    const ofA = this.#ofA;
    const ofB = this.#ofB;
    const runsA = runs(A, ofA);
    const runsB = runs(B, ofB);
    const exchanged = substitutions(A, B, { ofA, ofB, runsA, runsB }, this.#forms.lexicon);
    return { links: inOrder(ofA), ofA, ofB, runsA, runsB, substitutions: exchanged };
  }

  #connect(kind: LinkKind, a: readonly number[], b: readonly number[]): void {
    const link: Link = { kind, a, b, closeness: closenessOf(kind) };
    for (let k = 0; k < a.length; k++) this.#ofA[a[k]!] = link;
    for (let k = 0; k < b.length; k++) this.#ofB[b[k]!] = link;
  }

  #isOpen({ i, j }: Candidate): boolean {
    return !this.#ofA[i] && !this.#ofB[j];
  }

  /** Takes candidates greedily: those without a rival first, then by closeness and surroundings. */
  #settle(candidates: readonly Candidate[]): void {
    let open = candidates.length ? this.#rivalled(candidates) : candidates;
    // Two rounds: what the first one settles is surroundings for the second.
    for (let least = 0.35; open.length; least = 0) {
      const free: Candidate[] = [];
      for (const candidate of open) if (this.#isOpen(candidate)) free.push(candidate);
      this.#settleByNeighbours(free, least);
      if (!least) return;
      open = free;
    }
  }

  /** Connects content words that have nothing else to stand for; gives back the other candidates. */
  #rivalled(candidates: readonly Candidate[]): Candidate[] {
    const rivalsA = this.#rivalsA;
    const rivalsB = this.#rivalsB;
    for (const { i, j } of candidates) {
      rivalsA[i]!++;
      rivalsB[j]!++;
    }
    const open: Candidate[] = [];
    for (const candidate of candidates) {
      const { i, j, kind } = candidate;
      if (!this.#isOpen(candidate)) continue;
      const unrivalled = rivalsA[i] === 1 && rivalsB[j] === 1 && closenessOf(kind) > 0.9;
      if (unrivalled && this.#a[i]!.content) this.#connect(kind, single(i), single(j));
      else open.push(candidate);
    }
    for (const { i, j } of candidates) {
      rivalsA[i] = 0;
      rivalsB[j] = 0;
    }
    return open;
  }

  #settleByNeighbours(open: Candidate[], least: number): void {
    const A = this.#a;
    for (const candidate of open) {
      const { i, j, kind } = candidate;
      candidate.near = this.#surroundings(i, j);
      candidate.score = closenessOf(kind) + candidate.near - 0.3 * Math.abs(i / A.length - j / this.#b.length);
    }
    sortBestFirst(open);
    for (const candidate of open) {
      if (!this.#isOpen(candidate)) continue;
      const { i, j, kind, near } = candidate;
      const closeness = closenessOf(kind);
      const { content } = A[i]!;
      if (near < least && !(closeness > 0.9 && content)) continue;
      // A grammar word or a weak relation needs an aligned neighbour: alone it is chance.
      if ((!content || closeness < 0.8) && near < (content ? (kind === 'opposite' ? 0.1 : 0.2) : 0.3)) continue;
      this.#connect(kind, single(i), single(j));
    }
  }

  /** 0 to about 1: whether the words around i are aligned with words around j. */
  #surroundings(i: number, j: number): number {
    const A = this.#a;
    // Both first or both last: the edge is a neighbour that is always aligned.
    let sum = (i === 0 && j === 0 ? 0.5 : 0) + (i === A.length - 1 && j === this.#b.length - 1 ? 0.5 : 0);
    for (let k = Math.max(0, i - REACH); k <= Math.min(A.length - 1, i + REACH); k++) {
      if (k === i) continue;
      const link = this.#ofA[k];
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
  #join(one: readonly Term[], many: readonly Term[], swapped: boolean): void {
    const freeOne = swapped ? this.#ofB : this.#ofA;
    const freeMany = swapped ? this.#ofA : this.#ofB;
    /** Where a run of the other side may begin. */
    let open: number[] | null = null;
    for (const term of one) {
      if (freeOne[term.index] || !term.content || term.figure) continue;
      open ??= unlinked(freeMany, many.length - 1);
      const { key, capital } = term;
      const group = term.reading!.aliasInAnyCase;
      const short = capital && key.length <= 6 && /^\p{Lu}\.?\p{Lu}/u.test(term.text);
      for (const j of open) {
        if (freeMany[j]) continue;
        const left = many[j]!.key;
        const right = many[j + 1]!.key;
        const free = !freeMany[j + 1];
        const pair = free && key.length === left.length + right.length && key === left + right;
        const alias = group !== undefined && free && this.#isAliasOf(group, many[j]!, many[j + 1]!);
        let length = pair || alias ? 2 : 0;
        if (!length && short && many[j]!.capital && many[j]!.content) length = acronymLength(term, many, freeMany, j);
        if (!length) continue;
        const range = unlinked(freeMany, j + length, j);
        const kind: LinkKind = pair ? 'compound' : alias ? 'alias' : 'acronym';
        if (swapped) this.#connect(kind, range, single(term.index));
        else this.#connect(kind, single(term.index), range);
        break;
      }
    }
  }

  #isAliasOf(group: number, first: Term, second: Term): boolean {
    return this.#forms.vocabulary?.aliases.get(`${first.norm}_${second.norm}`) === group;
  }

  /** A verb and its particle on one side that mean what one word of the other side means: “called off”, “cancelled”. */
  #joinPhrases(one: readonly Term[], many: readonly Term[], swapped: boolean): void {
    const { lexicon } = this.#forms;
    if (!lexicon) return;
    const freeOne = swapped ? this.#ofB : this.#ofA;
    const freeMany = swapped ? this.#ofA : this.#ofB;
    const words = rest(one, freeOne);
    if (!words.length) return;
    for (let j = 0; j + 1 < many.length; j++) {
      if (freeMany[j] || freeMany[j + 1]) continue;
      const verb = many[j]!;
      const second = many[j + 1]!;
      if (verb.name || verb.figure || (verb.content && second.content)) continue;
      const phrase = second.reading && this.#forms.phrase(verb.reading!, second.reading, second.norm);
      if (!phrase) continue;
      let best: { at: number; kind: Relation; rank: number } | null = null;
      for (const { index, name, lemmas } of words) {
        if (freeOne[index] || name) continue;
        for (const lemma of lemmas) {
          const kind = lexicon.relation(lemma, phrase);
          if (!kind || closenessOf(kind) < 0.7) continue;
          const rank = closenessOf(kind) - 0.5 * Math.abs(index / one.length - j / many.length);
          if (!best || rank > best.rank) best = { at: index, kind, rank };
        }
      }
      if (!best) continue;
      if (swapped) this.#connect(best.kind, [j, j + 1], single(best.at));
      else this.#connect(best.kind, single(best.at), [j, j + 1]);
    }
  }

  #variantCandidates(): Candidate[] {
    const found: Candidate[] = [];
    const { vocabulary } = this.#forms;
    const restB = rest(this.#b, this.#ofB);
    if (!restB.length) return found;
    for (const x of rest(this.#a, this.#ofA)) {
      for (const y of restB) {
        if (x.name || y.name || (x.capital && y.capital)) {
          if (isDate(x, vocabulary) || isDate(y, vocabulary)) continue;
          if (nameVariants(x.key, y.key)) found.push(candidate(x.index, y.index, 'variant'));
          else if (vocabulary && (isPeopleOf(x, y, vocabulary) || isPeopleOf(y, x, vocabulary))) {
            found.push(candidate(x.index, y.index, 'derivation'));
          }
        } else if (vocabulary && respelt(x.key, y.key, vocabulary)) found.push(candidate(x.index, y.index, 'spelling'));
      }
    }
    return found;
  }

  #lexicalCandidates(): Candidate[] {
    const found: Candidate[] = [];
    const forms = this.#forms;
    const restB = rest(this.#b, this.#ofB);
    if (!restB.length) return found;
    for (const x of rest(this.#a, this.#ofA)) {
      for (const y of restB) {
        let kind = forms.knownRelation(x.reading!, y.reading!);
        if (kind === undefined) {
          kind = relationOf(x, y, forms.vocabulary, forms.lexicon);
          forms.learnRelation(x.reading!, y.reading!, kind);
        }
        if (kind && !(kind === 'derivation' && x.name && y.name && namesakes(x.key, y.key)))
          found.push(candidate(x.index, y.index, kind));
      }
    }
    return found;
  }
}

/** Content words of a side that have no partner yet. */
function rest(side: readonly Term[], links: readonly (Link | null)[]): Term[] {
  const found: Term[] = [];
  for (const term of side) if (!links[term.index] && term.content && !term.figure) found.push(term);
  return found;
}

/** Weekdays and months look alike (“Tuesday”, “Thursday”) and are never spellings of each other. */
function isDate({ key }: Term, vocabulary: Vocabulary | null): boolean {
  return vocabulary !== null && (vocabulary.weekdays.has(key) || vocabulary.months.has(key));
}

/** So few are put in order one by one: the engine's own way makes two copies of the list first. */
const FEW = 24;

/** No two candidates are of the same places, so that there is one order only. */
function sortBestFirst(open: Candidate[]): void {
  if (open.length > FEW) {
    open.sort(bestFirst);
    return;
  }
  for (let i = 1; i < open.length; i++) {
    const candidate = open[i]!;
    let k = i;
    for (; k > 0 && bestFirst(open[k - 1]!, candidate) > 0; k--) open[k] = open[k - 1]!;
    open[k] = candidate;
  }
}

function bestFirst(x: Candidate, y: Candidate): number {
  return y.score - x.score || x.i - y.i || x.j - y.j;
}

/** Lists of one place. Most links are of one word with one word: they share these. */
const SINGLES: readonly (readonly number[])[] = Array.from({ length: 256 }, (_, i) => [i]);

function single(place: number): readonly number[] {
  return SINGLES[place] ?? [place];
}

function closenessOf(kind: LinkKind): number {
  return kind === 'same' ? 1 : CLOSENESS[kind];
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
  /** How well the surroundings are aligned, and all in all: worked out when candidates are weighed. */
  near: number;
  score: number;
}

function candidate(i: number, j: number, kind: LinkKind): Candidate {
  return { i, j, kind, near: 0, score: 0 };
}

/** Same words, forms of one word, same figures and other names of one thing: content words, then grammar words. */
function exactCandidates(
  A: readonly Term[],
  B: readonly Term[],
  vocabulary: Vocabulary | null,
): [content: Candidate[], grammar: Candidate[]] {
  const places = new ExactPlaces(B, vocabulary);
  const content: Candidate[] = [];
  const grammar: Candidate[] = [];
  for (const term of A) places.candidatesOf(term, term.content ? content : grammar);
  return [content, grammar];
}

// By key and base form, and by group of words with one meaning: used by one `ExactPlaces` after the other.
const BY_WORD = new PlaceTable();
const BY_ALIAS = new PlaceTable();

/** Where the words of a side stand, by what they can be found by. One is done with before the next one is made. */
class ExactPlaces {
  readonly #terms: readonly Term[];
  readonly #vocabulary: Vocabulary | null;
  /** Any of its words belongs to a group of words with one meaning; most sides have none. */
  #hasAliases = false;
  readonly #figures: Term[] = [];
  /** Of each term the last one of the other side that was given a candidate with it. */
  readonly #seen: number[];

  constructor(terms: readonly Term[], vocabulary: Vocabulary | null) {
    this.#terms = terms;
    this.#vocabulary = vocabulary;
    let entries = 0;
    for (const term of terms) entries += 1 + term.lemmaIds.length;
    BY_WORD.clear(entries);
    this.#seen = new Array<number>(terms.length).fill(-1);
    // From the end, so that the places of a word come in order.
    for (let j = terms.length - 1; j >= 0; j--) this.#put(terms[j]!, j);
    this.#figures.reverse();
  }

  #put(term: Term, j: number): void {
    const { keyId, lemmaIds } = term;
    BY_WORD.put(keyId, j);
    if (term.figure) this.#figures.push(term);
    else for (let k = 0; k < lemmaIds.length; k++) BY_WORD.put(lemmaIds[k]!, j);
    const group = groupOf(term, this.#vocabulary);
    if (group === undefined) return;
    if (!this.#hasAliases) BY_ALIAS.clear(this.#terms.length);
    this.#hasAliases = true;
    BY_ALIAS.put(group, j);
  }

  candidatesOf(term: Term, found: Candidate[]): void {
    const { index, keyId, lemmaIds } = term;
    this.#take(term, BY_WORD, keyId, 'same', found);
    if (term.figure) {
      for (const other of this.#figures) {
        if (this.#seen[other.index] === index || !sameFigure(term.figure, other.figure!)) continue;
        this.#seen[other.index] = index;
        found.push(candidate(index, other.index, 'figure'));
      }
      return;
    }
    for (let k = 0; k < lemmaIds.length; k++) {
      if (lemmaIds[k] !== keyId) this.#take(term, BY_WORD, lemmaIds[k]!, 'form', found);
    }
    const group = this.#hasAliases ? groupOf(term, this.#vocabulary) : undefined;
    if (group !== undefined) this.#take(term, BY_ALIAS, group, 'alias', found);
  }

  #take(term: Term, table: PlaceTable, number: number, kind: LinkKind, found: Candidate[]): void {
    for (let entry = table.latest(number); entry >= 0; entry = table.before(entry)) {
      const j = table.placeOf(entry);
      if (this.#seen[j] === term.index) continue;
      const other = this.#terms[j]!;
      // The table holds base forms too: equal letters are the same word, anything else is a form of it.
      const exact = kind !== 'same' || other.keyId === term.keyId ? kind : 'form';
      if (term.figure && other.figure && !sameFigure(term.figure, other.figure)) continue;
      if (exact === 'form' && other.content !== term.content) continue;
      this.#seen[j] = term.index;
      found.push(candidate(term.index, j, exact));
    }
  }
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
  { ofA, ofB, runsA, runsB: gaps }: Omit<WordAlignment, 'links' | 'substitutions'>,
  lexicon: Lexicon | null,
): Substitution[] {
  const found: Substitution[] = [];
  if (!gaps.length || !runsA.length) return found;
  const used = new Set<number[]>();
  const restA: number[][] = [];
  for (const run of runsA) {
    const left = edge(run[0]! - 1, -1, ofA);
    const right = edge(run[run.length - 1]! + 1, 1, ofA);
    let best: number[] | null = null;
    for (const other of gaps) {
      if (used.has(other) || !exchangeable(A, run, B, other, lexicon)) continue;
      const otherLeft = edge(other[0]! - 1, -1, ofB);
      const otherRight = edge(other[other.length - 1]! + 1, 1, ofB);
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
    let closest = 1;
    for (const other of restB) {
      const fit = Math.abs(weightOf(B, other) - weight);
      if (fit >= closest || !exchangeable(A, run, B, other, lexicon)) continue;
      best = other;
      closest = fit;
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
  return !lexicon || (roles(A, run) & roles(B, other)) !== 0;
}

/** What the words of a run can do, see `Reading.roles`; a name or figure may do both. */
function roles(terms: readonly Term[], run: readonly number[]): number {
  let found = 0;
  for (const i of run) {
    const { name, reading } = terms[i]!;
    found |= name || !reading ? ANY_ROLE : reading.roles;
  }
  return found;
}

function weightOf(terms: readonly Term[], run: readonly number[]): number {
  let weight = 0;
  for (const i of run) weight += terms[i]!.weight;
  return weight;
}

function edge(from: number, step: number, links: readonly (Link | null)[]): Link | null {
  for (let k = from; k >= 0 && k < links.length && Math.abs(k - from) < 4; k += step) {
    if (links[k]) return links[k]!;
  }
  return null;
}

/** Runs of content terms without a partner; grammar words without one may stand between. */
function runs(terms: readonly Term[], links: readonly (Link | null)[]): number[][] {
  const result: number[][] = [];
  let run: number[] | null = null;
  for (const { index, content } of terms) {
    if (links[index]) run = null;
    else if (content && run) run.push(index);
    else if (content) {
      run = [index];
      result.push(run);
    }
  }
  return result;
}
