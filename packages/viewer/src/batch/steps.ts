import type { Batch, BatchPair } from '@storydrift/core/lean';
import { comparisonOf } from '../state/derived.ts';
import type { Reviews, State, Store, Viewer } from '../state/store.ts';
import { FRESH_LIST, type ListQuery, listPairs, pairByRow } from './list.ts';
import { type BatchSource, MissingReport } from './source.ts';

// The state of an open batch and the steps that change it: asking for another list, walking through it, opening a pair and
// coming back. Small, because the first page carries it; the screen itself is loaded when it is first shown.

export interface BatchState {
  batch: Batch;
  source: BatchSource;
  query: ListQuery;
  /** Row of the pair in hand. */
  inHand: number | null;
  /** Row of the pair that was opened last. */
  opened: number | null;
  /** Grows with every step that wants the pair in hand to be scrolled into view. */
  reveal: number;
  /** What the reader said of pairs that were open before, by row. */
  reviews: ReadonlyMap<number, Reviews>;
}

export function showBatch({ store }: Viewer, batch: Batch, source: BatchSource): void {
  store.setState({
    screen: 'batch',
    failure: null,
    batch: { batch, source, query: FRESH_LIST, inHand: null, opened: null, reveal: 0, reviews: new Map() },
  });
}

function update(store: Store, change: Partial<BatchState>): void {
  store.setState(({ batch }) => (batch ? { batch: { ...batch, ...change } } : {}));
}

const NONE: readonly BatchPair[] = [];

let last: { batch: Batch; query: ListQuery; pairs: readonly BatchPair[] } | null = null;

/** The pairs of the list, in order. One page shows one list at a time: the last answer is remembered. */
export function listed(state: State): readonly BatchPair[] {
  if (!state.batch) return NONE;
  const { batch, query } = state.batch;
  if (last?.batch !== batch || last.query !== query) last = { batch, query, pairs: listPairs(batch, query) };
  return last.pairs;
}

/** Asks for another list. */
export function ask(store: Store, change: Partial<ListQuery>): void {
  const { batch } = store.getState();
  if (batch) update(store, { query: { ...batch.query, ...change } });
}

/** The pair on the screen, when what is on the screen is a pair of the batch. */
export function openPairOf(state: State): BatchPair | null {
  const pair = state.batch?.opened == null ? undefined : pairByRow(state.batch.batch, state.batch.opened);
  const report = comparisonOf(state)?.report;
  if (!report || pair?.status !== 'done' || (state.screen !== 'compare' && state.screen !== 'notes')) return null;
  // The reader may have swapped the sides, or compared texts of their own since.
  const texts = [report.original.sha256, report.copy.sha256];
  const same = texts.includes(pair.original.sha256) && texts.includes(pair.copy.sha256);
  return same ? pair : null;
}

export const onList = (state: State) => state.screen === 'batch' && state.batch !== null && state.work === null;
export const inPair = (state: State) => state.work === null && openPairOf(state) !== null;

/** Takes a pair of the list in hand. */
export function takePair(store: Store, row: number): void {
  update(store, { inHand: row, reveal: (store.getState().batch?.reveal ?? 0) + 1 });
}

/** The pair after (1) or before (-1) the one in hand; at the ends it stays. */
export function stepPair(store: Store, direction: 1 | -1): void {
  const state = store.getState();
  const pairs = listed(state);
  const at = pairs.findIndex((pair) => pair.row === state.batch?.inHand);
  const pair = at < 0 ? pairs.at(direction === 1 ? 0 : -1) : pairs[at + direction];
  if (pair) takePair(store, pair.row);
}

/** First or last pair of the list. */
export function endPair(store: Store, which: 'first' | 'last'): void {
  const pair = listed(store.getState()).at(which === 'first' ? 0 : -1);
  if (pair) takePair(store, pair.row);
}

/** Takes every filter back; the order stays. */
export function showAllPairs(store: Store): void {
  const { batch } = store.getState();
  if (batch) ask(store, { ...FRESH_LIST, sort: batch.query.sort, descending: batch.query.descending });
}

export interface Walk {
  /** Place of the open pair in the list, from 0; -1 when the list does not show it. */
  at: number;
  of: number;
  before: number | null;
  after: number | null;
}

let lastWalk: { pairs: readonly BatchPair[]; open: number | undefined; walk: Walk } | null = null;

/** Where the open pair stands in the list, and what is before and after it. Pairs without a report are passed over. */
export function walkOf(state: State): Walk {
  const pairs = listed(state);
  const open = openPairOf(state)?.row;
  if (lastWalk?.pairs !== pairs || lastWalk.open !== open) {
    const done = pairs.filter((pair) => pair.status === 'done');
    const at = done.findIndex((pair) => pair.row === open);
    // From a pair that the list no longer shows the walk goes on where the list begins.
    const [before, after] = at < 0 ? [undefined, done[0]] : [done[at - 1], done[at + 1]];
    lastWalk = { pairs, open, walk: { at, of: done.length, before: before?.row ?? null, after: after?.row ?? null } };
  }
  return lastWalk.walk;
}

/** Opens the pair before or after the open one, in the list as it is filtered and sorted. */
export function walk(viewer: Viewer, direction: 1 | -1): void {
  const { before, after } = walkOf(viewer.store.getState());
  const row = direction === 1 ? after : before;
  if (row !== null) void openPair(viewer, row);
}

/** Opens a pair on the compare screen. What the reader said of the pair before is kept. */
export async function openPair(viewer: Viewer, row: number): Promise<void> {
  const { store } = viewer;
  const { batch } = store.getState();
  const pair = batch && pairByRow(batch.batch, row);
  if (!batch || pair?.status !== 'done') return;
  keepReviews(store);
  const reviews = store.getState().batch?.reviews.get(row);
  update(store, { opened: row, inHand: row });
  let value: unknown;
  try {
    value = await batch.source.report(pair);
  } catch (error) {
    const only = error instanceof MissingReport;
    viewer.fail({ type: 'pair', name: pair.report, reason: only ? 'missing' : 'unreadable' });
    return;
  }
  // The reader has gone on to another one while this was read.
  if (store.getState().batch?.opened !== row) return;
  await viewer.open(pair.report, value);
  if (reviews && openPairOf(store.getState())?.row === row) store.setState({ reviews });
}

/** Back to the list, with the pair that was open in hand. */
export function backToList(store: Store): void {
  keepReviews(store);
  store.setState({ screen: 'batch' });
  const { batch } = store.getState();
  if (batch?.opened != null) takePair(store, batch.opened);
}

function keepReviews(store: Store): void {
  const state = store.getState();
  const open = openPairOf(state);
  if (!open || !state.batch) return;
  update(store, { reviews: new Map(state.batch.reviews).set(open.row, state.reviews) });
}
