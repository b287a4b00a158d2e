import { setFlagsFromString } from 'node:v8';

// A comparison of two articles ends before optimised code has paid for its compiling, of functions as of regular
// expressions, which takes longer than the comparison. So in a short run V8 makes none.

const SHORT = ['--no-opt', '--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=20'];
/** What V8 does by itself. Code is kept for the next start only under the flags of that start. */
const USUAL = ['--opt', '--regexp-peephole-optimization', '--regexp-tier-up-ticks=1'];

/** Does some work of a second at most. */
export function inShortRun<T>(work: () => T): T {
  SHORT.forEach(setFlagsFromString);
  try {
    return work();
  } finally {
    USUAL.forEach(setFlagsFromString);
  }
}
