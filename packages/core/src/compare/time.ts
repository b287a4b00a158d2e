import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { entryOf } from '../semantics/vocabulary.ts';
import { classedTerms, pairClasses } from './classes.ts';
import { finding, sameSlot } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** When something happens: weekdays, months, now against later. Years and days of the month are figures. */
export const timeCheck: CategoryCheck = {
  category: 'time',
  needs: ['times'],
  find(scene) {
    return [...calendar(scene), ...relative(scene), ...periods(scene)];
  },
};

function calendar(scene: Scene): FindingDraft[] {
  // What changed is a day or a month on both sides.
  if (!(scene.a.traits & scene.b.traits & TRAIT.calendar)) return [];
  const vocabulary = scene.vocabulary!;
  const { weekdays, months, meaning } = vocabulary;
  // “May” and “may”, «марта» and «Марта»: the letter case that the calendar has in this language decides.
  const cased = (t: Term) => (meaning.smallCalendar ? !t.capital || t.opening : t.capital);
  const kindOf = (t: Term) => {
    if (!(t.traits & TRAIT.calendar)) return '';
    return weekdays.has(t.norm) ? 'day' : months.has(t.norm) && cased(t) ? 'month' : '';
  };
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
    if (isUpTo(scene, x, y, placeOf(y)! - placeOf(x)!)) continue;
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

/** “By the end of March” and “before April”: up to a day or month is up to the end of the one before. */
function isUpTo({ a, b }: Scene, x: Term, y: Term, step: number): boolean {
  const upTo = ({ terms }: SideTerms, { index }: Term) => ((terms[index - 1]?.traits ?? 0) & TRAIT.limit) !== 0;
  return step === 1 ? upTo(b, y) && !upTo(a, x) : step === -1 && upTo(a, x) && !upTo(b, y);
}

/** How often, or over how long: weekly → monthly, a year → a quarter. Lengths with a figure are figures. */
function periods(scene: Scene): FindingDraft[] {
  const table = scene.vocabulary!.meaning.periods;
  if (!table || !(scene.a.traits & scene.b.traits & TRAIT.period)) return [];
  // “in its early days” and “in the early years” measure nothing: only the singular does.
  const lengthOf = (t: Term) => (t.figure && t.figure.kind !== 'fraction' ? undefined : entryOf(table, t.norm));
  const left = scene.a.terms.filter((t) => lengthOf(t));
  const right = left.length ? scene.b.terms.filter((t) => lengthOf(t)) : [];
  const said = (terms: readonly Term[], length: number) => terms.some((t) => lengthOf(t) === length);
  const x = left.find((t) => !said(right, lengthOf(t)!));
  const y = x && right.find((t) => !said(left, lengthOf(t)!) && sameSlot(scene, x.index, t.index, 3));
  if (!x || !y) return [];
  return [
    finding(scene, {
      category: 'time',
      severity: 'major',
      confidence: 0.7,
      code: 'time.period',
      message: '{original} became {copy}.',
      a: [x.index],
      b: [y.index],
    }),
  ];
}

function relative(scene: Scene): FindingDraft[] {
  const table = scene.vocabulary!.meaning.times!;
  if (!(scene.a.traits & scene.b.traits & TRAIT.time)) return [];
  const read = (side: SideTerms) => classedTerms(side, table, TRAIT.time);
  return pairClasses(scene, read(scene.a), read(scene.b), 4)
    .changed.filter(([x, y]) => !aligned(scene, x.at, y.at) && !within(x.class, y.class))
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

/** “Earlier” says less than “yesterday” and does not contradict it. */
function within(x: string, y: string): boolean {
  return x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

function aligned(scene: Scene, a: readonly number[], b: readonly number[]): boolean {
  return a.some((i) => {
    const link = scene.alignment.ofA[i];
    return link !== null && link !== undefined && link.kind !== 'opposite' && link.b.some((j) => b.includes(j));
  });
}
