import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

// A server for one person on one machine: the built viewer and, if there is one, a report. What it can serve is listed
// once at the start and looked up by its exact path, so there is no path to climb out of.

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

/** Serves the files of `folder`, and `report` (JSON text) as /report.json. Not yet listening. */
export function viewerServer(folder: string, report: string | undefined): Server {
  const files = listFiles(folder);
  return createServer((request, response) => {
    answer(request, response, files, report).catch(() => {
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, string>,
  report: string | undefined,
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
  const file = files.get(path === '/' ? '/index.html' : path);
  const body = path === '/report.json' ? report : file === undefined ? undefined : await readFile(file);
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

function listFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, path);
  }
  return files;
}
