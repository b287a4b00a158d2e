#!/usr/bin/env node
// Runs a job of the workspace (`start`, `test`, `build`, `bench`, `check`, `format`) and first installs what is missing, so that a
// fresh clone needs nothing but Node and npm. Uses only what Node ships.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Runs a program with the terminal's own input and output; stops the job, with its exit code, when it fails. */
function run(command, args, { quiet = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    // Ctrl-C reaches the child by itself; this process only waits for it to end.
    const wait = () => {};
    process.on('SIGINT', wait);
    // Whoever ends this job ends what it started: no server is left behind.
    const end = () => child.kill('SIGTERM');
    process.on('SIGTERM', end);
    child.on('error', (error) => {
      console.error(`storydrift: could not start ${command}: ${error.message}`);
      process.exit(4);
    });
    child.on('close', (code, signal) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', end);
      if (code !== 0) {
        if (quiet) process.stderr.write(output);
        process.exit(code ?? (signal === 'SIGINT' ? 130 : 4));
      }
      resolve();
    });
  });
}

async function install() {
  const wanted = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  const installed = join(root, 'node_modules', '.pnpm', 'lock.yaml');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.error('storydrift: installing what is missing (once) …');
  await run('npx', ['-y', packageManager, 'install', '--frozen-lockfile'], { quiet: true, env: { CI: 'true' } });
}

/** What a user needs to run the tool: core and command line compiled and bundled, the viewer bundled. Nothing when up to date. */
async function build() {
  const slow = setTimeout(() => console.error('storydrift: building …'), 1000);
  await run(bin('tsc'), ['-b', 'packages/core', 'packages/cli']);
  await run(process.execPath, ['scripts/build-cli.mjs']);
  await run(process.execPath, ['scripts/build-viewer.mjs']);
  clearTimeout(slow);
}

const jobs = {
  build,
  async start(args) {
    await build();
    const cli = join(root, 'packages', 'cli', 'bin', 'storydrift.js');
    // Paths that a user types are relative to where they stand, not to the project.
    await run(process.execPath, [cli, ...(args.length ? args : ['view'])], {
      cwd: process.env.INIT_CWD ?? process.cwd(),
    });
  },
  async check() {
    await run(bin('biome'), ['check', '--error-on-warnings', '.']);
    await run(bin('tsc'), ['-b']);
    await run(bin('knip'), ['--no-config-hints']);
  },
  async format() {
    await run(bin('biome'), ['check', '--write', '.']);
  },
  async test(args) {
    await jobs.check();
    await build();
    await run(bin('vitest'), ['run', ...args], { env: { STORYDRIFT_CHROMIUM: await browser } });
  },
  async bench(args) {
    await build();
    await run(process.execPath, ['bench/run.mjs', ...args]);
  },
};

const [job = '', ...args] = process.argv.slice(2);
if (!(job in jobs)) {
  console.error(`storydrift: no job “${job}”. Jobs: ${Object.keys(jobs).join(', ')}.`);
  process.exit(2);
}
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `storydrift needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and try again.`,
  );
  process.exit(2);
}
const installed = install();
// Of all that the tests need this takes longest: it is fetched while the rest is installed and built.
const browser = job === 'test' ? ensureChromium(installed) : undefined;
await installed;
await jobs[job](args);
