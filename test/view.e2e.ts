import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO, file, start, storydrift } from './support/cli.ts';

// The viewer's server: one person, one machine, nothing but the files of the viewer and the report that was named.

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

/** Starts the server and waits for its address. */
async function serve(...args: string[]): Promise<{ child: ChildProcess; address: string; port: number }> {
  const child = start(['view', '--port', '0', ...args]);
  const [first] = (await once(child.stdout!, 'data')) as [Buffer];
  const address = first.toString().split('\n')[0]!;
  return { child, address, port: Number(new URL(address).port) };
}

let report: string;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const { out } = await storydrift(['compare', DEMO.original, DEMO.copy, '--format', 'json']);
  report = file(out);
  server = await serve(report);
});
afterAll(() => {
  server.child.kill();
});

describe('view', () => {
  test('prints its address first, on loopback, with the report named in it', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?report$/);
  });

  test('serves the viewer and the report under a strict policy', async () => {
    const page = await get(server.port, '/');
    expect(page.status).toBe(200);
    expect(page.body).toContain('<div id="root">');
    const stored = await get(server.port, '/report.json');
    expect(JSON.parse(stored.body).schema).toBe('storydrift-report/1');
    for (const { headers } of [page, stored]) {
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('every script and style of the page is there, with its type', async () => {
    const { body } = await get(server.port, '/');
    const files = [...body.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => path!);
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) {
      const { status, headers } = await get(server.port, `/${path}`);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(path.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
    }
  });

  test('refuses a foreign Host, so that no other name can read the report', async () => {
    for (const host of ['evil.example', `evil.example:${server.port}`, '127.0.0.1', '127.0.0.1:1']) {
      expect((await get(server.port, '/report.json', { Host: host })).status).toBe(403);
    }
    expect((await get(server.port, '/', { Host: `localhost:${server.port}` })).status).toBe(200);
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/../../package.json',
    '/assets\\..\\..\\package.json',
    '//etc/passwd',
    '/%',
    '/%00',
    '/.git/config',
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await get(server.port, path);
    expect(status).toBe(404);
    expect(body).toBe('There is nothing here.\n');
  });

  test('answers only GET and HEAD', async () => {
    expect((await get(server.port, '/', {}, 'POST')).status).toBe(405);
    const head = await get(server.port, '/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toBe('');
  });

  test('without a report there is none, and the address names none', async () => {
    const demo = await serve();
    expect(demo.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await get(demo.port, '/report.json')).status).toBe(404);
    demo.child.kill();
  });

  test('a port that is taken is said, with what to do', async () => {
    const { code, err } = await storydrift(['view', '--port', String(server.port)]);
    expect(code).toBe(2);
    expect(err).toContain(`port ${server.port} cannot be used`);
  });

  test('listens on loopback only', async () => {
    const socket = connect({ host: '127.0.0.1', port: server.port });
    await once(socket, 'connect');
    expect(socket.remoteAddress).toBe('127.0.0.1');
    socket.destroy();
  });

  test.each([
    ['is no JSON', 'a report'],
    ['is another JSON', '{"schema":"storydrift-report/0"}'],
    ['holds several reports', '[{},{}]'],
  ])('a report that %s is refused', async (_why, content) => {
    const { code, err } = await storydrift(['view', file(content)]);
    expect(code).toBe(3);
    expect(err).not.toMatch(/ {4}at /);
  });

  test('a report that points outside its texts is refused', async () => {
    const { out } = await storydrift(['compare', DEMO.original, DEMO.copy, '--format', 'json']);
    const broken = JSON.parse(out);
    broken.notes[0].end = 1e9;
    const { code, err } = await storydrift(['view', file(JSON.stringify(broken))]);
    expect(code).toBe(3);
    expect(err).toContain('notes.0');
  });
});

test('whoever ends the job ends the server that it started', async () => {
  const script = fileURLToPath(new URL('../scripts/run.mjs', import.meta.url));
  const job = spawn(process.execPath, [script, 'start', 'view', '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(job.stdout, 'data')) as [Buffer];
  const port = Number(/:(\d+)\//.exec(String(line))![1]);
  expect((await get(port, '/')).status).toBe(200);
  job.kill('SIGTERM');
  await once(job, 'close');
  await expect(get(port, '/')).rejects.toThrow();
});
