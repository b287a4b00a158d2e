import type { SideTerms, Term } from '../semantics/terms.ts';
import type { Link } from '../semantics/word-align.ts';
import type { Scene } from './types.ts';

/** Similarity: the weighted share of words that have a partner, each as close as the partner is. 0 to 1. */
export function sharedContent(scene: Scene): number {
  const { a, b, alignment } = scene;
  const share = (side: SideTerms, links: readonly (Link | null)[]) => {
    let total = 0;
    let kept = 0;
    for (const term of side.terms) {
      const weight = importance(term);
      const link = links[term.index];
      total += weight;
      // Another thing of the same kind is another thing.
      kept += link && link.kind !== 'sibling' && link.kind !== 'rival' ? weight * link.closeness : 0;
    }
    return { total, kept };
  };
  const left = share(a, alignment.ofA);
  const right = share(b, alignment.ofB);
  const total = left.total + right.total;
  return total > 0 ? Math.min(1, (left.kept + right.kept) / total) : 0;
}

/** Grammar words say next to nothing about what a passage is about, common words less than rare ones. */
function importance(term: Term): number {
  if (!term.content) return 0.02;
  return term.figure || term.name ? term.weight : Math.max(0.1, 2 * term.weight - 1.1);
}
