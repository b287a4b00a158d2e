import type { SideTerms } from '../semantics/terms.ts';
import type { Link } from '../semantics/word-align.ts';
import { finding } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** Words that were put in place of others and mean something else, where no narrower category says what changed. */
export const mistranslationCheck: CategoryCheck = {
  category: 'mistranslation',
  needs: ['stopwords'],
  find(scene) {
    if (isUnrelated(scene)) return [unrelated(scene)];
    const findings: FindingDraft[] = [];
    for (const link of scene.alignment.links) {
      if ((link.kind !== 'sibling' && link.kind !== 'rival') || taken(scene, link)) continue;
      if (link.kind === 'rival') findings.push(rival(scene, link));
      else findings.push(shift(scene, link.a, link.b, 'mistranslation.sibling', 0.5));
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

/** Passages shorter than this can say one thing in two ways without a word in common. */
const FEWEST_WORDS = 3;
/**
 * Below this share of common content a pair is no rewording any more: of the STS-B training pairs below it, 97 % are
 * scored under 2 of 5 by people. A bead was aligned for reasons of its own, so it stays unsure.
 */
const UNRELATED_BELOW = 0.1;
const UNRELATED = 0.45;

/** Whether two passages share next to nothing; without a lexicon that cannot be told. */
function isUnrelated(scene: Scene): boolean {
  const { a, b, lexicon, shared } = scene;
  const enough = ({ terms }: SideTerms) => terms.filter((t) => t.content).length >= FEWEST_WORDS;
  return lexicon !== null && shared < UNRELATED_BELOW && enough(a) && enough(b);
}

function unrelated(scene: Scene): FindingDraft {
  return finding(scene, {
    category: 'mistranslation',
    severity: 'major',
    confidence: UNRELATED,
    code: 'mistranslation.unrelated',
    message: 'The two passages share next to no word or meaning: another statement, or the same in wholly other words.',
    a: scene.a.terms.map((t) => t.index),
    b: scene.b.terms.map((t) => t.index),
  });
}

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
