// Sentence alignment between languages without a dictionary or a model. In: sentences of both sides and what is known of
// their languages. Out: beads. Figures, names by their sound, dates, quotations, questions and lengths say which sentences
// belong together; order fills in between. After Gale and Church (1993) and Simard et al. (1992), in one dynamic programme.

import type { LanguageData } from '../language/types.ts';
import type { Reason } from '../report/schema.ts';
import { type Clues, cluesOf, type Key, type KeyKind } from './across-keys.ts';
import type { Rules } from './lattice.ts';
import { inReadingOrder } from './order.ts';
import { noPartnerReason } from './reasons.ts';
import type { AlignedBead, Alignment } from './types.ts';

/** What a shared key says, before it is weighed by how rare it is in this pair. */
const WORTH: Readonly<Record<KeyKind, number>> = { figure: 4, name: 3, word: 1.5, date: 2.5, unit: 1 };
/** What a figure or name says against a bead when the other side has it nowhere near. */
const MISSED: Readonly<Record<KeyKind, number>> = { figure: 0.9, name: 0.25, word: 0, date: 0.5, unit: 0.2 };
/** Log odds of each shape against one to one; counts of sentences on the two sides. */
const SHAPES: readonly (readonly [p: number, q: number, prior: number])[] = [
  [1, 1, 0],
  [1, 2, -2.6],
  [2, 1, -2.6],
  [1, 3, -4.5],
  [3, 1, -4.5],
  [2, 2, -7.5],
];
const LEFT_OUT = -3.2;
/** Both groups have so many figures and names, and none in common: they tell of different things. */
const TELLING = 2;
const CONFLICT = 3.5;
/** Spread of the length ratio of translations, as a logarithm: news translated between European languages. */
const LENGTH_SPREAD = 0.3;
const QUOTED = { both: 1.2, one: -1.5 };
const ASKED = { both: 2, one: -1.5 };
/** Shared evidence from which on two sentences that order left alone are partners that moved. */
const MOVED_FROM = 4.5;
/** More pairs of sentences than this are searched only so far around the diagonal. */
const FULL_SEARCH = 40_000;
const BAND = 40;
/** How sure a bead can be that shares nothing but its place: that neighbours hold it counts for more than length. */
const BY_PLACE_ALONE = 0.3;
const BY_PLACE_HELD = 0.6;
const LEFT_ALONE = 0.5;
const LEFT_HELD = 0.9;
/** Evidence that makes a bead about as sure as the search says it is. */
const ENOUGH = 2.5;

interface Step {
  i: number;
  p: number;
  j: number;
  q: number;
  moved: boolean;
  probability: number;
}

/**
 * Aligns sentences in different languages. Every index of both sides stands in exactly one bead. Null where pins ask for
 * a grouping that no shape here has.
 */
export function alignAcross(
  original: readonly string[],
  copy: readonly string[],
  languages: { original: LanguageData | null; copy: LanguageData | null },
  rules?: Rules,
): Alignment | null {
  const a = original.map((sentence) => cluesOf(sentence, languages.original));
  const b = copy.map((sentence) => cluesOf(sentence, languages.copy));
  const scorer = new Scorer(a, b);
  const found = search(scorer, a.length, b.length, rules);
  if (!found) return null;
  const { steps, narrowed } = found;
  const placed = withMoves(steps, scorer, rules);
  const beads = placed.map((step) => beadOf(step, placed, scorer));
  return { beads: inReadingOrder(beads), narrowed };
}

/** Values of beads. Groups are small, so that keys are compared as lists. */
class Scorer {
  readonly a: readonly Clues[];
  readonly b: readonly Clues[];
  private readonly rarity: ReadonlyMap<string, number>;
  private readonly ratio: number;
  /** Keys as numbers per sentence, and how many of them are figures and names. */
  private readonly ids: { a: number[][]; b: number[][]; telling: { a: number[]; b: number[] } };
  private readonly worthOf: number[] = [];
  private readonly missOf: number[] = [];
  /** The bead in which a key was met last, per side. */
  private readonly stampA: number[] = [];
  private readonly stampB: number[] = [];
  private stamp = 0;

  constructor(a: readonly Clues[], b: readonly Clues[]) {
    this.a = a;
    this.b = b;
    const inA = frequencies(a);
    const inB = frequencies(b);
    const scale = Math.log(Math.min(a.length, b.length) + 1.5);
    this.rarity = new Map(
      [...inA].flatMap(([id, count]) => {
        const other = inB.get(id);
        if (other === undefined) return [];
        const rest = Math.log((Math.min(a.length, b.length) + 1.5) / Math.max(count, other)) / scale;
        return [[id, Math.max(0.1, rest)] as const];
      }),
    );
    const sum = (clues: readonly Clues[]) => clues.reduce((total, { size }) => total + size, 0);
    const numbers = new Map<string, number>();
    const numbered = (clues: readonly Clues[]) =>
      clues.map(({ keys }) =>
        keys.map(({ id, kind }) => {
          const known = numbers.get(id);
          if (known !== undefined) return known;
          const rarity = this.rarity.get(id);
          this.worthOf.push(WORTH[kind] * (rarity ?? 0));
          this.missOf.push(MISSED[kind] * (rarity === undefined ? 1 : 1.5));
          numbers.set(id, numbers.size);
          return numbers.size - 1;
        }),
      );
    const telling = (clues: readonly Clues[]) =>
      clues.map(({ keys }) => keys.filter(({ kind }) => kind === 'figure' || kind === 'name').length);
    this.ids = { a: numbered(a), b: numbered(b), telling: { a: telling(a), b: telling(b) } };
    this.ratio = Math.min(2, Math.max(0.5, (sum(b) + 50) / (sum(a) + 50)));
  }

  /** Keys that both groups have, the weightiest first, and what they are worth together. */
  shared(i: number, p: number, j: number, q: number): { keys: Key[]; worth: number } {
    const theirs = new Set(this.b.slice(j, j + q).flatMap(({ keys }) => keys.map(({ id }) => id)));
    const keys = unique(this.a.slice(i, i + p).flatMap((clues) => clues.keys)).filter(({ id }) => theirs.has(id));
    const worthOf = (key: Key) => WORTH[key.kind] * (this.rarity.get(key.id) ?? 0);
    keys.sort((x, y) => worthOf(y) - worthOf(x));
    return { keys, worth: keys.reduce((sum, key) => sum + worthOf(key), 0) };
  }

  /** Log odds of a bead against an unrelated pair in this place. Called for every bead there may be, so by numbers. */
  bead(i: number, p: number, j: number, q: number): number {
    const { ids, stampA, stampB, worthOf, missOf } = this;
    const stamp = ++this.stamp;
    let sizeA = 0;
    let sizeB = 0;
    let tellsA = 0;
    let tellsB = 0;
    for (let r = i; r < i + p; r++) {
      sizeA += this.a[r]!.size;
      tellsA += ids.telling.a[r]!;
      for (const id of ids.a[r]!) stampA[id] = stamp;
    }
    let worth = 0;
    let missed = 0;
    for (let c = j; c < j + q; c++) {
      sizeB += this.b[c]!.size;
      tellsB += ids.telling.b[c]!;
      for (const id of ids.b[c]!) {
        if (stampB[id] === stamp) continue;
        stampB[id] = stamp;
        if (stampA[id] === stamp) worth += worthOf[id]!;
        else missed += missOf[id]!;
      }
    }
    for (let r = i; r < i + p; r++) {
      for (const id of ids.a[r]!) {
        if (stampA[id] !== stamp || stampB[id] === stamp) continue;
        stampA[id] = 0;
        missed += missOf[id]!;
      }
    }
    const conflict = worth === 0 && tellsA >= TELLING && tellsB >= TELLING ? CONFLICT : 0;
    const gap = Math.log((sizeB + 12) / (this.ratio * sizeA + 12)) / LENGTH_SPREAD;
    const marked = marks(this.a, i, i + p, this.b, j, j + q);
    return worth - missed - conflict - Math.min(8, (gap * gap) / 2) + marked;
  }
}

function marks(a: readonly Clues[], i: number, endA: number, b: readonly Clues[], j: number, endB: number): number {
  const has = (clues: readonly Clues[], from: number, to: number, mark: 'asks' | 'quotes') => {
    for (let k = from; k < to; k++) if (clues[k]![mark]) return 1;
    return 0;
  };
  const say = (mark: 'asks' | 'quotes', { both, one }: { both: number; one: number }) =>
    [0, one, both][has(a, i, endA, mark) + has(b, j, endB, mark)]!;
  return say('asks', ASKED) + say('quotes', QUOTED);
}

function unique(keys: readonly Key[]): Key[] {
  return [...new Map(keys.map((key) => [key.id, key])).values()];
}

function frequencies(clues: readonly Clues[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of clues) for (const { id } of keys) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const MOVES = [...SHAPES, [1, 0, LEFT_OUT] as const, [0, 1, LEFT_OUT] as const];

/**
 * The best path through all ordered beads, and how much of the weight of all paths each of its beads holds. Long texts
 * are searched in a band around the diagonal, so that time and memory grow with their length.
 */
function search(scorer: Scorer, n: number, m: number, rules?: Rules): { steps: Step[]; narrowed: boolean } | null {
  const slope = m / Math.max(1, n);
  const band = BAND + Math.ceil(2 * slope);
  const narrowed = (n + 1) * (m + 1) > FULL_SEARCH && 2 * band < m;
  const width = narrowed ? 2 * band + 1 : m + 1;
  const low = (i: number) => (narrowed ? Math.min(m + 1 - width, Math.max(0, Math.round(i * slope) - band)) : 0);
  const at = (i: number, j: number) => i * width + j - low(i);
  const inside = (i: number, j: number) => i <= n && j <= m && j >= low(i) && j < low(i) + width;
  const size = (n + 1) * width;
  const empty = () => new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const [best, forward, backward] = [empty(), empty(), empty()];
  const values = new Float32Array(size * MOVES.length).fill(Number.NEGATIVE_INFINITY);
  const by = new Int8Array(size).fill(-1);
  best[0] = 0;
  forward[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = low(i); inside(i, j); j++) {
      const node = at(i, j);
      if (best[node] === Number.NEGATIVE_INFINITY) continue;
      MOVES.forEach(([p, q, prior], k) => {
        if (!inside(i + p, j + q) || !isAllowed(rules, i, p, j, q)) return;
        const value = p && q ? scorer.bead(i, p, j, q) + prior : prior;
        values[node * MOVES.length + k] = value;
        const to = at(i + p, j + q);
        if (best[node]! + value > best[to]!) {
          best[to] = best[node]! + value;
          by[to] = k;
        }
        forward[to] = logSum(forward[to]!, forward[node]! + value);
      });
    }
  }
  const end = at(n, m);
  if (best[end] === Number.NEGATIVE_INFINITY) return null;
  backward[end] = 0;
  for (let i = n; i >= 0; i--) {
    for (let j = Math.min(m, low(i) + width - 1); j >= low(i); j--) {
      const node = at(i, j);
      MOVES.forEach(([p, q], k) => {
        const value = values[node * MOVES.length + k]!;
        if (value === Number.NEGATIVE_INFINITY) return;
        backward[node] = logSum(backward[node]!, value + backward[at(i + p, j + q)]!);
      });
    }
  }
  const steps: Step[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const to = at(i, j);
    const k = by[to]!;
    const [p, q] = MOVES[k]!;
    i -= p;
    j -= q;
    const weight = forward[at(i, j)]! + values[at(i, j) * MOVES.length + k]! + backward[to]! - forward[end]!;
    steps.push({ i, p, j, q, moved: false, probability: Math.min(1, Math.exp(weight)) });
  }
  return { steps: steps.reverse(), narrowed };
}

function isAllowed(rules: Rules | undefined, i: number, p: number, j: number, q: number): boolean {
  if (!rules) return true;
  if (!q) return rules.omit(i);
  return p ? rules.bead(i, p, j, q) : rules.insert(j);
}

function logSum(x: number, y: number): number {
  const high = Math.max(x, y);
  return high === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(Math.min(x, y) - high));
}

/** Sentences that order left alone on both sides and that share much: partners that moved, the surest first. */
function withMoves(steps: readonly Step[], scorer: Scorer, rules: Rules | undefined): Step[] {
  const alone = steps.filter(({ p, q }) => p + q === 1);
  const pairs = alone
    .filter(({ p }) => p)
    .flatMap(({ i }) => alone.filter(({ q }) => q).map(({ j }) => ({ i, j, value: scorer.bead(i, 1, j, 1) })))
    .filter(({ i, j }) => rules?.bead(i, 1, j, 1) !== false)
    .filter(({ i, j, value }) => value > 0 && scorer.shared(i, 1, j, 1).worth >= MOVED_FROM)
    .sort((x, y) => y.value - x.value || x.i - y.i || x.j - y.j);
  const taken = new Set<string>();
  const moved = pairs.flatMap(({ i, j, value }): Step[] => {
    if (taken.has(`a${i}`) || taken.has(`b${j}`)) return [];
    taken.add(`a${i}`).add(`b${j}`);
    return [{ i, p: 1, j, q: 1, moved: true, probability: 1 / (1 + Math.exp(-value / 2)) }];
  });
  const kept = steps.filter(({ i, p, j, q }) => p + q > 1 || !taken.has(p ? `a${i}` : `b${j}`));
  return [...kept, ...moved];
}

function beadOf(step: Step, steps: readonly Step[], scorer: Scorer): AlignedBead {
  const { i, p, j, q, moved } = step;
  const { keys, worth } = scorer.shared(i, p, j, q);
  const confidence = Math.round(1e4 * confidenceOf(step, worth, steps, scorer)) / 1e4;
  return {
    original: Array.from({ length: p }, (_, k) => i + k),
    copy: Array.from({ length: q }, (_, k) => j + k),
    moved,
    confidence,
    cost: Math.round(-Math.log(Math.max(confidence, 1e-4)) * 1e4) / 1e4 || 0,
    reasons: reasonsOf(step, keys),
  };
}

/** The posterior, but never surer than what the bead shares: order and length alone have misled too often. */
function confidenceOf(step: Step, worth: number, steps: readonly Step[], scorer: Scorer): number {
  const at = steps.indexOf(step);
  const evident = (other: Step | undefined) =>
    other !== undefined &&
    other.p > 0 &&
    other.q > 0 &&
    scorer.shared(other.i, other.p, other.j, other.q).worth >= ENOUGH;
  const held = (Number(evident(steps[at - 1])) + Number(evident(steps[at + 1]))) / 2;
  const place = BY_PLACE_ALONE + (BY_PLACE_HELD - BY_PLACE_ALONE) * held;
  const sure = place + (1 - place) * Math.min(1, worth / ENOUGH);
  // Leaving a sentence out needs no evidence of its own; its neighbours' evidence makes it sure.
  const left = LEFT_ALONE + (LEFT_HELD - LEFT_ALONE) * held;
  return Math.min(0.99, step.probability * (step.p && step.q ? sure : left));
}

const NAMED = 4;

function reasonsOf({ i, p, j, q, moved }: Step, keys: readonly Key[]): Reason[] {
  const say = (code: string, params: Reason['params'], message: string): Reason => ({ code, params, message });
  if (!p || !q) return [noPartnerReason(p)];
  const list = (...kinds: KeyKind[]) =>
    keys
      .filter(({ kind }) => kinds.includes(kind))
      .slice(0, NAMED)
      .map(({ text }) => text)
      .join(', ');
  const figures = list('figure', 'date');
  const names = list('name');
  const reasons: Reason[] = [];
  if (figures) reasons.push(say('shared-figures', { figures }, `Both sides give the figures ${figures}.`));
  if (names) reasons.push(say('shared-names', { names }, `Both sides name ${names}.`));
  if (!reasons.length) {
    const message = 'The languages differ, and only its place and length speak for it.';
    reasons.push(say('position', {}, message));
  }
  if (p + q > 2) {
    const message = `${p} ${p === 1 ? 'sentence' : 'sentences'} of the original and ${q} of the copy belong together.`;
    reasons.push(say('merge', { original: p, copy: q }, message));
  }
  if (moved) {
    const message = 'Both find their best partner here, away from their place in the order.';
    reasons.push(say('moved', { original: i, copy: j }, message));
  }
  return reasons;
}
