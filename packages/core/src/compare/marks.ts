import type { Mark } from '../report/schema.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import { type Edit, wordDiff } from './word-diff.ts';

// Which words to mark on the page. `word` marks are every changed word; `phrase` marks are what a person reads: changed
// stretches, with short unchanged islands of grammar words swallowed. A pair that was rewritten has no phrase marks.

/** More edits than this and the pair counts as rewritten. */
const MOST_EDITS = 400;
/** Share of words that may be marked before marks stop to help. */
const REWRITTEN = 0.6;
const ISLAND = 2;

export function wordMarks(a: SideTerms, b: SideTerms): { original: Mark[]; copy: Mark[] } {
  if (!a.terms.length || !b.terms.length) return { original: [], copy: [] };
  const edits = wordDiff(keysOf(a), keysOf(b), MOST_EDITS);
  if (!edits || (edits.length === 1 && edits[0]!.kind === 'kept')) return { original: [], copy: [] };
  const changedA = new Array<number>(a.terms.length).fill(KEPT);
  const changedB = new Array<number>(b.terms.length).fill(KEPT);
  let marked = 0;
  for (const { kind, a: i, b: j, length } of edits) {
    if (kind === 'kept') continue;
    if (kind === 'removed') changedA.fill(CHANGED, i, i + length);
    else changedB.fill(CHANGED, j, j + length);
    marked += length;
  }
  const phrases = marked <= REWRITTEN * (a.terms.length + b.terms.length);
  if (phrases && edits.length > 2) {
    for (const island of swallowed(edits, a.terms)) {
      changedA.fill(SWALLOWED, island.a, island.a + island.length);
      changedB.fill(SWALLOWED, island.b, island.b + island.length);
    }
  }
  return { original: marksOf(a, changedA, phrases), copy: marksOf(b, changedB, phrases) };
}

function keysOf({ terms }: SideTerms): number[] {
  const keys = new Array<number>(terms.length);
  for (let i = 0; i < terms.length; i++) keys[i] = terms[i]!.keyId;
  return keys;
}

/** What becomes of a word: it is kept, changed, or kept between changes and read as one with them. */
const [KEPT, CHANGED, SWALLOWED] = [0, 1, 2];

/** Unchanged stretches of at most two grammar words between changes on both ends. */
function swallowed(edits: readonly Edit[], terms: readonly Term[]): Edit[] {
  return edits.filter(
    (edit, k) =>
      edit.kind === 'kept' &&
      edit.length <= ISLAND &&
      k > 0 &&
      k < edits.length - 1 &&
      terms.slice(edit.a, edit.a + edit.length).every((t) => !t.content),
  );
}

function marksOf({ terms, text }: SideTerms, changed: readonly number[], phrases: boolean): Mark[] {
  const marks: Mark[] = [];
  for (const { index, start, end } of terms) {
    if (changed[index] === CHANGED) marks.push({ start, end, level: 'word' });
  }
  if (!phrases) return marks;
  let open: Mark | null = null;
  for (const { index, start, end } of terms) {
    if (changed[index] === KEPT) open = null;
    else if (open && !text.slice(open.end, start).includes('\n')) open.end = end;
    else {
      open = { start, end, level: 'phrase' };
      marks.push(open);
    }
  }
  return marks;
}
