import type { Batch, BatchPair, Category, DonePair, Severity } from '@storydrift/core/lean';
import { DRIFT_BINS, SEVERITIES } from '@storydrift/core/lean';

// The list of a batch: which pairs are shown and in what order. Pure: in the summary and what the reader asks for, out the
// pairs. Nothing is judged here; every figure is the summary's.

export const SORT_KEYS = ['row', 'name', 'language', 'drift', 'changed', 'missing', 'added', 'notes'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export const SHOWN = ['all', 'same', 'unsure', 'different', 'error'] as const;
export type Shown = (typeof SHOWN)[number];

/** What the reader asks of the list. */
export interface ListQuery {
  sort: SortKey;
  descending: boolean;
  show: Shown;
  /** Only pairs whose worst bead is at least this severe. */
  severity: Severity;
  /** Only pairs with a finding of this category. */
  category: Category | null;
  /** Only pairs with a certain or likely note. */
  noted: boolean;
  /** Only pairs in this bin of the drift distribution. */
  bin: number | null;
  /** Only pairs that share this note, omission or change: index into `repeats`. */
  repeat: number | null;
  /** Only pairs of this story: index into `stories`. */
  story: number | null;
  /** Only pairs with this value in this metadata column. */
  group: { column: string; value: string } | null;
  /** Words in id, names and metadata. */
  text: string;
}

export const FRESH_LIST: ListQuery = {
  sort: 'drift',
  descending: true,
  show: 'all',
  severity: 'none',
  category: null,
  noted: false,
  bin: null,
  repeat: null,
  story: null,
  group: null,
  text: '',
};

/** Everything but the order. */
export function isNarrowed(query: ListQuery): boolean {
  const { sort, descending } = query;
  return JSON.stringify({ ...query, sort, descending }) !== JSON.stringify({ ...FRESH_LIST, sort, descending });
}

export function pairByRow(batch: Batch, row: number): BatchPair | undefined {
  // Rows count from 1 in input order; a run that was stopped may have left some out.
  const near = batch.pairs[row - 1];
  return near?.row === row ? near : batch.pairs.find((pair) => pair.row === row);
}

/** The pairs that are shown, in order. Pairs without the figure that is sorted by come last, either way round. */
export function listPairs(batch: Batch, query: ListQuery): readonly BatchPair[] {
  const passes = filterOf(batch, query);
  const value = VALUES[query.sort];
  const sign = query.descending ? -1 : 1;
  return batch.pairs
    .filter(passes)
    .map((pair) => ({ pair, key: value(pair) }))
    .sort((x, y) => {
      if (x.key === null || y.key === null) return Number(x.key === null) - Number(y.key === null) || byRow(x, y);
      const order =
        typeof x.key === 'number' && typeof y.key === 'number'
          ? x.key - y.key
          : COLLATOR.compare(String(x.key), String(y.key));
      return sign * order || byRow(x, y);
    })
    .map(({ pair }) => pair);
}

/** `a2` before `a10`, whatever the reader's own language. */
const COLLATOR = new Intl.Collator('en', { numeric: true });

function byRow(x: { pair: BatchPair }, y: { pair: BatchPair }): number {
  return x.pair.row - y.pair.row;
}

const done = (read: (pair: DonePair) => number | string | null) => (pair: BatchPair) =>
  pair.status === 'done' ? read(pair) : null;
/** What was “changed” between different stories means nothing. */
const judged = (read: (pair: DonePair) => number) => done((pair) => (isJudged(pair) ? read(pair) : null));

const VALUES: Record<SortKey, (pair: BatchPair) => number | string | null> = {
  row: (pair) => pair.row,
  name: (pair) => pair.id,
  language: done(languagesOf),
  drift: done((pair) => pair.drift),
  changed: judged(({ counts }) => counts.major + counts.critical),
  missing: judged(({ counts }) => counts.omitted),
  added: judged(({ counts }) => counts.inserted),
  notes: done(({ notes }) => notes.certain + notes.likely),
};

/** Whether its sentences were compared. Between two languages they are, although no drift is given. */
export function isJudged(pair: DonePair): boolean {
  return pair.drift !== null || pair.verdict !== 'different';
}

/** `de`, or `de–en` where the two sides differ. */
export function languagesOf({ original, copy }: DonePair): string {
  return original.language === copy.language ? original.language : `${original.language}–${copy.language}`;
}

/** The bin of the drift distribution that a pair is in. */
export function binOf(drift: number): number {
  return Math.min(DRIFT_BINS - 1, Math.floor(drift * DRIFT_BINS));
}

function filterOf(batch: Batch, query: ListQuery): (pair: BatchPair) => boolean {
  const rows = (list: readonly number[] | undefined) => (list ? new Set(list) : null);
  const repeated = query.repeat === null ? null : rows(batch.repeats?.[query.repeat]?.rows ?? []);
  const told = query.story === null ? null : rows(batch.stories?.[query.story]?.rows ?? []);
  const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
  const severity = SEVERITIES.indexOf(query.severity);
  return (pair) => {
    if (repeated && !repeated.has(pair.row)) return false;
    if (told && !told.has(pair.row)) return false;
    if (query.group && (pair.metadata[query.group.column] ?? '') !== query.group.value) return false;
    if (words.length && !hasWords(pair, words)) return false;
    if (pair.status === 'error') {
      return (query.show === 'all' || query.show === 'error') && !needsReport(query);
    }
    if (query.show !== 'all' && query.show !== pair.verdict) return false;
    // A pair of different stories has no severity that could be asked for.
    if (severity > 0 && (!isJudged(pair) || SEVERITIES.indexOf(pair.severity) < severity)) return false;
    if (query.category && !pair.findings[query.category]) return false;
    if (query.noted && !(pair.notes.certain + pair.notes.likely)) return false;
    return query.bin === null || (pair.drift !== null && binOf(pair.drift) === query.bin);
  };
}

function needsReport({ severity, category, noted, bin }: ListQuery): boolean {
  return severity !== 'none' || category !== null || noted || bin !== null;
}

function hasWords(pair: BatchPair, words: readonly string[]): boolean {
  const text = [pair.id, pair.original.name, pair.copy.name, ...Object.values(pair.metadata)].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}
