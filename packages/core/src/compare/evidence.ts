import { isSmall } from '../document/tokens.ts';
import { CATEGORIES, type Category } from '../report/vocabulary.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import { TRAIT } from '../semantics/traits.ts';
import type { Link, LinkKind } from '../semantics/word-align.ts';
import { hasMark } from './drafts.ts';
import type { FindingDraft, Scene } from './types.ts';

// Everything that speaks for drift, as amounts: what the findings say, each kind by its confidence, and the small
// differences that no finding speaks of. No amount ever speaks against drift. Weights: score/weights.ts.

/** Categories that are no evidence of their own: words without a partner are counted below, and form is no drift. */
type Uncounted = 'omission' | 'addition' | 'artefact';
const UNCOUNTED: ReadonlySet<Category> = new Set<Uncounted>(['omission', 'addition', 'artefact']);

function isCounted(category: Category): category is Exclude<Category, Uncounted> {
  return !UNCOUNTED.has(category);
}

/** Differences that no finding speaks of. */
const DIFFERENCES = [
  'swappedWords',
  'lostWords',
  'freshWords',
  'lostNames',
  'freshNames',
  'lostFigures',
  'freshFigures',
  'lostGrammar',
  'freshGrammar',
  'inflected',
  'respelt',
  'nearWords',
  'broader',
  'narrower',
  'sibling',
  'opposite',
  'order',
  'question',
  'doubled',
  'broken',
  'opened',
  'closed',
  'scars',
  'letters',
] as const;

/** Kinds of evidence. A finding counts under its category. */
export const EVIDENCE = [...CATEGORIES.filter(isCounted), ...DIFFERENCES] as const;
export type EvidenceKind = (typeof EVIDENCE)[number];

const OF_LINK: Readonly<Partial<Record<LinkKind, EvidenceKind>>> = {
  form: 'inflected',
  spelling: 'respelt',
  variant: 'respelt',
  compound: 'respelt',
  synonym: 'nearWords',
  derivation: 'nearWords',
  related: 'nearWords',
  broader: 'broader',
  narrower: 'narrower',
  sibling: 'sibling',
  rival: 'sibling',
  opposite: 'opposite',
};

/** Amounts of evidence, each at the place of its kind in `EVIDENCE`: an object with forty names is slow to make and to sum. */
export type Evidence = readonly number[];

/** The place of each kind of evidence. */
export const PLACE = Object.fromEntries(EVIDENCE.map((kind, i) => [kind, i])) as Readonly<Record<EvidenceKind, number>>;

/** What speaks for drift where nothing does. */
export const NO_EVIDENCE: Evidence = EVIDENCE.map(() => 0);

export function evidenceOf(scene: Scene, findings: readonly FindingDraft[]): Evidence {
  const amounts = NO_EVIDENCE.slice();
  for (const { category, confidence } of findings) {
    if (isCounted(category)) amounts[PLACE[category]]! += confidence;
  }
  alone(scene.a, scene.alignment.ofA, ALONE.lost, amounts);
  alone(scene.b, scene.alignment.ofB, ALONE.fresh, amounts);
  // Content in place of content is a rewording until a finding says otherwise; what is left over is loss or gain.
  for (const { a, b, loose } of scene.alignment.substitutions) {
    if (loose) continue;
    const swapped = Math.min(plainWeight(scene.a, a), plainWeight(scene.b, b));
    amounts[PLACE.swappedWords]! += swapped;
    amounts[PLACE.lostWords]! -= swapped;
    amounts[PLACE.freshWords]! -= swapped;
  }
  amounts[PLACE.lostWords] = Math.max(0, amounts[PLACE.lostWords]!);
  amounts[PLACE.freshWords] = Math.max(0, amounts[PLACE.freshWords]!);
  neighbours(scene, amounts);
  const scars = scarsOf(scene, scene.b);
  amounts[PLACE.scars] = scars ? Math.max(0, scars - scarsOf(scene, scene.a)) : 0;
  amounts[PLACE.letters] = letterDistance(scene);
  let furthest = -1;
  for (const link of scene.alignment.links) {
    // Most links are of the same word, which is no evidence of anything.
    const kind = link.kind === 'same' ? undefined : OF_LINK[link.kind];
    if (kind) amounts[PLACE[kind]]! += scene.a.terms[link.a[0]!]!.weight;
    if (link.b[0]! < furthest) amounts[PLACE.order]! += scene.a.terms[link.a[0]!]!.content ? 1 : 0.3;
    furthest = Math.max(furthest, link.b[0]!);
  }
  if (asks(scene.a) !== asks(scene.b)) amounts[PLACE.question] = 1;
  amounts[PLACE.doubled] = findings.filter((f) => f.code === 'artefact.doubled').length;
  return amounts;
}

/** Whether a side asks something; a mark in the middle of a sentence does not. */
function asks({ tokens }: SideTerms): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'punctuation' && QUESTION.has(text) && !isSmall(tokens[i + 1]?.text ?? '')) return true;
  }
  return false;
}

/** Weight of a plain content word; names and figures have kinds of their own. */
function plain(term: Term): number {
  return term.figure || term.name ? 0 : term.weight;
}

function plainWeight({ terms }: SideTerms, at: readonly number[]): number {
  let sum = 0;
  for (const i of at) sum += plain(terms[i]!);
  return sum;
}

/**
 * Neighbours that no longer are: `broken` went elsewhere, `opened` have something between them now (as after an
 * insertion), `closed` had something between them before (as after a deletion).
 */
function neighbours(scene: Scene, amounts: number[]): void {
  const { ofA, ofB } = scene.alignment;
  for (let i = 0; i + 1 < ofA.length; i++) {
    const left = ofA[i];
    const right = ofA[i + 1];
    if (!left || !right || left === right) continue;
    const step = right.b[0]! - left.b.at(-1)!;
    if (step > 1 && step <= 4) amounts[PLACE.opened]!++;
    else if (step !== 1) amounts[PLACE.broken]!++;
  }
  for (let j = 0; j + 1 < ofB.length; j++) {
    const left = ofB[j];
    const right = ofB[j + 1];
    if (!left || !right || left === right) continue;
    const step = right.a[0]! - left.a.at(-1)!;
    if (step > 1 && step <= 4) amounts[PLACE.closed]!++;
  }
}

/** Places where a word must be missing: an article before a preposition, “they” before “two”, a preposition at the end. */
function scarsOf(scene: Scene, side: SideTerms): number {
  const misfits = scene.vocabulary?.misfits;
  if (!misfits || !(side.traits & TRAIT.misfit)) return 0;
  let count = 0;
  for (const term of side.terms) {
    const never = term.traits & TRAIT.misfit ? misfits.get(term.norm) : undefined;
    if (!never) continue;
    const next = side.terms[term.index + 1];
    const ends = !next || hasMark(side.text, term.end, next.start, END);
    if (ends ? never.has('.') : never.has(next.figure ? '0' : next.norm)) count++;
  }
  return count;
}

const END = /[.;!?)]/;

/** Share of letter triples that only one side has, times the length: about the number of letters that changed. */
function letterDistance(scene: Scene): number {
  // Words that are the same on both sides cancel out and need not be cut up.
  // One count for both sides: what the original has more of is above nothing, what the copy has more of below it.
  const counts = new Map<number, number>();
  countTriples(scene.a, scene.alignment.ofA, 1, counts);
  countTriples(scene.b, scene.alignment.ofB, -1, counts);
  let distance = 0;
  for (const n of counts.values()) distance += Math.abs(n);
  return distance / 10;
}

function countTriples(
  { terms }: SideTerms,
  links: readonly (Link | null)[],
  step: number,
  counts: Map<number, number>,
): void {
  for (const { key, index } of terms) {
    if (links[index]?.kind === 'same') continue;
    let first = SPACE;
    let second = key.charCodeAt(0);
    for (let k = 1; k <= key.length; k++) {
      const third = k < key.length ? key.charCodeAt(k) : SPACE;
      const plain = (first | second | third) < 128;
      const triple = plain ? (first << 14) | (second << 7) | third : (first * 0x10000 + second) * 0x10000 + third;
      counts.set(triple, (counts.get(triple) ?? 0) + step);
      first = second;
      second = third;
    }
  }
}

const SPACE = 32;
const QUESTION = new Set('?？؟');

function alone(
  side: SideTerms,
  links: readonly (Link | null)[],
  [figures, names, words, grammar]: readonly number[],
  amounts: number[],
): void {
  for (const term of side.terms) {
    if (links[term.index]) continue;
    const kind = term.figure ? figures : term.name ? names : term.content ? words : grammar;
    amounts[kind!]! += term.content ? term.weight : 1;
  }
}

/** Where figures, names, words and grammar words count that only one side has. */
const ALONE = {
  lost: [PLACE.lostFigures, PLACE.lostNames, PLACE.lostWords, PLACE.lostGrammar],
  fresh: [PLACE.freshFigures, PLACE.freshNames, PLACE.freshWords, PLACE.freshGrammar],
} as const;
