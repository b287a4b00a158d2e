// The command as a process over a manifest of generated pairs: pairs per second, processor time, peak memory.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePair } from '../generate/index.mjs';

const CLI = fileURLToPath(new URL('../../packages/cli/bin/storydrift.js', import.meta.url));
const USAGE = new URL('usage.mjs', import.meta.url).href;
const SEED = 1;

/** Runs the list of sizes with each number of jobs and prints a row for each run. */
export function measureSpeed({ sizes, jobs, words }) {
  const folder = mkdtempSync(join(tmpdir(), 'storydrift-bench-'));
  try {
    const peaks = new Map();
    console.log(`storydrift batch on generated pairs of ${words} words, each damaged in one to eight places`);
    console.log('   pairs  jobs   seconds   pairs/s   CPU ms/pair   peak MB');
    let written = 0;
    for (const size of [...sizes].sort((x, y) => x - y)) {
      writePairs(folder, written, size, words);
      written = size;
      const manifest = join(folder, `pairs-${size}.csv`);
      const lines = Array.from({ length: size }, (_, i) => `${i},texts/${i}.original.txt,texts/${i}.copy.txt`);
      writeFileSync(manifest, `id,original,copy\n${lines.join('\n')}\n`);
      for (const count of jobs) {
        const { seconds, cpu, peak } = runBatch(folder, manifest, count);
        peaks.set(`${count} ${size}`, peak);
        console.log(
          [
            String(size).padStart(8),
            String(count).padStart(6),
            seconds.toFixed(1).padStart(10),
            (size / seconds).toFixed(1).padStart(10),
            ((1000 * cpu) / size).toFixed(1).padStart(14),
            peak.toFixed(0).padStart(10),
          ].join(''),
        );
      }
    }
    for (const count of jobs) {
      const [small, large] = [peaks.get(`${count} 1000`), peaks.get(`${count} 10000`)];
      if (small && large) {
        console.log(`${count} jobs: peak at 10,000 pairs is ${(large / small).toFixed(2)} × that at 1,000 (bar 1.20)`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writePairs(folder, from, to, words) {
  const texts = join(folder, 'texts');
  mkdirSync(texts, { recursive: true });
  for (let i = from; i < to; i++) {
    const { original, copy } = makePair(SEED + i, { words });
    writeFileSync(join(texts, `${i}.original.txt`), original);
    writeFileSync(join(texts, `${i}.copy.txt`), copy);
  }
}

function runBatch(folder, manifest, jobs) {
  // A folder for each run: ext4 looks through the files deleted shortly before whenever it makes one.
  const out = join(folder, `out-${jobs}-${basename(manifest, '.csv')}`);
  const usage = join(folder, 'usage.json');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'batch', manifest, '-o', out, '--jobs', String(jobs)], {
    env: { ...process.env, NODE_OPTIONS: `--import=${USAGE}`, STORYDRIFT_USAGE: usage },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`storydrift batch ended with ${status}: ${stderr.slice(-2000)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'));
  return { seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
}
