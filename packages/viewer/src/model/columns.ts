import type { Bead } from '@storydrift/core/lean';
import type { Comparison } from './comparison.ts';
import type { BeadRow } from './rows.ts';

// In: comparisons of several copies with one original. Out: one row per group of the original's sentences, with what each
// copy makes of it, so that all copies stand beside each other. What only a copy tells stands behind the sentences of the
// original it follows there.

export interface ColumnRow {
  /** Sentence indices of the original; empty where only copies tell something. */
  original: number[];
  /** Rows of each copy's own comparison that belong here, by copy. */
  cells: BeadRow[][];
}

/** Sets the copies beside each other. */
export function alignCopies(comparisons: readonly Comparison[]): ColumnRow[] {
  const { sentences } = comparisons[0]!.report.original;
  const rows = groupsOf(
    sentences.length,
    comparisons.flatMap(({ report }) => report.beads),
  ).map((original): ColumnRow => ({ original, cells: comparisons.map(() => []) }));
  const rowAt: number[] = [];
  rows.forEach(({ original }, i) => {
    for (const sentence of original) rowAt[sentence] = i;
  });
  /** What only copies tell, by the row of the original that it follows; -1: before all. */
  const between = new Map<number, BeadRow[][]>();
  comparisons.forEach((comparison, copy) => {
    let after = -1;
    for (const row of comparison.rows) {
      if (row.type === 'furniture') continue;
      const bead = comparison.report.beads[row.bead]!;
      if (bead.original.length) {
        if (row.end !== 'to') after = rowAt[bead.original[0]!]!;
        if (row.end !== 'from') rows[rowAt[bead.original[0]!]!]!.cells[copy]!.push(row);
        continue;
      }
      const cells = between.get(after) ?? comparisons.map(() => []);
      cells[copy]!.push(row);
      between.set(after, cells);
    }
  });
  const body = new Set(sentences.flatMap((sentence, i) => (sentence.kind === 'body' ? [i] : [])));
  const told = (at: number): ColumnRow[] => {
    const cells = between.get(at);
    return cells ? [{ original: [], cells }] : [];
  };
  return [
    ...told(-1),
    ...rows.flatMap((row, i) => [...(row.original.some((each) => body.has(each)) ? [row] : []), ...told(i)]),
  ];
}

/** Sentences of the original that any copy tells together belong together. */
function groupsOf(count: number, beads: readonly Bead[]): number[][] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const { original } of beads) {
    for (const sentence of original) parent[root(sentence)] = root(original[0]!);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) groups.set(root(i), [...(groups.get(root(i)) ?? []), i]);
  return [...groups.values()].sort((x, y) => x[0]! - y[0]!);
}
