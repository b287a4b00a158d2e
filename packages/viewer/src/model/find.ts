import type { Report } from '@storydrift/core/lean';
import type { Row, Side } from './rows.ts';
import type { Hit } from './segments.ts';

// In: a search and the rows. Out: every hit on both sides, numbered in the order of the rows.

export interface Found {
  query: string;
  /** Row of each hit. */
  rows: readonly number[];
  /** Hits by side and sentence. */
  original: ReadonlyMap<number, readonly Hit[]>;
  copy: ReadonlyMap<number, readonly Hit[]>;
}

export const NOTHING_FOUND: Found = { query: '', rows: [], original: new Map(), copy: new Map() };

/** Finds `query`, ignoring case, in every sentence of the rows. One sentence is searched at a time: offsets stay exact. */
export function findInRows(report: Report, rows: readonly Row[], query: string): Found {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return NOTHING_FOUND;
  const found = {
    query,
    rows: [] as number[],
    original: new Map<number, Hit[]>(),
    copy: new Map<number, Hit[]>(),
  };
  for (const row of rows) {
    for (const side of ['original', 'copy'] as const) {
      for (const sentence of row[side]) {
        for (const hit of hitsIn(report, side, sentence, wanted)) {
          const index = found.rows.push(row.index) - 1;
          const list = found[side].get(sentence) ?? [];
          list.push({ ...hit, index });
          found[side].set(sentence, list);
        }
      }
    }
  }
  return found;
}

function hitsIn(report: Report, side: Side, sentence: number, wanted: string): { start: number; end: number }[] {
  const { start, end } = report[side].sentences[sentence]!;
  const text = report[side].text.slice(start, end);
  const lower = text.toLowerCase();
  // Lower-casing can change the length of a text (İ); a search by exact letters is then the safe one.
  const haystack = lower.length === text.length ? lower : text;
  const hits: { start: number; end: number }[] = [];
  for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, at + wanted.length)) {
    hits.push({ start: start + at, end: start + at + wanted.length });
  }
  return hits;
}
