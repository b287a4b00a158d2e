import type { Span } from '../document/types.ts';
import type { Category, Severity } from '../report/schema.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import type { FindingDraft, Scene } from './types.ts';

// What every category needs to write down a finding: spans of terms, the words in them, the finding itself.

/** Spans of terms: neighbours become one span, so that evidence reads as a phrase. Indices need not be sorted. */
export function spansOf(side: SideTerms, indices: readonly number[]): Span[] {
  const sorted = ascends(indices) ? indices : [...new Set(indices)].sort((x, y) => x - y);
  const spans: Span[] = [];
  let previous = -2;
  for (const index of sorted) {
    const term = side.terms[index]!;
    const last = spans[spans.length - 1];
    if (last && index === previous + 1 && !hasMark(side.text, last.end, term.start, ENDS)) last.end = term.end;
    else spans.push({ start: term.start, end: term.end });
    previous = index;
  }
  return spans;
}

function ascends(indices: readonly number[]): boolean {
  for (let k = 1; k < indices.length; k++) if (indices[k]! <= indices[k - 1]!) return false;
  return true;
}

/** The words of some terms as they stand in the text, at most `limit` characters. */
export function wordsOf(side: SideTerms, indices: readonly number[], limit = 80): string {
  return wordsIn(side, spansOf(side, indices), limit);
}

function wordsIn({ text }: SideTerms, spans: readonly Span[], limit = 80): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  return words.length <= limit ? words : `${words.slice(0, limit - 1).trimEnd()}…`;
}

export interface Shift {
  category: Category;
  severity: Severity;
  confidence: number;
  code: string;
  message: string;
  /** Indices of terms that are the evidence. */
  a: readonly number[];
  b: readonly number[];
  params?: FindingDraft['params'];
}

/** A finding about terms. `original` and `copy` hold the words of the evidence and stand in the parameters too. */
export function finding(scene: Scene, shift: Shift): FindingDraft {
  const { category, severity, confidence, code, message, a, b } = shift;
  const evidence = { original: spansOf(scene.a, a), copy: spansOf(scene.b, b) };
  const params: FindingDraft['params'] = shift.params ? { ...shift.params } : {};
  if (a.length) params['original'] ??= wordsIn(scene.a, evidence.original);
  if (b.length) params['copy'] ??= wordsIn(scene.b, evidence.copy);
  return {
    category,
    severity,
    confidence,
    code,
    params,
    message: filled(message, params),
    evidence,
  };
}

/**
 * A finding with another severity or confidence. Written out: a spread would make an object of another shape, which
 * everything that reads findings pays for.
 */
export function weighedAs(draft: FindingDraft, severity: Severity, confidence: number): FindingDraft {
  const { category, code, params, message, evidence } = draft;
  return { category, severity, confidence, code, params, message, evidence };
}

/** A message with `{name}` replaced by the parameter of that name, in quotation marks. */
function filled(message: string, params: FindingDraft['params']): string {
  let text = '';
  let from = 0;
  for (;;) {
    const open = message.indexOf('{', from);
    const close = open < 0 ? -1 : message.indexOf('}', open);
    if (close < 0) return text + message.slice(from);
    const name = message.slice(open + 1, close);
    text += message.slice(from, open) + (name in params ? `“${params[name]}”` : `{${name}}`);
    from = close + 1;
  }
}

/** Marks behind which another statement begins. */
export const STOPS = /[.!?;]/;
export const SENTENCE_ENDS = /[.!?]/;
const ENDS = /[\n.!?]/;
const CLAUSE_ENDS = /[,;:.!?]/;

/** Whether there is such a mark between two places; most words are parted by a blank alone. */
export function hasMark(text: string, from: number, to: number, marks: RegExp): boolean {
  return !(to - from === 1 && text.charCodeAt(from) === SPACE) && marks.test(text.slice(from, to));
}

const SPACE = 32;

/** Whether a clause or sentence ends between a term and the next one, as far as marks tell. */
export function endsClause({ terms, text }: SideTerms, index: number): boolean {
  return hasMark(text, terms[index]!.end, terms[index + 1]!.start, CLAUSE_ENDS);
}

/** Terms that `spans` touch, in order. Looked up and not scanned: a hostile bead has as many findings as terms. */
export function termsIn(side: SideTerms, spans: readonly Span[]): Term[] {
  const found: Term[] = [];
  for (const { start, end } of spans) {
    for (let i = firstEndingAfter(side.terms, start); i < side.terms.length; i++) {
      const term = side.terms[i]!;
      if (term.start >= end) break;
      found.push(term);
    }
  }
  return spans.length > 1 ? [...new Set(found)].sort((x, y) => x.index - y.index) : found;
}

function firstEndingAfter(terms: readonly Term[], position: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

const NO_PARTNERS: readonly number[] = [];

/** The link partners of a term on the other side, nearest term when it has none itself. */
export function partnersOf(scene: Scene, side: 'a' | 'b', index: number): readonly number[] {
  const link = (side === 'a' ? scene.alignment.ofA : scene.alignment.ofB)[index];
  if (!link) return NO_PARTNERS;
  return side === 'a' ? link.b : link.a;
}

/** Where on the other side the words around a term went: partner of the nearest aligned term, or -1. */
export function placeOf(scene: Scene, side: 'a' | 'b', index: number): number {
  const links = side === 'a' ? scene.alignment.ofA : scene.alignment.ofB;
  const { terms } = side === 'a' ? scene.a : scene.b;
  for (let distance = 1; distance <= 6; distance++) {
    for (let k = index + distance; k >= index - distance; k -= 2 * distance) {
      const link = links[k];
      if (link && terms[k]!.content) return (side === 'a' ? link.b : link.a)[0]!;
    }
  }
  return -1;
}

/** Whether two terms of different sides stand at corresponding places. */
export function sameSlot(scene: Scene, i: number, j: number, reach = 5): boolean {
  if (scene.alignment.substitutions.some((s) => s.a.includes(i) && s.b.includes(j))) return true;
  const there = placeOf(scene, 'a', i);
  const back = placeOf(scene, 'b', j);
  return (there >= 0 && Math.abs(there - j) <= reach) || (back >= 0 && Math.abs(back - i) <= reach);
}
