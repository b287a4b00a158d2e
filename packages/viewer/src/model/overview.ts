import type { Comparison } from './comparison.ts';
import type { Level, Row, Side } from './rows.ts';

// In: a comparison. Out: both stories in small: each sentence as its lines, level like the rows. Units are abstract;
// the picture is scaled to the height there is.

export type Tone = 'furniture' | 'moved' | 'note' | 'added' | `level${Level}`;

export interface Line {
  row: number;
  side: Side;
  y: number;
  height: number;
  /** Share of the column's width, 0 to 1. */
  width: number;
  tone: Tone;
}

export interface Band {
  row: number;
  y: number;
  height: number;
  /** A side on which nothing stands, because the copy leaves it out. */
  gap: boolean;
  /** The copy side is a note. */
  boxed: boolean;
  /** The two sides are tied: judged changed. */
  tied: boolean;
}

export interface Overview {
  height: number;
  lines: Line[];
  bands: Band[];
  /** Moves: from the middle of a band to the middle of another. */
  moves: { from: number; to: number }[];
}

const LINE = 5;
/** Height of a drawn line; the rest is the space to the next one. */
const INK = 3;
/** Longer stories are drawn a sentence at a time: their lines would be finer than the screen. */
const MAX_LINES = 1200;
const CHARACTERS = 46;

export function drawOverview(comparison: Comparison): Overview {
  const lines: Line[] = [];
  const bands: Band[] = [];
  const ends = new Map<number, { from?: number; to?: number }>();
  let y = 0;
  const total = (row: Row, side: Side) => row[side].reduce((sum, i) => sum + lineCount(comparison, side, i), 0);
  const coarse = comparison.rows.reduce((sum, row) => sum + total(row, 'original'), 0) > MAX_LINES;
  for (const row of comparison.rows) {
    const height = Math.max(total(row, 'original'), total(row, 'copy'), 1) * LINE;
    for (const side of ['original', 'copy'] as const) {
      if (!coarse) lines.push(...linesOf(comparison, row, side, y));
      else if (row[side].length) {
        const ink = total(row, side) * LINE - (LINE - INK);
        lines.push({ row: row.index, side, y, height: ink, width: 1, tone: toneOf(row) });
      }
    }
    bands.push({
      row: row.index,
      y,
      height,
      gap: row.type === 'bead' && row.kind === 'missing',
      boxed: row.type === 'bead' && row.kind === 'note',
      tied: row.type === 'bead' && (row.level ?? 0) >= 2 && row.kind === null,
    });
    if (row.type === 'bead' && row.end !== 'whole') {
      ends.set(row.bead, { ...ends.get(row.bead), [row.end]: y + height / 2 });
    }
    y += height + LINE;
  }
  const moves = [...ends.values()].flatMap(({ from, to }) =>
    from === undefined || to === undefined ? [] : { from, to },
  );
  return { height: Math.max(y - LINE, LINE), lines, bands, moves };
}

function lineCount(comparison: Comparison, side: Side, sentence: number): number {
  const { start, end } = comparison.report[side].sentences[sentence]!;
  return Math.max(1, Math.ceil((end - start) / CHARACTERS));
}

function linesOf(comparison: Comparison, row: Row, side: Side, top: number): Line[] {
  const tone = toneOf(row);
  let y = top;
  return row[side].flatMap((sentence) => {
    const { start, end } = comparison.report[side].sentences[sentence]!;
    const count = lineCount(comparison, side, sentence);
    return Array.from({ length: count }, (_, i): Line => {
      const width = i < count - 1 ? 1 : Math.max(0.15, (end - start) / CHARACTERS - (count - 1));
      const line = { row: row.index, side, y, height: INK, width, tone };
      y += LINE;
      return line;
    });
  });
}

function toneOf(row: Row): Tone {
  if (row.type === 'furniture' || row.label.type === 'pending') return 'furniture';
  if (row.kind === 'note' || row.kind === 'added') return row.kind;
  if (row.kind === 'moved' && (row.level ?? 0) < 2) return 'moved';
  return `level${row.level ?? 1}`;
}

/** The band at a height of the picture. */
export function bandAt(overview: Overview, y: number): Band | undefined {
  return overview.bands.findLast((band) => band.y <= y) ?? overview.bands[0];
}
