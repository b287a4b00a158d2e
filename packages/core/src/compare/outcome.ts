import { memoised } from '../document/memo.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { entryOf, type Vocabulary } from '../semantics/vocabulary.ts';
import { denied } from './denial.ts';
import { endsClause, finding, hasMark, partnersOf, STOPS } from './drafts.ts';
import type { FindingDraft, Scene } from './types.ts';

// How things end: granted or rejected, acquitted or convicted, alive or dead, in time or too late. In a passage that was
// written anew the words that say so have no partner, so each side is asked as a whole: where all that it says in one
// field (`MeaningData.outcomes`) is of one end, and all that the other side says there is of the other end, the outcome
// is another one. Denied words count as the other end; what is wanted, planned or possible has no outcome yet.
// Comes in: a bead. Goes out: at most one finding, from words that stand among words of the other side.

interface Entry {
  rest: readonly string[];
  /** Only behind a figure: “3 percent less”. */
  counted: boolean;
  /** Holds its own denial: “may no longer”. */
  denying: boolean;
  /** A verb and its particle, which other words may part: “turned it down”. */
  splits: boolean;
  field: Field;
  /** 1 or −1: the end of the field. */
  end: number;
}

interface Field {
  /** The outcome is that of the name before the word. */
  personal: boolean;
}

interface Mention {
  at: readonly number[];
  field: Field;
  end: number;
  /** Wanted, planned, possible or past: says nothing of what came out. */
  open: boolean;
}

/** Another outcome of what both sides tell of. */
export function outcomes(scene: Scene): FindingDraft[] {
  const { a, b, vocabulary } = scene;
  if (!(a.traits & b.traits & TRAIT.outcome)) return [];
  const entries = entriesOf(vocabulary!);
  const words = wordsOn(a, entries);
  if (!words.length) return [];
  const wordsThere = wordsOn(b, entries);
  // Most beads that tell of an outcome tell of it in words of one field on one side only.
  if (!haveFieldInCommon(words, wordsThere)) return [];
  const told = mentionsOf(scene, 'a', words);
  const retold = mentionsOf(scene, 'b', wordsThere);
  // What both sides say in one word is no news.
  const kept = (x: Mention, y: Mention) => x.field === y.field && x.end === y.end && isSame(scene, x, y);
  const left = told.filter((x) => !x.open && !retold.some((y) => kept(x, y)));
  const right = retold.filter((y) => !y.open && !told.some((x) => kept(x, y)));
  return left.length && right.length ? opposed(scene, left, right) : [];
}

/** The first field of which the sides tell at opposite ends. */
function opposed(scene: Scene, left: readonly Mention[], right: readonly Mention[]): FindingDraft[] {
  const { explained } = scene;
  for (const field of new Set(left.map((x) => x.field))) {
    const mine = left.filter((x) => x.field === field);
    const theirs = right.filter((y) => y.field === field);
    const { end } = mine[0]!;
    if (!theirs.length || mine.some((x) => x.end !== end) || theirs.some((y) => y.end === end)) continue;
    const pairs = mine.flatMap((x) => theirs.map((y) => ({ x, y, shared: sharedAround(scene, x, y) })));
    const { x, y, shared } = pairs.reduce((p, q) => (q.shared > p.shared ? q : p));
    if (!shared || isSame(scene, x, y) || parted(scene, x, y)) continue;
    if (field.personal && !ofOneName(scene, x, y)) continue;
    if (x.at.some((i) => explained.a.has(i)) && y.at.some((j) => explained.b.has(j))) continue;
    return [
      finding(scene, {
        category: 'antonym',
        severity: 'critical',
        confidence: shared > 1 ? 0.6 : 0.5,
        code: 'antonym.outcome',
        message: '{original} became {copy}: the opposite outcome.',
        a: x.at,
        b: y.at,
      }),
    ];
  }
  return [];
}

const entriesOf = memoised(({ meaning: { outcomes: fields = '', fixedOrder }, negations }: Vocabulary) => {
  const prepositions = fixedOrder?.prepositions.split(' ') ?? [];
  const entries = new Map<string, Entry[]>();
  for (const line of fields.split(';')) {
    const field = { personal: line.startsWith('*') };
    line
      .replace('*', '')
      .split(':')
      .forEach((words, k) => {
        for (const phrase of words.split(' ')) {
          const [first = '', ...rest] = phrase.replace('#', '').split('_');
          const denying = [first, ...rest].some((word) => negations.has(word));
          const splits = rest.length === 1 && !prepositions.includes(rest[0]!);
          const entry = { rest, field, counted: phrase.endsWith('#'), denying, splits, end: k ? -1 : 1 };
          entries.set(first, [...(entries.get(first) ?? []), entry]);
        }
      });
  }
  return entries;
});

/** A word that begins entries, and these. */
interface OutcomeWord {
  term: Term;
  found: readonly Match[];
}

function wordsOn(side: SideTerms, entries: ReadonlyMap<string, readonly Entry[]>): OutcomeWord[] {
  const words: OutcomeWord[] = [];
  let until = -1;
  for (const term of side.terms) {
    if (!(term.traits & TRAIT.outcome) || term.name || term.index <= until) continue;
    const found = matches(side, term, entries);
    if (!found.length) continue;
    // “out of danger” holds no danger.
    until = found[0]!.at.at(-1)!;
    words.push({ term, found });
  }
  return words;
}

function haveFieldInCommon(left: readonly OutcomeWord[], right: readonly OutcomeWord[]): boolean {
  if (!right.length) return false;
  const fields = new Set<Field>();
  for (const { found } of left) for (const { entry } of found) fields.add(entry.field);
  for (const { found } of right) for (const { entry } of found) if (fields.has(entry.field)) return true;
  return false;
}

function mentionsOf(scene: Scene, which: 'a' | 'b', words: readonly OutcomeWord[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { term, found } of words) {
    const sign = denied(scene, which, term.index) ? -1 : 1;
    const open = term.content && isOpen(scene, scene[which], term.index);
    for (const { at, entry } of found) {
      const end = entry.denying ? entry.end : sign * entry.end;
      mentions.push({ at, field: entry.field, end, open: open && !entry.counted });
    }
  }
  return mentions;
}

/** Entries that begin at a word, the longest ones. */
function matches({ terms }: SideTerms, term: Term, entries: ReadonlyMap<string, readonly Entry[]>): readonly Match[] {
  let longest = 0;
  let found: readonly Match[] = [];
  for (const lemma of term.lemmas) {
    const own = entries.get(lemma);
    if (!own) continue;
    for (const entry of own) {
      const { length } = entry.rest;
      if (length < longest || (entry.counted && !terms[term.index - 1]?.figure)) continue;
      const at = placesOf(entry, terms, term.index);
      if (!at || isAmong(found, entry)) continue;
      found = length > longest ? [{ entry, at }] : [...found, { entry, at }];
      longest = length;
    }
  }
  return found;
}

/** Where the words of an entry stand from a term on; null where they do not. */
function placesOf({ rest, splits }: Entry, terms: readonly Term[], from: number): number[] | null {
  let last = from;
  for (const word of rest) {
    const next = terms[last + 1];
    if (next && (next.norm === word || next.lemmas.includes(word))) last++;
    else last = next && splits ? particleFrom(terms, last + 2, word) : -1;
    if (last < 0) return null;
  }
  const at = [from];
  // Only verbs are parted, and they have one particle.
  if (rest.length === 1) at.push(last);
  else for (let k = from + 1; k <= last; k++) at.push(k);
  return at;
}

/** Where a particle stands a little further on; -1 when it does not. */
function particleFrom(terms: readonly Term[], from: number, word: string): number {
  for (let k = from; k < Math.min(terms.length, from + SPLIT - 1); k++) {
    const { norm, content } = terms[k]!;
    if (norm === word && !content) return k;
  }
  return -1;
}

function isAmong(matches: readonly Match[], entry: Entry): boolean {
  return matches.some((match) => match.entry === entry);
}

/** As many words may stand between a verb and its particle. */
const SPLIT = 4;

interface Match {
  entry: Entry;
  at: readonly number[];
}

/** “asked it to refuse”, “may close”, “whether it was safe”, “open until nine”: nothing is settled. */
function isOpen({ vocabulary }: Scene, side: SideTerms, index: number): boolean {
  const { terms } = side;
  const { infinitive, modals, connectives } = vocabulary!.meaning;
  for (let k = index + 1; k < Math.min(terms.length, index + 5); k++) {
    if (endsClause(side, k - 1)) break;
    if (terms[k]!.traits & TRAIT.limit) return true;
  }
  for (let k = index - 1; k >= Math.max(0, index - 4); k--) {
    const term = terms[k]!;
    if (endsClause(side, k)) return false;
    if (k === index - 1 && term.norm === infinitive) return true;
    if (term.traits & (TRAIT.request | TRAIT.raising)) return true;
    if (term.traits & TRAIT.modal && (entryOf(modals, term.norm) ?? 'will') !== 'will') return true;
    if (term.traits & TRAIT.connective && OPEN.has(entryOf(connectives, term.norm) ?? '')) return true;
  }
  return false;
}

/** As far as a denial reaches. */
const DENIED = 4;

/** Whether what is denied is an outcome that words of the other side tell of too: “no longer at risk”, “safe”. */
export function isOutcomeOfBoth(scene: Scene, which: 'a' | 'b', denier: number): boolean {
  const { a, b, vocabulary } = scene;
  if (!(a.traits & b.traits & TRAIT.outcome)) return false;
  const entries = entriesOf(vocabulary!);
  const mine = mentionsOf(scene, which, wordsOn(scene[which], entries)).filter(
    ({ at, open }) => !open && at[0]! > denier && at[0]! <= denier + DENIED,
  );
  if (!mine.length) return false;
  const other = which === 'a' ? 'b' : 'a';
  const theirs = mentionsOf(scene, other, wordsOn(scene[other], entries));
  return mine.some((x) => theirs.some((y) => !y.open && y.field === x.field && y.end === x.end));
}

/** “asked it to refuse”: a verb that says what somebody asks for. */
export function isWanted({ a, b, vocabulary }: Scene, which: 'a' | 'b', index: number): boolean {
  const { terms } = which === 'a' ? a : b;
  if (terms[index - 1]?.norm !== vocabulary!.meaning.infinitive) return false;
  return terms.slice(Math.max(0, index - 4), index).some((t) => t.traits & TRAIT.request);
}

/** What hangs on something is open; what came before it (“after a closure”) is no outcome. */
const OPEN = new Set(['condition', 'question', 'exception', 'sequence', 'concession']);

/** One word on both sides: whether it is denied is another question. */
function isSame({ alignment }: Scene, x: Mention, y: Mention): boolean {
  return x.at.some((i) => {
    const link = alignment.ofA[i];
    return link != null && link.kind !== 'opposite' && link.b.some((j) => y.at.includes(j));
  });
}

/** “closed four of the six” and “two are still open”: of others. */
function parted({ a, b, alignment }: Scene, x: Mention, y: Mention): boolean {
  const counted = (side: SideTerms, { at }: Mention) => nearby(side, at, COUNTED).filter((k) => side.terms[k]!.figure);
  const [mine, theirs] = [counted(a, x), counted(b, y)];
  if (!mine.length || !theirs.length) return false;
  return !mine.some((i) => alignment.ofA[i]?.b.some((j) => theirs.includes(j)));
}

/** How far from a word a figure may stand that counts whom it is about. */
const COUNTED = 6;

/** Whether the last name before either mention is one and the same. */
function ofOneName(scene: Scene, x: Mention, y: Mention): boolean {
  const last = ({ terms }: SideTerms, { at }: Mention) => terms.slice(0, at[0]).findLast((t) => t.name);
  const [from, to] = [last(scene.a, x), last(scene.b, y)];
  return from !== undefined && to !== undefined && partnersOf(scene, 'a', from.index).includes(to.index);
}

/** How many content words around one mention have their partners around the other one. */
function sharedAround(scene: Scene, x: Mention, y: Mention): number {
  const there = new Set(around(scene.b, y));
  return around(scene.a, x).filter((i) => {
    const link = scene.alignment.ofA[i];
    return link != null && link.closeness >= 0.7 && link.b.some((j) => there.has(j));
  }).length;
}

/** How far the words reach that a mention is about. */
const REACH = 12;

function around(side: SideTerms, { at }: Mention): number[] {
  return nearby(side, at, REACH).filter((k) => {
    const { content, traits } = side.terms[k]!;
    return content && !(traits & (TRAIT.reporting | TRAIT.calendar | TRAIT.outcome));
  });
}

/** Words before and behind some terms, at most so far and no further than their clause goes. */
function nearby({ terms, text }: SideTerms, at: readonly number[], reach: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    const from = step < 0 ? at[0]! : at.at(-1)!;
    for (let k = from + step; k >= 0 && k < terms.length && Math.abs(k - from) <= reach; k += step) {
      const [p, q] = step < 0 ? [terms[k]!, terms[k + 1]!] : [terms[k - 1]!, terms[k]!];
      if (hasMark(text, p.end, q.start, STOPS)) break;
      found.push(k);
    }
  }
  return found;
}
