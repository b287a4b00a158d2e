import type { SideTerms, Term } from '../semantics/terms.ts';
import type { Link, WordAlignment } from '../semantics/word-align.ts';

/** Similarity: the weighted share of words that have a partner, each as close as the partner is. 0 to 1. */
export function sharedContent(a: SideTerms, b: SideTerms, { ofA, ofB }: WordAlignment): number {
  const left = shareOf(a, ofA);
  const right = shareOf(b, ofB);
  const total = left.total + right.total;
  return total > 0 ? Math.min(1, (left.kept + right.kept) / total) : 0;
}

function shareOf({ terms }: SideTerms, links: readonly (Link | null)[]): { total: number; kept: number } {
  let total = 0;
  let kept = 0;
  for (const term of terms) {
    const weight = importance(term);
    const link = links[term.index];
    total += weight;
    // Another thing of the same kind is another thing.
    if (link && link.kind !== 'sibling' && link.kind !== 'rival') kept += weight * link.closeness;
  }
  return { total, kept };
}

/** Grammar words say next to nothing about what a passage is about, common words less than rare ones. */
function importance(term: Term): number {
  if (!term.content) return 0.02;
  return term.figure || term.name ? term.weight : Math.max(0.1, 2 * term.weight - 1.1);
}
