import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { entryOf } from '../semantics/vocabulary.ts';
import { type Classed, classedTerms } from './classes.ts';
import { denied } from './denial.ts';
import { finding, partnersOf, placeOf } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';
import { orderOf } from './word-order.ts';

// How sure, how binding: “could” against “will”, a hedge that is gone, “ask” against “demand”.

/** How strongly a class claims, 0 to 4. A plain statement claims 3. */
const FORCE: Readonly<Record<string, number>> = {
  possible: 1,
  reported: 1,
  probable: 2,
  would: 2,
  should: 2,
  will: 3,
  must: 3,
  certain: 4,
};

export const modalityCheck: CategoryCheck = {
  category: 'modality',
  needs: ['modals'],
  find(scene) {
    return [...modals(scene), ...requests(scene), ...stances(scene)];
  },
};

interface Modal extends Classed {
  term: Term;
}

function modals(scene: Scene): FindingDraft[] {
  if (!((scene.a.traits | scene.b.traits) & TRAIT.modal)) return [];
  const onA = modalsOf(scene, 'a');
  const onB = modalsOf(scene, 'b');
  if (!onA.length && !onB.length) return [];
  const hedged = (list: readonly Modal[]) =>
    list.some((m) => m.class === 'reported' || m.class === 'probable' || m.term.content);
  const findings: FindingDraft[] = [];
  const quantifiers = scene.vocabulary!.meaning.quantifiers ?? {};
  const free = new Set(onB);
  const open: Modal[] = [];
  for (const x of onA) {
    const left = [...free];
    const linked = partnersOf(scene, 'a', x.term.index);
    const partner =
      left.find((y) => linked.includes(y.term.index)) ??
      left.find((y) => equal(x.class, y.class) && near(scene, x.term, y.term)) ??
      left.find((y) => near(scene, x.term, y.term)) ??
      left.find((y) => equal(x.class, y.class));
    if (!partner) {
      open.push(x);
      continue;
    }
    free.delete(partner);
    if (equal(x.class, partner.class)) continue;
    // “will be shut out” and “neither may enter”: what is denied is another verb, and negation tells of it.
    if (negated(scene, 'a', x) !== negated(scene, 'b', partner)) continue;
    const outer = hedged(onA.filter((m) => m !== x)) && hedged(onB.filter((m) => m !== partner));
    const step = Math.abs((FORCE[partner.class] ?? 3) - (FORCE[x.class] ?? 3));
    const stronger = (FORCE[partner.class] ?? 3) > (FORCE[x.class] ?? 3);
    findings.push(
      finding(scene, {
        category: 'modality',
        severity: outer || step < 2 ? 'minor' : 'major',
        confidence: 0.7,
        code: stronger ? 'modality.stronger' : 'modality.weaker',
        message: stronger
          ? '{original} became {copy}: the claim is firmer.'
          : '{original} became {copy}: the claim is weaker.',
        a: withVerb(scene.a.terms, x),
        b: withVerb(scene.b.terms, partner),
      }),
    );
  }
  // “may lower the risk” and “the risk is certain to fall”: whatever the verb, what was open is beyond doubt now.
  const sure = onA.some((m) => m.class === 'certain') ? undefined : [...free].find((m) => m.class === 'certain');
  const hedge = open.find((m) => m.class === 'possible' || m.class === 'probable');
  if (sure && hedge && !onB.some((m) => HEDGES.has(m.class)) && !negated(scene, 'b', sure)) {
    findings.push(
      finding(scene, {
        category: 'modality',
        severity: 'major',
        confidence: 0.6,
        code: 'modality.stronger',
        message: '{original} became {copy}: the claim is firmer.',
        a: withVerb(scene.a.terms, hedge),
        b: withVerb(scene.b.terms, sure),
      }),
    );
  }
  // “may be opened only by two” and “is opened only by two” are one rule.
  const only = (side: SideTerms) => classedTerms(side, quantifiers, TRAIT.quantifier).some((x) => x.class === 'only');
  const ruled = only(scene.a) && only(scene.b);
  for (const [side, list, others] of [
    ['a', open, onB],
    ['b', [...free], onA],
  ] as const) {
    // Another hedge is enough: “possibly may” says no more than “may”.
    if (others.some((m) => HEDGES.has(m.class))) continue;
    for (const modal of list) {
      if (!HEDGES.has(modal.class)) continue;
      const terms = side === 'a' ? scene.a.terms : scene.b.terms;
      const verb = verbOf(terms, modal);
      const there = verb ? partnersOf(scene, side, verb.index) : [];
      if (!there.length) continue;
      const lost = side === 'a';
      const other = side === 'a' ? 'b' : 'a';
      if (isNoun(scene, other, there[0]!)) continue;
      // “could not celebrate” and “did not feel like celebrating”; “may run on” and “was permitted to run on”.
      if (negated(scene, side, modal) && denied(scene, other, there[0]!)) continue;
      if (modal.class === 'possible' && permits(scene, other)) continue;
      const done = lost && AHEAD.has(modal.class) && isDone(scene, verb!, there[0]!);
      if (modal.class === 'planned' && !done) continue;
      const weak =
        modal.class === 'probable' ||
        modal.term.norm === 'can' ||
        modal.at.length > 1 ||
        ruled ||
        (verb!.traits & TRAIT.perceived) !== 0;
      findings.push(
        finding(scene, {
          category: 'modality',
          severity: weak && !done ? 'minor' : 'major',
          confidence: 0.6,
          code: lost ? 'modality.hedge-lost' : 'modality.hedge-added',
          message: lost
            ? '{original} became {copy}: what was left open is now stated.'
            : '{original} became {copy}: what was stated is now left open.',
          a: lost ? withVerb(terms, modal) : [...there],
          b: lost ? [...there] : withVerb(terms, modal),
        }),
      );
    }
  }
  return findings;
}

const HEDGES = new Set(['possible', 'probable', 'reported', 'planned']);
/** Of what is expected or planned, only that it is told as done says more. */
const AHEAD = new Set(['probable', 'planned']);

/** Whether a side says with a verb that somebody lets somebody do something. */
function permits({ a, b, vocabulary }: Scene, side: 'a' | 'b'): boolean {
  const { terms, traits } = side === 'a' ? a : b;
  if (!(traits & TRAIT.duty)) return false;
  const { duties } = vocabulary!.meaning;
  return terms.some((t) => t.traits & TRAIT.duty && t.lemmas.some((lemma) => entryOf(duties, lemma) === 1));
}

/** Verbs of asking: “asks” against “demands”; and of letting and making do: “allows” against “obliges”. */
function requests(scene: Scene): FindingDraft[] {
  const { duties, requests: asking } = scene.vocabulary!.meaning;
  return [
    ...forces(scene, asking, TRAIT.request, {
      up: ['modality.demand', 'a request turned into a demand'],
      down: ['modality.request', 'a demand turned into a request'],
    }),
    ...forces(scene, duties, TRAIT.duty, {
      up: ['modality.duty', 'what was allowed is now a duty'],
      down: ['modality.permission', 'a duty is now only allowed'],
    }),
  ];
}

type Told = readonly [code: string, what: string];

function forces(
  scene: Scene,
  table: Readonly<Record<string, number>> | undefined,
  trait: number,
  { up, down }: { up: Told; down: Told },
): FindingDraft[] {
  if (!table || !(scene.a.traits & scene.b.traits & trait)) return [];
  const force = (term: Term) => {
    if (!(term.traits & trait)) return undefined;
    for (const lemma of term.lemmas) {
      const found = entryOf(table, lemma);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const findings: FindingDraft[] = [];
  for (const [x, y] of partners(scene)) {
    const from = force(x);
    if (from === undefined) continue;
    const to = force(y);
    if (to === undefined || Math.abs(from - to) < 2) continue;
    // “its demand for more” and “its request for more” name one thing that is wanted.
    if (isWish(scene, 'a', x.index) && isWish(scene, 'b', y.index)) continue;
    // “without asking” and “did not demand”: nobody does either.
    if (denied(scene, 'a', x.index) && denied(scene, 'b', y.index)) continue;
    const [code, what] = to > from ? up : down;
    findings.push(
      finding(scene, {
        category: 'modality',
        severity: 'major',
        confidence: 0.75,
        code,
        message: `{original} became {copy}: ${what}.`,
        a: [x.index],
        b: [y.index],
      }),
    );
  }
  return findings;
}

/** Different words that stand for each other: aligned ones, and those in the same gap. */
function partners(scene: Scene): [Term, Term][] {
  const pairs: [Term, Term][] = [];
  for (const { kind, a, b } of scene.alignment.links) {
    if (kind !== 'same') pairs.push([scene.a.terms[a[0]!]!, scene.b.terms[b[0]!]!]);
  }
  for (const s of scene.alignment.substitutions) {
    if (s.loose) continue;
    for (const i of s.a) for (const j of s.b) pairs.push([scene.a.terms[i]!, scene.b.terms[j]!]);
  }
  return pairs;
}

/** How someone stands to something: “adamant” against “confident”. */
function stances(scene: Scene): FindingDraft[] {
  const table = scene.vocabulary!.meaning.stances;
  if (!table || !(scene.a.traits & scene.b.traits & TRAIT.stance)) return [];
  const findings: FindingDraft[] = [];
  for (const [x, y] of partners(scene)) {
    const from = entryOf(table, x.norm);
    if (!from) continue;
    const to = entryOf(table, y.norm);
    if (!to || from === to) continue;
    findings.push(
      finding(scene, {
        category: 'modality',
        severity: 'major',
        confidence: 0.65,
        code: 'modality.stance',
        message: '{original} became {copy}: another stance.',
        a: [x.index],
        b: [y.index],
      }),
    );
  }
  return findings;
}

function modalsOf(scene: Scene, side: 'a' | 'b'): Modal[] {
  const own = side === 'a' ? scene.a : scene.b;
  const { terms, traits } = own;
  const { connectives = {}, modals = {} } = scene.vocabulary!.meaning;
  // Under a reporting verb or a condition the same form is plain grammar.
  const plain = () =>
    (traits & TRAIT.reporting) !== 0 ||
    terms.some((t) => t.traits & TRAIT.connective && entryOf(connectives, t.norm) === 'condition');
  const found: Modal[] = [];
  for (const { at, class: what } of classedTerms(own, modals, TRAIT.modal)) {
    const term = terms[at[0]!]!;
    if (term.capital && !term.opening) continue;
    found.push({ at, class: what !== 'rumour' ? what : plain() ? 'would' : 'reported', term });
  }
  return found.filter((modal, i) => !opens(terms, modal, found[i + 1]));
}

/** “will be allowed to”: the second expression says how sure it is, the first one only when. */
function opens(terms: readonly Term[], modal: Modal, next: Modal | undefined): boolean {
  if (!next || (modal.class !== 'will' && modal.class !== 'would') || next.at[0]! - modal.at.at(-1)! > 4) return false;
  return terms.slice(modal.at.at(-1)! + 1, next.at[0]).every((t) => !t.content);
}

/** “expected to resign” and “resigned”: the same verb, in the past and under no modal, on the side of the copy. */
function isDone(scene: Scene, verb: Term, there: number): boolean {
  const { b, vocabulary } = scene;
  const term = b.terms[there]!;
  const { infinitive, modals = {}, verbEndings } = vocabulary!.meaning;
  if (!verbEndings || term.norm === verb.norm || !term.lemmas.includes(verb.lemmas[0]!)) return false;
  if (!vocabulary!.irregular.has(term.norm) && !term.norm.endsWith(verbEndings.past)) return false;
  const before = b.terms.slice(Math.max(0, there - 3), there);
  return !before.some((t) => t.norm === infinitive || entryOf(modals, t.norm) || orderOf(scene).passive.has(t.norm));
}

/** “their urgent demand”: what is wanted and no act of asking. */
function isWish(scene: Scene, side: 'a' | 'b', index: number): boolean {
  const { terms } = scene[side];
  const { infinitive, verbEndings } = scene.vocabulary!.meaning;
  const { norm } = terms[index]!;
  if (!verbEndings || norm.endsWith(verbEndings.past) || norm.endsWith(verbEndings.progressive)) return false;
  const last = terms[index - 1];
  const before = last?.content && scene.lexicon?.kind(last.lemmas[0]!) === 'a' ? terms[index - 2] : last;
  return before !== undefined && before.norm !== infinitive && (before.traits & TRAIT.beforeNoun) !== 0;
}

/** “the use of”, “another rise”: a noun, of which no verb form says how sure it is. */
function isNoun(scene: Scene, side: 'a' | 'b', index: number): boolean {
  const { terms } = scene[side];
  const before = terms[index - 1];
  if (before && scene.vocabulary!.meaning.articles?.includes(before.norm)) return true;
  return (
    before !== undefined &&
    (before.traits & TRAIT.beforeNoun) !== 0 &&
    scene.lexicon?.kind(terms[index]!.lemmas[0]!) === 'n'
  );
}

function negated(scene: Scene, side: 'a' | 'b', { at }: Modal): boolean {
  const next = scene[side].terms[at.at(-1)! + 1];
  return denied(scene, side, at[0]!) || ((next?.traits ?? 0) & TRAIT.negation) !== 0;
}

/** Backshift turns will into would and leaves the claim as it is. */
function equal(x: string, y: string): boolean {
  return x === y || SAME.has([x, y].sort().join(' '));
}

const SAME = new Set([
  'planned will',
  'planned would',
  'planned should',
  'planned probable',
  'must planned',
  'planned possible',
  'planned reported',
  'will would',
  'certain will',
  'certain must',
  'certain would',
  'probable would',
  'must should',
  'should would',
  'probable reported',
  'possible probable',
]);

function verbOf(terms: readonly Term[], modal: Modal): Term | undefined {
  const after = modal.at.at(-1)! + 1;
  return terms.slice(after, after + 4).find((t) => t.content);
}

function withVerb(terms: readonly Term[], modal: Modal): number[] {
  const verb = verbOf(terms, modal);
  if (!verb || verb.index - modal.at.at(-1)! > 3) return [...modal.at];
  return terms.slice(modal.at[0]!, verb.index + 1).map((t) => t.index);
}

function near(scene: Scene, x: Term, y: Term): boolean {
  const place = placeOf(scene, 'a', x.index);
  return place >= 0 && Math.abs(place - y.index) <= 4;
}
