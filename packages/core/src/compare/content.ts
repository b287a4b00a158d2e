import type { Severity } from '../report/schema.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import { entryOf } from '../semantics/vocabulary.ts';
import type { Link } from '../semantics/word-align.ts';
import { classedTerms } from './classes.ts';
import { finding } from './drafts.ts';
import { isFirstName } from './first-name.ts';
import { orderKept } from './footing.ts';
import type { CategoryCheck, FindingDraft, Scene } from './types.ts';

// Content that only one side has, weighed by what it carries. Omission and addition are one check seen from two sides.

export const omissionCheck: CategoryCheck = { category: 'omission', needs: [], find: (scene) => content(scene, 'a') };
export const additionCheck: CategoryCheck = { category: 'addition', needs: [], find: (scene) => content(scene, 'b') };

function content(scene: Scene, side: 'a' | 'b'): FindingDraft[] {
  const terms = (side === 'a' ? scene.a : scene.b).terms;
  const other = side === 'a' ? scene.b : scene.a;
  const explained = scene.explained[side];
  const explainedThere = scene.explained[side === 'a' ? 'b' : 'a'];
  const alone = !other.terms.length;
  const category = side === 'a' ? 'omission' : 'addition';
  if (alone) return terms.length ? [whole(scene, side, terms)] : [];
  const left = side === 'a' ? scene.alignment.runsA : scene.alignment.runsB;
  if (!left.length) return [];
  const otherLinks = side === 'a' ? scene.alignment.ofB : scene.alignment.ofA;
  // Everything the other side says has a partner: what this side says beyond is no rewording of anything.
  const runsThere = side === 'a' ? scene.alignment.runsB : scene.alignment.runsA;
  const pure = !runsThere.some((run) => run.some((i) => !explainedThere.has(i)));
  // As much on the other side without a partner: likelier the same in other words than left out here and made up there.
  const free = pure ? 0 : weightAlone(other, otherLinks, explainedThere);
  const findings: FindingDraft[] = [];
  for (const run of left) {
    // “one of them” counts nobody; a verb of reporting alone says nothing that attribution has not looked at.
    const only = terms[run[0]!]!;
    const both = only.figure?.value === 2 && other.terms.some((t) => t.norm === 'both');
    const light = run.length === 1 && (both || only.norm === 'one' || (only.traits & TRAIT.reporting) !== 0);
    // What this side says twice and the other one once is said there.
    const told = light ? [] : run.filter((i) => !explained.has(i) && !isSaid(other, terms[i]!));
    if (!told.length) continue;
    if (isFirstName(scene, side, told)) continue;
    const replaced = scene.alignment.substitutions.find((s) => s[side] === run || s[side].includes(told[0]!));
    const weight = told.reduce((sum, i) => sum + terms[i]!.weight, 0);
    const partner = replaced ? replaced[side === 'a' ? 'b' : 'a'] : [];
    const partnerWeight = partner.reduce((sum, i) => sum + other.terms[i]!.weight, 0);
    const net = weight - partnerWeight;
    if (replaced && net < 0.6) continue;
    const carries = told.some((i) => terms[i]!.figure || terms[i]!.name);
    const adverbs = told.every((i) => scene.lexicon?.kind(terms[i]!.lemmas[0]!) === 'r');
    const limits = !replaced && !adverbs && limited(scene, side, told[0]!);
    const clause = pure && !replaced && told.length >= CLAUSE;
    const missing = limits || clause || (weight >= 4 && !replaced && free < weight / 2);
    const severity: Severity =
      missing &&
      orderKept(scene) >= IN_ORDER &&
      !isSaidBeside(
        other,
        told.map((i) => terms[i]!),
      )
        ? 'major'
        : 'minor';
    findings.push(
      finding(scene, {
        category,
        severity,
        confidence: Math.min(0.9, 0.35 + 0.1 * net + (carries ? 0.15 : 0) + (replaced ? -0.15 : 0.1)),
        code: `${category}.words`,
        message: side === 'a' ? 'The copy leaves out {original}.' : 'The copy adds {copy}.',
        a: side === 'a' ? span(terms, told) : [],
        b: side === 'b' ? span(terms, told) : [],
      }),
    );
  }
  return findings;
}

/** Content of a side that has no partner and that no finding speaks of. */
function weightAlone({ terms }: SideTerms, links: readonly (Link | null)[], told: ReadonlySet<number>): number {
  let weight = 0;
  for (const t of terms) if (t.content && !links[t.index] && !told.has(t.index)) weight += t.weight;
  return weight;
}

/** What is missing from statements in another order may be said elsewhere among them. */
const IN_ORDER = 0.7;

function isSaid({ terms }: SideTerms, { keyId }: Term): boolean {
  return terms.some((term) => term.content && term.keyId === keyId);
}

/** As far before and behind a bead as its neighbours reach, in characters. */
const BESIDE = 600;

/** Whether the sentences beside the other side say most of it: then it stands there and was neither lost nor made up. */
function isSaidBeside({ terms, text }: SideTerms, told: readonly Term[]): boolean {
  const [from, to] = [terms[0]!.start, terms.at(-1)!.end];
  const around = `${text.slice(Math.max(0, from - BESIDE), from)}\n${text.slice(to, to + BESIDE)}`;
  const weigh = (list: readonly Term[]) => list.reduce((sum, t) => sum + t.weight, 0);
  return weigh(told.filter((t) => around.includes(t.text))) >= MOSTLY * weigh(told);
}

const MOSTLY = 0.6;

/** So many content words in a row, with nothing on the other side that they could stand for, are a statement. */
const CLAUSE = 3;

/** “except …”, “unless …”, “if …”: words that limit the whole statement and are gone with what they limit it by. */
function limited(scene: Scene, side: 'a' | 'b', first: number): boolean {
  const table = scene.vocabulary?.meaning.connectives;
  if (!table) return false;
  const { terms } = scene[side];
  const links = side === 'a' ? scene.alignment.ofA : scene.alignment.ofB;
  // “say whether” and “say if” ask one question.
  const there = classedTerms(scene[side === 'a' ? 'b' : 'a'], table, TRAIT.connective);
  if (there.some((x) => x.class === 'question')) return false;
  return terms
    .slice(Math.max(0, first - 3), first)
    .some(
      (t) =>
        t.traits & TRAIT.connective &&
        !links[t.index] &&
        ['exception', 'condition'].includes(entryOf(table, t.norm) ?? ''),
    );
}

/** A sentence that has no partner at all: major by rule 8 of the severity rules. */
function whole(scene: Scene, side: 'a' | 'b', terms: readonly Term[]): FindingDraft {
  const all = terms.map((t) => t.index);
  const category = side === 'a' ? 'omission' : 'addition';
  return finding(scene, {
    category,
    severity: 'major',
    confidence: 0.9,
    code: `${category}.sentence`,
    message: side === 'a' ? 'The copy leaves out this passage.' : 'The copy adds this passage.',
    a: side === 'a' ? all : [],
    b: side === 'b' ? all : [],
    params: { weight: Math.round(terms.reduce((sum, t) => sum + (t.content ? t.weight : 0), 0) * 10) / 10 },
  });
}

/** Grammar words between the content words belong to the phrase. */
function span(terms: readonly Term[], run: readonly number[]): number[] {
  const from = run[0]!;
  const to = run[run.length - 1]!;
  return to - from <= run.length * 3 ? terms.slice(from, to + 1).map((t) => t.index) : [...run];
}
