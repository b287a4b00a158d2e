import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { dashboardAround, dataOf } from '@storydrift/core/lean';
import { SUMMARY } from '../io/report.ts';
import { viewerPage } from '../view/folder.ts';
import { piecesOf } from './books.ts';
import { GrowingFile, PAGES, PART } from './folder.ts';

// The dashboard of a batch folder: `index.html`, the viewer in one page with the summary in it, and one small page per pair
// that hands its report to the dashboard. A page on disk may read no file beside it, but it may show one in a frame. So
// each pair is one click away without a server, and the reports are not carried by the dashboard: ten thousand in one
// page could not be opened, and the viewer ten thousand times would be fifteen gigabytes.

const DASHBOARD = 'index.html';

/**
 * Speaks to whoever frames the page, and from disk only: on a server any site could frame it and read along. There the
 * dashboard fetches the report instead.
 */
const HAND_OVER =
  "if(parent!==window&&location.protocol==='file:')parent.postMessage(document.getElementById('report').textContent,'*')";
const POLICY = `default-src 'none'; script-src 'sha256-${createHash('sha256').update(HAND_OVER).digest('base64')}'`;
const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>storydrift</title>
</head>
<body>
<p>This page holds the report of one pair for <a href="../${DASHBOARD}">the dashboard</a>.</p>
<script type="text/plain" id="report">`;
const TAIL = `</script>\n<script>${HAND_OVER}</script>\n</body>\n</html>\n`;

/** Of compression: the usual level takes twice the time (1 ms more a pair) and makes pages 10 % smaller. */
const LEVEL = 3;

/** Where the page of a report stands. */
function pagePath(folder: string, file: string): string {
  return join(folder, PAGES, `${file}.html`);
}

/** Writes the page of a report; `json` is the report as it is stored. */
export function writePage(folder: string, file: string, json: Uint8Array): void {
  const path = pagePath(folder, file);
  writeFileSync(path + PART, HEAD + deflateRawSync(json, { level: LEVEL }).toString('base64') + TAIL);
  renameSync(path + PART, path);
}

/** Writes the page of a report that is kept from an earlier run, unless it is there. */
export function keepPage(folder: string, file: string, report: string): void {
  if (!existsSync(pagePath(folder, file))) writePage(folder, file, readFileSync(report));
}

/**
 * Prepares `index.html`: that there is a viewer is known before thousands of pairs are compared. What is returned writes
 * it from the summary in the folder, piece by piece: a summary of many pairs is large.
 */
export function openDashboard(folder: string): { finish(): void } {
  const [before, after] = dashboardAround(viewerPage());
  return {
    finish() {
      const page = new GrowingFile(join(folder, DASHBOARD));
      page.add(before);
      for (const piece of piecesOf(join(folder, SUMMARY))) page.add(dataOf(piece));
      page.add(after);
      page.finish();
    },
  };
}
