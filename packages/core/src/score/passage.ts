import { SEVERITIES, type Severity } from '../report/vocabulary.ts';
import { DRIFT_FROM } from './drift.ts';

/** A bead of a passage: what it drifted and its share of the passage's length. */
export interface PassagePart {
  drift: number;
  share: number;
}

/**
 * Drift of a passage of several beads. A passage is judged like a single sentence: the worst bead gives the band, and what
 * drifted beside it moves the figure up within that band, by its length. So a passage never reads better than its worst
 * sentence, and another damage never lowers it.
 */
export function passageDrift(parts: readonly PassagePart[], severity: Severity): number {
  const worst = parts.reduce((most, part) => Math.max(most, part.drift), 0);
  const next = SEVERITIES[SEVERITIES.indexOf(severity) + 1];
  const top = Math.max(worst, next ? DRIFT_FROM[next] : 1);
  let kept = 1;
  let seen = false;
  for (const { drift, share } of parts) {
    if (drift === worst && !seen) seen = true;
    else kept *= 1 - drift * share;
  }
  return worst + (top - worst) * 0.999 * (1 - kept);
}
