import { CATEGORIES, type Category, DRIFT_BINS, SEVERITIES, type Severity } from '@storydrift/core/lean';
import { FRESH_LIST, type ListQuery, SHOWN, type Shown, SORT_KEYS, type SortKey } from './list.ts';

// A link into a batch holds the list as it is asked for, and the pair that is open: `#pair=12&show=same&sort=-drift`. Where
// it stands inside the pair follows in the words of `state/permalink.ts`. `show` is always there: by it a link to the list
// is known.

export interface BatchPlace {
  /** Row of the pair that is open; null for the list. */
  pair: number | null;
  query: ListQuery;
}

export function batchHash({ pair, query }: BatchPlace): string {
  const parts = new URLSearchParams();
  if (pair !== null) parts.set('pair', String(pair));
  parts.set('show', query.show);
  const sort = `${query.descending ? '-' : ''}${query.sort}`;
  if (sort !== '-drift') parts.set('sort', sort);
  if (query.severity !== 'none') parts.set('least', query.severity);
  if (query.category) parts.set('has', query.category);
  if (query.noted) parts.set('noted', '1');
  if (query.bin !== null) parts.set('bin', String(query.bin + 1));
  if (query.repeat !== null) parts.set('repeat', String(query.repeat + 1));
  if (query.story !== null) parts.set('story', String(query.story + 1));
  if (query.group) {
    parts.set('by', query.group.column);
    parts.set('is', query.group.value);
  }
  if (query.text) parts.set('text', query.text);
  return `#${parts}`;
}

/** Reads a link; null when it is none into a batch. What it does not understand it leaves out. */
export function hashToBatch(hash: string): BatchPlace | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  if (!parts.has('pair') && !parts.has('show')) return null;
  const number = (name: string, most = Number.MAX_SAFE_INTEGER) => {
    const text = parts.get(name) ?? '';
    return /^[1-9]\d{0,8}$/.test(text) && Number(text) <= most ? Number(text) : null;
  };
  const index = (name: string, most?: number) => {
    const n = number(name, most);
    return n === null ? null : n - 1;
  };
  const one = <T extends string>(list: readonly T[], value: string | null, other: T): T =>
    list.find((each) => each === value) ?? other;
  const sort = parts.get('sort') ?? '-drift';
  const column = parts.get('by');
  return {
    pair: number('pair'),
    query: {
      sort: one<SortKey>(SORT_KEYS, sort.replace(/^-/, ''), FRESH_LIST.sort),
      descending: sort.startsWith('-'),
      show: one<Shown>(SHOWN, parts.get('show'), 'all'),
      severity: one<Severity>(SEVERITIES, parts.get('least'), 'none'),
      category: CATEGORIES.find((each): each is Category => each === parts.get('has')) ?? null,
      noted: parts.get('noted') === '1',
      bin: index('bin', DRIFT_BINS),
      repeat: index('repeat'),
      story: index('story'),
      group: column === null ? null : { column, value: parts.get('is') ?? '' },
      text: parts.get('text') ?? '',
    },
  };
}
