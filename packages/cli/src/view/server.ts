import { readdirSync } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, extname, join, relative, sep } from 'node:path';
import { SUMMARY } from '../io/report.ts';

// A server for one person on one machine: the built viewer and, if there is one, a report or a batch folder. The files of
// the viewer are listed once at the start and looked up by their exact path; of a batch folder only the summary and the
// reports are served, by a name without any folder in it. So there is no path to climb out of.

export const LOOPBACK = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** What the viewer is started for. */
export interface Served {
  /** JSON text, served as /report.json. */
  report?: string;
  /** A batch folder, served below /batch/. */
  batch?: string;
}

/** Serves the files of `folder` and what the viewer is started for. Not yet listening. */
export function viewerServer(folder: string, served: Served): Server {
  const files = listFiles(folder);
  return createServer((request, response) => {
    answer(request, response, files, served).catch(() => {
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, string>,
  served: Served,
): Promise<void> {
  const refuse = (status: number, why: string) => {
    response.writeHead(status, { ...HEADERS, 'Content-Type': TYPES['.txt'] });
    response.end(`${why}\n`);
  };
  if (!isOwnHost(request)) return refuse(403, 'This address is not served here.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(405, 'Only GET is served here.');
  }
  const path = pathOf(request.url);
  const file = files.get(path === '/' ? '/index.html' : path) ?? (await batchFile(served.batch, path));
  const body = path === '/report.json' ? served.report : file === undefined ? undefined : await readFile(file);
  if (body === undefined) return refuse(404, 'There is nothing here.');
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': TYPES[extname(file ?? path)] ?? 'application/octet-stream',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** A page of another name that resolves to this machine (DNS rebinding) still sends its own name. */
function isOwnHost(request: IncomingMessage): boolean {
  const port = request.socket.localPort;
  return request.headers.host === `${LOOPBACK}:${port}` || request.headers.host === `localhost:${port}`;
}

function pathOf(url = '/'): string {
  const path = url.split(/[?#]/, 1)[0]!;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Summary and reports of a batch folder, which may grow while it is looked at. Links are not followed. */
async function batchFile(folder: string | undefined, path: string): Promise<string | undefined> {
  const [, reports, name] = /^\/batch\/(reports\/)?([^/\\\0]+\.json)$/.exec(path) ?? [];
  if (folder === undefined || name === undefined || basename(name) !== name) return undefined;
  if (!reports && name !== SUMMARY) return undefined;
  const file = reports ? join(folder, 'reports', name) : join(folder, name);
  const info = await lstat(file).catch(() => undefined);
  return info?.isFile() ? file : undefined;
}

function listFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, path);
  }
  return files;
}
