import type { Link } from '../semantics/word-align.ts';
import { finding } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** Words that were put in place of others and mean something else, where no narrower category says what changed. */
export const mistranslationCheck: CategoryCheck = {
  category: 'mistranslation',
  needs: ['stopwords'],
  find(scene) {
    const findings: FindingDraft[] = [];
    for (const link of scene.alignment.links) {
      if (taken(scene, link)) continue;
      if (link.kind === 'sibling') findings.push(shift(scene, link.a, link.b, 'mistranslation.sibling', 0.5));
      if (link.kind === 'rival') findings.push(rival(scene, link));
    }
    for (const { a, b, loose } of scene.alignment.substitutions) {
      if (loose || a.length > 1 || b.length > 1) continue;
      const x = a.filter((i) => !scene.explained.a.has(i));
      const y = b.filter((j) => !scene.explained.b.has(j));
      if (!x.length || !y.length) continue;
      const known = [scene.a.terms[x[0]!]!, scene.b.terms[y[0]!]!].every((t) =>
        t.lemmas.some((l) => scene.lexicon?.has(l)),
      );
      // Two words that the lexicon knows and does not relate; unknown words may well mean the same.
      if (known) findings.push(shift(scene, x, y, 'mistranslation.replaced', 0.4));
    }
    return findings;
  },
};

function taken(scene: Scene, link: Link): boolean {
  return link.a.some((i) => scene.explained.a.has(i)) || link.b.some((j) => scene.explained.b.has(j));
}

/** A thing that the first one excludes: a school for a hospital, wounded for killed. */
function rival(scene: Scene, { a, b }: Link): FindingDraft {
  return finding(scene, {
    category: 'mistranslation',
    severity: 'major',
    confidence: 0.6,
    code: 'mistranslation.rival',
    message: '{original} became {copy}, which is something else.',
    a,
    b,
  });
}

function shift(
  scene: Scene,
  a: readonly number[],
  b: readonly number[],
  code: string,
  confidence: number,
): FindingDraft {
  return finding(scene, {
    category: 'mistranslation',
    // A remark: that a lexicon does not relate two words says little against them.
    severity: 'none',
    confidence,
    code,
    message: '{original} became {copy}, which may mean something else.',
    a,
    b,
  });
}
