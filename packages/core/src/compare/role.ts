import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import type { Link } from '../semantics/word-align.ts';
import { finding } from './drafts.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';
import { orderOf } from './word-order.ts';

// Who did what to whom: two words that changed places while their surroundings stayed. A passive that exchanges them too
// is no drift.

export const roleCheck: CategoryCheck = {
  category: 'role',
  needs: ['stopwords', 'fixedOrder'],
  find(scene) {
    // Mostly all words come in one order and nothing stands in the passive: then nothing changed places.
    const crossed = anyCrossed(scene);
    const passive = mayBePassive(scene);
    if (!crossed && !passive) return [];
    const firm = firmLinks(scene);
    const used = new Set<Link>();
    const findings = crossed ? exchanged(scene, firm, used) : [];
    if (passive) findings.push(...turned(scene, firm, used));
    return findings;
  },
};

/** One word linked with one word, and both the same: what may have changed places. */
function isFirm({ terms }: SideTerms, { a, b, closeness }: Link): boolean {
  return closeness > 0.9 && a.length === 1 && b.length === 1 && terms[a[0]!]!.content;
}

function anyCrossed({ a, alignment }: Scene): boolean {
  let furthest = -1;
  for (const link of alignment.links) {
    if (!isFirm(a, link)) continue;
    if (link.b[0]! < furthest) return true;
    furthest = link.b[0]!;
  }
  return false;
}

function firmLinks({ a, alignment }: Scene): Link[] {
  const firm: Link[] = [];
  for (const link of alignment.links) if (isFirm(a, link)) firm.push(link);
  return firm;
}

/** Adds to `used` the links whose words changed places. */
function exchanged(scene: Scene, firm: readonly Link[], used: Set<Link>): FindingDraft[] {
  const findings: FindingDraft[] = [];
  for (let p = 0; p < firm.length; p++) {
    for (let q = p + 1; q < firm.length && q < p + 12; q++) {
      const x = firm[p]!;
      const y = firm[q]!;
      if (x.b[0]! < y.b[0]! || used.has(x) || used.has(y)) continue;
      const left = scene.a.terms[x.a[0]!]!;
      const right = scene.a.terms[y.a[0]!]!;
      // “said Blain” and “Blain said” differ in style only.
      if ((left.traits | right.traits) & TRAIT.reporting) continue;
      if (isSpeaker(scene, x) !== isSpeaker(scene, y)) continue;
      if (left.name !== right.name || Boolean(left.figure) !== Boolean(right.figure)) continue;
      const kept = context(scene, left.index, x.b[0]!) + context(scene, right.index, y.b[0]!);
      const swapped = context(scene, left.index, y.b[0]!) + context(scene, right.index, x.b[0]!);
      if (swapped - kept < 1.2 || passive(scene, x, y) || !apart(scene, x, y)) continue;
      // Two words that were exchanged stay as they are; “dyes … coloured” and “colours … dyed” is other wording.
      if (x.kind === 'form' && y.kind === 'form' && !(isVerb(scene, left) && isVerb(scene, right))) continue;
      const places = governors(scene, x, y);
      if (places === 'kept') continue;
      used.add(x).add(y);
      findings.push(
        finding(scene, {
          category: 'role',
          severity: 'critical',
          confidence: Math.min(0.85, 0.4 + 0.12 * (swapped - kept)) * (places === 'other' ? 0.85 : 1),
          code: 'role.swapped',
          message: `“${left.text}” and “${right.text}” changed places.`,
          params: { first: left.text, second: right.text },
          a: [left.index, right.index],
          b: [y.b[0]!, x.b[0]!],
        }),
      );
    }
  }
  return findings;
}

/** “Opponents said …” and “…, said the opponents”: who speaks may stand before or behind what is said. */
function isSpeaker(scene: Scene, link: Link): boolean {
  const tagged = (terms: readonly Term[], at: number) =>
    [-1, 1].some((step) => {
      let k = at + step;
      while (terms[k] && !terms[k]!.content) k += step;
      return ((terms[k]?.traits ?? 0) & TRAIT.reporting) !== 0;
    });
  return tagged(scene.a.terms, link.a[0]!) && tagged(scene.b.terms, link.b[0]!);
}

/** 0 to 4: how far the words around term i of the original are those around term j of the copy. */
function context(scene: Scene, i: number, j: number): number {
  let sum = 0;
  for (const step of [-2, -1, 1, 2]) {
    const x = scene.a.terms[i + step];
    const y = scene.b.terms[j + step];
    if (!x && !y) sum += Math.abs(step) === 1 ? 1 : 0;
    else if (x && y && same(scene, x, y)) sum += Math.abs(step) === 1 ? 1 : 0.5;
  }
  return sum;
}

function same(scene: Scene, x: Term, y: Term): boolean {
  if (x.norm === y.norm) return true;
  return scene.alignment.ofA[x.index]?.b.includes(y.index) ?? false;
}

/**
 * Whether something that gives roles stands between the two on both sides: a verb or a preposition. Neighbours
 * (“black dog”, “a dog which is black”) and lists (“A, B and C”) have no roles to exchange.
 */
function apart(scene: Scene, x: Link, y: Link): boolean {
  const between = (terms: readonly Term[], i: number, j: number) => terms.slice(Math.min(i, j) + 1, Math.max(i, j));
  const left = between(scene.a.terms, x.a[0]!, y.a[0]!);
  const right = between(scene.b.terms, x.b[0]!, y.b[0]!);
  // “analysts, investigators and auditors”: nouns in a row have no roles to exchange either.
  const noun = (t: Term) => t.content && (t.name || ['n', 'a'].includes(scene.lexicon?.kind(t.lemmas[0]!) ?? ''));
  const { articles, conjunctions, listed, relatives } = orderOf(scene);
  const tied = (t: Term) => conjunctions.has(t.norm) || articles.has(t.norm);
  const list = (terms: readonly Term[]) =>
    terms.every((t) => tied(t) || listed.has(t.norm)) ||
    (terms.some((t) => conjunctions.has(t.norm)) && terms.every((t) => noun(t) || tied(t)));
  const relative = (terms: readonly Term[]) =>
    terms.every((t) => !t.content) && terms.some((t) => relatives.has(t.norm));
  // “exports to” and “imports from”: the verb exchanges the roles again.
  if (left.some((t) => scene.alignment.ofA[t.index]?.kind === 'opposite')) return false;
  if (list(left) || list(right) || relative(left) || relative(right)) return false;
  const names = scene.a.terms[x.a[0]!]!.name;
  if (!names && (left.length < 2 || right.length < 2)) return false;
  return (
    names || (left.some((t) => t.content) && right.some((t) => t.content)) || (left.length > 1 && right.length > 1)
  );
}

/** Without “by” nothing stands in the passive. */
function mayBePassive(scene: Scene): boolean {
  const { agent } = orderOf(scene);
  return anyOf(scene.a, agent) || anyOf(scene.b, agent);
}

function anyOf({ terms }: SideTerms, words: ReadonlySet<string>): boolean {
  for (const term of terms) if (words.has(term.norm)) return true;
  return false;
}

/** Active on one side, passive on the other, and yet the same word first: the doer became the one it was done to. */
function turned(scene: Scene, firm: readonly Link[], used: ReadonlySet<Link>): FindingDraft[] {
  const { articles, perfect } = orderOf(scene);
  for (let k = 1; k + 1 < firm.length; k++) {
    const [x, verb, y] = [firm[k - 1]!, firm[k]!, firm[k + 1]!];
    if (used.has(x) || used.has(y) || x.b[0]! > verb.b[0]! || verb.b[0]! > y.b[0]!) continue;
    const left = passiveVerb(scene, scene.a.terms, verb.a[0]!, y.a[0]!);
    const right = passiveVerb(scene, scene.b.terms, verb.b[0]!, y.b[0]!);
    const active = left ? scene.b.terms : scene.a.terms;
    const at = left ? [x.b[0]!, verb.b[0]!, y.b[0]!] : [x.a[0]!, verb.a[0]!, y.a[0]!];
    // Subject, verb and object in a row, nothing but articles and auxiliaries between them.
    if (
      left === right ||
      active.slice(at[0]! + 1, at[2]!).some((t) => t.index !== at[1] && !articles.has(t.norm) && !perfect.has(t.norm))
    )
      continue;
    const first = scene.a.terms[x.a[0]!]!;
    const second = scene.a.terms[y.a[0]!]!;
    return [
      finding(scene, {
        category: 'role',
        severity: 'critical',
        confidence: 0.7,
        code: 'role.turned',
        message: `“${first.text}” and “${second.text}” changed roles: {original} became {copy}.`,
        params: { first: first.text, second: second.text },
        a: span(x.a[0]!, y.a[0]!),
        b: span(x.b[0]!, y.b[0]!),
      }),
    ];
  }
  return [];
}

/** “was sued by the”: a form of be before the verb and “by” between it and what follows. */
function passiveVerb(scene: Scene, terms: readonly Term[], verb: number, next: number): boolean {
  const { agent, passive } = orderOf(scene);
  const be = [1, 2].some((k) => terms[verb - k]?.lemmas.some((lemma) => passive.has(lemma)));
  return be && terms.slice(verb + 1, next).some((t) => agent.has(t.norm));
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}

/** Whether exactly one side has “by” before one of the exchanged words. */
function passive(scene: Scene, x: Link, y: Link): boolean {
  const { agent } = orderOf(scene);
  const by = (terms: readonly Term[], at: number) => [1, 2, 3].some((k) => agent.has(terms[at - k]?.norm ?? ''));
  const left = by(scene.a.terms, x.a[0]!) || by(scene.a.terms, y.a[0]!);
  const right = by(scene.b.terms, x.b[0]!) || by(scene.b.terms, y.b[0]!);
  return left !== right;
}

/** Prepositions that two words stand behind before and after: kept where a phrase only moved, else perhaps exchanged. */
function governors(scene: Scene, x: Link, y: Link): 'kept' | 'exchanged' | 'other' {
  const { agent, prepositions } = orderOf(scene);
  const governor = (terms: readonly Term[], at: number) => {
    for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
      const { norm } = terms[k]!;
      if (prepositions.has(norm)) return agent.has(norm) ? '' : norm;
    }
    return '';
  };
  const before = [governor(scene.a.terms, x.a[0]!), governor(scene.a.terms, y.a[0]!)];
  const after = [governor(scene.b.terms, x.b[0]!), governor(scene.b.terms, y.b[0]!)];
  if (before[0] === after[0] && before[1] === after[1]) return before[0] || before[1] ? 'kept' : 'exchanged';
  return before[0] === after[1] && before[1] === after[0] ? 'exchanged' : 'other';
}

function isVerb(scene: Scene, term: Term): boolean {
  return term.lemmas.some((lemma) => scene.lexicon?.kind(lemma) === 'v');
}
