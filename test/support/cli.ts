import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The command line as a process, as a shell would run it.

export const CLI = fileURLToPath(new URL('../../packages/cli/bin/storydrift.js', import.meta.url));
export const DEMO = {
  original: fileURLToPath(new URL('../../packages/viewer/src/demo/original.txt', import.meta.url)),
  copy: fileURLToPath(new URL('../../packages/viewer/src/demo/copy.txt', import.meta.url)),
};

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command line to its end. `input` goes to standard input, which is closed after it. */
export function storydrift(args: readonly string[], input: string | Uint8Array = '', where: Where = {}) {
  return ended(start(args, where), input);
}

interface Where {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

export function start(args: readonly string[], { env, cwd }: Where = {}): ChildProcess {
  const options = { env: { ...process.env, ...env }, stdio: 'pipe' as const };
  return spawn(process.execPath, [CLI, ...args], cwd === undefined ? options : { ...options, cwd });
}

export function ended(child: ChildProcess, input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout!.on('data', (data: Buffer) => out.push(data));
    child.stderr!.on('data', (data: Buffer) => err.push(data));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
    child.stdin!.on('error', () => {});
    child.stdin!.end(input);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'storydrift-'));
let files = 0;

/** A file with this content, in a folder of its own run. */
export function file(content: string | Uint8Array, name = `${files++}.txt`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** JSON lines, read. */
export function lines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
