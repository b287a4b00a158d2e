import type { Sentence, Span } from '../document/types.ts';
import { isNoteBead } from '../score/score.ts';
import { oneLine } from './clean.ts';
import type { Bead, Note, Report, ReportDocument, Severity } from './schema.ts';

// The one model that every writer prints: a report as rows, one row a bead, in reading order. Nothing is computed here
// that the report does not say; rows only put next to each other what a reader wants to see together.

/** What the two sides of a row are to each other. `note`: the copy side is commentary and nothing else. */
export type RowKind = 'pair' | 'missing' | 'added' | 'note' | 'furniture';

/** 0 identical, 1 reworded (no severity), 2 minor, 3 major, 4 critical. */
export type Level = 0 | 1 | 2 | 3 | 4;

export interface RowSide {
  /** Numbers of its sentences as people count them: body sentences of that side, from 1. Furniture has none. */
  numbers: number[];
  sentences: readonly Sentence[];
  /** The sentences on one line, safe to print. */
  text: string;
}

export interface Row {
  /** Index of the bead in the report. */
  index: number;
  bead: Bead;
  kind: RowKind;
  level: Level;
  original: RowSide;
  copy: RowSide;
}

const LEVELS: Readonly<Record<Severity, Level>> = { none: 1, minor: 2, major: 3, critical: 4 };

export function levelOf(bead: Pick<Bead, 'severity' | 'identical'>): Level {
  return bead.severity === 'none' && bead.identical ? 0 : LEVELS[bead.severity];
}

export function rowsOf(report: Report): Row[] {
  const original = sideReader(report.original);
  const copy = sideReader(report.copy);
  return report.beads.map((bead, index) => ({
    index,
    bead,
    kind: kindOf(bead),
    level: levelOf(bead),
    original: original(bead.original),
    copy: copy(bead.copy),
  }));
}

function kindOf(bead: Bead): RowKind {
  if (bead.furniture) return 'furniture';
  if (!bead.copy.length) return 'missing';
  if (bead.original.length) return 'pair';
  return isNoteBead(bead) ? 'note' : 'added';
}

/** A loop, not chains of calls: a report has some two hundred sides, nearly all of one sentence or none. */
function sideReader(document: ReportDocument): (indices: readonly number[]) => RowSide {
  const numberOf = bodyNumbers(document);
  return (indices) => {
    const numbers: number[] = [];
    const sentences: Sentence[] = [];
    let text = '';
    for (const index of indices) {
      const sentence = document.sentences[index]!;
      const number = numberOf.get(index);
      if (number !== undefined) numbers.push(number);
      text += gapBefore(sentence, sentences.at(-1)) + oneLine(document.text.slice(sentence.start, sentence.end));
      sentences.push(sentence);
    }
    return { numbers, sentences, text };
  };
}

/** What stands between a sentence and the one before it. Chinese puts nothing there, and neither may we. */
function gapBefore(sentence: Span, before: Span | undefined): '' | ' ' {
  return !before || before.end === sentence.start ? '' : ' ';
}

/** Sentence index to the number people count by: body sentences only, from 1. */
export function bodyNumbers(document: Pick<ReportDocument, 'sentences'>): Map<number, number> {
  const numbers = new Map<number, number>();
  document.sentences.forEach((sentence, i) => {
    if (sentence.kind === 'body') numbers.set(i, numbers.size + 1);
  });
  return numbers;
}

/** A stretch of printable text and whether it is evidence. */
export interface Piece {
  text: string;
  evidence: boolean;
}

/** The sentences of a side as pieces: what lies in `spans` is evidence. Spans may overlap and leave the sentences. */
export function piecesOf(text: string, sentences: readonly Span[], spans: readonly Span[]): Piece[] {
  const sorted = [...spans].sort((x, y) => x.start - y.start);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, evidence: boolean) => {
    if (start < end) pieces.push({ text: oneLine(text.slice(start, end)), evidence });
  };
  sentences.forEach((sentence, i) => {
    const gap = gapBefore(sentence, sentences[i - 1]);
    if (gap) pieces.push({ text: gap, evidence: false });
    let at = sentence.start;
    for (const span of sorted) {
      const start = Math.max(at, span.start);
      const end = Math.min(sentence.end, span.end);
      if (start >= end) continue;
      add(at, start, false);
      add(start, end, true);
      at = end;
    }
    add(at, sentence.end, false);
  });
  return pieces;
}

/** Numbers as people list them: `3`, `6–7`, `2, 5`. */
export function listNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** `original 3, copy 4–5`: where a row stands, in the numbers people count by. */
export function placeOf(row: Row): string {
  const side = (name: string, { numbers }: RowSide) => (numbers.length ? [`${name} ${listNumbers(numbers)}`] : []);
  return [...side('original', row.original), ...side('copy', row.copy)].join(', ');
}

/** Rows that need a look, worst first, then in reading order. Notes have entries of their own. */
export function rowsToShow(rows: readonly Row[]): Row[] {
  return rows
    .filter((row) => row.kind === 'missing' || row.kind === 'added' || (row.kind === 'pair' && row.level >= 2))
    .sort((x, y) => y.level - x.level || x.index - y.index);
}

/** Notes by grade, surest first, then in reading order. */
export function notesToShow(notes: readonly Note[]): Note[] {
  const order: readonly Note['grade'][] = ['certain', 'likely', 'possible'];
  return [...notes].sort((x, y) => order.indexOf(x.grade) - order.indexOf(y.grade) || x.start - y.start);
}
