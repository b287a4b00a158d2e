import type { Batch, CompareOptions, NotesResult, Pin, Report, Review } from '@storydrift/core/lean';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bindings } from '../actions/bindings.ts';
import type { BatchState } from '../batch/steps.ts';
import { demoReport } from '../demo/report.ts';
import type { Locale } from '../locales/en.ts';
import { buildComparison, type Comparison } from '../model/comparison.ts';
import { type Filter, NO_FILTER } from '../model/filter.ts';
import { firstNote, type NotesSource } from '../model/notes.ts';
import type { Row, Side } from '../model/rows.ts';
import type { TextInput, UnreadableReason } from '../read/types.ts';
import { Cancelled, type Engine } from '../worker/client.ts';
import type { Progress } from '../worker/worker.ts';
import { takeRow } from './steps.ts';

// The state of the page and the steps that change it as a whole: loading, comparing, opening. Small steps (selecting,
// filtering …) are in `steps.ts`; what is derived from the state is in `derived.ts`.

export type Screen = 'compare' | 'input' | 'notes' | 'batch';
export type View = 'rows' | 'reading' | 'columns';
export type MarkLevel = 'evidence' | 'phrases' | 'words';
export type Stage = Progress['stage'] | 'opening';
/** What the worker is doing. */
export interface Work {
  stage: Stage;
  /** Groups compared, and how many there are; 0 of 0 before that is known. */
  done: number;
  of: number;
  /** Which of several copies, from 1. */
  copy: { number: number; of: number } | null;
  /** What is read meanwhile. */
  texts: { original: string; copy: string } | null;
  /** What is known of the comparison already. */
  partial: Comparison | null;
}
export type ReviewEntry = Omit<Review, 'finding'>;
export type Reviews = Readonly<Record<string, ReviewEntry>>;

export type Failure =
  | { type: 'failed'; what: string }
  | { type: 'notReport'; name: string; field: string }
  | { type: 'file'; reason: UnreadableReason; name: string }
  | { type: 'report'; status: string }
  /** The report of a pair: its folder is not open, or the file cannot be read. */
  | { type: 'pair'; reason: 'missing' | 'unreadable'; name: string }
  | { type: 'noBatch' }
  /** Pins that contradict each other. */
  | { type: 'pins' }
  | { type: 'cancelled' };

/** What undo brings back. */
export interface Snapshot {
  comparisons: readonly Comparison[];
  active: number;
  reviews: Reviews;
}

export interface State extends Snapshot {
  screen: Screen;
  source: 'demo' | 'own' | 'file';
  /** What stands in the two boxes. */
  drafts: { original: TextInput; copy: TextInput };
  work: Work | null;
  failure: Failure | null;
  /** The batch that is open, and its list. */
  batch: BatchState | null;
  /** A text that was checked for notes alone. */
  notes: NotesResult | null;
  /** Number of the note in hand on the notes screen. */
  noteInHand: number | null;
  filter: Filter;
  query: string;
  /** Current hit of the search. */
  hit: number;
  /** Row in hand. */
  row: number | null;
  /** Place in the walk through findings and notes. */
  stop: number | null;
  why: boolean;
  /** Grows with every step that wants the row in hand to be scrolled into view. */
  reveal: number;
  /** Rows opened of each fold. */
  unfolded: ReadonlyMap<number, number>;
  view: View;
  marks: MarkLevel;
  commenting: boolean;
  /** The sentence for which the reader is choosing a partner. */
  pinning: { side: Side; sentence: number } | null;
  history: readonly Snapshot[];
  dialog: 'palette' | 'help' | null;
  /** What has just been done and is not seen otherwise. */
  said: keyof Locale['said'] | null;
  /** Every row has to be on the page. */
  printing: boolean;
  /** Single letters are commands. */
  letters: boolean;
  /** Keys the reader chose in place of those of the registry. */
  bindings: Bindings;
}

export type Store = StoreApi<State>;

export const EMPTY_INPUT: TextInput = { name: '', text: '' };

const FRESH = {
  filter: NO_FILTER,
  query: '',
  hit: 0,
  unfolded: new Map<number, number>(),
  commenting: false,
  pinning: null,
  history: [],
  failure: null,
} satisfies Partial<State>;

export class Viewer {
  readonly engine: Engine;
  readonly store: Store = createStore<State>(() => ({
    ...FRESH,
    screen: 'compare',
    source: 'demo',
    drafts: { original: EMPTY_INPUT, copy: EMPTY_INPUT },
    comparisons: [],
    active: 0,
    reviews: {},
    work: null,
    batch: null,
    notes: null,
    noteInHand: null,
    row: null,
    stop: null,
    why: true,
    reveal: 0,
    view: 'rows',
    marks: 'evidence',
    dialog: null,
    said: null,
    printing: false,
    letters: true,
    bindings: {},
  }));

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Compares two texts and shows the result. The texts stay in the boxes whatever happens. */
  async compare(
    original: TextInput,
    copy: TextInput,
    { source = 'own', ...options }: CompareOptions & { source?: State['source'] } = {},
  ): Promise<void> {
    await this.#work({ texts: textsOf(original, copy) }, async (onProgress) => {
      const report = await this.engine.compare(original, copy, options, onProgress);
      this.show([report], source);
    });
  }

  /** Compares several copies with one original, each in a report of its own. */
  async compareCopies(original: TextInput, copies: readonly TextInput[]): Promise<void> {
    await this.#work({}, async (onProgress) => {
      const reports: Report[] = [];
      for (const [i, copy] of copies.entries()) {
        this.#tell({ texts: textsOf(original, copy), copy: { number: i + 1, of: copies.length }, partial: null });
        reports.push(await this.engine.compare(original, copy, {}, onProgress));
      }
      this.show(reports, 'own');
    });
  }

  /** Compares what stands in the two boxes, and keeps it there. */
  async compareDrafts(drafts: State['drafts'] = this.store.getState().drafts): Promise<void> {
    this.store.setState({ drafts });
    if (!drafts.original.text.trim() || !drafts.copy.text.trim()) return;
    await this.compare(drafts.original, drafts.copy);
  }

  /** Puts a file into a box: the one named, else the first empty one. With both boxes full the comparison starts. */
  async fillBox(side: 'original' | 'copy' | null, input: TextInput): Promise<void> {
    const { drafts } = this.store.getState();
    const target = side ?? (drafts.original.text.trim() ? 'copy' : 'original');
    this.store.setState({ screen: 'input' });
    await this.compareDrafts({ ...drafts, [target]: input });
  }

  /** Aligns the same texts anew around the reader's pins. Reviews stay, and undo brings the old alignment back. */
  async pin(pins: readonly Pin[]): Promise<void> {
    const before = this.store.getState();
    const report = before.comparisons[before.active]?.report;
    if (!report) return;
    const options = rulesOf(pins, report);
    // The old alignment stays in view until the new one is there.
    await this.#work({ partial: before.comparisons[before.active] ?? null }, async () => {
      const again = await this.engine.compare(textOf(report.original), textOf(report.copy), options);
      const comparison = buildComparison(again);
      const { comparisons, active, reviews, history } = before;
      this.store.setState({
        comparisons: comparisons.with(active, comparison),
        history: [...history, { comparisons, active, reviews }],
        pinning: null,
        unfolded: new Map(),
        stop: null,
        row: rowOfSentence(comparison, pins.at(-1)),
        reveal: before.reveal + 1,
      });
    });
  }

  /** Looks for notes in one text. */
  async checkNotes(copy: TextInput): Promise<void> {
    await this.#work({ stage: 'notes' }, async () => {
      const notes = await this.engine.run((api) => api.notes(copy));
      this.store.setState({ ...FRESH, notes, noteInHand: firstNote(notes), screen: 'notes' });
    });
  }

  /** Opens a stored report, or a list of them (several copies of one original), after checking every field. */
  async open(name: string, value: unknown): Promise<void> {
    await this.#work({ stage: 'opening' }, async () => {
      const reports: Report[] = [];
      for (const each of Array.isArray(value) && value.length ? value : [value]) {
        const result = await this.engine.run((api) => api.parse(each));
        if (!result.report) return this.fail({ type: 'notReport', name, field: result.wrong });
        reports.push(result.report);
      }
      this.show(reports, 'file');
    });
  }

  /** Checks the summary of a batch; null when it is none, and why is said. */
  async readBatch(name: string, value: unknown): Promise<Batch | null> {
    let batch: Batch | null = null;
    await this.#work({ stage: 'opening' }, async () => {
      const result = await this.engine.run((api) => api.parseSummary(value));
      if (!result.batch) this.fail({ type: 'notReport', name, field: result.wrong });
      batch = result.batch;
    });
    return batch;
  }

  /** Puts reports on the screen, the first stop in hand. */
  show(reports: readonly Report[], source: State['source']): void {
    const comparisons = reports.map((report) => buildComparison(report));
    const { work, row } = this.store.getState();
    const taken = work?.partial && row !== null ? work.partial.rows[row] : undefined;
    this.#present(comparisons, 0, source);
    // Who has begun to read stays at that place.
    const place = taken && comparisons[0] ? samePlace(comparisons[0], taken) : null;
    if (place) takeRow(this.store, place.index);
  }

  /** Goes to another copy of the same original; what was reviewed stays with its own report. */
  showCopy(index: number): void {
    const { comparisons, active, source, reviews } = this.store.getState();
    const current = comparisons[active];
    if (!current || !comparisons[index] || index === active) return;
    const report = {
      ...current.report,
      reviews: Object.entries(reviews).map(([finding, entry]) => ({ finding, ...entry })),
    };
    this.#present(comparisons.with(active, { ...current, report }), index, source);
  }

  #present(comparisons: readonly Comparison[], active: number, source: State['source']): void {
    const reviews: Record<string, ReviewEntry> = {};
    for (const { finding, ...entry } of comparisons[active]?.report.reviews ?? []) reviews[finding] = entry;
    const first = comparisons[active]?.stops[0];
    this.store.setState({
      ...FRESH,
      screen: 'compare',
      source,
      comparisons,
      active,
      notes: null,
      noteInHand: null,
      reviews,
      stop: first ? 0 : null,
      row: first?.row ?? null,
      why: true,
    });
  }

  /** Compares the other way round. */
  async swap(): Promise<void> {
    const { comparisons, active, source } = this.store.getState();
    const report = comparisons[active]?.report;
    if (report) await this.compare(textOf(report.copy), textOf(report.original), { source });
  }

  /** Scores drift although the stories are different. */
  async alignAnyway(): Promise<void> {
    const { comparisons, active, source } = this.store.getState();
    const report = comparisons[active]?.report;
    if (report) await this.compare(textOf(report.original), textOf(report.copy), { source, force: true });
  }

  /** Reads a side in the language that the reader names, and compares again. */
  async setLanguage(side: Side, language: string): Promise<void> {
    const { comparisons, active, source } = this.store.getState();
    const report = comparisons[active]?.report;
    if (!report) return;
    const texts = { original: textOf(report.original), copy: textOf(report.copy) };
    texts[side] = { ...texts[side], language };
    await this.compare(texts.original, texts.copy, { source });
  }

  /** Compares the texts of a report anew, with the rules of this version. Its pins and reviews go with it. */
  async compareAgain(): Promise<void> {
    const { comparisons, active, source, reviews } = this.store.getState();
    const report = comparisons[active]?.report;
    if (!report) return;
    await this.compare(textOf(report.original), textOf(report.copy), { source, ...rulesOf(report.pins, report) });
    if (!this.store.getState().failure) this.store.setState({ reviews });
  }

  /** Back to the boxes with this original in its place, for another copy. */
  chooseAnother(): void {
    const { comparisons, active } = this.store.getState();
    const report = comparisons[active]?.report;
    this.store.setState({
      screen: 'input',
      ...(report ? { drafts: { original: textOf(report.original), copy: EMPTY_INPUT } } : {}),
    });
  }

  /** From the notes of one text to a comparison: the text goes to its box, the other box waits. */
  addOriginal(source: NotesSource): void {
    this.store.setState({ screen: 'input', drafts: { original: EMPTY_INPUT, copy: textOf(source.document) } });
  }

  /** The finished example of a first visit. */
  showDemo(): void {
    this.show([demoReport()], 'demo');
  }

  /** Starts the worker ahead of the reader's own pair and lets it compare the example once: a second run is much faster. */
  warmUp(): void {
    const { original, copy } = demoReport();
    this.engine.compare(textOf(original), textOf(copy), {}).catch(() => {});
  }

  /** Opens the report the viewer was started for. */
  async openServed(): Promise<void> {
    const response = await fetch('./report.json').catch(() => null);
    const value: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
    if (value === undefined) this.fail({ type: 'report', status: response ? String(response.status) : 'no answer' });
    else await this.open('report.json', value);
  }

  fail(failure: Failure): void {
    this.store.setState({ failure });
  }

  cancel(): void {
    this.engine.cancel();
  }

  /** Runs a job in the worker. What goes wrong is said, and everything is as it was before. */
  async #work(work: Partial<Work>, job: (onProgress: (progress: Progress) => void) => Promise<void>): Promise<void> {
    const before = this.store.getState();
    this.store.setState({ work: { ...IDLE, ...work }, failure: null });
    let running = true;
    try {
      await job((progress) => {
        if (running) this.#progress(progress);
      });
    } catch (error) {
      const { screen, filter, query, row, stop, unfolded } = before;
      this.store.setState({ screen, filter, query, row, stop, unfolded, pinning: null });
      if (error instanceof Cancelled) this.fail({ type: 'cancelled' });
      else if (error instanceof Error && error.name === 'PinError') this.fail({ type: 'pins' });
      else this.fail({ type: 'failed', what: error instanceof Error ? error.message : String(error) });
    } finally {
      running = false;
      this.store.setState({ work: null });
    }
  }

  #tell(change: Partial<Work>): void {
    this.store.setState(({ work }) => ({ work: { ...IDLE, ...work, ...change } }));
  }

  /** Shows what is known already. The reader may walk through it while the rest is compared. */
  #progress({ stage, done, of, report }: Progress): void {
    const known = this.store.getState().work?.partial;
    const partial = report && buildComparison(report, done);
    const first = partial && !known ? { ...FRESH, screen: 'compare' as const, row: null, stop: null } : {};
    const { row } = this.store.getState();
    const taken = known && row !== null ? known.rows[row] : undefined;
    const place = partial && taken ? samePlace(partial, taken) : null;
    this.store.setState({ ...first, ...(place ? { row: place.index } : {}) });
    this.#tell({ stage, done, of, ...(partial ? { partial } : {}) });
  }
}

const IDLE: Work = { stage: 'align', done: 0, of: 0, copy: null, texts: null, partial: null };

function textsOf(original: TextInput, copy: TextInput): Work['texts'] {
  return { original: original.text, copy: copy.text };
}

/** The row of another state of the comparison that begins with the same sentence. */
function samePlace(comparison: Comparison, { original, copy }: Row): Row | undefined {
  return comparison.rows.find((row) =>
    original.length ? row.original[0] === original[0] : row.copy[0] === copy[0] && !row.original.length,
  );
}

/** What a comparison that is made again has to hold to. */
function rulesOf(pins: readonly Pin[], report: Report): Pick<CompareOptions, 'pins' | 'force'> {
  const of = (kind: Pin['kind']) =>
    pins.filter((pin) => pin.kind === kind).map((pin) => [pin.original, pin.copy] as const);
  return {
    ...(pins.length ? { pins: { together: of('together'), apart: of('apart') } } : {}),
    force: report.story.forced,
  };
}

/** The row that holds the original's sentence of a pin; the first row without one. */
function rowOfSentence(comparison: Comparison, pin: Pin | undefined): number {
  const row = comparison.rows.find((each) => pin !== undefined && each.original.includes(pin.original));
  return row?.index ?? 0;
}

/** The text of a report's side, as it was read, in the language it was read in, with what its format said of it. */
function textOf({ name, text, language, source, sentences }: Report['original']): TextInput {
  const known = language === 'und' ? {} : { language };
  if (!source || source.format === 'text') return { name, text, source, ...known };
  // Hints are not stored, but what became of them is.
  const hints = sentences.flatMap(({ start, end, kind }) => (kind === 'body' ? [] : [{ start, end, kind }]));
  return { name, text, source, hints, ...known };
}
