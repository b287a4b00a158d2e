import { setFlagsFromString } from 'node:v8';

// What V8 is told of the work before it. Its usual ways are right for programs that run for long on much the same data.

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

// Every thread of a batch compiles for itself, and over its first hundred pairs that takes as long as comparing them. With
// a third of the usual inlining (920) a run of 200 pairs takes a tenth less of the processors, one of 1,000 a twentieth,
// and the code is no slower.
//
// Where the objects of a piece of code lived through a collection of garbage, V8 makes the next ones among the old
// objects. Many a piece of a comparison looks so to it, for a collection often meets a pair half done; but all of it is
// garbage soon after, and what old objects hold is kept until a full collection. Without that habit a thread takes .95 of
// the processors' time over its first 350 pairs, .95 to .98 over the next, and 40 to 100 MB less.
//
// Hardly anything grows old then, and V8 lets more and more of it gather before a full collection: a process took 60 MB
// more at 4,000 pairs than at 1,000. Collected when a fifth has come to what is in use, it takes 20 MB more, and no longer.
const MANY = [
  '--max-inlined-bytecode-size-cumulative=300',
  '--no-allocation-site-pretenuring',
  '--heap-growing-percent=20',
];

/** Tells V8 that a thread will compare many pairs. Call it when the threads have loaded their code; see `USUAL`. */
export function forManyRuns(): void {
  MANY.forEach(setFlagsFromString);
}
