import { diffArrays } from 'diff';

// Which words of two lists are kept, removed and added, by the library `diff`. In: words of both sides. Out: stretches in
// order, each with where it begins on the two sides.

/** A stretch of words; `a` and `b` are where it begins on the two sides. */
export interface Edit {
  kind: 'removed' | 'added' | 'kept';
  a: number;
  b: number;
  length: number;
}

/** The fewest words removed and added that make `b` of `a`; null when more than `most` would have to be. */
export function wordDiff(a: readonly string[], b: readonly string[], most: number): Edit[] | null {
  const changes = diffArrays(a as string[], b as string[], { maxEditLength: most });
  if (!changes) return null;
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  for (const { added, removed, value } of changes) {
    const length = value.length;
    if (length) edits.push({ kind: removed ? 'removed' : added ? 'added' : 'kept', a: i, b: j, length });
    if (!added) i += length;
    if (!removed) j += length;
  }
  return edits;
}
