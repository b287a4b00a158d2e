import stringSimilarity from 'string-similarity';
import { tokenize } from '../document/tokens.ts';
import type { Document, Span } from '../document/types.ts';
import type { LanguageData } from '../language/types.ts';
import type { Category, Evidence, Mark, Severity } from '../report/schema.ts';

/** One side of a bead: a piece of its document's text, sentences in order. Spans are offsets into `document.text`. */
export interface Side {
  document: Document;
  sentences: readonly Span[];
  /** Spans (notes) that stand outside the comparison. */
  ignored: readonly Span[];
}

export interface BeadInput {
  original: Side;
  copy: Side;
  language: LanguageData | null;
}

/** A finding before the report gives it an id and its MQM dimension. */
export interface FindingDraft {
  category: Category;
  severity: Severity;
  confidence: number;
  code: string;
  params: Record<string, string | number | boolean>;
  message: string;
  evidence: Evidence;
}

export interface BeadComparison {
  similarity: number;
  measures: { dice: number };
  identical: boolean;
  findings: FindingDraft[];
  drift: number;
  severity: Severity;
  marks: { original: Mark[]; copy: Mark[] };
}

/** Compares the two sides of one bead. Either side may be empty (omitted, inserted), never both. */
export function compareBead(input: BeadInput): BeadComparison {
  const a = words(input.original);
  const b = words(input.copy);
  const text = (side: Side) => side.sentences.map((s) => side.document.text.slice(s.start, s.end)).join(' ');
  const dice = stringSimilarity.compareTwoStrings(text(input.original), text(input.copy));
  return {
    similarity: dice,
    measures: { dice },
    identical: a.join(' ') === b.join(' '),
    findings: [],
    drift: 0,
    severity: 'none',
    marks: { original: [], copy: [] },
  };
}

function words(side: Side): string[] {
  return side.sentences.flatMap((s) => tokenize(side.document.text.slice(s.start, s.end)).map((t) => t.norm));
}
