import type { Document } from '../document/types.ts';
import type { Bead, Counts, Report } from '../report/schema.ts';

/** Counts over body beads. Severity counts cover two-sided beads; a bead that is only a note is not `inserted`. */
export function countBeads(beads: readonly Bead[]): Counts {
  const counts: Counts = {
    identical: 0,
    reworded: 0,
    minor: 0,
    major: 0,
    critical: 0,
    omitted: 0,
    inserted: 0,
    moved: 0,
  };
  for (const bead of beads) {
    if (bead.furniture) continue;
    if (bead.moved) counts.moved++;
    if (!bead.copy.length) counts.omitted++;
    else if (!bead.original.length) {
      if (!isNoteBead(bead)) counts.inserted++;
    } else if (bead.severity !== 'none') counts[bead.severity]++;
    else counts[bead.identical ? 'identical' : 'reworded']++;
  }
  return counts;
}

/** An inserted bead that is commentary and nothing else: it stands outside the score. */
export function isNoteBead(bead: Bead): boolean {
  return !bead.original.length && bead.severity === 'none' && bead.commentary !== 'none';
}

/**
 * Story drift, 0 to 1: Σ wᵢ·dᵢ / Σ w(original), at most 1. A two-sided or omitted bead weighs as many characters as its
 * original side has, an inserted one as many as its copy side, but only in the numerator: the denominator depends on
 * the original alone, so that no damage to the copy can dilute another one and the figure never falls when one is added.
 */
export function storyDrift(original: Document, copy: Document, beads: readonly Bead[]): number {
  const length = (document: Document, indices: readonly number[]) =>
    indices.reduce((sum, i) => sum + document.sentences[i]!.end - document.sentences[i]!.start, 0);
  let weighted = 0;
  let total = 0;
  for (const bead of beads) {
    if (bead.furniture) continue;
    total += length(original, bead.original);
    const weight = bead.original.length ? length(original, bead.original) : length(copy, bead.copy);
    weighted += weight * (bead.drift ?? 0);
  }
  if (weighted === 0) return 0;
  return total === 0 ? 1 : Math.min(1, weighted / total);
}

/** The bead with the highest drift; the first of several. Null when nothing drifted. */
export function worstBead(beads: readonly Bead[]): Report['summary']['worst'] {
  let worst: Report['summary']['worst'] = null;
  beads.forEach((bead, i) => {
    if (!bead.furniture && bead.drift && bead.drift > (worst?.drift ?? 0)) {
      worst = { bead: i, drift: bead.drift, severity: bead.severity };
    }
  });
  return worst;
}
