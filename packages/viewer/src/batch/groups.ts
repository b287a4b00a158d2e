import type { Batch, BatchPair } from '@storydrift/core/lean';

// The pairs of a batch by the values of a metadata column: outlets, months, translators. Pure: in the summary, out the
// groups with their figures, every one of them counted from the summary's pairs.

export interface PairGroup {
  value: string;
  pairs: number;
  /** Median of the drift of the pairs that have one. */
  median: number | null;
  /** Pairs of severity `critical`. */
  critical: number;
  /** Pairs with a certain or likely note. */
  noted: number;
}

export interface Grouping {
  column: string;
  groups: PairGroup[];
}

/** A column with more values than a person looks through is no grouping. */
const MOST_VALUES = 200;
const MOST_COLUMNS = 6;

/** The columns by which pairs can be grouped (some values repeat), in the order of the input, values in reading order. */
export function groupings({ input, pairs }: Batch): Grouping[] {
  return input.columns.flatMap((column) => groupingBy(column, pairs) ?? []).slice(0, MOST_COLUMNS);
}

function groupingBy(column: string, pairs: readonly BatchPair[]): Grouping | null {
  const byValue = new Map<string, BatchPair[]>();
  for (const pair of pairs) {
    const value = pair.metadata[column] ?? '';
    const group = byValue.get(value);
    if (group) group.push(pair);
    else if (byValue.size === MOST_VALUES) return null;
    else byValue.set(value, [pair]);
  }
  if (byValue.size < 2 || 2 * byValue.size > pairs.length) return null;
  const groups = [...byValue].map(([value, members]) => figuresOf(value, members));
  return { column, groups: groups.sort((x, y) => COLLATOR.compare(x.value, y.value)) };
}

/** `2` before `10`, whatever the reader's own language. */
const COLLATOR = new Intl.Collator('en', { numeric: true });

function figuresOf(value: string, pairs: readonly BatchPair[]): PairGroup {
  const done = pairs.filter((pair) => pair.status === 'done');
  const drifts = done.flatMap(({ drift }) => (drift === null ? [] : [drift])).sort((x, y) => x - y);
  const middle = (drifts.length - 1) / 2;
  return {
    value,
    pairs: pairs.length,
    median: drifts.length ? (drifts[Math.floor(middle)]! + drifts[Math.ceil(middle)]!) / 2 : null,
    critical: done.filter((pair) => pair.drift !== null && pair.severity === 'critical').length,
    noted: done.filter(({ notes }) => notes.certain + notes.likely > 0).length,
  };
}
