import type { Bead, Report } from '@storydrift/core/lean';

/** The pairs of body sentences that share most, most alike first. */
export function closestBeads(report: Report, count: number): Bead[] {
  return report.beads
    .filter((bead) => !bead.furniture && bead.original.length > 0 && bead.copy.length > 0)
    .sort((x, y) => y.similarity - x.similarity)
    .slice(0, count);
}
