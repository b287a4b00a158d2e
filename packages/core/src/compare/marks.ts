import { diffArrays } from 'diff';
import type { Mark } from '../report/schema.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';

// Which words to mark on the page. `word` marks are every changed word; `phrase` marks are what a person reads: changed
// stretches, with short unchanged islands of grammar words swallowed. A pair that was rewritten has no phrase marks.

/** More edits than this and the pair counts as rewritten. */
const MOST_EDITS = 400;
/** Share of words that may be marked before marks stop to help. */
const REWRITTEN = 0.6;
const ISLAND = 2;

export function wordMarks(a: SideTerms, b: SideTerms): { original: Mark[]; copy: Mark[] } {
  if (!a.terms.length || !b.terms.length) return { original: [], copy: [] };
  const changes = diffArrays(
    a.terms.map((t) => t.key),
    b.terms.map((t) => t.key),
    { maxEditLength: MOST_EDITS },
  );
  if (!changes) return { original: [], copy: [] };
  const changedA = a.terms.map(() => false);
  const changedB = b.terms.map(() => false);
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  for (const change of changes) {
    const length = change.value.length;
    if (change.removed) for (let k = 0; k < length; k++) changedA[i + k] = true;
    else if (change.added) for (let k = 0; k < length; k++) changedB[j + k] = true;
    const kind = change.removed ? 'removed' : change.added ? 'added' : 'kept';
    edits.push({ kind, a: i, b: j, length });
    if (!change.added) i += length;
    if (!change.removed) j += length;
  }
  const marked = changedA.filter(Boolean).length + changedB.filter(Boolean).length;
  const phrases = marked <= REWRITTEN * (a.terms.length + b.terms.length);
  const islands = phrases ? swallowed(edits, a.terms) : [];
  for (const island of islands) {
    for (let k = 0; k < island.length; k++) {
      changedA[island.a + k] = true;
      changedB[island.b + k] = true;
    }
  }
  return {
    original: marksOf(a, a.terms, changedA, islands, 'a', phrases),
    copy: marksOf(b, b.terms, changedB, islands, 'b', phrases),
  };
}

interface Edit {
  kind: 'removed' | 'added' | 'kept';
  a: number;
  b: number;
  length: number;
}

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

function marksOf(
  side: SideTerms,
  terms: readonly Term[],
  changed: readonly boolean[],
  islands: readonly Edit[],
  which: 'a' | 'b',
  phrases: boolean,
): Mark[] {
  const marks: Mark[] = [];
  const island = new Set(islands.flatMap((edit) => Array.from({ length: edit.length }, (_, k) => edit[which] + k)));
  terms.forEach((term, i) => {
    if (changed[i] && !island.has(i)) marks.push({ start: term.start, end: term.end, level: 'word' });
  });
  if (!phrases) return marks;
  let open: Mark | null = null;
  terms.forEach((term, i) => {
    if (!changed[i]) open = null;
    else if (open && !/\n/.test(side.text.slice(open.end, term.start))) open.end = term.end;
    else {
      open = { start: term.start, end: term.end, level: 'phrase' };
      marks.push(open);
    }
  });
  return marks;
}
