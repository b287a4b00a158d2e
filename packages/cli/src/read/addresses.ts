import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { unreadable } from '../exit.ts';

// Which machines a web address may lead to: only those of the public internet. A page must not be able to make this
// machine ask its own services, the router, or the neighbours' machines, neither by a name, a literal address in any
// spelling, nor a redirect.

/** `host:port` of servers that tests run on this machine. Only a caller of the program can give it, no flag, no setting. */
export type Trusted = readonly string[];

export interface Host {
  /** Address to connect to: the one that was checked, so that a name cannot lead elsewhere a moment later. */
  address: string;
  family: 4 | 6;
}

export type Resolve = (name: string) => Promise<readonly { address: string }[]>;

/** Reads a web address; refuses what is no plain page on the web. */
export function webAddress(text: string, trusted: Trusted): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw unreadable(`${text} is no web address. Write it as https://example.org/article.`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw unreadable(`${text} is refused: only http and https addresses are fetched. Save the page and give the file.`);
  }
  if (url.username || url.password) {
    throw unreadable(
      `${withoutPassword(url)} is refused: an address with a user name or password would be kept in the report.`,
    );
  }
  if (url.port && !trusted.includes(url.host)) {
    throw unreadable(
      `${text} is refused: it names port ${url.port}; pages are fetched from the usual ports only. Save the page and give the file.`,
    );
  }
  url.hash = '';
  return url;
}

/** Looks a host up and checks where it leads. Every address of a name must be public, or none is used. */
export async function publicHost(url: URL, trusted: Trusted, resolve: Resolve = resolveName): Promise<Host> {
  const name = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const literal = ipaddr.isValid(name);
  // Names of this machine by convention (RFC 6761), whatever a resolver makes of them.
  const own = /(?:^|\.)localhost\.?$/i.test(name);
  let found: readonly { address: string }[] = literal ? [{ address: name }] : own ? [{ address: '127.0.0.1' }] : [];
  try {
    if (found.length === 0) found = await resolve(name);
  } catch {
    // Said below: nothing was found.
  }
  const [first] = found;
  if (!first)
    throw unreadable(
      `${url.href} cannot be fetched: there is no host “${name}”. Check the address and your connection.`,
    );
  for (const { address } of found) {
    const range = rangeOf(address);
    if (range === 'unicast' || trusted.includes(url.host)) continue;
    const leads = literal ? 'it is' : `its name leads to ${address},`;
    throw unreadable(
      `${url.href} is refused: ${leads} no address of the public internet (${range}). Save the page yourself and give the file.`,
    );
  }
  return { address: first.address, family: first.address.includes(':') ? 6 : 4 };
}

/** What kind of address it is, by the registries of special addresses; `unicast` is public. */
export function rangeOf(address: string): string {
  // A zone (`fe80::1%eth0`) is of this machine in any case.
  if (address.includes('%') || !ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  // Of IPv6 only 2000::/3 has been given out as public; all else that is not named is kept back or obsolete (RFC 4291).
  const public6 = parsed.kind() === 'ipv4' || parsed.match(ipaddr.parse('2000::'), 3);
  return range === 'unicast' && !public6 ? 'reserved' : range;
}

function resolveName(name: string): Promise<readonly { address: string }[]> {
  return lookup(name, { all: true, verbatim: true });
}

function withoutPassword(url: URL): string {
  return `${url.protocol}//…@${url.host}${url.pathname}`;
}
