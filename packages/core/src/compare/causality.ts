import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { type Classed, classedTerms, headKept, pairClasses } from './classes.ts';
import { finding } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** How clauses hang together: because, although, if, unless. */
export const causalityCheck: CategoryCheck = {
  category: 'causality',
  needs: ['connectives'],
  find: (scene) => ((scene.a.traits | scene.b.traits) & TRAIT.connective ? joints(scene) : []),
};

function joints(scene: Scene): FindingDraft[] {
  const table = scene.vocabulary!.meaning.connectives!;
  // “as if” compares and sets no condition.
  const clauses = (own: SideTerms, found: readonly Classed[]) =>
    found.filter((x) => x.class !== 'manner' && x.class !== 'question' && !measures(scene, own.terms, x));
  const read = (side: SideTerms) => classedTerms(side, table, TRAIT.connective);
  const [left, right] = [read(scene.a), read(scene.b)];
  const { changed, lost, fresh } = pairClasses(scene, clauses(scene.a, left), clauses(scene.b, right));
  const findings: FindingDraft[] = changed.map(([x, y]) =>
    finding(scene, {
      category: 'causality',
      severity: 'major',
      confidence: 0.65,
      code: 'causality.changed',
      message: '{original} became {copy}: the clauses hang together in another way.',
      a: x.at,
      b: y.at,
    }),
  );
  // “asks if” and “asks whether” are one question.
  const asked = (found: readonly Classed[]) => found.some((x) => x.class === 'question');
  if (asked(left) || asked(right)) return findings;
  for (const x of lost)
    if (x.class === 'condition' && headKept(scene, 'a', x, 5).length) findings.push(condition(scene, 'a', x));
  for (const x of fresh)
    if (x.class === 'condition' && headKept(scene, 'b', x, 5).length) findings.push(condition(scene, 'b', x));
  return findings;
}

/** “a hole as long as a bus”: several words of a condition right behind a noun say how long it is. */
function measures({ lexicon, vocabulary }: Scene, terms: readonly Term[], { at }: Classed): boolean {
  const [article, before] = [terms[at[0]! - 2], terms[at[0]! - 1]];
  if (at.length < 3 || !before?.content) return false;
  if (article && vocabulary!.meaning.articles?.includes(article.norm)) return true;
  return lexicon?.kind(before.lemmas[0]!) === 'n';
}

function condition(scene: Scene, side: 'a' | 'b', x: Classed): FindingDraft {
  const lost = side === 'a';
  return finding(scene, {
    category: 'causality',
    severity: 'major',
    confidence: 0.5,
    code: lost ? 'causality.condition-lost' : 'causality.condition-added',
    message: lost ? 'The condition {original} is gone.' : 'The copy makes it a condition: {copy}.',
    a: lost ? x.at : [],
    b: lost ? [] : x.at,
  });
}
