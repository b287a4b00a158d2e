import type { Report } from '@storydrift/core/lean';
import { comparisonOf } from './derived.ts';
import { pageWithSlot } from './page.ts';
import type { State, Viewer } from './store.ts';

// Saving a comparison: core's own writers in the worker, then a download. Reviews and pins go with it.

export const EXPORT_FORMATS = ['html', 'json', 'csv', 'markdown', 'print'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const FILES = {
  html: { ending: 'html', type: 'text/html' },
  json: { ending: 'json', type: 'application/json' },
  csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'md', type: 'text/markdown' },
} as const;

/** The report on the screen, with what the reader thinks of it. */
export function reviewedReport(state: State): Report | null {
  const report = comparisonOf(state)?.report;
  if (!report) return null;
  return { ...report, reviews: Object.entries(state.reviews).map(([finding, entry]) => ({ finding, ...entry })) };
}

export async function exportReport(viewer: Viewer, format: ExportFormat): Promise<void> {
  const report = reviewedReport(viewer.store.getState());
  if (!report) return;
  if (format === 'print') return window.print();
  const { ending, type } = FILES[format];
  const text =
    format === 'html'
      ? await pageWithSlot().then((page) => viewer.engine.run((api) => api.writePage(report, page)))
      : await viewer.engine.run((api) => api.write(report, format));
  download(`${baseName(report.copy.name)}.storydrift.${ending}`, new Blob([text], { type: `${type};charset=utf-8` }));
}

function baseName(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '') || 'comparison';
}

/** Hands a file to the reader. */
export function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the address over by the time a minute is gone.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
