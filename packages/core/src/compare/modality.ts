import type { Term } from '../semantics/terms.ts';
import type { Vocabulary } from '../semantics/vocabulary.ts';
import { finding, partnersOf, placeOf } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

// How sure, how binding: “could” against “will”, a hedge that is gone, “ask” against “demand”.

/** How strongly a class claims, 0 to 3. A plain statement claims 3. */
const FORCE: Readonly<Record<string, number>> = {
  possible: 1,
  reported: 1,
  probable: 2,
  would: 2,
  should: 2,
  will: 3,
  must: 3,
};

export const modalityCheck: CategoryCheck = {
  category: 'modality',
  needs: ['modals'],
  find(scene) {
    return [...modals(scene), ...requests(scene)];
  },
};

interface Modal {
  term: Term;
  class: string;
}

function modals(scene: Scene): FindingDraft[] {
  const vocabulary = scene.vocabulary!;
  const onA = modalsOf(scene.a.terms, vocabulary);
  const onB = modalsOf(scene.b.terms, vocabulary);
  const hedged = (list: readonly Modal[]) =>
    list.some((m) => m.term.content || m.class === 'reported' || m.class === 'probable');
  const findings: FindingDraft[] = [];
  const free = new Set(onB);
  const open: Modal[] = [];
  for (const x of onA) {
    const partner =
      [...free].find((y) => partnersOf(scene, 'a', x.term.index).includes(y.term.index)) ??
      [...free].find((y) => y.class === x.class && near(scene, x.term, y.term)) ??
      [...free].find((y) => near(scene, x.term, y.term));
    if (!partner) {
      open.push(x);
      continue;
    }
    free.delete(partner);
    if (equal(x.class, partner.class)) continue;
    const outer = hedged(onA.filter((m) => m !== x)) && hedged(onB.filter((m) => m !== partner));
    const stronger = (FORCE[partner.class] ?? 3) > (FORCE[x.class] ?? 3);
    findings.push(
      finding(scene, {
        category: 'modality',
        severity: outer ? 'minor' : 'major',
        confidence: 0.7,
        code: stronger ? 'modality.stronger' : 'modality.weaker',
        message: stronger
          ? '{original} became {copy}: the claim is firmer.'
          : '{original} became {copy}: the claim is weaker.',
        a: withVerb(scene.a.terms, x.term),
        b: withVerb(scene.b.terms, partner.term),
      }),
    );
  }
  for (const [side, list] of [
    ['a', open],
    ['b', [...free]],
  ] as const) {
    for (const modal of list) {
      if (modal.class !== 'possible' && modal.class !== 'reported' && modal.class !== 'must') continue;
      const terms = side === 'a' ? scene.a.terms : scene.b.terms;
      const verb = verbOf(terms, modal.term);
      const there = verb ? partnersOf(scene, side, verb.index) : [];
      if (!there.length) continue;
      const lost = side === 'a';
      findings.push(
        finding(scene, {
          category: 'modality',
          severity: modal.term.norm === 'can' || modal.term.norm === 'possible' ? 'minor' : 'major',
          confidence: 0.6,
          code: lost ? 'modality.hedge-lost' : 'modality.hedge-added',
          message: lost
            ? '{original} became {copy}: what was left open is now stated.'
            : '{original} became {copy}: what was stated is now left open.',
          a: lost ? withVerb(terms, modal.term) : [...there],
          b: lost ? [...there] : withVerb(terms, modal.term),
        }),
      );
    }
  }
  return findings;
}

/** Verbs of asking: “asks” against “demands”. */
function requests(scene: Scene): FindingDraft[] {
  const table = scene.vocabulary!.meaning.requests;
  if (!table) return [];
  const force = (term: Term) => term.lemmas.map((lemma) => table[lemma]).find((f) => f !== undefined);
  const findings: FindingDraft[] = [];
  const pairs: [Term, Term][] = [];
  for (const link of scene.alignment.links) pairs.push([scene.a.terms[link.a[0]!]!, scene.b.terms[link.b[0]!]!]);
  for (const s of scene.alignment.substitutions) {
    for (const i of s.a) for (const j of s.b) pairs.push([scene.a.terms[i]!, scene.b.terms[j]!]);
  }
  for (const [x, y] of pairs) {
    const from = force(x);
    const to = force(y);
    if (from === undefined || to === undefined || Math.abs(from - to) < 2) continue;
    findings.push(
      finding(scene, {
        category: 'modality',
        severity: 'major',
        confidence: 0.75,
        code: to > from ? 'modality.demand' : 'modality.request',
        message:
          to > from
            ? '{original} became {copy}: a request turned into a demand.'
            : '{original} became {copy}: a demand turned into a request.',
        a: [x.index],
        b: [y.index],
      }),
    );
  }
  return findings;
}

function modalsOf(terms: readonly Term[], vocabulary: Vocabulary): Modal[] {
  const table = vocabulary.meaning.modals!;
  return terms.flatMap((term) => (Object.hasOwn(table, term.norm) ? [{ term, class: table[term.norm]! }] : []));
}

/** Backshift turns will into would and leaves the claim as it is. */
function equal(x: string, y: string): boolean {
  if (x === y) return true;
  const pair = [x, y].sort().join(' ');
  return pair === 'will would' || pair === 'probable would' || pair === 'must should' || pair === 'should would';
}

function verbOf(terms: readonly Term[], modal: Term): Term | undefined {
  return terms.slice(modal.index + 1, modal.index + 5).find((t) => t.content);
}

function withVerb(terms: readonly Term[], modal: Term): number[] {
  const verb = verbOf(terms, modal);
  if (!verb || verb.index - modal.index > 3) return [modal.index];
  return terms.slice(modal.index, verb.index + 1).map((t) => t.index);
}

function near(scene: Scene, x: Term, y: Term): boolean {
  const verb = verbOf(scene.a.terms, x);
  const other = verbOf(scene.b.terms, y);
  if (verb && other && partnersOf(scene, 'a', verb.index).includes(other.index)) return true;
  const place = placeOf(scene, 'a', x.index);
  return place >= 0 && Math.abs(place - y.index) <= 4;
}
