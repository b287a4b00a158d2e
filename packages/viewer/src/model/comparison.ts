import { type Report, RULES_VERSION, VERSION } from '@storydrift/core/lean';
import { type LegendCounts, legendCounts } from './filter.ts';
import { buildRows, type Row } from './rows.ts';
import { buildStops, type Stop } from './stops.ts';

// Everything the screens need of one report, derived once when the report arrives.

export interface Comparison {
  report: Report;
  rows: readonly Row[];
  stops: readonly Stop[];
  legend: LegendCounts;
  /** Version that wrote the report, when it is not this one: it is read, not worked on. */
  writtenBy: string | null;
  /** How many beads are not compared yet; 0 when the comparison is finished. */
  pending: number;
  /** Row that first holds each bead; for a move, the end where its findings are met. */
  rowOfBead: ReadonlyMap<number, number>;
  /** Number of each sentence among the body sentences of its side, from 1; furniture has none. */
  numbers: { original: readonly (number | null)[]; copy: readonly (number | null)[] };
}

/** `judged`: how many beads are compared already, when the comparison is still being made. */
export function buildComparison(report: Report, judged = report.beads.length): Comparison {
  const rows = buildRows(report, judged);
  const rowOfBead = new Map<number, number>();
  for (const row of rows) {
    if (row.type === 'furniture') for (const bead of row.beads) rowOfBead.set(bead, row.index);
    else if (row.end !== 'from') rowOfBead.set(row.bead, row.index);
  }
  return {
    report,
    writtenBy: otherVersion(report.signature),
    pending: report.beads.length - judged,
    rows,
    stops: buildStops(report, rows),
    legend: legendCounts(report),
    rowOfBead,
    numbers: { original: numberBody(report.original), copy: numberBody(report.copy) },
  };
}

function otherVersion(signature: string): string | null {
  const parts = signature.split(' · ');
  return parts.includes(`storydrift ${VERSION}`) && parts.includes(`rules ${RULES_VERSION}`) ? null : signature;
}

function numberBody(document: Report['original']): (number | null)[] {
  let number = 0;
  return document.sentences.map((sentence) => (sentence.kind === 'body' ? ++number : null));
}
