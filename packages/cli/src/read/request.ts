import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { VERSION } from '@storydrift/core/lean';
import { Stop, unreadable } from '../exit.ts';
import { type Host, publicHost, type Resolve, type Trusted, webAddress } from './addresses.ts';

// One request for one address: to the host that was checked and no other, within limits of time and size. Redirects are
// followed by hand, so that each new address is checked like the first.

export const AGENT = `storydrift/${VERSION} (compares texts; fetches single pages that its user names)`;
const MOST_REDIRECTS = 5;

export interface Limits {
  milliseconds: number;
  bytes: number;
}

export interface Way {
  trusted: Trusted;
  limits: Limits;
  resolve?: Resolve;
  /** Asked before every request, also those that follow a redirect. */
  mayFetch?: (url: URL) => Promise<void>;
}

export interface Response {
  status: number;
  /** Where the last redirect led. */
  url: URL;
  contentType: string | undefined;
  bytes: Uint8Array;
  /** More came than the limit allows; `bytes` holds what fits. */
  cut: boolean;
}

/** Fetches what stands at an address. Any status but a redirect is an answer. */
export async function request(text: string, way: Way): Promise<Response> {
  const signal = AbortSignal.timeout(way.limits.milliseconds);
  let url = webAddress(text, way.trusted);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const host = await publicHost(url, way.trusted, way.resolve);
    await way.mayFetch?.(url);
    try {
      const message = await connect(url, host, signal);
      const { statusCode = 0, headers } = message;
      if (headers.location !== undefined && [301, 302, 303, 307, 308].includes(statusCode)) {
        message.destroy();
        url = nextAddress(headers.location, url, way.trusted);
        continue;
      }
      const { bytes, cut } = await bodyOf(message, way.limits.bytes);
      return { status: statusCode, url, contentType: headers['content-type'], bytes, cut };
    } catch (error) {
      throw error instanceof Stop
        ? error
        : unreadable(`${url.href} cannot be fetched: ${reasonOf(error, signal, way.limits)}`);
    }
  }
  throw unreadable(`${text} cannot be fetched: it leads on more than ${MOST_REDIRECTS} times. Give the final address.`);
}

function nextAddress(location: string, from: URL, trusted: Trusted): URL {
  const next = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  if (!next)
    throw unreadable(
      `${from.href} cannot be fetched: it leads on to “${location.slice(0, 200)}”, which is no address.`,
    );
  return webAddress(next.href, trusted);
}

function connect(url: URL, host: Host, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  // The name is not looked up again: the connection goes to the address that was checked.
  const pinned = ((_name, options, callback) => {
    if (options.all) callback(null, [host]);
    else callback(null, host.address, host.family);
  }) as LookupFunction;
  return new Promise((resolve, reject) => {
    const sent = send(
      url,
      {
        agent: false,
        lookup: pinned,
        signal,
        maxHeaderSize: 32 * 1024,
        headers: {
          'User-Agent': AGENT,
          Accept:
            'text/html, application/xhtml+xml, text/plain, text/markdown, application/json, application/pdf, */*;q=0.5',
          'Accept-Encoding': 'gzip, deflate, br',
        },
      },
      resolve,
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** Reads a body, unpacked, up to a limit that also holds for what unpacks to more. */
function bodyOf(message: IncomingMessage, most: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate }[
    (message.headers['content-encoding'] ?? '').trim().toLowerCase()
  ];
  const stream = unpack ? message.pipe(unpack()) : message;
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    message.on('error', reject);
    message.on('aborted', () => reject(new Error('the connection broke off')));
    stream.on('error', reject);
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= most) return;
      resolve({ bytes: Buffer.concat(chunks).subarray(0, most), cut: true });
      message.destroy();
      stream.destroy();
    });
    stream.on('end', () => resolve({ bytes: Buffer.concat(chunks), cut: false }));
  });
}

function reasonOf(error: unknown, signal: AbortSignal, { milliseconds }: Limits): string {
  if (signal.aborted)
    return `it took longer than ${milliseconds / 1000} s. Try again, or save the page and give the file.`;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'the server refuses connections. Check the address.';
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'the server broke the connection off. Try again.';
  if (/CERT|SSL|TLS|ALTNAME/i.test(code))
    return `its certificate cannot be trusted (${code}). Save the page in a browser and give the file.`;
  if (code.startsWith('Z_') || /BROTLI/.test(code)) return 'the answer is damaged. Try again.';
  return `${message ?? String(error)}.`;
}
