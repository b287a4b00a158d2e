import { type Look, type Paint, painted, type Segment } from './layout.ts';
import type { Level, Row } from './rows.ts';

// Both stories in small: a column a row, the original above, the copy below.
//
//   original  4 1 3 m 1 . 2
//   copy      4 1 - . 1 N 2 … m

interface Column {
  original: Segment;
  copy: Segment;
}

const LABEL = 10;
/** More columns than anyone reads in small. */
const MOST_COLUMNS = 400;

const LEGEND: readonly (readonly [glyph: string, meaning: string])[] = [
  ['0', 'identical'],
  ['1', 'reworded'],
  ['2', 'minor'],
  ['3', 'major'],
  ['4', 'critical'],
  ['-', 'not there'],
  ['m', 'moved'],
  ['N', 'note'],
];

/** Lines of the strip with a legend of the marks in it; none when there is nothing to show or far too much. */
export function stripOf(rows: readonly Row[], width: number, paint: Paint | undefined): string[] {
  const columns = columnsOf(rows, paint);
  if (!columns.length || columns.length > MOST_COLUMNS) return [];
  const lines: string[] = [];
  const perLine = Math.floor((width - LABEL) / 2);
  for (let i = 0; i < columns.length; i += perLine) {
    const part = columns.slice(i, i + perLine);
    for (const side of ['original', 'copy'] as const) {
      const glyphs = part.map((column) => painted([column[side]])).join(' ');
      lines.push(`${painted([[side.padEnd(LABEL), paint?.dim]])}${glyphs}`);
    }
    if (i + perLine < columns.length) lines.push('');
  }
  const used = new Set(columns.flatMap(({ original, copy }) => [original[0], copy[0]]));
  const legend = LEGEND.filter(([glyph]) => used.has(glyph)).map(([glyph, meaning]) => `${glyph} ${meaning}`);
  for (const line of legendLines(legend, width - LABEL)) {
    lines.push(painted([[`${' '.repeat(LABEL)}${line}`, paint?.dim]]));
  }
  return lines;
}

/** Entries two spaces apart; a mark never leaves its meaning for the next line. */
function legendLines(entries: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 2 + entry.length <= width) lines[lines.length - 1] = `${last}  ${entry}`;
    else lines.push(entry);
  }
  return lines;
}

function columnsOf(rows: readonly Row[], paint: Paint | undefined): Column[] {
  const shown = rows.filter((row) => row.kind !== 'furniture');
  const nothing: Segment = ['.', paint?.dim];
  const absent: Segment = ['-', paint?.dim];
  const digit = (level: Level, kind?: Look): Segment => [String(level), kind ?? levelLook(level, paint)];
  const placed: { last: number; column: Column }[] = [];
  for (const { kind, level, bead, copy } of shown) {
    const last = bead.moved ? -1 : (bead.copy.at(-1) ?? -1);
    if (kind === 'missing') placed.push({ last, column: { original: digit(level, paint?.yellow), copy: absent } });
    else if (kind === 'added') placed.push({ last, column: { original: absent, copy: digit(level, paint?.blue) } });
    else if (kind === 'note') placed.push({ last, column: { original: nothing, copy: ['N', paint?.magenta] } });
    else if (bead.moved && copy.sentences.length) {
      const original: Segment = level >= 2 ? digit(level) : ['m', paint?.cyan];
      placed.push({ last, column: { original, copy: nothing } });
    } else placed.push({ last, column: { original: digit(level), copy: digit(level) } });
  }
  // The copy side of a moved row stands where the copy tells it: after the last row that ends before it.
  for (const { bead } of shown) {
    if (!bead.moved || !bead.copy.length) continue;
    const first = bead.copy[0]!;
    let at = -1;
    placed.forEach((other, i) => {
      if (other.last >= 0 && other.last < first && other.last > (placed[at]?.last ?? -1)) at = i;
    });
    const column: Column = { original: nothing, copy: ['m', paint?.cyan] };
    placed.splice(at + 1, 0, { last: bead.copy.at(-1)!, column });
  }
  return placed.map(({ column }) => column);
}

/** Severity is weight: faint, plain, bold, bold and reversed. */
export function levelLook(level: Level, paint: Paint | undefined): Look | undefined {
  if (!paint) return undefined;
  if (level < 2) return paint.dim;
  if (level === 2) return undefined;
  return level === 3 ? paint.bold : (text) => paint.bold(paint.inverse(text));
}
