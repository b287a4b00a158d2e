import type { DonePair } from '@storydrift/core/lean';

// Where the reports of a batch come from. A batch may hold thousands: one is read when it is opened, and only then.

export interface BatchSource {
  /** The stored report of a pair, not yet checked. Rejects when it is not to be had. */
  report(pair: DonePair): Promise<unknown>;
}

/** A folder on a server, by its address: the one that `storydrift view FOLDER` serves, or that of the page itself. */
export function servedSource(folder: string): BatchSource {
  return {
    async report({ report }) {
      const path = report.split('/').map(encodeURIComponent).join('/');
      const response = await fetch(`${folder}/${path}`);
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    },
  };
}

/** Files that the reader chose or dropped, by their path inside the folder. */
export function fileSource(files: ReadonlyMap<string, File>): BatchSource {
  return {
    async report({ report }) {
      const file = files.get(report);
      if (!file) throw new MissingReport();
      return JSON.parse(await file.text());
    },
  };
}

/** Only a summary was opened: its reports lie where the page cannot look. */
export class MissingReport extends Error {}

/** The neighbours of a dashboard. */
export function neighbourSource(): BatchSource {
  return location.protocol === 'file:' ? framedSource() : servedSource('.');
}

/** How long a neighbour may take to answer, in milliseconds. */
const PATIENCE = 15_000;

/**
 * The neighbours of a page that was opened from disk. Such a page may read no other file, but it may show one in a frame:
 * for each report there is a small page in `pages` that hands it, compressed, to whoever frames it.
 */
function framedSource(): BatchSource {
  return {
    async report({ report }) {
      const frame = document.createElement('iframe');
      frame.hidden = true;
      const file = report.replace(/^.*\//, '').replace(/\.json$/, '.html');
      frame.src = `pages/${encodeURIComponent(file)}`;
      const packed = await new Promise<string>((resolve, reject) => {
        const stop = (then: () => void) => {
          clearTimeout(timer);
          window.removeEventListener('message', answer);
          frame.remove();
          then();
        };
        const answer = ({ source, data }: MessageEvent<unknown>) => {
          if (source === frame.contentWindow && typeof data === 'string') stop(() => resolve(data));
        };
        const timer = setTimeout(() => stop(() => reject(new MissingReport())), PATIENCE);
        window.addEventListener('message', answer);
        document.body.append(frame);
      });
      return JSON.parse(await unpacked(packed));
    },
  };
}

/** What the command line packed: base64 of raw deflate of UTF-8. */
async function unpacked(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
