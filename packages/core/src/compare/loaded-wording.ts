import type { Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { finding, partnersOf, sameSlot } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** The same thing in stronger or milder words: killing → slaughter. */
export const loadedWordingCheck: CategoryCheck = {
  category: 'loaded-wording',
  needs: ['loaded'],
  find(scene) {
    const shifted = [...shifts(scene, 'b'), ...shifts(scene, 'a')];
    return [...shifted, ...judgements(scene, 'b', shifted), ...judgements(scene, 'a', shifted)];
  },
};

/** A judgement that only one side has: “dispersed” → “brutally dispersed”. */
function judgements(scene: Scene, side: 'a' | 'b', known: readonly FindingDraft[]): FindingDraft[] {
  const { terms, traits } = side === 'a' ? scene.a : scene.b;
  // One judgement in other words is no new one.
  if (!(traits & TRAIT.evaluative) || (side === 'a' ? scene.b : scene.a).traits & TRAIT.evaluative) return [];
  const links = side === 'a' ? scene.alignment.ofA : scene.alignment.ofB;
  const evidence = side === 'a' ? 'original' : 'copy';
  const judged = terms.filter(
    (t) =>
      t.traits & TRAIT.evaluative &&
      !t.name &&
      (!links[t.index] || links[t.index]!.closeness < 0.8) &&
      !scene.explained[side].has(t.index) &&
      !known.some((f) => f.evidence[evidence].some((s) => s.start <= t.start && t.end <= s.end)),
  );
  const added = side === 'b';
  return judged.map((t) =>
    finding(scene, {
      category: 'loaded-wording',
      severity: 'minor',
      confidence: 0.7,
      code: added ? 'loaded.added' : 'loaded.dropped',
      message: added ? 'The copy adds the judgement {copy}.' : 'The copy drops the judgement {original}.',
      a: added ? [] : [t.index],
      b: added ? [t.index] : [],
    }),
  );
}

/** Loaded words of one side whose place on the other side holds a plainer word. */
function shifts(scene: Scene, side: 'a' | 'b'): FindingDraft[] {
  if (!(scene[side].traits & TRAIT.loaded)) return [];
  const { loaded } = scene.vocabulary!;
  const mine = side === 'a' ? scene.a.terms : scene.b.terms;
  const theirs = side === 'a' ? scene.b.terms : scene.a.terms;
  const links = side === 'a' ? scene.alignment.ofA : scene.alignment.ofB;
  const isLoaded = (t: Term) => (t.traits & TRAIT.loaded) !== 0;
  const findings: FindingDraft[] = [];
  for (const term of mine) {
    if (!isLoaded(term) || term.name) continue;
    const link = links[term.index];
    if (link && (link.kind === 'same' || link.kind === 'form' || link.kind === 'spelling')) continue;
    const plain = term.lemmas.flatMap((lemma) => loaded.get(lemma)?.split('/') ?? []);
    const partner = partnersOf(scene, side, term.index)[0];
    const there =
      partner !== undefined
        ? theirs[partner]
        : theirs.find(
            (t) =>
              t.content &&
              !(side === 'a' ? scene.alignment.ofB : scene.alignment.ofA)[t.index] &&
              (side === 'a' ? sameSlot(scene, term.index, t.index, 3) : sameSlot(scene, t.index, term.index, 3)),
          );
    if (!there || isLoaded(there)) continue;
    const known = there.lemmas.some((lemma) => plain.includes(lemma));
    // Words that nothing relates stand there by chance.
    if (!known && (partner === undefined || link!.closeness < 0.7)) continue;
    const stronger = side === 'b';
    findings.push(
      finding(scene, {
        category: 'loaded-wording',
        severity: 'minor',
        confidence: known ? 0.8 : 0.5,
        code: stronger ? 'loaded.stronger' : 'loaded.milder',
        message: stronger ? '{original} became the stronger {copy}.' : '{original} became the milder {copy}.',
        a: [stronger ? there.index : term.index],
        b: [stronger ? term.index : there.index],
      }),
    );
  }
  return findings;
}
