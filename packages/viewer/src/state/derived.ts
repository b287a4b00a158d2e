import type { Comparison } from '../model/comparison.ts';
import { isFiltering, passes } from '../model/filter.ts';
import { type Found, findInRows, NOTHING_FOUND } from '../model/find.ts';
import { type Item, layOut } from '../model/layout.ts';
import { type NotesSource, notesOfReport } from '../model/notes.ts';
import type { Row } from '../model/rows.ts';
import type { State, View } from './store.ts';

// What follows from the state, computed once per change of what it depends on.

/** Remembers the last answer: one page shows one state at a time. */
function remember<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    if (!last || last.args.some((arg, i) => arg !== args[i])) last = { args, result: compute(...args) };
    return last.result;
  };
}

/** The comparison on the screen: the one that is being made, as far as it is, else the finished one. */
export function comparisonOf(state: State): Comparison | null {
  return state.work?.partial ?? state.comparisons[state.active] ?? null;
}

const VIEWS: readonly View[] = ['rows', 'reading'];
const VIEWS_OF_COPIES: readonly View[] = ['rows', 'columns', 'reading'];

/** Ways to look at what is there: copies beside each other only where there are several. */
export function viewsOf({ comparisons, work }: State): readonly View[] {
  return comparisons.length > 1 && !work ? VIEWS_OF_COPIES : VIEWS;
}

const NO_ROWS: readonly Row[] = [];
const NO_ITEMS: readonly Item[] = [];

const filtered = remember((comparison: Comparison | null, filter: State['filter']) =>
  comparison ? comparison.rows.filter((row) => passes(row, filter, comparison.report)) : NO_ROWS,
);

/** Rows that pass the filter. */
export function passingRows(state: State): readonly Row[] {
  return filtered(comparisonOf(state), state.filter);
}

const laidOut = remember((rows: readonly Row[], fold: boolean, unfolded: State['unfolded']) =>
  rows.length ? layOut(rows, { fold, unfolded }) : NO_ITEMS,
);

/**
 * What is drawn, top to bottom. A filter shows what it asks for, paper shows everything, and rows that are still being
 * compared must not vanish under the reader: none of these has folds.
 */
export function itemsOf(state: State): readonly Item[] {
  return laidOut(passingRows(state), !isFiltering(state.filter) && !state.printing && !state.work, state.unfolded);
}

const searched = remember(
  (comparison: Comparison | null, rows: readonly Row[], query: string): Found =>
    comparison ? findInRows(comparison.report, rows, query) : NOTHING_FOUND,
);

export function foundOf(state: State): Found {
  return searched(comparisonOf(state), passingRows(state), state.query);
}

const asNotes = remember((comparison: Comparison | null) => (comparison ? notesOfReport(comparison.report) : null));

/** What the notes screen shows: a text that was checked alone, else the copy of the comparison. */
export function notesOf(state: State): NotesSource | null {
  return state.notes ?? asNotes(comparisonOf(state));
}
