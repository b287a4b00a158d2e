import {
  type CompareOptions,
  compare,
  type DocumentInput,
  findNotes,
  parseReport,
  type Report,
} from '@storydrift/core';
import { expose } from 'comlink';

// The core, off the main thread. In: texts or a stored report. Out: reports. It holds no state between calls, so a run
// is cancelled by ending the worker.

const api = {
  compare: (original: DocumentInput, copy: DocumentInput, options: CompareOptions) => compare(original, copy, options),
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
