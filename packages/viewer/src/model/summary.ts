import type { Counts, Report } from '@storydrift/core';
import type { BeadRow } from './rows.ts';

// Figures of the verdict line and of folds, all from the report's own counts.

/** Groups of the original that keep their meaning, and how many there are: pairs and what is missing. */
export function keptOf(counts: Counts): { kept: number; of: number } {
  const kept = counts.identical + counts.reworded;
  return { kept, of: kept + counts.minor + counts.major + counts.critical + counts.omitted };
}

/** Notes an editor or translator inserted; possible ones are shown, but not announced. */
export function announcedNotes(report: Report): number {
  return report.notes.filter((note) => note.grade !== 'possible' && note.kind !== 'elision').length;
}

/** Both texts have the same words throughout. */
export function isIdentical(report: Report): boolean {
  return report.original.sha256 === report.copy.sha256;
}

export function foldedSummary(rows: readonly BeadRow[]): { reworded: number; identical: number } {
  const identical = rows.filter((row) => row.level === 0).length;
  return { identical, reworded: rows.length - identical };
}
