import type { Bead, Finding, Report } from '@storydrift/core/lean';

// In: a report. Out: the rows of the comparison in the order they are read, one per aligned group. A moved group has two
// rows, one at its place in the original and one at its place in the copy; furniture is gathered into rows of its own.
// Nothing is judged here: every level, word and count is read from the report.

export type Side = 'original' | 'copy';
/** 0 identical, 1 reworded, 2 minor, 3 major, 4 critical. */
export type Level = 0 | 1 | 2 | 3 | 4;
export type Kind = 'missing' | 'added' | 'moved' | 'note';
/** What ties or parts the two sides of a row, said in one word in the gutter. */
export type Label =
  | { type: 'category'; category: Finding['category'] }
  | { type: 'kind'; kind: Kind }
  | { type: 'shape'; shape: 'split' | 'merged' | 'regrouped' }
  | { type: 'level'; level: Level }
  | { type: 'pending' };

export interface BeadRow {
  type: 'bead';
  /** Position in the list of all rows. */
  index: number;
  /** Index into the report's beads. */
  bead: number;
  /** `whole`: both sides stand here; `from` / `to`: one end of a move. */
  end: 'whole' | 'from' | 'to';
  /** Sentence indices shown on each side. */
  original: readonly number[];
  copy: readonly number[];
  /** Null where no meaning was compared: a note that stands alone, or a group whose turn has not come. */
  level: Level | null;
  kind: Kind | null;
  /** The row holds a note inside a sentence that has a partner. */
  hasNote: boolean;
  label: Label;
  unsure: boolean;
}

export interface FurnitureRow {
  type: 'furniture';
  index: number;
  beads: readonly number[];
  original: readonly number[];
  copy: readonly number[];
}

export type Row = BeadRow | FurnitureRow;

const LEVELS = { none: 1, minor: 2, major: 3, critical: 4 } as const;

export function levelOf(bead: Bead): Level {
  return bead.identical ? 0 : LEVELS[bead.severity];
}

export function levelOfSeverity(severity: Bead['severity']): Level {
  return LEVELS[severity];
}

/** Findings that count: what was noticed, but judged to change nothing, is rewording. */
export function judgedFindings(bead: Bead): Finding[] {
  return bead.findings.filter((finding) => finding.severity !== 'none');
}

/** The kind of a bead that has one side, or none for a bead with two. */
function kindOf(bead: Bead): Kind | null {
  if (!bead.copy.length) return 'missing';
  if (!bead.original.length) return isNoteAlone(bead) ? 'note' : 'added';
  return bead.moved ? 'moved' : null;
}

/** An inserted bead that is commentary and nothing else; it is counted as a note, not as added. */
export function isNoteAlone(bead: Bead): boolean {
  return !bead.original.length && bead.commentary !== 'none' && bead.severity === 'none';
}

function labelOf(bead: Bead, kind: Kind | null, level: Level): Label {
  if (kind && kind !== 'moved') return { type: 'kind', kind };
  const worst = judgedFindings(bead)[0];
  if (worst && level > 1) return { type: 'category', category: worst.category };
  if (kind) return { type: 'kind', kind };
  if (bead.original.length > 1 && bead.copy.length > 1) return { type: 'shape', shape: 'regrouped' };
  if (bead.copy.length > 1) return { type: 'shape', shape: 'split' };
  if (bead.original.length > 1) return { type: 'shape', shape: 'merged' };
  return { type: 'level', level };
}

function beadRow(bead: Bead, index: number, end: BeadRow['end']): BeadRow {
  const kind = kindOf(bead);
  const level = levelOf(bead);
  const judged = judgedFindings(bead);
  const oneSided = !bead.original.length || !bead.copy.length;
  return {
    type: 'bead',
    index: -1,
    bead: index,
    end,
    original: end === 'to' ? [] : bead.original,
    copy: end === 'from' ? [] : bead.copy,
    level: oneSided && bead.severity === 'none' ? null : level,
    kind,
    hasNote: bead.notes.length > 0 && bead.commentary !== 'none' && !isNoteAlone(bead),
    label: end === 'from' ? { type: 'kind', kind: 'moved' } : labelOf(bead, kind, level),
    unsure: judged.length > 0 && judged.every((finding) => finding.unsure),
  };
}

/** A row of a comparison that is still being made: its sentences are known, what they are to each other is not. */
function waiting(row: BeadRow): BeadRow {
  return { ...row, level: null, kind: row.kind === 'moved' ? row.kind : null, label: { type: 'pending' } };
}

/**
 * All rows of a report, in reading order: the original leads, what only the copy has stands where the copy tells it.
 * Beads from `judged` on are not compared yet.
 */
export function buildRows(report: Report, judged = report.beads.length): Row[] {
  const rows: Row[] = [];
  const moved: number[] = [];
  const rowOf = (bead: Bead, i: number, end: BeadRow['end']) => {
    const row = beadRow(bead, i, end);
    return i < judged ? row : waiting(row);
  };
  report.beads.forEach((bead, i) => {
    const last = rows.at(-1);
    if (bead.furniture && last?.type === 'furniture') {
      rows[rows.length - 1] = {
        ...last,
        beads: [...last.beads, i],
        original: ascending([...last.original, ...bead.original]),
        copy: ascending([...last.copy, ...bead.copy]),
      };
    } else if (bead.furniture) {
      rows.push({ type: 'furniture', index: -1, beads: [i], original: bead.original, copy: bead.copy });
    } else if (bead.moved && bead.original.length && bead.copy.length) {
      moved.push(i);
      rows.push(rowOf(bead, i, 'from'));
    } else {
      rows.push(rowOf(bead, i, 'whole'));
    }
  });
  for (const i of moved.sort((x, y) => report.beads[x]!.copy[0]! - report.beads[y]!.copy[0]!)) {
    rows.splice(placeInCopy(rows, report.beads[i]!.copy[0]!), 0, rowOf(report.beads[i]!, i, 'to'));
  }
  return rows.map((row, index) => ({ ...row, index }));
}

/** Where a sentence of the copy stands in the rows: after the row that holds the nearest sentence before it. */
function placeInCopy(rows: readonly Row[], sentence: number): number {
  let place = 0;
  let nearest = -1;
  rows.forEach((row, i) => {
    const last = row.copy.at(-1);
    if (last !== undefined && last < sentence && last > nearest) {
      nearest = last;
      place = i + 1;
    }
  });
  // Before the first sentence of the copy: still after a title that only the original has.
  if (nearest < 0) while (rows[place]?.type === 'furniture') place++;
  return place;
}

function ascending(numbers: number[]): number[] {
  return numbers.sort((x, y) => x - y);
}
