// The closed lists of a batch, apart from its schema so that a program which only writes starts without the library
// that checks.

export const BATCH_SCHEMA = 'storydrift-batch/1';

/** Bins of the drift distribution: [0, .05), [.05, .1) … [.95, 1]. */
export const DRIFT_BINS = 20;

/** Most marks of a profile strip; a longer story is drawn with the worst of every few beads. */
export const STRIP_MARKS = 200;

/**
 * Marks of a profile strip, a bead each, in reading order, mildest first. Two-sided: `0` identical, `1` reworded, `2`
 * minor, `3` major, `4` critical. Only in the original (missing): `a` severity none, `b` minor, `c` major, `d` critical.
 * Only in the copy (added): `e` none, `f` minor, `g` major, `h` critical. `n`: a note and nothing else.
 */
export const STRIP = '01naebf2cg3dh4';

/** Why a pair has no report. */
export const PAIR_ERRORS = ['manifest', 'duplicate-id', 'unreadable', 'too-large', 'timeout', 'internal'] as const;
export type PairErrorCode = (typeof PAIR_ERRORS)[number];
