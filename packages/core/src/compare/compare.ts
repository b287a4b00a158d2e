import type { Span } from '../document/types.ts';
import type { Category, Severity } from '../report/schema.ts';
import { ADDITION_FROM, gainOf, lossOf, massOf, OMISSION_FROM, placeInBand, worse } from '../score/drift.ts';
import { readTerms, shareNames } from '../semantics/terms.ts';
import { vocabularyOf } from '../semantics/vocabulary.ts';
import { alignWords, sameWords } from '../semantics/word-align.ts';
import { wordFormsOf } from '../semantics/word-forms.ts';
import { UNSURE_BELOW } from '../settings/settings.ts';
import { additionCheck, omissionCheck } from './content.ts';
import { diceOf } from './dice.ts';
import { termsIn, weighedAs } from './drafts.ts';
import { type Evidence, evidenceOf, NO_EVIDENCE, PLACE } from './evidence.ts';
import { grounded, orderKept } from './footing.ts';
import { wordMarks } from './marks.ts';
import { checksFor } from './registry.ts';
import { sharedContent } from './shared.ts';
import type { BeadComparison, BeadInput, CategoryCheck, FindingDraft, Scene, Side } from './types.ts';

export type { BeadComparison, BeadInput, FindingDraft, Side } from './types.ts';

// One bead: words are aligned, every category looks at what changed, findings become severity and drift.

export { UNSURE_BELOW } from '../settings/settings.ts';

/** Compares the two sides of one bead. Either side may be empty (omitted, inserted), never both. */
export function compareBead(input: BeadInput): BeadComparison {
  if (isVerbatim(input)) return verbatim(input);
  const meaning = input.language?.meaning;
  const vocabulary = meaning ? vocabularyOf(meaning) : null;
  const lexicon = input.lexicon && input.lexicon.language === input.language?.code ? input.lexicon : null;
  const forms = wordFormsOf(vocabulary, lexicon);
  const a = readTerms(input.original, forms);
  const b = readTerms(input.copy, forms);
  shareNames(a, b);
  const display = input.display !== false;
  const dice = display ? diceOf(textOf(input.original), textOf(input.copy)) : 0;
  const identical = sameWords(a.terms, b.terms);
  const alignment = alignWords(a, b, forms);
  const explained = { a: new Set<number>(), b: new Set<number>() };
  const shared = sharedContent(a, b, alignment);
  const scene: Scene = { a, b, alignment, shared, vocabulary, lexicon, explained };
  const findings = findAll(scene, explained, input);
  const evidence = evidenceOf(scene, findings);
  const weighed = findings.length ? inContext(findings, scene, evidence) : findings;
  const severity = severityOf(weighed);
  return {
    similarity: identical ? 1 : shared,
    measures: { dice },
    identical,
    findings: weighed.length > 1 ? worstFirst(weighed) : weighed,
    drift: placeInBand(severity, massOf(evidence)),
    evidence,
    severity,
    marks: display ? wordMarks(a, b) : { original: [], copy: [] },
  };
}

const WITHOUT_PARTNER: readonly CategoryCheck[] = [omissionCheck, additionCheck];

// Small functions of their own: V8 compiles a function again when it meets another kind of list in it, and the whole of
// `compareBead` takes longer to compile than to run on a hundred beads.

function findAll(scene: Scene, explained: Explained, input: BeadInput): FindingDraft[] {
  const findings: FindingDraft[] = [];
  // Alone, a side can only be missing or added.
  const alone = !scene.a.terms.length || !scene.b.terms.length;
  const checks = alone ? WITHOUT_PARTNER : checksFor(input.language);
  for (let k = 0; k < checks.length; k++) {
    const check = checks[k]!;
    const found = check.find(scene);
    // What is left out explains nothing of what is added.
    if (found.length) takeAll(found, scene, check === omissionCheck ? null : explained, input, findings);
  }
  return findings;
}

interface Explained {
  a: Set<number>;
  b: Set<number>;
}

function takeAll(
  found: readonly FindingDraft[],
  scene: Scene,
  explained: Explained | null,
  input: BeadInput,
  findings: FindingDraft[],
): void {
  const { settings } = input;
  for (let k = 0; k < found.length; k++) {
    const draft = grounded(scene, found[k]!);
    const judged = settings ? settings.finding(draft, evidenceWords(input, draft)) : draft;
    if (judged) findings.push(capped(judged, settings?.unsureBelow));
    if (!explained) continue;
    for (const term of termsIn(scene.a, draft.evidence.original)) explained.a.add(term.index);
    for (const term of termsIn(scene.b, draft.evidence.copy)) explained.b.add(term.index);
  }
}

/** What is minor by itself may be a mere rewording beside everything else that changed. */
function inContext(findings: FindingDraft[], scene: Scene, evidence: Evidence): FindingDraft[] {
  if (!findings.some((draft) => draft.severity === 'minor')) return findings;
  const retold = isRetold(scene, evidence);
  return findings.map((draft) => lightened(draft, evidence, retold));
}

function severityOf(findings: readonly FindingDraft[]): Severity {
  let severity = findings.length > 1 ? addedUp(findings) : 'none';
  for (let k = 0; k < findings.length; k++) severity = worse(severity, findings[k]!.severity);
  return severity;
}

/** Whether the copy has the very text of the original: then there is nothing that anything could be said of. */
function isVerbatim({ original, copy }: BeadInput): boolean {
  const { sentences } = original;
  return (
    sentences.length > 0 &&
    sentences.length === copy.sentences.length &&
    !original.ignored.length &&
    !copy.ignored.length &&
    sentences.every((sentence, i) => isSameText(original, sentence, copy, copy.sentences[i]!))
  );
}

function isSameText(original: Side, x: Span, copy: Side, y: Span): boolean {
  return x.end - x.start === y.end - y.start && copy.document.text.startsWith(sliceOf(original, x), y.start);
}

function verbatim({ display }: BeadInput): BeadComparison {
  return {
    similarity: 1,
    measures: { dice: display === false ? 0 : 1 },
    identical: true,
    findings: [],
    drift: 0,
    evidence: NO_EVIDENCE,
    severity: 'none',
    marks: { original: [], copy: [] },
  };
}

const WORST_FIRST: readonly Severity[] = ['critical', 'major', 'minor', 'none'];

/** Findings in the order people want to see them: by severity, then by confidence. */
export function worstFirst(findings: readonly FindingDraft[]): FindingDraft[] {
  return [...findings].sort(
    (x, y) => WORST_FIRST.indexOf(x.severity) - WORST_FIRST.indexOf(y.severity) || y.confidence - x.confidence,
  );
}

/** Codes that push the claim of a sentence in one direction. */
const DIRECTION: Readonly<Record<string, 'stronger' | 'weaker'>> = {
  'modality.stronger': 'stronger',
  'modality.hedge-lost': 'stronger',
  'loaded.stronger': 'stronger',
  'loaded.added': 'stronger',
  'modality.weaker': 'weaker',
  'modality.hedge-added': 'weaker',
  'loaded.milder': 'weaker',
  'loaded.dropped': 'weaker',
};

/** Two minor shifts of different kinds in one direction make the pair major (rule 6 of the severity rules). */
function addedUp(findings: readonly FindingDraft[]): Severity {
  const firm = findings.filter((f) => f.severity === 'minor' && f.confidence >= 0.7);
  if (firm.length < 2) return 'none';
  const kinds = (direction: string) =>
    new Set(firm.filter((f) => DIRECTION[f.code] === direction).map((f) => f.category)).size;
  return kinds('stronger') > 1 || kinds('weaker') > 1 ? 'major' : 'none';
}

/**
 * A finding that would accuse and is less sure than the first is a remark, and so are words without a partner below the
 * second: that is where they stand in place of other words that weigh nearly as much. Of 170 freely retold groups 118
 * are then minor, 131 before, and of 102 damaged ones 93 are at least that, 95 before. With 0.3 for the first, another 5
 * and 4 fewer, and half a point of the AUC on SICK; from 0.55 on for the second half of the omissions of DEMETR go.
 */
const REMARK_BELOW = 0.2;
const WORDS_FROM = 0.4;

/**
 * What counts however freely a passage is told, also where it is unsure; of everything else that is less than major there,
 * one in ten finds a damage. A denial that is gone stands beside more damages than rewordings, a new one
 * that is hardly sure does not.
 */
const STILL_SAID: ReadonlySet<Category> = new Set(['negation', 'name', 'gender', 'time', 'mistranslation', 'artefact']);
const countsRetold = ({ category, code, confidence }: FindingDraft) =>
  STILL_SAID.has(category) && (code !== 'negation.added' || confidence >= WORDS_FROM);

/**
 * Where so large a part of the words stands in place of other words, or a smaller one in another order, the passage was told
 * anew. Words without a partner are remarks then in 25 of 100 freely retold groups more; of the omissions in DEMETR that are
 * told, 4 in 100 go.
 */
const SWAPPED_FROM = 0.15;
const SWAPPED_IN_ANOTHER_ORDER = 0.08;
const ORDER_BELOW = 0.75;

function isRetold(scene: Scene, evidence: Evidence): boolean {
  const swapped = Math.min(evidence[PLACE.lostWords]!, evidence[PLACE.freshWords]!);
  if (!swapped) return false;
  // Of the original alone: a copy that leaves out more is not more freely told.
  const share = swapped / scene.a.terms.reduce((sum, t) => (t.content ? sum + t.weight : sum), 0);
  return share >= SWAPPED_FROM || (share >= SWAPPED_IN_ANOTHER_ORDER && orderKept(scene) < ORDER_BELOW);
}

/**
 * Single words without a partner are rewording as long as all that is lost, or all that is new, weighs little, and where
 * other words stand in their place.
 */
function lightened(draft: FindingDraft, evidence: Evidence, retold: boolean): FindingDraft {
  if (draft.severity !== 'minor') return draft;
  if (retold && !countsRetold(draft)) return weighedAs(draft, 'none', draft.confidence);
  const lost = draft.category === 'omission';
  if (!lost && draft.category !== 'addition') return draft;
  const light =
    draft.confidence < WORDS_FROM || (lost ? lossOf(evidence) < OMISSION_FROM : gainOf(evidence) < ADDITION_FROM);
  return light ? weighedAs(draft, 'none', draft.confidence) : draft;
}

/** Findings below a confidence are unsure: shown, but never more than minor; hardly sure ones are remarks. */
export function capped(draft: FindingDraft, unsureBelow = UNSURE_BELOW): FindingDraft {
  const unsure = draft.confidence < unsureBelow && (draft.severity === 'major' || draft.severity === 'critical');
  return unsure ? weighedAs(draft, draft.confidence < REMARK_BELOW ? 'none' : 'minor', draft.confidence) : draft;
}

function textOf(side: Side): string {
  const { sentences } = side;
  let text = '';
  for (let i = 0; i < sentences.length; i++) text += (i ? ' ' : '') + sliceOf(side, sentences[i]!);
  return text;
}

function sliceOf({ document }: Side, { start, end }: Span): string {
  return document.text.slice(start, end);
}

/** The words that a finding speaks of, on both sides. */
export function evidenceWords(
  { original, copy }: Pick<BeadInput, 'original' | 'copy'>,
  { evidence }: FindingDraft,
): Record<'original' | 'copy', string> {
  const words = ({ document }: Side, spans: readonly Span[]) =>
    spans.map(({ start, end }) => document.text.slice(start, end)).join(' ');
  return { original: words(original, evidence.original), copy: words(copy, evidence.copy) };
}
