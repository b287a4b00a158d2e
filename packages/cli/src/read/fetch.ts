import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import robotsParser from 'robots-parser';
import { unreadable, wrongUsage } from '../exit.ts';
import type { Resolve, Trusted } from './addresses.ts';
import { type Limits, type Response, request } from './request.ts';
import { sha256 } from './sha256.ts';

// A web address in, the bytes that stand there out, with where and when they were had. What a site asks of robots is
// respected unless the user says otherwise.

const PAGE: Limits = { milliseconds: 30_000, bytes: 20 * 1024 * 1024 };
/** What of a robots.txt must be read at least (RFC 9309, 2.5). */
const ROBOTS: Limits = { milliseconds: 10_000, bytes: 500 * 1024 };
const ROBOT = 'storydrift';
/** The library’s types describe its default export as if it were an ES module, which it is not. */
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined };

export interface Fetched {
  bytes: Uint8Array;
  /** As the user named it. */
  address: string;
  /** Where the redirects led. */
  finalAddress: string;
  contentType: string | undefined;
  /** When the answer was there, ISO 8601 in UTC. */
  time: string;
}

export interface FetchOptions {
  ignoreRobots?: boolean | undefined;
  trusted?: Trusted | undefined;
  resolve?: Resolve;
  limits?: Partial<Limits>;
  /** Rules that have been asked for already, and where new ones are kept: for a caller that fetches many pages. */
  rules?: SiteRules;
}

/** What sites ask of robots, by origin. */
export type SiteRules = Map<string, Promise<Rules>>;

/** Fetches one page. Throws a `Stop` that says which address, what is wrong and what to do. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { trusted = [], resolve, rules = new Map() } = options;
  const way = { trusted, ...(resolve ? { resolve } : {}) };
  const mayFetch = async (url: URL) => {
    let known = rules.get(url.origin);
    if (!known) {
      known = rulesOf(url, way);
      rules.set(url.origin, known);
    }
    const forbidden = (await known)(url);
    if (forbidden) throw unreadable(`${url.href} is not fetched: ${forbidden}. ${ROBOTS_INSTEAD}`);
  };
  const limits = { ...PAGE, ...options.limits };
  const answer = await request(address, { ...way, limits, ...(options.ignoreRobots ? {} : { mayFetch }) });
  refuseStatus(answer);
  if (answer.cut) {
    throw unreadable(
      `${address} is larger than ${limits.bytes / 1024 / 1024} MB, which no article is. Save the article alone and give the file.`,
    );
  }
  const { bytes, contentType, url } = answer;
  return { bytes, contentType, address, finalAddress: url.href, time: new Date().toISOString() };
}

const ROBOTS_INSTEAD = 'Ask the site, save the page yourself and give the file, or say --ignore-robots if you may.';

/** Why an address must not be fetched; null when it may be. */
type Rules = (url: URL) => string | null;

/** The rules of a site for robots: none at all allow everything, rules that cannot be had forbid everything (RFC 9309, 2.3.1). */
async function rulesOf(url: URL, way: { trusted: Trusted; resolve?: Resolve }): Promise<Rules> {
  const address = new URL('/robots.txt', url).href;
  let answer: Response;
  try {
    answer = await request(address, { ...way, limits: ROBOTS });
  } catch (error) {
    return () => `the site’s rules for robots cannot be had (${(error as Error).message.replace(/\.$/, '')})`;
  }
  if (answer.status >= 500) return () => `the site’s rules for robots cannot be had (status ${answer.status})`;
  if (answer.status !== 200) return () => null;
  const rules = parseRobots(address, Buffer.from(answer.bytes).toString('utf8'));
  return (page) => (rules.isAllowed(page.href, ROBOT) === false ? 'the site asks robots not to (robots.txt)' : null);
}

function refuseStatus({ status, url }: Response): void {
  if (status === 200 || status === 203) return;
  const why =
    status === 404 || status === 410
      ? 'there is no such page. Check the address'
      : status === 401 || status === 402 || status === 403 || status === 451
        ? 'the site does not let it be read without signing in, or not by programs. Save the page in a browser and give the file'
        : status === 429
          ? 'the site has been asked too often. Try again later'
          : status >= 500
            ? 'the site has a fault. Try again later'
            : 'the site does not give the page. Save it in a browser and give the file';
  throw unreadable(`${url.href} cannot be fetched (status ${status}): ${why}.`);
}

/** Keeps fetched bytes in a folder, under a name that tells the page and its content apart from others. */
export async function saveFetched(folder: string, { bytes, finalAddress }: Fetched, ending: string): Promise<void> {
  const { hostname, pathname } = new URL(finalAddress);
  const page = `${hostname}${pathname}`
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  const path = join(folder, `${page}-${sha256(bytes).slice(0, 12)}.${ending}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, bytes);
  } catch (error) {
    throw wrongUsage(`${path} cannot be written (${(error as Error).message}). Name another folder with --save.`);
  }
}
