import {
  type CompareOptions,
  compare,
  type DocumentInput,
  detectLanguage,
  findNotes,
  type Lexicon,
  parseReport,
  type Report,
  writeCsv,
  writeJson,
  writeMarkdown,
} from '@storydrift/core';
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
  /** Checks a stored report; the answer names the first field that is wrong, since an Error loses its fields on the way. */
  parse(value: unknown): { report: Report | null; wrong: string } {
    try {
      return { report: parseReport(value), wrong: '' };
    } catch (error) {
      const issue = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues?.[0];
      if (!issue) throw error;
      return { report: null, wrong: `${issue.path.map(String).join('.') || 'the whole file'}: ${issue.message}` };
    }
  },
};

export type Api = typeof api;

expose(api);
