import {
  type CompareOptions,
  compare,
  type DocumentInput,
  findNotes,
  type Lexicon,
  type Report,
  writeCsv,
  writeHtml,
  writeJson,
  writeMarkdown,
} from '@storydrift/core/lean';
import { expose } from 'comlink';

// The core, off the main thread. In: texts or a stored report. Out: reports. Between calls it keeps
// nothing but a loaded lexicon, so a run is cancelled by ending the worker.

let loading: Promise<Lexicon> | null = null;

/** The English lexicon, loaded with the first comparison. */
function english(): Promise<Lexicon> {
  loading ??= import('@storydrift/core/lexicon').then(({ loadEnglishLexicon }) => loadEnglishLexicon());
  return loading;
}

const api = {
  async compare(
    original: DocumentInput,
    copy: DocumentInput,
    options: Omit<CompareOptions, 'lexicon'>,
  ): Promise<Report> {
    return compare(original, copy, { ...options, lexicon: await english() });
  },
  notes: (copy: DocumentInput) => findNotes(copy),
  write(report: Report, format: 'json' | 'csv' | 'markdown'): string {
    if (format === 'csv') return writeCsv([report]);
    return format === 'json' ? writeJson(report) : writeMarkdown(report);
  },
  writePage: (report: Report, page: string) => writeHtml(report, page),
  parse: async (value: unknown) => (await import('./parse.ts')).parse(value),
};

export type Api = typeof api;

expose(api);
