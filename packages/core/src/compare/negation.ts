import type { SideTerms, Term } from '../semantics/terms.ts';
import type { Vocabulary } from '../semantics/vocabulary.ts';
import { finding, partnersOf, placeOf } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** Whether the same clauses are denied on both sides. */
export const negationCheck: CategoryCheck = {
  category: 'negation',
  needs: ['negations'],
  find(scene) {
    const vocabulary = scene.vocabulary!;
    const onA = negators(scene, 'a', vocabulary);
    const onB = negators(scene, 'b', vocabulary);
    const findings: FindingDraft[] = [];
    // Negators that stand for each other cancel: aligned ones first, then those over corresponding words.
    const restB = new Set(onB);
    const restA = onA.filter((x) => {
      const partner =
        [...restB].find((y) => partnersOf(scene, 'a', x.at).includes(y.at)) ?? nearest(scene, x, [...restB]);
      if (partner) restB.delete(partner);
      return !partner;
    });
    // As many denials on both sides: they moved, they did not vanish.
    while (restB.size && restA.some((x) => x.firm)) {
      const [y] = restB;
      restB.delete(y!);
      restA.splice(
        restA.findIndex((x) => x.firm),
        1,
      );
    }
    const flips = scene.alignment.links.filter((link) => link.kind === 'opposite');
    for (const [side, list] of [
      ['a', restA],
      ['b', [...restB]],
    ] as const) {
      for (const negator of list) {
        if (!negator.firm) continue;
        // “not insolvent” and “solvent”: the opposite word makes up for it.
        if (flips.some((link) => link[side].some((k) => k > negator.at - 2 && k <= negator.at + 6))) continue;
        const scope = negator.scope >= 0 ? [negator.at, negator.scope] : [negator.at];
        const there = negator.scope >= 0 ? partnersOf(scene, side, negator.scope) : [];
        const terms = side === 'a' ? scene.a.terms : scene.b.terms;
        const kept = there.length > 0;
        const lost = side === 'a';
        findings.push(
          finding(scene, {
            category: 'negation',
            severity: 'critical',
            confidence: kept ? 0.85 : dropped(scene, side, negator) ? 0.45 : 0.55,
            code: lost ? 'negation.lost' : 'negation.added',
            message: lost
              ? kept
                ? '{original} became {copy}: the negation is gone.'
                : 'The negation {original} is gone.'
              : kept
                ? '{original} became {copy}: it is now denied.'
                : 'The copy denies what the original does not: {copy}.',
            a: lost ? range(terms, scope) : [...there],
            b: lost ? [...there] : range(terms, scope),
          }),
        );
      }
    }
    return findings;
  },
};

/** Whether the whole clause inside a quotation is on one side only: then it was left out rather than denied. */
function dropped(scene: Scene, side: 'a' | 'b', negator: Negator): boolean {
  const links = side === 'a' ? scene.alignment.ofA : scene.alignment.ofB;
  if ((side === 'a' ? scene.a : scene.b).terms[negator.at]!.quotation < 0) return false;
  return negator.at > 0 && negator.scope > negator.at && !links[negator.scope] && !links[negator.at - 1];
}

interface Negator {
  at: number;
  /** The content word it denies, or -1. */
  scope: number;
  /** A grammar word that only denies; else a verb that does so by its meaning. */
  firm: boolean;
}

function negators(scene: Scene, which: 'a' | 'b', vocabulary: Vocabulary): Negator[] {
  const side: SideTerms = which === 'a' ? scene.a : scene.b;
  const result: Negator[] = [];
  for (const term of side.terms) {
    const next = side.terms[term.index + 1]?.norm;
    if (vocabulary.negations.has(term.norm)) {
      // “not only … but also” and “no longer than” deny nothing
      if (term.norm === 'not' && (next === 'only' || next === 'just' || next === 'merely')) continue;
      result.push({
        at: term.index,
        scope: scopeOf(side.terms, term),
        firm: term.norm !== 'without' && !limits(side, term),
      });
    } else if (term.lemmas.some((lemma) => vocabulary.negativeVerbs.has(lemma))) {
      result.push({ at: term.index, scope: scopeOf(side.terms, term), firm: false });
    }
  }
  return result;
}

/** “nothing but”, “no more than”, “not until”: a limit, not a denial. */
function limits(side: SideTerms, negator: Term): boolean {
  return side.terms
    .slice(negator.index + 1, negator.index + 4)
    .some((t) => /^(?:except|but|until|than|unless)$/.test(t.norm));
}

function scopeOf(terms: readonly Term[], negator: Term): number {
  for (let k = negator.index + 1; k < Math.min(terms.length, negator.index + 6); k++) {
    if (terms[k]!.content) return k;
  }
  for (let k = negator.index - 1; k >= Math.max(0, negator.index - 3); k--) if (terms[k]!.content) return k;
  return -1;
}

/** A negator of the other side near the place that corresponds. */
function nearest(scene: Scene, negator: Negator, others: readonly Negator[]): Negator | undefined {
  const partners = negator.scope >= 0 ? partnersOf(scene, 'a', negator.scope) : [];
  const place = partners[0] ?? placeOf(scene, 'a', negator.at);
  return others.find((other) => partners.includes(other.scope) || (place >= 0 && Math.abs(other.at - place) <= 5));
}

function range(terms: readonly Term[], indices: readonly number[]): number[] {
  return terms.slice(Math.min(...indices), Math.max(...indices) + 1).map((term) => term.index);
}
