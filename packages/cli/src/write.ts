import { extname } from 'node:path';
import {
  NOTES_SCHEMA,
  type NotesReport,
  type NotesResult,
  oneLine,
  type Report,
  type TextOptions,
  writeCsv,
  writeHtml,
  writeJson,
  writeMarkdown,
  writeNotesCsv,
  writeNotesMarkdown,
  writeNotesText,
  writeText,
  writeTmx,
} from '@storydrift/core/lean';
import picocolors from 'picocolors';
import { wrongUsage } from './exit.ts';
import type { Look } from './io/output.ts';
import { viewerPage } from './view/folder.ts';

// Which writer of core serves which `--format`. One result is written as itself, several together: as a list (json), below
// each other (text, csv, markdown), in one page (html) or in one memory (tmx).

/** What any result can be written as. */
export const FORMATS = ['text', 'json', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];
/** What a comparison can be written as. */
export const REPORT_FORMATS = ['text', 'json', 'html', 'markdown', 'csv', 'tmx'] as const;
/** What a batch can write of each pair while it goes on. A page is no stream: the dashboard is in the folder. */
export const STREAM_FORMATS = ['text', 'json', 'csv', 'markdown', 'tmx'] as const;
export type StreamFormat = (typeof STREAM_FORMATS)[number];
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const ENDINGS: Readonly<Record<string, ReportFormat>> = {
  '.txt': 'text',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'csv',
  '.tmx': 'tmx',
};

/** The format that was asked for, else the one that the ending of `file` means, else text. */
export function formatFor<F extends ReportFormat>(
  asked: F | undefined,
  file: string | undefined,
  possible: readonly F[],
): F {
  if (asked !== undefined) return asked;
  const ending = file === undefined ? '' : extname(file).toLowerCase();
  const meant = ENDINGS[ending];
  if (meant === undefined) return 'text' as F;
  if ((possible as readonly ReportFormat[]).includes(meant)) return meant as F;
  throw wrongUsage(`${ending} is no format of this command. Choose one with --format: ${possible.join(', ')}.`);
}

export function writeReports(reports: readonly Report[], format: ReportFormat, look: Look): string {
  switch (format) {
    case 'json':
      return writeJson(oneOrAll(reports));
    case 'html':
      return writeHtml(oneOrAll(reports), viewerPage());
    case 'tmx':
      return writeTmx(reports);
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
