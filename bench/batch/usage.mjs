// Loaded into the measured process with --import: writes down what it used, when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => writeFileSync(process.env.STORYDRIFT_USAGE, JSON.stringify(process.resourceUsage())));
}
