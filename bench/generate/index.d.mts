export interface Span {
  start: number;
  end: number;
}

/** Kinds of injected damage; `comment` is an editor's sentence without a signature. */
export type Damage =
  | 'number'
  | 'name'
  | 'time'
  | 'negation'
  | 'antonym'
  | 'modality'
  | 'quotation'
  | 'omission'
  | 'addition'
  | 'signed-note'
  | 'comment'
  | 'moved';

export const DAMAGES: readonly Damage[];

export interface GeneratedPair {
  original: string;
  copy: string;
  /** What was injected, with its place on both sides; null on the side that has none. */
  damages: { kind: Damage; original: Span | null; copy: Span | null }[];
  /** Every sentence of the original's body, and where the copy tells it. */
  sentences: { original: Span; copy: Span | null }[];
}

export interface PairOptions {
  /** Words of the original, about. */
  words?: number;
  /** Kinds to inject, once each time they are named. */
  damages?: readonly Damage[];
  /** Share of sentences told in other words. */
  reword?: number;
  /** Share of sentences left out as an abridgement. */
  cut?: number;
}

export function makePair(seed: number, options?: PairOptions): GeneratedPair;

export interface GeneratedText {
  id: string;
  name: string;
  text: string;
  /** YYYY-MM-DD. */
  date: string;
  role: 'original' | 'copy' | 'own-report' | 'other-event' | 'other-story';
}

export function makeFolder(
  seed: number,
  size?: { texts?: number; pairs?: number },
): { texts: GeneratedText[]; pairs: [original: string, copy: string][] };

export function parse(template: string): unknown[];
export function templates(): string[];
