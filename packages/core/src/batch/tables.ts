import { csvLine } from '../report/csv.ts';
import {
  FINDING_COLUMNS,
  type FindingRow,
  metadataColumns,
  NOTE_COLUMNS,
  type NoteRow,
  PAIR_COLUMNS,
  pairRow,
} from './rows.ts';
import type { BatchPair } from './schema.ts';

// The row model as CSV (RFC 4180, header first, safe for spreadsheets), a line at a time, so that a table of any length
// is written without being held.

/** Header and line of pairs.csv; `metadata` names the metadata columns, in order. */
export function pairTable(
  metadata: readonly string[],
  signature: string,
): { header: string; line(pair: BatchPair): string } {
  return {
    header: csvLine([...PAIR_COLUMNS, ...metadataColumns(metadata)]),
    line(pair) {
      const row = pairRow(pair, signature);
      return csvLine([...PAIR_COLUMNS.map((column) => row[column]), ...metadata.map((name) => pair.metadata[name])]);
    },
  };
}

export const FINDINGS_HEADER: string = csvLine(FINDING_COLUMNS);
export const NOTES_HEADER: string = csvLine(NOTE_COLUMNS);

export function findingLine(row: FindingRow): string {
  return csvLine(FINDING_COLUMNS.map((column) => row[column]));
}

export function noteLine(row: NoteRow): string {
  return csvLine(NOTE_COLUMNS.map((column) => row[column]));
}
