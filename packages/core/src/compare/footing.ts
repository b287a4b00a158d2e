import { memoised } from '../document/memo.ts';
import type { Span } from '../document/types.ts';
import type { Category } from '../report/vocabulary.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import type { Link } from '../semantics/word-align.ts';
import { hasMark, STOPS, termsIn, weighedAs } from './drafts.ts';
import type { FindingDraft, Scene } from './types.ts';

// How firm the ground of a finding is: whether the words around its evidence stand around it on the other side too.
// Comes in: the evidence as terms of both sides, either of them possibly none. Goes out: 0 to 1.

/** Categories whose evidence is sure wherever it stands, or that weigh their ground themselves. */
const ANYWHERE: ReadonlySet<Category> = new Set([
  'omission',
  'addition',
  'artefact',
  'quotation',
  'untranslated',
  'time',
  'number',
  'name',
]);
/** Footing from which on a finding keeps its confidence; sure findings, and those without a lexicon to find partners with, need less. */
const FIRM_FROM = 0.6;
const LESS = 0.45;
const LEAST = 0.4;

/**
 * What is said in another order was told anew: below 0.7 nothing but denials, opposites, genders and roles was right on the development
 * sets. Exchanged roles are another order themselves.
 */
const ANEW_BELOW: Readonly<Partial<Record<Category, number>>> = { antonym: 0, gender: 0, role: 0.6 };
const ANEW = 0.8;

/** A finding that accuses, with a confidence as firm as the ground it stands on. */
export function grounded(scene: Scene, draft: FindingDraft): FindingDraft {
  if (
    ANYWHERE.has(draft.category) ||
    draft.code === 'antonym.outcome' ||
    (draft.severity !== 'major' && draft.severity !== 'critical')
  )
    return draft;
  const at = (side: SideTerms, spans: readonly Span[]) => termsIn(side, spans).map((term) => term.index);
  const footing = footingOf(scene, at(scene.a, draft.evidence.original), at(scene.b, draft.evidence.copy));
  const firm = scene.lexicon && draft.confidence < 0.8 ? FIRM_FROM : LESS;
  const anew = draft.confidence < 0.8 && orderKept(scene) < (ANEW_BELOW[draft.category] ?? 0.7);
  const order = anew ? ANEW : 1;
  if (footing >= firm && order === 1) return draft;
  const confidence = draft.confidence * order * Math.max(LEAST, Math.min(1, footing / firm));
  return weighedAs(draft, draft.severity, confidence);
}

/** So many pairs of neighbours are needed to speak of an order. */
const FEWEST_PAIRS = 4;

/**
 * How far what was said comes in the same order on both sides: the share of neighbouring content words with a partner
 * whose partners follow each other too, 0 to 1. Where a passage was told anew its statements are in another order, and one
 * word more or less is weak evidence. Too few words to tell: 1.
 */
export const orderKept = memoised(({ a, alignment }: Scene): number => {
  let before = -1;
  let pairs = -1;
  let kept = 0;
  for (const link of alignment.links) {
    if (!stays(link) || !a.terms[link.a[0]!]!.content) continue;
    pairs++;
    if (pairs > 0 && link.b[0]! > before) kept++;
    before = link.b[0]!;
  }
  return pairs < FEWEST_PAIRS ? 1 : kept / pairs;
});

/** Content words to look at before and behind the evidence. */
const NEXT = 3;
/** How far from the evidence, in words, the partner of a word beside it may stand. */
const REACH = 8;

/**
 * The share of the content words beside some terms whose partners stand beside the other terms: 1 where a sentence only
 * changed there, near 0 where everything around it was written anew. Without terms on one side, the place is where most
 * of the words around went.
 */
export function footingOf(scene: Scene, a: readonly number[], b: readonly number[]): number {
  const here = a.length ? a : placeFor(scene, 'b', b);
  const there = b.length ? b : placeFor(scene, 'a', a);
  const left = held(scene, 'a', here, there);
  const right = held(scene, 'b', there, here);
  // Nothing around the evidence: nothing speaks against it.
  return left.all + right.all > 0 ? (left.kept + right.kept) / (left.all + right.all) : 1;
}

interface Held {
  kept: number;
  all: number;
}

function held(scene: Scene, which: 'a' | 'b', mine: readonly number[], theirs: readonly number[]): Held {
  const side = which === 'a' ? scene.a : scene.b;
  const links = which === 'a' ? scene.alignment.ofA : scene.alignment.ofB;
  const other = which === 'a' ? 'b' : 'a';
  const result: Held = { kept: 0, all: 0 };
  if (!mine.length) return result;
  for (const { term, distance } of beside(side, mine)) {
    const weight = term.weight / distance;
    result.all += weight;
    const link = links[term.index];
    if (link && stays(link) && near(link[other], theirs)) result.kept += weight * link.closeness;
  }
  return result;
}

function stays({ kind }: Link): boolean {
  return kind !== 'opposite' && kind !== 'sibling' && kind !== 'rival';
}

function near(partners: readonly number[], theirs: readonly number[]): boolean {
  return partners.some((p) => theirs.some((t) => Math.abs(t - p) <= REACH));
}

/** Content words of the same sentence before, between and behind some terms, with their distance in content words. */
function beside({ terms, text }: SideTerms, mine: readonly number[]): { term: Term; distance: number }[] {
  const own = new Set(mine);
  const found: { term: Term; distance: number }[] = [];
  const [from, to] = [Math.min(...mine), Math.max(...mine)];
  for (const step of [-1, 1]) {
    let distance = 0;
    for (let k = step < 0 ? from - 1 : to + 1; k >= 0 && k < terms.length && distance < NEXT; k += step) {
      const [x, y] = step < 0 ? [terms[k]!, terms[k + 1]!] : [terms[k - 1]!, terms[k]!];
      if (hasMark(text, x.end, y.start, STOPS)) break;
      if (terms[k]!.content) found.push({ term: terms[k]!, distance: ++distance });
    }
  }
  for (let k = from + 1; k < to; k++)
    if (!own.has(k) && terms[k]!.content) found.push({ term: terms[k]!, distance: 2 });
  return found;
}

/** Where the words around some terms went: the partner in the middle of all of them. */
function placeFor(scene: Scene, which: 'a' | 'b', mine: readonly number[]): number[] {
  if (!mine.length) return [];
  const links = which === 'a' ? scene.alignment.ofA : scene.alignment.ofB;
  const other = which === 'a' ? 'b' : 'a';
  const there = beside(which === 'a' ? scene.a : scene.b, mine)
    .flatMap(({ term }) => links[term.index]?.[other][0] ?? [])
    .sort((x, y) => x - y);
  return there.length ? [there[there.length >> 1]!] : [];
}
