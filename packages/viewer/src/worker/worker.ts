import {
  type CompareOptions,
  type CompareStep,
  compareInSteps,
  contrastStories,
  type DocumentInput,
  findNotes,
  LANGUAGES,
  type Lexicon,
  type Report,
  type StoryContrast,
  writeCsv,
  writeHtml,
  writeJson,
  writeMarkdown,
  writeTmx,
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

/** How far a comparison is, and what is known of it already. */
export interface Progress extends Omit<CompareStep, 'partial'> {
  report: Report | null;
}

/** A comparison that takes less than this (ms) says nothing on its way. */
const SHORT = 250;
/** Time between two partial results, and as a multiple of what sending one costs. */
const PAUSE = 700;
const PAUSE_PER_COST = 8;

const api = {
  async compare(
    original: DocumentInput,
    copy: DocumentInput,
    options: Omit<CompareOptions, 'lexicon'>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Report> {
    const steps = compareInSteps(original, copy, { ...options, lexicon: await english() });
    let due = performance.now() + SHORT;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      const { partial, ...known } = step.value;
      const now = performance.now();
      if (!onProgress || (now < due && known.of > 0)) continue;
      const report = known.of ? partial() : null;
      onProgress({ ...known, report });
      if (report) due = performance.now() + Math.max(PAUSE, (performance.now() - now) * PAUSE_PER_COST);
    }
  },
  notes: (copy: DocumentInput) => findNotes(copy),
  languages: (): string[] => [...LANGUAGES.keys()],
  contrast: ({ original, copy }: Report): StoryContrast => contrastStories(original, copy),
  write(report: Report, format: 'json' | 'csv' | 'markdown' | 'tmx'): string {
    if (format === 'csv') return writeCsv([report]);
    if (format === 'tmx') return writeTmx([report]);
    return format === 'json' ? writeJson(report) : writeMarkdown(report);
  },
  writePage: (report: Report, page: string) => writeHtml(report, page),
  parse: async (value: unknown) => (await import('./parse.ts')).parse(value),
  parseSummary: async (value: unknown) => (await import('./parse.ts')).parseSummary(value),
};

export type Api = typeof api;

expose(api);
