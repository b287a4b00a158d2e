import type { Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { entryOf } from '../semantics/vocabulary.ts';
import { finding, sameSlot } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** He became she: pronouns and nouns that say whether a person is a man or a woman. */
export const genderCheck: CategoryCheck = {
  category: 'gender',
  needs: ['genders'],
  find(scene) {
    // Without a word that says he or she on both sides there is nothing to change.
    if (!(scene.a.traits & scene.b.traits & TRAIT.gender)) return [];
    const genders = scene.vocabulary!.meaning.genders!;
    const genderOf = (term: Term) =>
      term.traits & TRAIT.gender ? (entryOf(genders, term.norm) ?? entryOf(genders, term.lemmas[0]!)) : undefined;
    const right = new Set(scene.b.terms.filter((t) => genderOf(t) && changed(scene, 'b', t, genderOf)));
    if (!right.size) return [];
    const left = scene.a.terms.filter((t) => genderOf(t) && changed(scene, 'a', t, genderOf));
    const findings: FindingDraft[] = [];
    const has = (terms: readonly Term[], gender: string) => terms.some((t) => genderOf(t) === gender);
    for (const x of left) {
      const other = genderOf(x) === 'f' ? 'm' : 'f';
      // Where only the copy has a word of the new gender, it did not just move here from elsewhere.
      const alone = !has(scene.a.terms, other);
      const candidates = [...right].filter((t) => genderOf(t) === other);
      const y = candidates.find((t) => sameSlot(scene, x.index, t.index, 4)) ?? (alone ? candidates[0] : undefined);
      if (!y) continue;
      right.delete(y);
      findings.push(
        finding(scene, {
          category: 'gender',
          severity: 'critical',
          confidence: alone ? 0.85 : 0.55,
          code: 'gender.changed',
          message: `{original} became {copy}: the person is now a ${other === 'f' ? 'woman' : 'man'}.`,
          params: { gender: other === 'f' ? 'woman' : 'man' },
          a: [x.index],
          b: [y.index],
        }),
      );
    }
    // A pronoun of a gender that nobody in the original has.
    for (const y of right) {
      const other = genderOf(y) === 'f' ? 'm' : 'f';
      if (y.content || has(scene.a.terms, genderOf(y)!) || !has(scene.a.terms, other) || findings.length) continue;
      // Whose student it is says nothing about the student: “her student … when he” keeps her and speaks of him.
      const near = scene.a.terms.filter(
        (t) => genderOf(t) === other && (changed(scene, 'a', t, genderOf) || !isOwner(scene.a.terms, t)),
      );
      if (!near.length) continue;
      findings.push(
        finding(scene, {
          category: 'gender',
          severity: 'critical',
          confidence: 0.6,
          code: 'gender.mixed',
          message: '{copy} speaks of another person than {original}.',
          a: [near[0]!.index],
          b: [y.index],
        }),
      );
    }
    return findings;
  },
};

/** Without a partner, or with one of the other gender. */
function changed(scene: Scene, side: 'a' | 'b', term: Term, genderOf: (t: Term) => string | undefined): boolean {
  const link = (side === 'a' ? scene.alignment.ofA : scene.alignment.ofB)[term.index];
  if (!link) return true;
  const partner = side === 'a' ? scene.b.terms[link.b[0]!]! : scene.a.terms[link.a[0]!]!;
  const gender = genderOf(partner);
  return gender !== undefined && gender !== genderOf(term);
}

/** “her student”: a possessive before its noun, of somebody else. */
function isOwner(terms: readonly Term[], term: Term): boolean {
  return (term.traits & TRAIT.beforeNoun) !== 0 && terms[term.index + 1]?.content === true;
}
