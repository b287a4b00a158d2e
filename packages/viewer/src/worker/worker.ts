import {
  type CompareOptions,
  compare,
  type DocumentInput,
  detectLanguage,
  findNotes,
  type Lexicon,
  type Report,
  writeCsv,
  writeJson,
  writeMarkdown,
} from '@storydrift/core/lean';
import { expose } from 'comlink';

// The core, off the main thread. In: texts or a stored report. Out: reports. Between calls it keeps
// nothing but a loaded lexicon, so a run is cancelled by ending the worker.

let loading: Promise<Lexicon> | null = null;

/** The English lexicon, loaded with the first English pair. */
function english(): Promise<Lexicon> {
  loading ??= import('@storydrift/core/lexicon').then(({ loadEnglishLexicon }) => loadEnglishLexicon());
  return loading;
}

function isEnglish({ text, language }: DocumentInput): boolean {
  return (language ?? detectLanguage(text)) === 'en';
}

const api = {
  async compare(
    original: DocumentInput,
    copy: DocumentInput,
    options: Omit<CompareOptions, 'lexicon'>,
  ): Promise<Report> {
    const lexicon = isEnglish(original) && isEnglish(copy) ? await english() : null;
    return compare(original, copy, lexicon ? { ...options, lexicon } : options);
  },
  notes: (copy: DocumentInput) => findNotes(copy),
  write(report: Report, format: 'json' | 'csv' | 'markdown'): string {
    if (format === 'csv') return writeCsv([report]);
    return format === 'json' ? writeJson(report) : writeMarkdown(report);
  },
  parse: async (value: unknown) => (await import('./parse.ts')).parse(value),
};

export type Api = typeof api;

expose(api);
