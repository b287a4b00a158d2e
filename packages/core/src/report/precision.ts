import type { Bead } from './schema.ts';

// Figures as they are stored. Math.exp and its kin may differ in the last digit between JavaScript engines; a report must
// not. Six decimals are far more than any figure means.

const DECIMALS = 1e6;

/** A figure of a report, the same in every engine. */
export function settled(figure: number): number {
  return Math.round(figure * DECIMALS) / DECIMALS;
}

/** A bead with all its figures settled. */
export function settledBead(bead: Bead): Bead {
  return {
    ...bead,
    confidence: settled(bead.confidence),
    similarity: settled(bead.similarity),
    measures: { dice: settled(bead.measures.dice) },
    drift: bead.drift === null ? null : settled(bead.drift),
    findings: bead.findings.map((finding) => ({ ...finding, confidence: settled(finding.confidence) })),
  };
}
