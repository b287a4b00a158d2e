import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Stop } from '../exit.ts';
import { rangeOf } from './addresses.ts';
import { fetchPage, saveFetched } from './fetch.ts';
import { sha256 } from './sha256.ts';

// Fetching, against a server on this machine that only these tests may ask: its host and port are handed in as trusted,
// which no flag and no setting of the program does.

const PAGE = '<!doctype html><html><body><p>The ferry will not run on Sunday.</p></body></html>';
const asked: { url: string; headers: IncomingMessage['headers'] }[] = [];
let server: Server;
let other: Server;
let host = '';
let otherHost = '';

type Answer = (response: ServerResponse) => void;
const redirect =
  (to: string, status = 302): Answer =>
  (response) =>
    response.writeHead(status, { Location: to }).end();

const ANSWERS: Record<string, Answer> = {
  '/page': (response) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE),
  '/zipped': (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/bomb': (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(new Uint8Array(30e6))),
  '/broken-zip': (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('no zip'),
  '/large': (response) => response.writeHead(200).end(new Uint8Array(3e6)),
  '/slow': () => {},
  '/drip': (response) => {
    response.writeHead(200).write('a');
  },
  '/cut': (response) => {
    response.writeHead(200, { 'Content-Length': '1000' }).write('half');
    setTimeout(() => response.destroy(), 20);
  },
  '/once': redirect('/page', 301),
  '/circle': redirect('/circle'),
  '/private/page': (response) => response.writeHead(200).end(PAGE),
  '/missing': (response) => response.writeHead(404).end(),
  '/locked': (response) => response.writeHead(403).end(),
  '/fault': (response) => response.writeHead(503).end(),
  '/robots.txt': (response) => response.writeHead(200).end('User-agent: *\nDisallow: /private\n'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data'),
  '/to-loopback-port': redirect('http://127.0.0.1:22/'),
  '/to-loopback': redirect('http://127.0.0.1/'),
  '/to-decimal': redirect('http://2130706433/'),
  '/to-ipv6': redirect('http://[::1]/'),
  '/to-mapped': redirect('http://[::ffff:10.0.0.1]/'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-name': redirect('http://inside.example/'),
  '/to-other': (response) => redirect(`http://${otherHost}/page`)(response),
  '/to-nothing': redirect('http://'),
};

const listen = (made: Server) =>
  new Promise<string>((resolve) => {
    made.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(made.address() as AddressInfo).port}`));
  });

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    (ANSWERS[request.url ?? ''] ?? ((none) => none.writeHead(404).end()))(response);
  });
  other = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(200).end('User-agent: storydrift\nDisallow: /\n');
    else response.writeHead(200).end(PAGE);
  });
  host = await listen(server);
  otherHost = await listen(other);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  other.close();
});

const fetchHere = (path: string, options: Parameters<typeof fetchPage>[1] = {}) =>
  fetchPage(`http://${host}${path}`, { trusted: [host], ...options });

/** What `fetchPage` says when it refuses; the request must not have been made. */
async function refusal(address: string, options: Parameters<typeof fetchPage>[1] = {}): Promise<string> {
  const error = await fetchPage(address, options).then(
    () => new Error('was fetched'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Stop);
  expect((error as Stop).code).toBe(3);
  return (error as Stop).message;
}

describe('addresses that are refused', () => {
  test.each([
    ['this machine', 'http://127.0.0.1/'],
    ['this machine, with all of its net', 'http://127.8.9.10/'],
    ['this machine, by name', 'http://localhost/'],
    ['this machine, by name with a stop', 'http://localhost./'],
    ['this machine, shortened', 'http://127.1/'],
    ['this machine, decimal', 'http://2130706433/'],
    ['this machine, hexadecimal', 'http://0x7f000001/'],
    ['this machine, hexadecimal in parts', 'http://0x7f.0x0.0x0.0x1/'],
    ['this machine, octal', 'http://0177.0.0.1/'],
    ['this machine, other digits', 'http://①②⑦.⓪.⓪.①/'],
    ['this machine, wide stops', 'http://127。0。0。1/'],
    ['this machine, IPv6', 'http://[::1]/'],
    ['this machine, IPv6 written out', 'http://[0:0:0:0:0:0:0:1]/'],
    ['this machine, IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/'],
    ['this machine, IPv4 in IPv6, hexadecimal', 'http://[::ffff:7f00:1]/'],
    ['no address', 'http://0.0.0.0/'],
    ['no address, short', 'http://0/'],
    ['no address, IPv6', 'http://[::]/'],
    ['a private net', 'http://10.1.2.3/'],
    ['a private net', 'http://172.16.0.1/'],
    ['a private net', 'https://192.168.1.1/'],
    ['the metadata service of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['the same, decimal', 'http://2852039166/'],
    ['the same, IPv6', 'http://[fd00:ec2::254]/'],
    ['a net behind a provider', 'http://100.64.0.1/'],
    ['multicast', 'http://224.0.0.1/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['reserved', 'http://240.0.0.1/'],
    ['link-local IPv6', 'http://[fe80::1]/'],
    ['site-local IPv6', 'http://[fec0::1]/'],
    ['NAT64 of a private address', 'http://[64:ff9b::a00:1]/'],
    ['6to4 of a private address', 'http://[2002:a00:1::]/'],
    ['Teredo', 'http://[2001::1]/'],
    ['IPv4-compatible IPv6', 'http://[::10.0.0.1]/'],
  ])('%s: %s', async (_what, address) => {
    expect(await refusal(address)).toMatch(/is refused: .*no address of the public internet/);
  });

  test.each([
    ['127.0.0.1', [{ address: '127.0.0.1' }]],
    ['0.0.0.0', [{ address: '0.0.0.0' }]],
    ['::1', [{ address: '::1' }]],
    ['10.0.0.1', [{ address: '10.0.0.1' }]],
    ['169.254.169.254', [{ address: '169.254.169.254' }]],
    ['::ffff:192.168.0.1', [{ address: '::ffff:192.168.0.1' }]],
    ['a public and a private one', [{ address: '93.184.216.34' }, { address: '10.0.0.1' }]],
    ['an address with a zone', [{ address: 'fe80::1%eth0' }]],
  ])('a name that leads to %s', async (_what, found) => {
    const message = await refusal('http://inside.example/', { resolve: async () => found });
    expect(message).toMatch(/is refused: its name leads to/);
  });

  test.each([
    ['ftp', 'ftp://example.org/a', /only http and https/],
    ['files', 'file:///etc/passwd', /only http and https/],
    ['a password', 'https://me:secret@example.org/', /user name or password/],
    ['another port', 'http://example.org:8080/', /names port 8080/],
    ['no address at all', 'http://', /is no web address/],
  ])('%s', async (_what, address, says) => {
    const message = await refusal(address);
    expect(message).toMatch(says);
    expect(message).not.toContain('secret');
  });

  test.each([
    ['/to-metadata', /no address of the public internet \(linkLocal\)/],
    ['/to-loopback', /no address of the public internet \(loopback\)/],
    ['/to-loopback-port', /names port 22/],
    ['/to-decimal', /\(loopback\)/],
    ['/to-ipv6', /\(loopback\)/],
    ['/to-mapped', /\(ipv4Mapped\)/],
    ['/to-file', /only http and https/],
    ['/to-nothing', /no (?:web )?address/],
  ])('a redirect: %s', async (path, says) => {
    expect(await refusal(`http://${host}${path}`, { trusted: [host] })).toMatch(says);
  });

  test('a redirect to a name that leads inside', async () => {
    const resolve = async () => [{ address: '10.0.0.7' }];
    expect(await refusal(`http://${host}/to-name`, { trusted: [host], resolve })).toMatch(/leads to 10\.0\.0\.7/);
  });

  test('a trusted server opens no other one', async () => {
    expect(await refusal(`http://${host}/to-other`, { trusted: [host] })).toMatch(/is refused/);
    expect(await refusal(`http://${host}/page`)).toMatch(/is refused/);
  });

  test('the connection goes to the address that was checked, whatever the name leads to later', async () => {
    const port = host.split(':')[1]!;
    const name = `page.example:${port}`;
    let lookups = 0;
    const resolve = async () => {
      lookups++;
      return [{ address: '127.0.0.1' }];
    };
    const fetched = await fetchPage(`http://${name}/page`, { trusted: [name], resolve, ignoreRobots: true });
    expect(Buffer.from(fetched.bytes).toString()).toBe(PAGE);
    expect(lookups).toBe(1);
    expect(asked.at(-1)!.headers.host).toBe(name);
  });
});

test('public addresses are public', () => {
  for (const address of ['93.184.216.34', '8.8.8.8', '2606:4700::1111', '172.15.0.1', '100.128.0.1']) {
    expect(rangeOf(address)).toBe('unicast');
  }
});

describe('what is fetched', () => {
  test('bytes, addresses, time and type', async () => {
    const before = Date.now();
    const fetched = await fetchHere('/once');
    expect(Buffer.from(fetched.bytes).toString()).toBe(PAGE);
    expect(fetched).toMatchObject({
      address: `http://${host}/once`,
      finalAddress: `http://${host}/page`,
      contentType: 'text/html; charset=utf-8',
    });
    expect(Date.parse(fetched.time)).toBeGreaterThanOrEqual(before);
    expect(asked.at(-1)!.headers['user-agent']).toMatch(/^storydrift\/\d/);
  });

  test('packed answers are unpacked, within the limit', async () => {
    expect(Buffer.from((await fetchHere('/zipped')).bytes).toString()).toBe(PAGE);
    await expect(fetchHere('/bomb', { limits: { bytes: 1e6 } })).rejects.toThrow(/larger than/);
    await expect(fetchHere('/broken-zip')).rejects.toThrow(/answer is damaged/);
  });

  test('limits of size and time', async () => {
    await expect(fetchHere('/large', { limits: { bytes: 1e6 } })).rejects.toThrow(/larger than/);
    await expect(fetchHere('/slow', { limits: { milliseconds: 150 } })).rejects.toThrow(/took longer than 0.15 s/);
    await expect(fetchHere('/drip', { limits: { milliseconds: 150 } })).rejects.toThrow(/took longer than/);
    await expect(fetchHere('/cut')).rejects.toThrow(/cannot be fetched/);
    await expect(fetchHere('/circle')).rejects.toThrow(/leads on more than 5 times/);
  });

  test.each([
    ['/missing', /status 404\): there is no such page/],
    ['/locked', /status 403\): the site does not let it be read/],
    ['/fault', /status 503\): the site has a fault/],
  ])('%s says what to do', async (path, says) => {
    await expect(fetchHere(path)).rejects.toThrow(says);
  });

  test('robots.txt is respected unless told otherwise, also behind a redirect', async () => {
    await expect(fetchHere('/private/page')).rejects.toThrow(/asks robots not to/);
    expect(asked.at(-1)!.url).toBe('/robots.txt');
    expect((await fetchHere('/private/page', { ignoreRobots: true })).bytes.length).toBe(PAGE.length);
    await expect(fetchHere('/to-other', { trusted: [host, otherHost] })).rejects.toThrow(/asks robots not to/);
  });

  test('what is saved are the bytes, under a name with their hash', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'storydrift-')), 'new');
    const fetched = await fetchHere('/page');
    await saveFetched(folder, fetched, 'html');
    const [name] = readdirSync(folder);
    expect(name).toMatch(/^127\.0\.0\.1-page-[0-9a-f]{12}\.html$/);
    expect(sha256(readFileSync(join(folder, name!)))).toBe(sha256(fetched.bytes));
  });
});
