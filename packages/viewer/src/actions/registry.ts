import type { Review } from '@storydrift/core/lean';
import { isNarrowed } from '../batch/list.ts';
import { backToList, endPair, inPair, onList, openPair, showAllPairs, stepPair, walk, walkOf } from '../batch/steps.ts';
import type { Locale } from '../locales/en.ts';
import { atLeast, FINDINGS_ONLY, NO_FILTER, sameFilter } from '../model/filter.ts';
import type { Level } from '../model/rows.ts';
import { comparisonOf, foundOf, notesOf, viewsOf } from '../state/derived.ts';
import { copyLink, copyQuotation, EXPORT_FORMATS, exportReport } from '../state/export.ts';
import { canPair, canPart, finishPairing, pinApart, startPairing } from '../state/pins.ts';
import {
  endRow,
  goToPartner,
  judgedId,
  review,
  setFilter,
  stepHit,
  stepNote,
  stepRow,
  stepStop,
  takeRow,
  undo,
} from '../state/steps.ts';
import type { State, Viewer } from '../state/store.ts';
import { cycleTheme } from '../theme/theme.ts';

// Every command of the viewer, once. Keys, palette and help read this list, and buttons run the same steps, so that they
// cannot disagree.

export type ActionGroup = 'walk' | 'filter' | 'review' | 'view' | 'texts' | 'batch';

export interface Action {
  id: keyof Locale['actions'];
  group: ActionGroup;
  /** As `KeyboardEvent.key`, with `Control+` before it where it is held. The first one is shown to people. */
  keys: readonly string[];
  /** Whether it can be done now; always, when absent. */
  when?: (state: State) => boolean;
  run: (viewer: Viewer) => void;
}

const comparing = (state: State) => state.screen === 'compare' && comparisonOf(state) !== null && state.work === null;
/** Rows can be read; they may still be growing. */
const walking = (state: State) =>
  state.screen === 'compare' &&
  (state.work === null || state.work.partial !== null) &&
  (comparisonOf(state)?.rows.length ?? 0) > 0;
const onNotes = (state: State) => state.screen === 'notes' && notesOf(state) !== null && state.work === null;
const reviewing = (state: State) => judgedId(state) !== null;
const judge = ({ store }: Viewer, verdict: Review['verdict']) => review(store, judgedId(store.getState()), { verdict });

const LEVEL_ACTIONS = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;

export const ACTIONS: readonly Action[] = [
  { id: 'nextRow', group: 'walk', keys: ['j', 'ArrowDown'], when: walking, run: ({ store }) => stepRow(store, 1) },
  { id: 'previousRow', group: 'walk', keys: ['k', 'ArrowUp'], when: walking, run: ({ store }) => stepRow(store, -1) },
  {
    id: 'nextFinding',
    group: 'walk',
    keys: ['n'],
    when: (state) => walking(state) || onNotes(state),
    run: (viewer) => stepFinding(viewer, 1),
  },
  {
    id: 'previousFinding',
    group: 'walk',
    keys: ['p'],
    when: (state) => walking(state) || onNotes(state),
    run: (viewer) => stepFinding(viewer, -1),
  },
  { id: 'worst', group: 'walk', keys: ['w'], when: hasWorst, run: goToWorst },
  { id: 'why', group: 'walk', keys: ['Enter'], when: walking, run: openWhy },
  {
    id: 'closeWhy',
    group: 'walk',
    keys: ['Escape'],
    when: (state) => walking(state) && (state.why || state.pinning !== null),
    run: closeWhy,
  },
  { id: 'partner', group: 'walk', keys: ['m'], when: onMove, run: ({ store }) => goToPartner(store) },
  { id: 'firstRow', group: 'walk', keys: ['Home'], when: walking, run: ({ store }) => endRow(store, 'first') },
  { id: 'lastRow', group: 'walk', keys: ['End'], when: walking, run: ({ store }) => endRow(store, 'last') },
  {
    id: 'goToRow',
    group: 'walk',
    keys: ['g'],
    when: walking,
    run: ({ store }) => store.setState({ dialog: 'palette' }),
  },

  { id: 'findingsOnly', group: 'filter', keys: ['x'], when: walking, run: toggleFindingsOnly },
  ...([0, 1, 2, 3, 4] as const).map(
    (level: Level): Action => ({
      id: LEVEL_ACTIONS[level],
      group: 'filter',
      keys: [String(level)],
      when: walking,
      run: ({ store }) => setFilter(store, atLeast(level)),
    }),
  ),
  { id: 'find', group: 'filter', keys: ['/', 'Control+f'], when: walking, run: () => focusBox(FIND_BOX) },
  { id: 'nextHit', group: 'filter', keys: ['F3'], when: hasHits, run: ({ store }) => stepHit(store, 1) },
  { id: 'previousHit', group: 'filter', keys: ['Shift+F3'], when: hasHits, run: ({ store }) => stepHit(store, -1) },

  {
    id: 'agree',
    group: 'review',
    keys: ['a'],
    when: reviewing,
    run: (viewer) => judge(viewer, 'agree'),
  },
  {
    id: 'disagree',
    group: 'review',
    keys: ['d'],
    when: reviewing,
    run: (viewer) => judge(viewer, 'disagree'),
  },
  {
    id: 'unsure',
    group: 'review',
    keys: ['u'],
    when: reviewing,
    run: (viewer) => judge(viewer, 'unsure'),
  },
  {
    id: 'comment',
    group: 'review',
    keys: ['c'],
    when: reviewing,
    run: ({ store }) => store.setState({ commenting: true, why: true }),
  },
  {
    id: 'quote',
    group: 'review',
    keys: ['q'],
    when: (state) => comparing(state) && judgedId(state) !== null,
    run: ({ store }) => copyQuotation(store),
  },
  {
    id: 'apart',
    group: 'review',
    keys: [],
    when: (state) => comparing(state) && canPart(state),
    run: (viewer) => void pinApart(viewer),
  },
  {
    id: 'together',
    group: 'review',
    keys: ['t'],
    when: (state) => comparing(state) && canPair(state),
    run: startPairing,
  },
  {
    id: 'undo',
    group: 'review',
    keys: ['z', 'Control+z'],
    when: (state) => state.history.length > 0,
    run: ({ store }) => undo(store),
  },

  {
    id: 'view',
    group: 'view',
    keys: ['v'],
    when: walking,
    run: ({ store }) => store.setState(nextView),
  },
  { id: 'marks', group: 'view', keys: ['e'], when: walking, run: cycleMarks },
  { id: 'theme', group: 'view', keys: [], run: cycleTheme },
  { id: 'palette', group: 'view', keys: ['Control+k'], run: ({ store }) => store.setState({ dialog: 'palette' }) },
  { id: 'help', group: 'view', keys: ['?'], run: ({ store }) => store.setState({ dialog: 'help' }) },

  { id: 'own', group: 'texts', keys: [], run: ({ store }) => store.setState({ screen: 'input' }) },
  { id: 'swap', group: 'texts', keys: ['s'], when: comparing, run: (viewer) => void viewer.swap() },
  // Before those of copies: inside a pair of a batch the brackets walk its list.
  {
    id: 'previousPair',
    group: 'batch',
    keys: ['['],
    when: (state) => inPair(state) && walkOf(state).before !== null,
    run: (viewer) => walk(viewer, -1),
  },
  {
    id: 'nextPair',
    group: 'batch',
    keys: [']'],
    when: (state) => inPair(state) && walkOf(state).after !== null,
    run: (viewer) => walk(viewer, 1),
  },
  { id: 'backToPairs', group: 'batch', keys: ['b'], when: inPair, run: ({ store }) => backToList(store) },
  { id: 'pairDown', group: 'batch', keys: ['j', 'ArrowDown'], when: onList, run: ({ store }) => stepPair(store, 1) },
  { id: 'pairUp', group: 'batch', keys: ['k', 'ArrowUp'], when: onList, run: ({ store }) => stepPair(store, -1) },
  { id: 'pairFirst', group: 'batch', keys: ['Home'], when: onList, run: ({ store }) => endPair(store, 'first') },
  { id: 'pairLast', group: 'batch', keys: ['End'], when: onList, run: ({ store }) => endPair(store, 'last') },
  {
    id: 'openPair',
    group: 'batch',
    keys: ['Enter'],
    when: (state) => onList(state) && state.batch?.inHand != null,
    run: (viewer) => void openPair(viewer, viewer.store.getState().batch?.inHand ?? -1),
  },
  { id: 'findPair', group: 'batch', keys: ['/', 'Control+f'], when: onList, run: () => focusBox(FIND_PAIR) },
  {
    id: 'allPairs',
    group: 'batch',
    keys: ['x'],
    when: (state) => onList(state) && isNarrowed(state.batch!.query),
    run: ({ store }) => showAllPairs(store),
  },
  { id: 'batch', group: 'batch', keys: [], run: ({ store }) => store.setState({ screen: 'batch' }) },
  {
    id: 'previousCopy',
    group: 'texts',
    keys: ['['],
    when: (state) => comparing(state) && state.active > 0,
    run: stepCopy(-1),
  },
  {
    id: 'nextCopy',
    group: 'texts',
    keys: [']'],
    when: (state) => comparing(state) && state.active < state.comparisons.length - 1,
    run: stepCopy(1),
  },
  { id: 'example', group: 'texts', keys: [], run: (viewer) => viewer.showDemo() },
  ...EXPORT_FORMATS.map(
    (format): Action => ({
      id: `export-${format}`,
      group: 'texts',
      keys: [],
      when: comparing,
      run: (viewer) => void exportReport(viewer, format),
    }),
  ),
  { id: 'link', group: 'texts', keys: ['l'], when: comparing, run: ({ store }) => copyLink(store) },
];

function stepCopy(direction: 1 | -1): (viewer: Viewer) => void {
  return (viewer) => viewer.showCopy(viewer.store.getState().active + direction);
}

/** The text fields that commands go to: in a comparison, and in the list of a batch. */
export const FIND_BOX = 'find';
export const FIND_PAIR = 'find-pair';
/** The panel that opens with `why`. */
export const WHY_ID = 'why';

function stepFinding({ store }: Viewer, direction: 1 | -1): void {
  if (store.getState().screen === 'notes') stepNote(store, direction);
  else stepStop(store, direction);
}

function focusBox(id: string): void {
  const box = document.getElementById(id);
  if (box instanceof HTMLInputElement) {
    box.focus();
    box.select();
  }
}

function hasHits(state: State): boolean {
  return walking(state) && state.query !== '' && foundOf(state).rows.length > 0;
}

function hasWorst(state: State): boolean {
  return walking(state) && comparisonOf(state)?.report.summary.worst !== null;
}

function goToWorst({ store }: Viewer): void {
  const comparison = comparisonOf(store.getState());
  const row = comparison?.rowOfBead.get(comparison.report.summary.worst?.bead ?? -1);
  if (row !== undefined) takeRow(store, row, { why: true });
}

function onMove(state: State): boolean {
  const row = state.row === null ? undefined : comparisonOf(state)?.rows[state.row];
  return walking(state) && row?.type === 'bead' && row.end !== 'whole';
}

/** Opens the reason and moves there; Escape leads back to the row. */
function openWhy(viewer: Viewer): void {
  const { store } = viewer;
  if (store.getState().pinning) {
    void finishPairing(viewer);
    return;
  }
  store.setState({ why: true });
  requestAnimationFrame(() => document.getElementById(WHY_ID)?.focus({ preventScroll: true }));
}

function closeWhy({ store }: Viewer): void {
  if (store.getState().pinning) {
    store.setState({ pinning: null });
    return;
  }
  const inside = document.getElementById(WHY_ID)?.contains(document.activeElement);
  if (inside) document.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus({ preventScroll: true });
  else store.setState({ why: false });
}

function toggleFindingsOnly({ store }: Viewer): void {
  const on = sameFilter(store.getState().filter, FINDINGS_ONLY);
  setFilter(store, on ? NO_FILTER : FINDINGS_ONLY);
}

function nextView(state: State): Pick<State, 'view'> {
  const views = viewsOf(state);
  return { view: views[(views.indexOf(state.view) + 1) % views.length]! };
}

function cycleMarks({ store }: Viewer): void {
  const order = ['evidence', 'phrases', 'words'] as const;
  store.setState(({ marks }) => ({ marks: order[(order.indexOf(marks) + 1) % order.length]! }));
}
