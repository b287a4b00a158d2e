import type { Bead, Finding } from './schema.ts';

// Figures as they are stored. Math.exp and its kin may differ in the last digit between JavaScript engines; a report must
// not. Six decimals are far more than any figure means.

const DECIMALS = 1e6;

/** A figure of a report, the same in every engine. */
export function settled(figure: number): number {
  return Math.round(figure * DECIMALS) / DECIMALS;
}

/** A bead with all its figures settled. Field by field: to spread a bead and its findings takes as long as a check. */
export function settledBead(bead: Bead): Bead {
  return {
    original: bead.original,
    copy: bead.copy,
    furniture: bead.furniture,
    moved: bead.moved,
    confidence: settled(bead.confidence),
    reasons: bead.reasons,
    similarity: settled(bead.similarity),
    measures: { dice: settled(bead.measures.dice) },
    identical: bead.identical,
    drift: bead.drift === null ? null : settled(bead.drift),
    severity: bead.severity,
    findings: bead.findings.map(settledFinding),
    marks: bead.marks,
    notes: bead.notes,
    commentary: bead.commentary,
  };
}

function settledFinding(finding: Finding): Finding {
  return {
    category: finding.category,
    severity: finding.severity,
    confidence: settled(finding.confidence),
    code: finding.code,
    params: finding.params,
    message: finding.message,
    evidence: finding.evidence,
    id: finding.id,
    unsure: finding.unsure,
    mqm: finding.mqm,
  };
}
