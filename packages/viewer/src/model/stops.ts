import type { Finding, Note, Report } from '@storydrift/core/lean';
import { judgedFindings, type Row } from './rows.ts';

// In: a report and its rows. Out: the places a reader walks through with “next” and “previous”: each finding that counts,
// and each note of the copy, in the order of the rows.

export type Stop =
  | { type: 'finding'; row: number; bead: number; finding: Finding; id: string }
  | { type: 'note'; row: number; bead: number; note: Note; id: string };

/** Identifier of a note in reviews, as the report format defines it. */
export function noteId(note: Pick<Note, 'start' | 'end'>): string {
  return `note:${note.start}-${note.end}`;
}

export function buildStops(report: Report, rows: readonly Row[]): Stop[] {
  return rows.flatMap((row) => {
    // The two rows of a move share one bead: its findings are met where both the words and the partner can be seen.
    if (row.type === 'furniture' || row.end === 'from') return [];
    const bead = report.beads[row.bead]!;
    const at = { row: row.index, bead: row.bead };
    return [
      ...judgedFindings(bead).map((finding): Stop => ({ type: 'finding', ...at, finding, id: finding.id })),
      ...bead.notes.map((i): Stop => {
        const note = report.notes[i]!;
        return { type: 'note', ...at, note, id: noteId(note) };
      }),
    ];
  });
}
