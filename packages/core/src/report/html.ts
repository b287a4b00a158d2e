import type { Report } from './schema.ts';

// One self-contained page: the viewer as one file, with reports inside. In: the reports and the viewer's page. Out: HTML.

/** Where the page of the viewer takes the report. */
export const REPORT_SLOT = '<!--storydrift-report-->';

/**
 * A report, or several copies of one original, as a page that opens from disk. `page` is the viewer as one file
 * (`report-page.html` of its build). What is given stands in it as data, which no browser runs; nothing of a text can end
 * the element it stands in.
 * @throws RangeError when `page` has no slot for a report.
 */
export function writeHtml(report: Report | readonly Report[], page: string): string {
  const at = page.indexOf(REPORT_SLOT);
  if (at < 0) throw new RangeError('The page has no place for a report: build the viewer again.');
  const data = JSON.stringify(report).replaceAll('<', '\\u003c');
  const element = `<script type="application/json" id="report">${data}</script>`;
  return page.slice(0, at) + element + page.slice(at + REPORT_SLOT.length);
}
