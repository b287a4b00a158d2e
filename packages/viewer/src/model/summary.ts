import type { Report } from '@storydrift/core/lean';
import type { BeadRow } from './rows.ts';

// Figures of the verdict line and of folds, all from the report's own counts.

/** Body sentences of the original that stand in pairs that keep their meaning, and how many there are in all. */
export function keptOf({ beads, original }: Report): { kept: number; of: number } {
  const kept = beads
    .filter((bead) => !bead.furniture && bead.copy.length > 0 && bead.severity === 'none')
    .reduce((sum, bead) => sum + bead.original.length, 0);
  return { kept, of: original.sentences.filter((sentence) => sentence.kind === 'body').length };
}

/** Notes an editor or translator inserted; possible ones are shown, but not announced. */
export function announcedNotes(report: Report): number {
  return report.notes.filter((note) => note.grade !== 'possible').length;
}

/** Both texts have the same words throughout. */
export function isIdentical(report: Report): boolean {
  return report.original.sha256 === report.copy.sha256;
}

export function foldedSummary(rows: readonly BeadRow[]): { reworded: number; identical: number } {
  const identical = rows.filter((row) => row.level === 0).length;
  return { identical, reworded: rows.length - identical };
}
