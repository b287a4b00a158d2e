import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import type { Vocabulary } from '../semantics/vocabulary.ts';
import { finding, partnersOf, placeOf } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

/** Whether the same clauses are denied on both sides. */
export const negationCheck: CategoryCheck = {
  category: 'negation',
  needs: ['negations'],
  find(scene) {
    if (!((scene.a.traits | scene.b.traits) & DENIES)) return [];
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
    // As many denials on both sides: they moved, they did not vanish, unless each now denies what the other did not.
    for (const y of [...restB]) {
      const at = restA.findIndex((x) => x.firm && !elsewhere(scene, x, y));
      if (at < 0) continue;
      restB.delete(y);
      restA.splice(at, 1);
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

/** Words that deny, or may do so in company. */
const DENIES = TRAIT.negation | TRAIT.negationOpener | TRAIT.pairedNegation | TRAIT.negativeVerb;

/**
 * Whether a denial went to another statement: what it denied is still said, and so was what it denies now, both of
 * them without it. “I don’t think he came” and “I think he did not come” deny one statement.
 */
function elsewhere(scene: Scene, x: Negator, y: Negator): boolean {
  if (x.scope < 0 || y.scope < 0) return false;
  const kept = partnersOf(scene, 'a', x.scope)[0];
  const before = partnersOf(scene, 'b', y.scope)[0];
  if (kept === undefined || before === undefined) return false;
  const raised = ((scene.a.terms[x.scope]!.traits | scene.b.terms[y.scope]!.traits) & TRAIT.raising) !== 0;
  return !raised && Math.abs(kept - y.scope) > 1 && Math.abs(before - x.scope) > 1;
}

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
  if (!(side.traits & DENIES)) return result;
  const { meaning } = vocabulary;
  const idle = affirming(side, vocabulary);
  for (const term of side.terms) {
    if (!(term.traits & DENIES)) continue;
    if (denies(side, term, vocabulary)) {
      if (idle.has(term.index)) continue;
      const last = result.at(-1);
      // “Nobody heard nothing” denies once where the language says it so.
      if (meaning.concord && last?.firm && sameClause(side, last.at, term.index)) continue;
      result.push({
        at: term.index,
        scope: scopeOf(side.terms, term),
        firm: !(term.traits & TRAIT.softNegation) && !limits(side, term, vocabulary),
      });
    } else if (term.traits & TRAIT.negativeVerb) {
      result.push({ at: term.index, scope: scopeOf(side.terms, term), firm: false });
    }
  }
  return result;
}

/** A denying word; one that needs a particle denies only where the clause has it: “ne … plus”. */
function denies(side: SideTerms, term: Term, { negations, meaning }: Vocabulary): boolean {
  if (term.traits & TRAIT.negation) return true;
  const next = term.traits & TRAIT.negationOpener ? side.terms[term.index + 1] : undefined;
  if (next && !term.content && negations.has(`${term.norm}_${next.norm}`)) return true;
  if (!(term.traits & TRAIT.pairedNegation)) return false;
  const { particle } = meaning.negationPairs!;
  return side.terms
    .slice(Math.max(0, term.index - PAIR_REACH), term.index + PAIR_REACH)
    .some((t) => t.norm === particle && sameClause(side, t.index, term.index));
}

/** How far apart the two halves of a denial stand: “n’en a, semble-t-il, plus”. */
const PAIR_REACH = 6;
/** Words that `…` stands for in a phrase that affirms. */
const GAP = 4;

/** Denying words inside phrases that deny nothing: “not only”, «чуть не», “ne … que”. */
function affirming({ terms, traits }: SideTerms, { meaning }: Vocabulary): Set<number> {
  const idle = new Set<number>();
  if (!(traits & TRAIT.affirming)) return idle;
  for (const phrase of meaning.affirming ?? []) {
    const words = phrase.split(' ');
    for (let i = 0; i < terms.length; i++) {
      if (terms[i]!.norm !== words[0]) continue;
      const found = matched(terms, i, words);
      for (const k of found) if (terms[k]!.traits & TRAIT.negation) idle.add(k);
    }
  }
  return idle;
}

/** Terms that a phrase covers from `from` on; none where it does not stand there. */
function matched(terms: readonly Term[], from: number, words: readonly string[]): number[] {
  const found: number[] = [];
  let at = from;
  for (let w = 0; w < words.length; w++) {
    if (words[w] === '…') {
      const next = words[w + 1];
      const gap = terms.slice(at, at + GAP).findIndex((t) => t.norm === next);
      if (gap < 0) return [];
      at += gap;
    } else if (terms[at]?.norm !== words[w]) return [];
    else found.push(at++);
  }
  return found;
}

/** Whether no mark that ends a clause stands between two terms. */
function sameClause(side: SideTerms, from: number, to: number): boolean {
  const [x, y] = from < to ? [from, to] : [to, from];
  return !/[,;:.!?—–]/.test(side.text.slice(side.terms[x]!.end, side.terms[y]!.start));
}

/** “nothing but”, “no more than”, “not until”: a limit, not a denial. */
function limits(side: SideTerms, negator: Term, { meaning }: Vocabulary): boolean {
  const [word, figure] = side.terms.slice(negator.index + 1, negator.index + 3);
  // “not even two per cent” is less than two, no denial
  if (word && figure?.figure && meaning.evenWords?.split(' ').includes(word.norm)) return true;
  for (const term of side.terms.slice(negator.index + 1, negator.index + 4)) {
    // “not improving, but …” denies; “nothing but …” does not
    if (!sameClause(side, term.index - 1, term.index)) return false;
    if (term.traits & TRAIT.limit) return true;
  }
  return false;
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
