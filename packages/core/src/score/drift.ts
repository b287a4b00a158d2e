import { EVIDENCE, type Evidence, PLACE } from '../compare/evidence.ts';
import { SEVERITIES, type Severity } from '../report/vocabulary.ts';
import { WEIGHTS } from './weights.ts';

// From findings to the drift of a bead. Drift is a band given by the severity, and a place in the band given by
// everything that was found: so a figure can be read (thresholds below), another finding never lowers it, and two
// different damages do not tie.

/** Where the band of a severity begins. Below the first one a pair is a rewording. */
export const DRIFT_FROM: Readonly<Record<Severity, number>> = { none: 0, minor: 0.1, major: 0.4, critical: 0.7 };

export function worse(x: Severity, y: Severity): Severity {
  return SEVERITIES.indexOf(y) > SEVERITIES.indexOf(x) ? y : x;
}

export function worstOf(severities: readonly Severity[]): Severity {
  return severities.reduce(worse, 'none');
}

const WEIGHT_OF: readonly number[] = EVIDENCE.map((kind) => WEIGHTS[kind]);

/** The weighed sum of all evidence of a bead. Monotone in every amount. */
export function massOf(evidence: Evidence): number {
  let sum = 0;
  for (let i = 0; i < evidence.length; i++) if (evidence[i]) sum += WEIGHT_OF[i]! * evidence[i]!;
  return sum;
}

/** Content of the original that has no counterpart, as weight; what is new elsewhere may stand for half of it. */
export function lossOf(evidence: Evidence): number {
  const lostWords = evidence[PLACE.lostWords]!;
  const half = 0.5 * Math.min(lostWords, evidence[PLACE.freshWords]!);
  return lostWords - half + evidence[PLACE.lostNames]! + 2 * evidence[PLACE.scars]!;
}

/** The same for what only the copy has. */
export function gainOf(evidence: Evidence): number {
  const freshWords = evidence[PLACE.freshWords]!;
  const lostWords = evidence[PLACE.lostWords]!;
  return freshWords - 0.5 * Math.min(lostWords, freshWords);
}

/**
 * Below these weights, words without a partner are taken for rewording. Set so that about one good translation in four
 * keeps a finding of omission or addition (DEMETR development part).
 */
export const OMISSION_FROM = 0.9;
export const ADDITION_FROM = 0.9;

/** How fast a band fills: mass of half the band. */
const HALF = 3;

/** Place in the band of a severity for a mass of evidence; never reaches the next band. */
export function placeInBand(severity: Severity, mass: number): number {
  const from = DRIFT_FROM[severity];
  const next = SEVERITIES[SEVERITIES.indexOf(severity) + 1];
  const to = next ? DRIFT_FROM[next] : 1;
  return mass > 0 ? from + (to - from) * 0.999 * (mass / (mass + HALF)) : from;
}
