import type { BeadRow, Row } from './rows.ts';

// In: the rows that pass the filter. Out: what is drawn, top to bottom: rows, and folds that stand for a run of rows that
// keep their meaning. Lanes say where the ribbon of a moved group runs along the gutter.

export interface FoldItem {
  type: 'fold';
  /** Stable while the report stays: the index of the first row it can hide. */
  id: number;
  /** Rows hidden behind it now. */
  hidden: readonly BeadRow[];
  /** How many of its rows are shown already. */
  shown: number;
}

export interface RowItem {
  type: 'row';
  row: Row;
}

export interface Lane {
  /** 0 to 2, from the edge of the gutter inwards. */
  lane: number;
  /** `begin` and `end` are the upper and the lower end; the `from` end touches the original, the `to` end the copy. */
  part: 'begin' | 'through' | 'end';
  end: 'from' | 'to' | null;
  bead: number;
}

export type Item = (FoldItem | RowItem) & { lanes: readonly Lane[] };

export const MAX_LANES = 3;
/** How many rows one click on a fold opens. */
export const FOLD_STEP = 10;
const FOLD_FROM = 2;

export interface LayoutOptions {
  /** Fold runs of rows that keep their meaning. */
  fold: boolean;
  /** Fold id → rows opened so far. */
  unfolded: ReadonlyMap<number, number>;
}

/** Lays out rows that passed the filter. */
export function layOut(rows: readonly Row[], options: LayoutOptions): Item[] {
  const items: (FoldItem | RowItem)[] = [];
  for (let i = 0; i < rows.length; ) {
    const run = options.fold ? quietRun(rows, i) : [];
    if (run.length < FOLD_FROM) {
      items.push({ type: 'row', row: rows[i]! });
      i++;
      continue;
    }
    items.push(...foldRun(run, options));
    i += run.length;
  }
  return withLanes(items);
}

/** The fold that hides a row, and how many of its rows have to be opened for the row to be seen. */
export function foldHiding(items: readonly Item[], row: number): { id: number; open: number } | null {
  for (const item of items) {
    if (item.type !== 'fold') continue;
    const at = item.hidden.findIndex((each) => each.index === row);
    if (at >= 0) return { id: item.id, open: item.shown + at + 1 };
  }
  return null;
}

/** The longest run from `from` of neighbouring rows that are identical or reworded and nothing else. */
function quietRun(rows: readonly Row[], from: number): BeadRow[] {
  const run: BeadRow[] = [];
  for (let i = from; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.type === 'furniture' || !isQuiet(row)) break;
    if (run.length && row.index !== run.at(-1)!.index + 1) break;
    run.push(row);
  }
  return run;
}

function isQuiet(row: BeadRow): boolean {
  return row.kind === null && !row.hasNote && row.level !== null && row.level <= 1;
}

function foldRun(run: readonly BeadRow[], { unfolded }: LayoutOptions): (FoldItem | RowItem)[] {
  const id = run[0]!.index;
  let shown = unfolded.get(id) ?? 0;
  if (run.length - shown === 1) shown = run.length;
  const hidden = run.slice(shown);
  const rows = run.slice(0, shown).map((row): RowItem => ({ type: 'row', row }));
  return [...rows, { type: 'fold', id, hidden, shown }];
}

/** Gives each moved group whose two ends are in view a lane, at most three beside each other. */
function withLanes(items: readonly (FoldItem | RowItem)[]): Item[] {
  const ends = new Map<number, { top: number; bottom: number; topEnd: 'from' | 'to' }>();
  items.forEach((item, i) => {
    if (item.type === 'fold' || item.row.type === 'furniture' || item.row.end === 'whole') return;
    const known = ends.get(item.row.bead);
    if (known) known.bottom = i;
    else ends.set(item.row.bead, { top: i, bottom: -1, topEnd: item.row.end });
  });
  const lanes: Lane[][] = items.map(() => []);
  const busyUntil: number[] = Array.from({ length: MAX_LANES }, () => -1);
  for (const [bead, { top, bottom, topEnd }] of ends) {
    const lane = busyUntil.findIndex((until) => until < top);
    if (bottom < 0 || lane < 0) continue;
    busyUntil[lane] = bottom;
    lanes[top]!.push({ lane, part: 'begin', end: topEnd, bead });
    for (let i = top + 1; i < bottom; i++) lanes[i]!.push({ lane, part: 'through', end: null, bead });
    lanes[bottom]!.push({ lane, part: 'end', end: topEnd === 'from' ? 'to' : 'from', bead });
  }
  return items.map((item, i) => ({ ...item, lanes: lanes[i]! }));
}
