// How likely a bead is exact. In: a step with the model's own probability. Out: a calibrated probability. The model is
// too sure of itself; the correction is fitted on predictions for text that it had not seen (bench/fit-alignment.mjs).

import type { Step } from './search.ts';
import { CALIBRATION } from './weights.ts';

/** Calibrated probability that the step is exactly right, 0 to 1, to four places. */
export function confidenceOf({ p, q, probability }: Step, sameText = false): number {
  const [slope, intercept] = p && q ? CALIBRATION.beads : CALIBRATION.skips;
  const sure = Math.min(0.9999, Math.max(0.0001, probability));
  const odds = slope * Math.log(sure / (1 - sure)) + intercept;
  const confidence = 1 / (1 + Math.exp(-odds));
  // The same words on both sides leave only the question which of several equal sentences is meant.
  return Math.round((sameText ? Math.max(confidence, probability) : confidence) * 1e4) / 1e4;
}
