import { TRAIT } from '../semantics/traits.ts';
import { endsClause } from './drafts.ts';
import type { Scene } from './types.ts';

/** Whether a negation stands shortly before a word. */
export function denied(scene: Scene, side: 'a' | 'b', index: number): boolean {
  const own = side === 'a' ? scene.a : scene.b;
  const { terms } = own;
  // “will probably not come” denies behind the word that says how likely it is.
  if (terms[index]!.content && terms[index]!.traits & TRAIT.modal && (terms[index + 1]?.traits ?? 0) & TRAIT.negation)
    return true;
  for (let k = index - 1; k >= Math.max(0, index - 5); k--) {
    const term = terms[k]!;
    // “without a result finished”: such a word denies the next one only.
    if (term.traits & TRAIT.softNegation && terms.slice(k + 1, index).some((t) => t.content)) continue;
    if (term.traits & (TRAIT.negation | TRAIT.negativeVerb)) return true;
    if (endsClause(own, k)) return false;
  }
  return false;
}
