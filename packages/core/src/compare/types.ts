import type { Document, Span } from '../document/types.ts';
import type { MeaningData } from '../language/meaning.ts';
import type { LanguageData } from '../language/types.ts';
import type { Category, Evidence, Mark, Severity } from '../report/schema.ts';
import type { Lexicon } from '../semantics/lexicon.ts';
import type { SideTerms } from '../semantics/terms.ts';
import type { Vocabulary } from '../semantics/vocabulary.ts';
import type { WordAlignment } from '../semantics/word-align.ts';
import type { ReadySettings } from '../settings/settings.ts';

import type { Evidence as Amounts } from './evidence.ts';

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
  /** Lexical knowledge of the language; without it synonyms and opposites beyond the language data are not known. */
  lexicon?: Lexicon | null;
  /** False leaves out what only a display needs: `marks` and `measures` stay empty. */
  display?: boolean;
  /** What an options file says of findings. */
  settings?: ReadySettings | null;
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
  /** What the drift was summed from; for fitting and for tests. */
  evidence: Amounts;
  severity: Severity;
  marks: { original: Mark[]; copy: Mark[] };
}

/** Everything a category may look at: both sides word by word, what was aligned, what other categories explained. */
export interface Scene {
  a: SideTerms;
  b: SideTerms;
  alignment: WordAlignment;
  /** Weighted share of words that have a partner, 0 to 1: see `sharedContent`. */
  shared: number;
  vocabulary: Vocabulary | null;
  lexicon: Lexicon | null;
  /** Terms that a finding of an earlier category already speaks of. */
  explained: { a: ReadonlySet<number>; b: ReadonlySet<number> };
}

/** One kind of drift. One file each; the registry fixes their order. */
export interface CategoryCheck {
  category: Category;
  /** Language data it cannot work without. */
  needs: readonly (keyof MeaningData)[];
  find(scene: Scene): FindingDraft[];
}
