import { TRAIT } from '../semantics/traits.ts';
import { entryOf } from '../semantics/vocabulary.ts';
import { type Classed, classedTerms, headKept, pairClasses } from './classes.ts';
import { finding } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

// How many of something, and how exactly: some → all, at least → at most, only.

/** Classes that bound a figure from one side. */
const BOUNDS = new Set(['above', 'below', 'about']);
/** Changes between neighbouring amounts are a nuance. */
const NEAR = new Set(['few some', 'many some', 'many most', 'all most', 'about above', 'about below']);

export const quantifierCheck: CategoryCheck = {
  category: 'quantifier',
  needs: ['quantifiers'],
  find: (scene) => ((scene.a.traits | scene.b.traits) & TRAIT.quantifier ? amounts(scene) : []),
};

function amounts(scene: Scene): FindingDraft[] {
  const table = scene.vocabulary!.meaning.quantifiers!;
  const left = classedTerms(scene.a, table, TRAIT.quantifier).filter((x) =>
    keep(scene.a.terms[x.at.at(-1)! + 1]?.figure != null, x.class),
  );
  const right = classedTerms(scene.b, table, TRAIT.quantifier).filter((x) =>
    keep(scene.b.terms[x.at.at(-1)! + 1]?.figure != null, x.class),
  );
  const periods = scene.vocabulary!.meaning.periods ?? {};
  const { changed, lost, fresh } = pairClasses(scene, left, right);
  const bounds = (x: Classed, side: 'a' | 'b') =>
    (side === 'a' ? scene.a : scene.b).terms
      .slice(x.at.at(-1)! + 1, x.at.at(-1)! + 4)
      .some(
        (t) =>
          t.figure != null || entryOf(periods, t.norm) !== undefined || entryOf(periods, t.lemmas[0]!) !== undefined,
      );
  const findings: FindingDraft[] = [];
  for (const [x, y] of changed) {
    const others = x.class === 'rest' || y.class === 'rest';
    if (!others && (BOUNDS.has(x.class) !== BOUNDS.has(y.class) || x.class === 'only' || y.class === 'only')) continue;
    const near = NEAR.has([x.class, y.class].sort().join(' '));
    findings.push(
      finding(scene, {
        category: 'quantifier',
        severity: near ? 'minor' : others ? 'critical' : 'major',
        confidence: 0.65,
        code: 'quantifier.changed',
        message: '{original} became {copy}: the statement covers a different amount.',
        a: x.at,
        b: y.at,
      }),
    );
  }
  for (const [side, list] of [
    ['a', lost],
    ['b', fresh],
  ] as const) {
    for (const x of list) {
      const kept = headKept(scene, side, x);
      if (!kept.length || x.class === 'some' || x.class === 'many' || x.class === 'few') continue;
      // “the only one who” and “no other one”: what a limit says is said by a denial.
      if (x.class === 'only' && denies(scene, side === 'a' ? 'b' : 'a') && !denies(scene, side)) continue;
      const gone = side === 'a';
      findings.push(
        finding(scene, {
          category: 'quantifier',
          // “Only doctors may …” says what others may not; “only three” is a tone; “all but three” are the others.
          severity: x.class === 'rest' ? 'critical' : x.class === 'only' && !bounds(x, side) ? 'major' : 'minor',
          confidence: x.class === 'only' || x.class === 'rest' || BOUNDS.has(x.class) ? 0.6 : 0.4,
          code: gone ? 'quantifier.lost' : 'quantifier.added',
          message: gone ? 'The copy drops the limit {original}.' : 'The copy adds the limit {copy}.',
          a: gone ? x.at : [],
          b: gone ? [] : x.at,
        }),
      );
    }
  }
  return findings;
}

const denies = ({ a, b }: Scene, side: 'a' | 'b') => ((side === 'a' ? a : b).traits & TRAIT.negation) !== 0;

/** “About” and “all but” go with a figure; elsewhere they are other words. */
function keep(beforeFigure: boolean, kind: string): boolean {
  return beforeFigure || (!BOUNDS.has(kind) && kind !== 'rest');
}
