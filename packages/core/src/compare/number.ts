import { type Figure, roundedFigure, sameFigure, shareOf } from '../semantics/figures.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { entryOf } from '../semantics/vocabulary.ts';
import type { Link } from '../semantics/word-align.ts';
import { finding, partnersOf, placeOf, sameSlot } from './drafts.ts';
import { footingOf } from './footing.ts';
import { isSummed, type Sum, sumsOf } from './sums.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** Figures whose value changed. A figure without any counterpart is left to omission and addition. */
export const numberCheck: CategoryCheck = {
  category: 'number',
  needs: [],
  find(scene) {
    const { ofA, ofB } = scene.alignment;
    // Only a figure without a partner can stand for another one.
    const changed = isAnyAlone(scene.a, ofA) && isAnyAlone(scene.b, ofB) ? changedFigures(scene) : [];
    return [...changed, ...magnitudes(scene)];
  },
};

function isAnyAlone({ figures }: SideTerms, links: readonly (Link | null)[]): boolean {
  for (const { index } of figures) if (!links[index]) return true;
  return false;
}

function changedFigures(scene: Scene): FindingDraft[] {
  const { ofA, ofB } = scene.alignment;
  const [sumsA, sumsB] = [sumsOf(scene.a), sumsOf(scene.b)];
  const told = (t: Term, own: Sum[], there: SideTerms, theirs: Sum[]) =>
    isResult(t, there) || ((own.length || theirs.length) && isSummed(t, own, there, theirs));
  const restA = scene.a.figures.filter((t) => !ofA[t.index] && !told(t, sumsA, scene.b, sumsB));
  const restB = scene.b.figures.filter((t) => !ofB[t.index] && !told(t, sumsB, scene.a, sumsA));
  // A figure that the other side has too, only less often, counts as changed only where it was replaced in its place.
  const lost = new Set(restA.filter((x) => !scene.b.figures.some((y) => sameFigure(x.figure!, y.figure!))));
  const fresh = new Set(restB.filter((y) => !scene.a.figures.some((x) => sameFigure(x.figure!, y.figure!))));
  const findings: FindingDraft[] = [];
  const taken = new Set<Term>();
  const pairs = restA
    .flatMap((x) => restB.map((y) => ({ x, y, fit: fitOf(scene, x, y) })))
    .filter(({ x, y, fit }) => fit > 0 && (lost.has(x) || fresh.has(y)))
    .filter(({ x, y }) => (lost.has(x) && fresh.has(y)) || sameSlot(scene, x.index, y.index, 3))
    .sort((p, q) => q.fit - p.fit || p.x.index - q.x.index || p.y.index - q.y.index);
  for (const { x, y, fit } of pairs) {
    if (taken.has(x) || taken.has(y)) continue;
    taken.add(x).add(y);
    const rounded = roundedFigure(x.figure!, y.figure!);
    const spelled = !x.figure!.digits && !y.figure!.digits && Math.max(x.figure!.value, y.figure!.value) <= 1;
    const unit = x.figure!.value === y.figure!.value;
    findings.push(
      finding(scene, {
        category: 'number',
        severity: rounded ? 'minor' : 'critical',
        confidence: (rounded ? 0.6 : spelled ? 0.45 : Math.min(0.97, 0.75 + 0.1 * fit)) * hold(scene, x, y),
        code: rounded ? 'number.rounded' : unit ? 'number.unit' : 'number.changed',
        message: rounded
          ? '{original} was rounded to {copy}.'
          : unit
            ? '{original} became {copy}: the same figure in another unit.'
            : '{original} became {copy}.',
        params: {
          from: x.figure!.value,
          to: y.figure!.value,
          original: withWhat(scene, 'a', x),
          copy: withWhat(scene, 'b', y),
        },
        a: [x.index],
        b: [y.index],
      }),
    );
  }
  return findings;
}

/**
 * How much of its confidence a pair keeps. Figures in digits are told as they are, and so is what is counted; small
 * numbers in words come and go with the wording (“one of the four”, “her three rivals”) and need firm ground.
 */
function hold(scene: Scene, x: Term, y: Term): number {
  const [p, q] = [x.figure!, y.figure!];
  // “2:21:14” measures time without a word that says so.
  const measured = (figure: Figure) => figure.measure !== null || figure.text.includes(':');
  const alike = alikeInKind(p, q) && measured(p) === measured(q);
  const unit = (p.unit !== '' && p.unit === q.unit) || (p.measure !== null && p.measure.of === q.measure?.of);
  if (
    alike &&
    (((p.digits || q.text.includes(':')) && (q.digits || p.text.includes(':'))) || p.value === q.value || unit)
  )
    return 1;
  const counted = (terms: readonly Term[], at: number) => terms.slice(at + 1, at + 3).find((t) => t.content);
  const [head, there] = [counted(scene.a.terms, x.index), counted(scene.b.terms, y.index)];
  if (alike && head && there && partnersOf(scene, 'a', head.index).includes(there.index)) return 1;
  return alike && footingOf(scene, [x.index], [y.index]) >= HALF_KEPT ? 1 : UNSURE;
}

/** Both count, both rank, or both are parts of a whole, however these are written. */
function alikeInKind(p: Figure, q: Figure): boolean {
  return p.kind === q.kind || (p.digits === q.digits && shareOf(p) !== null && shareOf(q) !== null);
}

/** Ground on which a small number in words still is the number of the same things, and what a pair keeps without it. */
const HALF_KEPT = 0.5;
const UNSURE = 0.45;

/** “billions” for “millions”: words of magnitude without a figure before them. */
function magnitudes(scene: Scene): FindingDraft[] {
  const table = scene.vocabulary?.meaning.multipliers;
  if (!table || !(scene.a.traits & scene.b.traits & TRAIT.magnitude)) return [];
  const magnitudeOf = (t: Term) =>
    !(t.traits & TRAIT.magnitude) || t.figure || t.norm.length < 4
      ? undefined
      : (entryOf(table, t.norm) ?? entryOf(table, t.norm.replace(/s$/, '')));
  const left = scene.a.terms.filter((t) => magnitudeOf(t) !== undefined);
  const right = left.length ? scene.b.terms.filter((t) => magnitudeOf(t) !== undefined) : [];
  return left.flatMap((x) => {
    if (right.some((y) => magnitudeOf(y) === magnitudeOf(x))) return [];
    const y = right.find((t) => sameSlot(scene, x.index, t.index, 3));
    if (!y) return [];
    return [
      finding(scene, {
        category: 'number',
        severity: 'critical',
        confidence: 0.8,
        code: 'number.magnitude',
        message: '{original} became {copy}.',
        a: [x.index],
        b: [y.index],
      }),
    ];
  });
}

/** How well two figures fit as one figure that was changed: kind, unit, magnitude, place; 0 is not at all. */
function fitOf(scene: Scene, x: Term, y: Term): number {
  const p = x.figure!;
  const q = y.figure!;
  let fit = 0.5;
  if (alikeInKind(p, q)) fit += 0.5;
  if (p.unit && p.unit === q.unit) fit += 0.5;
  if (p.measure && q.measure) fit += p.measure.of === q.measure.of ? 0.5 : -0.5;
  // Euros for dollars is a change where the figure stayed; else these are two figures.
  if (p.unit && q.unit && p.unit !== q.unit && p.value !== q.value) fit -= 0.75;
  if (p.digits === q.digits) fit += 0.25;
  const ratio = Math.abs(Math.log10((Math.abs(p.value) + 1) / (Math.abs(q.value) + 1)));
  fit += ratio < 1 ? 0.25 : 0;
  if (sameSlot(scene, x.index, y.index)) fit += 1;
  else if (placeOf(scene, 'a', x.index) >= 0) fit -= 0.25;
  return fit;
}

/** A figure with the word that says what it counts: “140 hectares”. */
function withWhat(scene: Scene, side: 'a' | 'b', term: Term): string {
  const { terms, text } = side === 'a' ? scene.a : scene.b;
  const next = terms[term.index + 1];
  const counted = next?.content && !next.figure && /^\s$/.test(text.slice(term.end, next.start));
  return text.slice(term.start, counted ? next.end : term.end).replace(/\s+/g, ' ');
}

/** Whether a figure is a result, or a half of one, that the other side writes in the other way: “3-1” and “3:1”. */
function isResult({ figure }: Term, { figures, terms }: SideTerms): boolean {
  const whole = /^(\d+):(\d+)$/.exec(figure!.text);
  return figures.some((other) => {
    if (whole) return other.figure!.text === whole[1] && terms[other.index + 1]?.figure?.text === whole[2];
    const parts = /^(\d+):(\d+)$/.exec(other.figure!.text);
    return parts !== null && (parts[1] === figure!.text || parts[2] === figure!.text);
  });
}
