// How likely a bead is exact. In: a step with the model's own probability. Out: a calibrated probability.

import type { MovedStep } from './moves.ts';

/** Calibrated probability that the step is exactly right, 0 to 1. */
export function confidenceOf({ probability }: MovedStep): number {
  return Math.round(Math.min(1, Math.max(0, probability)) * 1e4) / 1e4;
}
