import type { Document, Span } from '../document/types.ts';
import { type Bracket, findBrackets } from './brackets.ts';
import { findQuotations, type Quotation } from './quotations.ts';

// In: a document. Out: what every detector asks about it: brackets, quotations, and which sentence a place lies in.
// Each is found once, in one pass over the text.

export interface Scene {
  document: Document;
  text: string;
  brackets: readonly Bracket[];
  quotations: readonly Quotation[];
  /** Index of the sentence that holds `position`, or of the last one before it; -1 when there is none. */
  sentenceAt(position: number): number;
  /** Indices of the sentences that `span` touches. */
  sentencesOf(span: Span): number[];
  /** The brackets, and the quotations, that touch `span`. */
  bracketsIn(span: Span): readonly Bracket[];
  quotationsIn(span: Span): readonly Quotation[];
  /** The quotation that holds all of `span`, marks excluded. */
  quotationAround(span: Span): Quotation | undefined;
}

export function readScene(document: Document): Scene {
  const { text, sentences, blocks } = document;
  const brackets: Bracket[] = [];
  const quotations: Quotation[] = [];
  for (const block of blocks) {
    for (const bracket of findBrackets(text, block)) brackets.push(bracket);
    for (const quotation of findQuotations(text, block)) quotations.push(quotation);
  }
  const sentenceAt = (position: number) => lastStartingBy(sentences, position);
  return {
    document,
    text,
    brackets,
    quotations,
    sentenceAt,
    sentencesOf(span) {
      const found: number[] = [];
      for (let i = Math.max(0, sentenceAt(span.start)); i < sentences.length && sentences[i]!.start < span.end; i++) {
        if (sentences[i]!.end > span.start) found.push(i);
      }
      return found;
    },
    bracketsIn: (span) => touching(brackets, span, LOOK_BACK),
    quotationsIn: (span) => touching(quotations, span, 1),
    quotationAround(span) {
      const quotation = quotations[lastStartingBy(quotations, span.start)];
      return quotation && quotation.start < span.start && quotation.end > span.end ? quotation : undefined;
    },
  };
}

/** Index of the last span that starts at or before `position`; spans are in order. -1 when all start later. */
function lastStartingBy(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Brackets nest, so an earlier one may reach further than its successor; depth is bounded, so a few steps back do. */
const LOOK_BACK = 8;

function touching<T extends Span>(spans: readonly T[], { start, end }: Span, back: number): T[] {
  const found: T[] = [];
  for (let i = Math.max(0, lastStartingBy(spans, start) - back + 1); i < spans.length && spans[i]!.start < end; i++) {
    if (spans[i]!.end > start) found.push(spans[i]!);
  }
  return found;
}
