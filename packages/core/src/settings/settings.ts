import type { FindingDraft } from '../compare/types.ts';
import { sha256 } from '../document/sha256.ts';
import type { Document, Sentence, Span } from '../document/types.ts';
import type { Note } from '../report/schema.ts';
import { GRADES, SEVERITIES, type Severity } from '../report/vocabulary.ts';
import { type Equivalent, standIns } from './equivalents.ts';
import { type Pattern, patternOf } from './pattern.ts';
import type { Settings } from './schema.ts';

// An options file made ready for use: what the steps of a comparison ask it. Without one, nothing is asked.

export interface ReadySettings {
  /** `options` and eight hex digits: stands in signatures; the same settings give the same digits. */
  label: string;
  /** A finding as the settings want it, or null when it is left out. `words`: its evidence on both sides. */
  finding(draft: FindingDraft, words: { original: string; copy: string }): FindingDraft | null;
  /** Findings of less confidence are unsure. */
  unsureBelow: number;
  /** Whether a note stays. */
  keepsNote(note: Note, text: string): boolean;
  /** Spans of the two sides of a bead that stand for each other. */
  standIns(original: Side, copy: Side): { original: Span[]; copy: Span[] };
  /** A document with the furniture that the settings name. */
  withFurniture(document: Document): Document;
}

interface Side {
  document: Document;
  sentences: readonly Span[];
}

/** Confidence below which a finding is unsure, when no settings say otherwise. */
export const UNSURE_BELOW = 0.5;

export function readySettings(settings: Settings): ReadySettings {
  const { thresholds = {}, categories = {}, names = [], terms = [], ignore = [], furniture = [] } = settings;
  const { unsureBelow = UNSURE_BELOW, leaveOutBelow = 0, notesFrom = 'possible' } = thresholds;
  const equivalents: Equivalent[] = [
    ...names.map((forms) => ({ original: forms, copy: forms })),
    ...terms.map(({ original, copy }) => ({ original: [original], copy: [original, copy].flat() })),
  ];
  const rules = ignore.map(({ original, copy, ...rest }) => ({
    ...rest,
    original: original === undefined ? undefined : patternOf(original),
    copy: copy === undefined ? undefined : patternOf(copy),
  }));
  const fits = (pattern: Pattern | undefined, text: string) => pattern === undefined || pattern(text);
  const kinds = furniture.map(({ text, kind = 'boilerplate' }) => ({ fits: patternOf(text), kind }));
  return {
    label: `options ${sha256(canonical(settings)).slice(0, 8)}`,
    unsureBelow,
    finding(draft, words) {
      const limit = categories[draft.category];
      if (limit === 'off' || draft.confidence < leaveOutBelow) return null;
      const ignored = rules.some(
        (rule) =>
          rule.note === undefined &&
          (rule.category ?? draft.category) === draft.category &&
          (rule.code ?? draft.code) === draft.code &&
          fits(rule.original, words.original) &&
          fits(rule.copy, words.copy),
      );
      if (ignored) return null;
      return limit === undefined ? draft : { ...draft, severity: atMost(limit, draft.severity) };
    },
    keepsNote(note, text) {
      if (GRADES.indexOf(note.grade) > GRADES.indexOf(notesFrom)) return false;
      return !rules.some(
        (rule) => rule.note === note.kind && (rule.code ?? note.code) === note.code && fits(rule.copy, text),
      );
    },
    standIns: (original, copy) =>
      standIns(
        equivalents,
        { text: original.document.text, sentences: original.sentences },
        { text: copy.document.text, sentences: copy.sentences },
      ),
    withFurniture: (document) => (kinds.length ? labelled(document, kinds) : document),
  };
}

type Kinds = readonly { fits: Pattern; kind: Sentence['kind'] }[];

/** A sentence that fits a pattern is of its kind, and so are all sentences of a block that does. */
function labelled(document: Document, kinds: Kinds): Document {
  const kindOf = ({ start, end }: Span) => kinds.find(({ fits }) => fits(document.text.slice(start, end)))?.kind;
  const blocks = document.blocks.map(kindOf);
  const sentences = document.sentences.map((sentence) => {
    const kind = blocks[sentence.block] ?? kindOf(sentence);
    return kind === undefined ? sentence : { ...sentence, kind };
  });
  return { ...document, sentences };
}

function atMost(limit: Severity, severity: Severity): Severity {
  return SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(limit) ? limit : severity;
}

/** JSON with sorted keys: what is the same has the same text. What is for people and editors does not count. */
function canonical(settings: Settings): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([x], [y]) => (x < y ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  };
  const { name, $schema, ...rest } = settings;
  return JSON.stringify(sorted(rest));
}
