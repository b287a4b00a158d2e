import { cluesOf, type Key } from '../align/across-keys.ts';
import type { LanguageData } from '../language/types.ts';
import type { Category } from '../report/schema.ts';
import { worstOf } from '../score/drift.ts';
import { roundedFigure, sameFigure } from '../semantics/figures.ts';
import type { SideTerms, Term } from '../semantics/terms.ts';
import { readTerms } from '../semantics/terms.ts';
import { vocabularyOf } from '../semantics/vocabulary.ts';
import { wordFormsOf } from '../semantics/word-forms.ts';
import type { ReadySettings } from '../settings/settings.ts';
import { type BeadComparison, capped, evidenceWords, worstFirst } from './compare.ts';
import { spansOf, wordsOf } from './drafts.ts';
import type { FindingDraft, Side } from './types.ts';

// One bead whose sides are in different languages. In: both sides and what is known of each language. Out: findings that
// need no common vocabulary: figures, dates, names of persons, quotation marks, and what one side lacks altogether. No
// drift: how far the wording went cannot be told without a dictionary.

export interface ForeignInput {
  original: Side;
  copy: Side;
  languages: { original: LanguageData | null; copy: LanguageData | null };
  /** How sure the sides are partners, or that a side has none, 0 to 1. Nothing is surer than that. */
  confidence: number;
  settings?: ReadySettings | undefined;
}

/** Categories that are checked between languages. Dates need month names of both. */
export function foreignCategories(original: LanguageData | null, copy: LanguageData | null): Category[] {
  const dates: Category[] = original?.meaning?.months && copy?.meaning?.months ? ['time'] : [];
  return ['number', ...dates, 'name', 'quotation', 'omission', 'addition'];
}

/** Characters from which on a bead is no passage that anybody could judge by its figures and names. */
const LONGEST = 20_000;

function lengthOf({ sentences }: Side): number {
  return sentences.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** A quotation of less words is a title or a name in quotation marks. */
const QUOTED_WORDS = 3;
/** Words of a name that is looked for: a surname with its first name. Places have other names in other languages. */
const PERSON = 2;

export type ForeignComparison = Pick<BeadComparison, 'similarity' | 'findings' | 'severity'>;

export function compareForeign(input: ForeignInput): ForeignComparison {
  const read = (side: 'original' | 'copy') => {
    const meaning = input.languages[side]?.meaning;
    return readTerms(input[side], wordFormsOf(meaning ? vocabularyOf(meaning) : null, null));
  };
  if (lengthOf(input.original) + lengthOf(input.copy) > LONGEST)
    return { similarity: 0, findings: [], severity: 'none' };
  const scene: Foreign = { a: read('original'), b: read('copy'), input };
  const found =
    scene.a.terms.length && scene.b.terms.length
      ? [...figures(scene), ...dates(scene), ...persons(scene), ...quotations(scene)]
      : alone(scene);
  const { settings } = input;
  const findings = found.flatMap((draft) => {
    const weighed = { ...draft, confidence: draft.confidence * certainty(input.confidence) };
    const judged = settings ? settings.finding(weighed, evidenceWords(input, weighed)) : weighed;
    return judged ? [capped(judged, settings?.unsureBelow)] : [];
  });
  return {
    similarity: shareOf(scene),
    findings: worstFirst(findings),
    severity: worstOf(findings.map((draft) => draft.severity)),
  };
}

interface Foreign {
  a: SideTerms;
  b: SideTerms;
  input: ForeignInput;
}

/** Sentences that are probably no partners say nothing about each other; sure ones take nothing away. */
function certainty(confidence: number): number {
  return Math.min(1, confidence / 0.9);
}

function draft(
  { a, b }: Foreign,
  kind: Pick<FindingDraft, 'category' | 'severity' | 'confidence' | 'code' | 'message'>,
  left: readonly number[],
  right: readonly number[],
): FindingDraft {
  const params: FindingDraft['params'] = {};
  if (left.length) params['original'] = wordsOf(a, left);
  if (right.length) params['copy'] = wordsOf(b, right);
  const message = kind.message.replace(/\{(\w+)\}/g, (_, name: string) => `“${params[name] ?? ''}”`);
  return { ...kind, message, params, evidence: { original: spansOf(a, left), copy: spansOf(b, right) } };
}

/** A figure that only one side has, where the other side has one of its own: it was changed. Small words do not count. */
function figures(scene: Foreign): FindingDraft[] {
  const telling = (terms: readonly Term[]) =>
    terms.filter((t) => t.figure && (t.figure.digits || t.figure.value >= 10) && t.figure.kind !== 'ordinal');
  const all = { a: scene.a.terms.filter((t) => t.figure), b: scene.b.terms.filter((t) => t.figure) };
  const lacks = (term: Term, others: readonly Term[]) => !others.some((t) => sameFigure(term.figure!, t.figure!));
  const lost = telling(scene.a.terms).filter((t) => lacks(t, all.b));
  const fresh = telling(scene.b.terms).filter((t) => lacks(t, all.a));
  return lost.slice(0, fresh.length).flatMap((x) => {
    const fits = fresh.filter((y) => !x.figure!.unit || !y.figure!.unit || x.figure!.unit === y.figure!.unit);
    const y = fits.reduce<Term | undefined>((best, t) => (best && gap(best, x) <= gap(t, x) ? best : t), undefined);
    if (!y) return [];
    fresh.splice(fresh.indexOf(y), 1);
    const rounded = roundedFigure(x.figure!, y.figure!);
    return [
      draft(
        scene,
        {
          category: 'number',
          severity: rounded ? 'minor' : 'critical',
          confidence: rounded ? 0.6 : lost.length === 1 ? 0.85 : 0.7,
          code: rounded ? 'number.rounded' : 'number.changed',
          message: rounded ? '{original} was rounded to {copy}.' : '{original} became {copy}.',
        },
        [x.index],
        [y.index],
      ),
    ];
  });
}

function gap(x: Term, y: Term): number {
  return Math.abs(Math.log10((Math.abs(x.figure!.value) + 1) / (Math.abs(y.figure!.value) + 1)));
}

/** A month or weekday that became another one. Both languages must know their names. */
function dates({ a, b, input }: Foreign): FindingDraft[] {
  const { original, copy } = input.languages;
  if (!original?.meaning?.months || !copy?.meaning?.months) return [];
  const read = (side: SideTerms, language: LanguageData) => {
    const { months, weekdays } = vocabularyOf(language.meaning!);
    return side.terms.flatMap((term) => {
      const month = months.get(term.norm);
      const day = weekdays.get(term.norm);
      return month ? [{ term, id: `m${month}` }] : day ? [{ term, id: `d${day}` }] : [];
    });
  };
  const left = read(a, original);
  const right = read(b, copy);
  const findings: FindingDraft[] = [];
  for (const kind of ['m', 'd']) {
    const lost = left.filter(({ id }) => id.startsWith(kind) && !right.some((other) => other.id === id));
    const fresh = right.filter(({ id }) => id.startsWith(kind) && !left.some((other) => other.id === id));
    if (lost.length !== 1 || fresh.length !== 1) continue;
    findings.push(
      draft(
        { a, b, input },
        {
          category: 'time',
          severity: 'critical',
          confidence: 0.8,
          code: kind === 'm' ? 'time.month' : 'time.day',
          message: '{original} became {copy}.',
        },
        [lost[0]!.term.index],
        [fresh[0]!.term.index],
      ),
    );
  }
  return findings;
}

/** A person whose name sounds like none of the other side, where that side has a person of its own. */
function persons(scene: Foreign): FindingDraft[] {
  const { a, b, input } = scene;
  const sounds = (side: SideTerms, language: LanguageData | null) => {
    const { text } = side;
    return new Set(
      side.terms.flatMap((term) => cluesOf(text.slice(term.start, term.end), language).keys.map((key) => key.id)),
    );
  };
  const heard = { a: sounds(a, input.languages.original), b: sounds(b, input.languages.copy) };
  const unknown = (side: SideTerms, language: LanguageData | null, there: ReadonlySet<string>) =>
    groups(side).filter((group) =>
      group.every((term) => {
        const keys: readonly Key[] = cluesOf(term.text, language).keys;
        return keys.length > 0 && !keys.some((key) => there.has(key.id));
      }),
    );
  const lost = unknown(a, input.languages.original, heard.b);
  const fresh = unknown(b, input.languages.copy, heard.a);
  if (lost.length !== 1 || fresh.length !== 1) return [];
  const kind = {
    category: 'name',
    severity: 'critical',
    confidence: 0.6,
    code: 'name.replaced',
    message: '{original} became {copy}.',
  } as const;
  return [
    draft(
      scene,
      kind,
      lost[0]!.map((t) => t.index),
      fresh[0]!.map((t) => t.index),
    ),
  ];
}

/** Neighbouring name words, two and more. */
function groups({ terms, text }: SideTerms): Term[][] {
  const result: Term[][] = [];
  for (const term of terms) {
    if (!term.name || term.figure) continue;
    const last = result.at(-1)?.at(-1);
    if (last && last.index === term.index - 1 && /^ $/.test(text.slice(last.end, term.start)))
      result.at(-1)!.push(term);
    else result.push([term]);
  }
  return result.filter((group) => group.length >= PERSON);
}

/** Words in quotation marks on one side only. */
function quotations(scene: Foreign): FindingDraft[] {
  const quoted = (side: SideTerms) => {
    const counts = new Map<number, number>();
    for (const { quotation } of side.terms) counts.set(quotation, (counts.get(quotation) ?? 0) + 1);
    return side.terms.filter(({ quotation }) => quotation >= 0 && counts.get(quotation)! >= QUOTED_WORDS);
  };
  const left = quoted(scene.a).map((t) => t.index);
  const right = quoted(scene.b).map((t) => t.index);
  if (Boolean(left.length) === Boolean(right.length)) return [];
  const lost = left.length > 0;
  const kind = {
    category: 'quotation',
    severity: 'minor',
    confidence: 0.6,
    code: lost ? 'quotation.unquoted' : 'quotation.invented',
    message: lost
      ? 'The quotation {original} is told without quotation marks.'
      : 'The copy puts {copy} in quotation marks; the original has none here.',
  } as const;
  return [draft(scene, kind, left, right)];
}

/** A sentence that has no partner at all. */
function alone(scene: Foreign): FindingDraft[] {
  const { a, b } = scene;
  const lost = a.terms.length > 0;
  if (!lost && !b.terms.length) return [];
  const kind = {
    category: lost ? 'omission' : 'addition',
    severity: 'major',
    confidence: 0.9,
    code: lost ? 'omission.sentence' : 'addition.sentence',
    message: lost ? 'The copy leaves out this passage.' : 'The copy adds this passage.',
  } as const;
  const all = (side: SideTerms) => side.terms.map((term) => term.index);
  return [draft(scene, kind, all(a), all(b))];
}

/** Similarity as far as it can be told: the share of figures, dates and names that both sides have. 0 where none is. */
function shareOf({ input }: Foreign): number {
  const keys = (side: 'original' | 'copy') => {
    const { document, sentences } = input[side];
    const text = sentences.map(({ start, end }) => document.text.slice(start, end)).join(' ');
    return cluesOf(text, input.languages[side]).keys.filter(({ kind }) => kind !== 'word' && kind !== 'unit');
  };
  const left = new Set(keys('original').map(({ id }) => id));
  const right = new Set(keys('copy').map(({ id }) => id));
  const both = [...left].filter((id) => right.has(id)).length;
  return left.size + right.size ? (2 * both) / (left.size + right.size) : 0;
}
