import type { Report } from '@storydrift/core/lean';
import { currentLocale } from '../locales/locale.ts';
import { allQuotable, quotable } from '../model/quotation.ts';
import { copyText } from './clipboard.ts';
import { comparisonOf } from './derived.ts';
import { pageWithSlot } from './page.ts';
import { placeOf, placeToHash } from './permalink.ts';
import { currentStop } from './steps.ts';
import type { State, Store, Viewer } from './store.ts';

// Saving a comparison: core's own writers in the worker, then a download. Reviews and pins go with it.

export const EXPORT_FORMATS = ['html', 'json', 'csv', 'tmx', 'markdown', 'quotations', 'print'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const FILES = {
  html: { ending: 'html', type: 'text/html' },
  json: { ending: 'json', type: 'application/json' },
  csv: { ending: 'csv', type: 'text/csv' },
  tmx: { ending: 'tmx', type: 'application/x-tmx+xml' },
  markdown: { ending: 'md', type: 'text/markdown' },
  quotations: { ending: 'quotations.txt', type: 'text/plain' },
} as const;

/** The report on the screen, with what the reader thinks of it. */
export function reviewedReport(state: State): Report | null {
  const report = comparisonOf(state)?.report;
  if (!report) return null;
  return { ...report, reviews: Object.entries(state.reviews).map(([finding, entry]) => ({ finding, ...entry })) };
}

export async function exportReport(viewer: Viewer, format: ExportFormat): Promise<void> {
  const comparison = comparisonOf(viewer.store.getState());
  const report = reviewedReport(viewer.store.getState());
  if (!comparison || !report) return;
  if (format === 'print') return window.print();
  const { ending, type } = FILES[format];
  const text =
    format === 'html'
      ? await pageWithSlot().then((page) => viewer.engine.run((api) => api.writePage(report, page)))
      : format === 'quotations'
        ? allQuotable(comparison, currentLocale())
        : await viewer.engine.run((api) => api.write(report, format));
  download(`${baseName(report.copy.name)}.storydrift.${ending}`, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Copies the finding or note in hand with short quotations of both sides, their source and the signature. */
export function copyQuotation(store: Store): void {
  const state = store.getState();
  const comparison = comparisonOf(state);
  const stop = currentStop(state);
  if (comparison && stop) void copyText(store, quotable(comparison, stop, currentLocale()), 'quoted');
}

/** Copies the address of what is on the screen. It holds no text. */
export function copyLink(store: Store): void {
  const { origin, pathname, search } = location;
  const place = placeToHash(placeOf(store.getState()));
  void copyText(store, `${origin === 'null' ? 'file://' : origin}${pathname}${search}${place}`, 'linked');
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
