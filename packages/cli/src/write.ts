import type { NotesResult, Report } from '@storydrift/core';
import type { Look } from './io/output.ts';

// Which writer of core serves which `--format`.

export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export function writeReports(reports: readonly Report[], _format: Format, _look: Look): string {
  return `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;
}

export function writeNotes(results: readonly NotesResult[], _format: Format, _look: Look): string {
  return `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`;
}
