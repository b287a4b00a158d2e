import type { Category } from '@storydrift/core/lean';
import { en } from '../locales/en.ts';
import type { Filter } from '../model/filter.ts';
import type { Kind, Level } from '../model/rows.ts';
import { setFilter, takeRow } from './steps.ts';
import type { MarkLevel, State, Store, View } from './store.ts';

// A link holds the view, the filter and the row, never a text: `#row=3&levels=3,4&kinds=note&view=reading`.

export interface Place {
  row: number | null;
  filter: Filter;
  view: View;
  marks: MarkLevel;
}

const KINDS: readonly Kind[] = ['missing', 'added', 'moved', 'note'];
const VIEWS: readonly View[] = ['reading', 'columns'];
const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

export function placeToHash({ row, filter, view, marks }: Partial<Place>): string {
  const parts = new URLSearchParams();
  if (filter?.levels.length) parts.set('levels', filter.levels.join(','));
  if (filter?.kinds.length) parts.set('kinds', filter.kinds.join(','));
  if (filter?.category) parts.set('cause', filter.category);
  if (filter?.unsure) parts.set('unsure', '1');
  if (view && view !== 'rows') parts.set('view', view);
  if (marks && marks !== 'evidence') parts.set('marks', marks);
  if (row !== undefined && row !== null) parts.set('row', String(row + 1));
  return `#${parts.toString().replaceAll('%2C', ',')}`;
}

/** Reads a link; what it does not understand it leaves out. */
export function hashToPlace(hash: string): Place {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const listed = (name: string) => (parts.get(name) ?? '').split(',');
  const category = parts.get('cause') as Category | null;
  const marks = parts.get('marks');
  const row = Number.parseInt(parts.get('row') ?? '', 10);
  return {
    row: row >= 1 ? row - 1 : null,
    filter: {
      levels: LEVELS.filter((level) => listed('levels').includes(String(level))),
      kinds: KINDS.filter((kind) => listed('kinds').includes(kind)),
      category: category && Object.hasOwn(en.categories, category) ? category : null,
      unsure: parts.get('unsure') === '1',
    },
    view: VIEWS.find((view) => view === parts.get('view')) ?? 'rows',
    marks: marks === 'phrases' || marks === 'words' ? marks : 'evidence',
  };
}

export function placeOf({ row, filter, view, marks }: State): Place {
  return { row, filter, view, marks };
}

/** Goes where a link says. */
export function goToPlace(store: Store, place: Place): void {
  store.setState({ view: place.view, marks: place.marks });
  setFilter(store, place.filter);
  if (place.row !== null) takeRow(store, place.row);
}
