import type { Span } from '../document/types.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { onScale } from '../semantics/vocabulary.ts';
import type { Link } from '../semantics/word-align.ts';
import { denied } from './denial.ts';
import { finding, hasMark, STOPS } from './drafts.ts';
import { footingOf, grounded } from './footing.ts';
import { isWanted, outcomes } from './outcome.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';
import { orderOf } from './word-order.ts';

/** A word became its opposite, and no negation makes up for it. */
export const antonymCheck: CategoryCheck = {
  category: 'antonym',
  needs: ['opposites'],
  find(scene) {
    const findings: FindingDraft[] = [];
    for (const link of scene.alignment.links) {
      if (link.kind !== 'opposite') continue;
      const x = scene.a.terms[link.a[0]!]!;
      const y = scene.b.terms[link.b[0]!]!;
      if (scene.explained.a.has(x.index) || scene.explained.b.has(y.index)) continue;
      if (denied(scene, 'a', x.index) !== denied(scene, 'b', y.index)) continue;
      if (converse(scene, link) || turned(scene, link)) continue;
      if (isWanted(scene, 'a', x.index) !== isWanted(scene, 'b', y.index)) continue;
      // “walk out” is not the opposite of “stop work”; “followed a letter” and “whom it led” are one way.
      const loose = phrase(scene, scene.a.terms, x) !== phrase(scene, scene.b.terms, y) || converses(scene, x, y);
      const tight = neighbours(scene, link);
      findings.push(
        finding(scene, {
          category: 'antonym',
          severity: 'critical',
          confidence: Math.max(0.45 + 0.2 * tight, !loose && footingOf(scene, link.a, link.b) >= FIRM ? 0.6 : 0),
          code: 'antonym.replaced',
          message: '{original} became its opposite, {copy}.',
          a: link.a,
          b: link.b,
        }),
      );
    }
    findings.push(...grammarOpposites(scene));
    return surer(scene, findings, outcomes(scene));
  },
};

/** Of two findings about the same words the surer one. */
function surer(scene: Scene, findings: FindingDraft[], others: readonly FindingDraft[]): FindingDraft[] {
  const touch = (x: readonly Span[], y: readonly Span[]) =>
    x.some((p) => y.some((q) => p.start < q.end && q.start < p.end));
  for (const other of others) {
    const twins = findings.filter(
      ({ evidence }) => touch(evidence.original, other.evidence.original) || touch(evidence.copy, other.evidence.copy),
    );
    if (twins.some((twin) => grounded(scene, twin).confidence >= other.confidence)) continue;
    for (const twin of twins) findings.splice(findings.indexOf(twin), 1);
    findings.push(other);
  }
  return findings;
}

/** Ground on which an opposite contradicts though its neighbours are other words. */
const FIRM = 0.65;

/** “turned on” and “turned off”, “near” and “far from”: opposite grammar words between the same neighbours. */
function grammarOpposites(scene: Scene): FindingDraft[] {
  const { ofA, ofB } = scene.alignment;
  const vocabulary = scene.vocabulary!;
  const findings: FindingDraft[] = [];
  for (const x of scene.a.terms) {
    if (ofA[x.index] || x.figure) continue;
    const before = ofA[x.index - 1];
    if (!before) continue;
    const y = scene.b.terms[before.b.at(-1)! + 1];
    if (!y || ofB[y.index] || (x.content && y.content) || onScale(vocabulary, x.norm, y.norm) !== 'opposite') continue;
    if (scene.explained.a.has(x.index) || scene.explained.b.has(y.index)) continue;
    if (!governsSame(scene, x.index, y.index)) continue;
    findings.push(
      finding(scene, {
        category: 'antonym',
        severity: 'critical',
        confidence: 0.65,
        code: 'antonym.replaced',
        message: '{original} became its opposite, {copy}.',
        a: [x.index],
        b: [y.index],
      }),
    );
  }
  return findings;
}

/**
 * Whether two grammar words go with the same: “after the truce” and “before the truce”. “Hours after the truce it
 * happened” and “the truce had come only hours before” turn the relation round with the word.
 */
function governsSame(scene: Scene, i: number, j: number): boolean {
  const next = ({ terms, text }: SideTerms, at: number) => {
    const found = terms.slice(at + 1, at + 6).find((t) => t.content);
    return found && !hasMark(text, terms[at]!.end, found.start, STOPS) ? found.index : -1;
  };
  const [x, y] = [next(scene.a, i), next(scene.b, j)];
  if (x < 0 || y < 0) return x === y;
  const { ofA, ofB } = scene.alignment;
  return ofA[x]?.b.includes(y) ?? !ofB[y];
}

/** “received four years” and “was given four years”: one event from its two sides, and a passive that turns it round. */
function turned(scene: Scene, link: Link): boolean {
  const [x, y] = [scene.a.terms[link.a[0]!]!, scene.b.terms[link.b[0]!]!];
  return converses(scene, x, y) && isPassive(scene, scene.a.terms, x) !== isPassive(scene, scene.b.terms, y);
}

function converses({ vocabulary }: Scene, x: Term, y: Term): boolean {
  return x.lemmas.some((lemma) => y.lemmas.some((other) => vocabulary!.converses.get(lemma)?.has(other)));
}

/** The particle that makes a phrase of its own out of a verb: “out” of “walk out”. */
function phrase({ lexicon }: Scene, terms: readonly Term[], verb: Term): string {
  const next = terms[verb.index + 1];
  if (!next || next.content) return '';
  return verb.lemmas.some((lemma) => lexicon?.has(`${lemma}_${next.norm}`)) ? next.norm : '';
}

function isPassive(scene: Scene, terms: readonly Term[], verb: Term): boolean {
  const { irregular, meaning } = scene.vocabulary!;
  const { past, progressive } = meaning.verbEndings ?? {};
  if (!past || !progressive || verb.norm.endsWith(progressive)) return false;
  if (!irregular.has(verb.norm) && !verb.norm.endsWith(past)) return false;
  const { passive } = orderOf(scene);
  for (let k = verb.index - 1; k >= Math.max(0, verb.index - 3); k--) {
    if (terms[k]!.lemmas.some((lemma) => passive.has(lemma))) return true;
    if (!(terms[k]!.traits & TRAIT.insideVerb)) return false;
  }
  return false;
}

/** “Egypt exports gas to Italy” and “Italy imports gas from Egypt”: opposite words, exchanged places, one meaning. */
function converse(scene: Scene, link: Link): boolean {
  const crossed = scene.alignment.links.filter((other) => {
    if (other === link || !scene.a.terms[other.a[0]!]!.content) return false;
    return other.a[0]! < link.a[0]! !== other.b[0]! < link.b[0]!;
  });
  const before = crossed.some((other) => other.a[0]! < link.a[0]!);
  const after = crossed.some((other) => other.a[0]! > link.a[0]!);
  return before && after;
}

/** 0 to 2: how many direct neighbours of both words are aligned with each other. */
function neighbours(scene: Scene, link: Link): number {
  let count = 0;
  for (const step of [-1, 1]) {
    const end = step < 0 ? 0 : -1;
    const i = link.a.at(end)! + step;
    const j = link.b.at(end)! + step;
    const neighbour = scene.alignment.ofA[i];
    const edge = (i < 0 && j < 0) || (i >= scene.a.terms.length && j >= scene.b.terms.length);
    if (edge || neighbour?.b.includes(j)) count++;
  }
  return count;
}
