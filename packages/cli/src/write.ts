import {
  NOTES_SCHEMA,
  type NotesReport,
  type NotesResult,
  oneLine,
  type Report,
  type TextOptions,
  writeCsv,
  writeJson,
  writeMarkdown,
  writeNotesCsv,
  writeNotesMarkdown,
  writeNotesText,
  writeText,
} from '@storydrift/core/lean';
import picocolors from 'picocolors';
import type { Look } from './io/output.ts';

// Which writer of core serves which `--format`. One result is written as itself, several as a list, one after the other.

export const FORMATS = ['text', 'json', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export function writeReports(reports: readonly Report[], format: Format, look: Look): string {
  switch (format) {
    case 'json':
      return writeJson(oneOrAll(reports));
    case 'csv':
      return writeCsv(reports);
    case 'markdown':
      return reports.map(writeMarkdown).join('\n');
    case 'text':
      return pages(
        reports,
        (report) => report.copy.name,
        (report) => writeText(report, options(look)),
      );
  }
}

export function writeNotes(results: readonly NotesResult[], format: Format, look: Look): string {
  switch (format) {
    case 'json':
      return writeJson(oneOrAll(results.map(notesReport)));
    case 'csv':
      return writeNotesCsv(results);
    case 'markdown':
      return results.map(writeNotesMarkdown).join('\n');
    case 'text':
      return results.map((result) => writeNotesText(result, options(look))).join('\n');
  }
}

function notesReport({ document, signature, notes, signals }: NotesResult): NotesReport {
  return { schema: NOTES_SCHEMA, signature, copy: document, notes, signals };
}

function oneOrAll<T>(values: readonly T[]): T | readonly T[] {
  return values.length === 1 ? values[0]! : values;
}

/** Pages below each other, each under a line that names its text when there are several. */
function pages<T>(values: readonly T[], name: (value: T) => string, page: (value: T) => string): string {
  if (values.length === 1) return page(values[0]!);
  return values.map((value) => `== ${oneLine(name(value))} ==\n\n${page(value)}`).join('\n');
}

function options({ width, colour }: Look): TextOptions {
  return { width, paint: colour ? picocolors.createColors(true) : undefined };
}
