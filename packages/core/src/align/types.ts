import type { LanguageData } from '../language/types.ts';
import type { Reason } from '../report/schema.ts';
import type { NumberWords } from './reading.ts';

/** A bead over the sentences that were handed to the aligner. Indices ascend; an empty side is omitted / inserted. */
export interface AlignedBead {
  original: number[];
  copy: number[];
  moved: boolean;
  /** 0 to 1, calibrated: how likely the bead is exact. */
  confidence: number;
  /** What the bead costs, 0 = perfect; what `storydrift align` prints. */
  cost: number;
  reasons: Reason[];
}

/** Sentence pairs that must (`together`) or must not (`apart`) be partners: `[original, copy]` indices. */
export interface Pins {
  together?: readonly (readonly [number, number])[];
  apart?: readonly (readonly [number, number])[];
}

export interface AlignOptions {
  pins?: Pins;
  /** Look for moved sentences. Default true. */
  moves?: boolean;
  /** The sides are in different languages: partners are told by figures, names, dates, length and order alone. */
  across?: { original: LanguageData | null; copy: LanguageData | null };
  /** Number words by language side, so that “twelve” is told by “12”. `alignDocuments` knows them by the language. */
  numbers?: NumberWords;
}

export interface Alignment {
  /** Every index of both sides stands in exactly one bead. Ordered by original, omitted and inserted in place. */
  beads: AlignedBead[];
  /** Part of a full search was left out because the input is long: a better alignment there was not looked for. */
  narrowed: boolean;
}
