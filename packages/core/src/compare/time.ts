import type { Term } from '../semantics/terms.ts';
import { classedTerms, pairClasses } from './classes.ts';
import { finding, sameSlot } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** When something happens: weekdays, months, now against later. Years and days of the month are figures. */
export const timeCheck: CategoryCheck = {
  category: 'time',
  needs: ['times'],
  find(scene) {
    return [...calendar(scene), ...relative(scene)];
  },
};

function calendar(scene: Scene): FindingDraft[] {
  const vocabulary = scene.vocabulary!;
  const { weekdays, months, meaning } = vocabulary;
  // “May” and “may”, «марта» and «Марта»: the letter case that the calendar has in this language decides.
  const cased = (t: Term) => (meaning.smallCalendar ? !t.capital || t.opening : t.capital);
  const kindOf = (t: Term) => (weekdays.has(t.norm) ? 'day' : months.has(t.norm) && cased(t) ? 'month' : '');
  const placeOf = (t: Term) => weekdays.get(t.norm) ?? months.get(t.norm);
  const said = (terms: readonly Term[], term: Term) =>
    terms.some((t) => kindOf(t) === kindOf(term) && placeOf(t) === placeOf(term));
  const findings: FindingDraft[] = [];
  const taken = new Set<Term>();
  for (const x of scene.a.terms) {
    const kind = kindOf(x);
    if (!kind || scene.alignment.ofA[x.index] || said(scene.b.terms, x)) continue;
    const y = scene.b.terms.find(
      (t) => kindOf(t) === kind && !taken.has(t) && !scene.alignment.ofB[t.index] && !said(scene.a.terms, t),
    );
    if (!y) continue;
    taken.add(y);
    findings.push(
      finding(scene, {
        category: 'time',
        severity: 'critical',
        confidence: sameSlot(scene, x.index, y.index) ? 0.9 : 0.7,
        code: `time.${kind}`,
        message: '{original} became {copy}.',
        a: [x.index],
        b: [y.index],
      }),
    );
  }
  return findings;
}

function relative(scene: Scene): FindingDraft[] {
  const table = scene.vocabulary!.meaning.times!;
  const { changed } = pairClasses(scene, classedTerms(scene.a.terms, table), classedTerms(scene.b.terms, table), 4);
  return changed
    .filter(([x, y]) => !aligned(scene, x.at, y.at))
    .map(([x, y]) =>
      finding(scene, {
        category: 'time',
        severity: 'critical',
        confidence: 0.65,
        code: 'time.relative',
        message: '{original} became {copy}: it happens at another time.',
        a: x.at,
        b: y.at,
      }),
    );
}

function aligned(scene: Scene, a: readonly number[], b: readonly number[]): boolean {
  return a.some((i) => {
    const link = scene.alignment.ofA[i];
    return link !== null && link !== undefined && link.kind !== 'opposite' && link.b.some((j) => b.includes(j));
  });
}
