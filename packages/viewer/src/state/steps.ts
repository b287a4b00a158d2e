import { type Filter, NO_FILTER } from '../model/filter.ts';
import { FOLD_STEP, foldHiding } from '../model/layout.ts';
import { numberMarks } from '../model/notes.ts';
import { noteId, type Stop } from '../model/stops.ts';
import { comparisonOf, foundOf, itemsOf, notesOf, passingRows } from './derived.ts';
import type { ReviewEntry, State, Store } from './store.ts';

// The small steps: taking a row in hand, walking, filtering, folding, searching, reviewing, undoing. Each is a function
// of the store, so that keys, buttons, menu and palette all do the very same.

type Change = Partial<State>;

/** Takes a row in hand, opening the fold that hides it. Its first finding or note becomes the current stop. */
export function takeRow(store: Store, row: number, extra: Change = {}): void {
  const state = store.getState();
  const comparison = comparisonOf(state);
  if (!comparison?.rows[row]) return;
  const shown = passingRows(state).includes(comparison.rows[row]);
  const after: State = shown ? state : { ...state, filter: NO_FILTER };
  const hiding = foldHiding(itemsOf(after), row);
  const bead = comparison.rows[row].type === 'bead' ? comparison.rows[row].bead : -1;
  const stop = comparison.stops.findIndex((each) => each.bead === bead);
  store.setState({
    row,
    stop: stop >= 0 ? stop : null,
    commenting: false,
    reveal: state.reveal + 1,
    filter: after.filter,
    ...(hiding ? { unfolded: new Map(state.unfolded).set(hiding.id, hiding.open) } : {}),
    ...extra,
  });
}

/** Goes to a finding or note and opens its reason. */
export function goToStop(store: Store, stop: number): void {
  const target = comparisonOf(store.getState())?.stops[stop];
  if (target) takeRow(store, target.row, { stop, why: true });
}

/** The stops in rows that pass the filter, with their numbers. */
function stopsInView(state: State): { stop: Stop; index: number }[] {
  const rows = new Set(passingRows(state).map((row) => row.index));
  return (comparisonOf(state)?.stops ?? [])
    .map((stop, index) => ({ stop, index }))
    .filter(({ stop }) => rows.has(stop.row));
}

/** Next (1) or previous (-1) finding or note from where the reader is; stops at the ends. */
export function stepStop(store: Store, direction: 1 | -1): void {
  const state = store.getState();
  const stops = stopsInView(state);
  const here = state.row ?? -1;
  // From a row that is no stop itself, the nearest one in that direction.
  const target =
    direction === 1
      ? stops.find(({ stop, index }) => (state.stop === null ? stop.row > here : index > state.stop))
      : stops.findLast(({ stop, index }) => (state.stop === null ? stop.row < here : index < state.stop));
  if (target) goToStop(store, target.index);
}

/** Next or previous row that is drawn. */
export function stepRow(store: Store, direction: 1 | -1): void {
  const state = store.getState();
  const rows = itemsOf(state).flatMap((item) => (item.type === 'row' ? [item.row.index] : []));
  const at = state.row === null ? -1 : rows.indexOf(state.row);
  const next = at < 0 ? (direction === 1 ? rows[0] : rows.at(-1)) : rows[at + direction];
  if (next !== undefined) takeRow(store, next);
}

/** First or last row that is drawn. */
export function endRow(store: Store, which: 'first' | 'last'): void {
  const rows = itemsOf(store.getState()).flatMap((item) => (item.type === 'row' ? [item.row.index] : []));
  const row = which === 'first' ? rows[0] : rows.at(-1);
  if (row !== undefined) takeRow(store, row);
}

/** From one end of a move to the other. */
export function goToPartner(store: Store): void {
  const state = store.getState();
  const rows = comparisonOf(state)?.rows ?? [];
  const here = state.row === null ? undefined : rows[state.row];
  if (here?.type !== 'bead' || here.end === 'whole') return;
  const partner = rows.find((row) => row.type === 'bead' && row.bead === here.bead && row.index !== here.index);
  if (partner) takeRow(store, partner.index);
}

/** Filters and takes the first finding that is left in hand, so that its reason is read without another step. */
export function setFilter(store: Store, filter: Filter): void {
  store.setState({ filter });
  const state = store.getState();
  const rows = passingRows(state);
  if (rows.some((row) => row.index === state.row)) return;
  const stop = stopsInView(state)[0];
  const row = rows.find((each) => each.type === 'bead');
  if (stop) store.setState({ row: stop.stop.row, stop: stop.index, commenting: false });
  else store.setState({ row: row?.index ?? null, stop: null, commenting: false });
}

/** Opens ten more rows of a fold, or closes it again when all are open. */
export function toggleFold(store: Store, id: number): void {
  const state = store.getState();
  const fold = itemsOf(state).find((item) => item.type === 'fold' && item.id === id);
  if (fold?.type !== 'fold') return;
  const unfolded = new Map(state.unfolded);
  if (fold.hidden.length) unfolded.set(id, fold.shown + Math.min(FOLD_STEP, fold.hidden.length));
  else unfolded.delete(id);
  store.setState({ unfolded });
}

export function search(store: Store, query: string): void {
  store.setState({ query, hit: 0 });
  showHit(store);
}

export function stepHit(store: Store, direction: 1 | -1): void {
  const state = store.getState();
  const { rows } = foundOf(state);
  if (!rows.length) return;
  store.setState({ hit: (state.hit + direction + rows.length) % rows.length });
  showHit(store);
}

function showHit(store: Store): void {
  const state = store.getState();
  const row = foundOf(state).rows[state.hit];
  if (row !== undefined) takeRow(store, row);
}

/** The finding or note in hand. */
export function currentStop(state: State): Stop | null {
  return state.stop === null ? null : (comparisonOf(state)?.stops[state.stop] ?? null);
}

/** Identifier of the finding or note that can be judged now. */
export function judgedId(state: State): string | null {
  if (state.work || (state.screen === 'compare' && comparisonOf(state)?.writtenBy)) return null;
  if (state.screen === 'compare') return currentStop(state)?.id ?? null;
  const source = state.screen === 'notes' ? notesOf(state) : null;
  const mark = source && state.noteInHand !== null ? numberMarks(source).notes[state.noteInHand - 1] : undefined;
  return mark ? noteId(mark.entry) : null;
}

/** Next or previous note on the notes screen. */
export function stepNote(store: Store, direction: 1 | -1): void {
  const state = store.getState();
  const count = notesOf(state)?.notes.length ?? 0;
  const next = (state.noteInHand ?? (direction === 1 ? 0 : count + 1)) + direction;
  if (next >= 1 && next <= count) store.setState({ noteInHand: next, commenting: false });
}

/** Records what the reader thinks of a finding or note; the same verdict twice takes it back. */
export function review(store: Store, id: string | null, change: Partial<ReviewEntry>): void {
  const state = store.getState();
  if (id === null) return;
  const { [id]: before = { verdict: null, comment: '' }, ...others } = state.reviews;
  const verdict =
    change.verdict === undefined ? before.verdict : change.verdict === before.verdict ? null : change.verdict;
  const after = { verdict, comment: change.comment ?? before.comment };
  if (after.verdict === before.verdict && after.comment === before.comment) return;
  const kept = after.verdict !== null || after.comment !== '';
  store.setState({ ...remembered(state), reviews: kept ? { ...others, [id]: after } : others });
}

const MAX_UNDO = 100;

/** The state with what can be brought back put aside. */
function remembered(state: State): Pick<State, 'history'> {
  const { comparisons, active, reviews } = state;
  return { history: [...state.history, { comparisons, active, reviews }].slice(-MAX_UNDO) };
}

export function undo(store: Store): void {
  const { history, comparisons } = store.getState();
  const last = history.at(-1);
  if (!last) return;
  // Another alignment has other rows: what was in hand means nothing there.
  const rows = last.comparisons === comparisons ? {} : { row: 0, stop: null, unfolded: new Map<number, number>() };
  store.setState({ ...last, ...rows, history: history.slice(0, -1) });
}
