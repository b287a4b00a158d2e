// The viewer as one file, with a slot for a report: what “Save as HTML” fills. The served viewer fetches it; a page that is
// itself such a file takes its own source, as it was before anything was drawn on it.

const DATA_ID = 'report';

const holder = document.getElementById(DATA_ID);
const ownSource = holder ? sourceWithSlot(holder) : null;

function sourceWithSlot(data: HTMLElement): string {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  page.querySelector(`#${DATA_ID}`)?.replaceWith(document.createComment('storydrift-report'));
  return data.ownerDocument.doctype ? `<!doctype html>\n${page.outerHTML}` : page.outerHTML;
}

/** The report, or the list of reports, that this page was saved with; undefined in the served viewer. */
export function ownReport(): unknown {
  return holder ? JSON.parse(holder.textContent) : undefined;
}

/** The one-file viewer. */
export async function pageWithSlot(): Promise<string> {
  if (ownSource !== null) return ownSource;
  const response = await fetch('./report-page.html');
  if (!response.ok) throw new Error(`the page to save could not be loaded (${response.status})`);
  return await response.text();
}
