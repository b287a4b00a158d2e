import { SEVERITIES, type Severity } from '../report/vocabulary.ts';

// From findings to the drift of a bead. Drift is a band given by the severity, and a place in the band given by
// everything that was found: so a figure can be read (thresholds below), another finding never lowers it, and two
// different damages do not tie.

/** Where the band of a severity begins. Below the first one a pair is a rewording. */
export const DRIFT_FROM: Readonly<Record<Severity, number>> = { none: 0, minor: 0.1, major: 0.4, critical: 0.7 };

/** How much a finding adds to the place in the band. */
const MASS: Readonly<Record<Severity, number>> = { none: 0.02, minor: 0.25, major: 0.7, critical: 1.2 };

export interface Weighed {
  severity: Severity;
  confidence: number;
  category: string;
}

export function worstOf(severities: readonly Severity[]): Severity {
  return severities.reduce<Severity>((x, y) => (SEVERITIES.indexOf(y) > SEVERITIES.indexOf(x) ? y : x), 'none');
}

/**
 * Drift of a bead. `residue` (0 or more) stands for small differences that no finding speaks of; form alone has none.
 * Monotone in findings and in residue.
 */
export function beadDrift(findings: readonly Weighed[], severity: Severity, residue: number): number {
  const at = SEVERITIES.indexOf(severity);
  const from = DRIFT_FROM[severity];
  const next = SEVERITIES[at + 1];
  const to = next ? DRIFT_FROM[next] : 1;
  const mass =
    residue +
    findings.reduce((sum, f) => sum + (f.category === 'artefact' ? 0.002 : MASS[f.severity] * f.confidence), 0);
  if (mass <= 0) return from;
  // Never reaches the next band.
  return from + (to - from) * 0.999 * (1 - Math.exp(-mass));
}
