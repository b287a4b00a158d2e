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
  const [before, after] = pageAround(page);
  return before + dataOf(JSON.stringify(report)) + after;
}

/** JSON that may stand between the two halves of `pageAround`. A text may be handed in piece by piece. */
export function dataOf(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/**
 * The page before and after the data it takes: JSON, see `dataOf`.
 * @throws RangeError when `page` has no slot for a report.
 */
export function pageAround(page: string): [before: string, after: string] {
  const at = page.indexOf(REPORT_SLOT);
  if (at < 0) throw new RangeError('The page has no place for a report: build the viewer again.');
  const before = `${page.slice(0, at)}<script type="application/json" id="report">`;
  return [before, `</script>${page.slice(at + REPORT_SLOT.length)}`];
}

/** The directive of the viewer's policy that all others stand behind. */
const POLICY_START = "default-src 'none'";

/**
 * The halves of a dashboard: a page that may also ask its neighbours for the reports of its pairs. From disk it shows them
 * in a frame, which hands them over; from a server it fetches them. Nothing else is allowed in addition.
 */
export function dashboardAround(page: string): [before: string, after: string] {
  const [before, after] = pageAround(page);
  if (!before.includes(POLICY_START)) throw new RangeError('The page has no policy: build the viewer again.');
  return [before.replace(POLICY_START, `${POLICY_START}; frame-src 'self' file:; connect-src 'self'`), after];
}
