import { type BatchRepeat, countRepeats, mostRepeated, type Trace } from '@storydrift/core/lean';

// What several pairs of a run have in common. Notes may repeat anywhere; what was left out or changed only where an
// original has several copies, and of such a story nothing is held longer than until its last copy.

/** Lists of single stories are cut to the most repeated when there are so many entries. */
const HELD = 2000;

export class SharedBook {
  readonly #copies: ReadonlyMap<string, number>;
  readonly #notes = countRepeats();
  readonly #open = new Map<string, { left: number; counted: ReturnType<typeof countRepeats> }>();
  #closed: BatchRepeat[] = [];

  /** `copies`: how many pairs have an original, for those with several. */
  constructor(copies: ReadonlyMap<string, number>) {
    this.#copies = copies;
  }

  /** Enters a pair of the original of this name; `traces` is empty for one that could not be compared. */
  add(original: string, row: number, traces: readonly Trace[]): void {
    const notes = traces.filter((trace) => trace.kind === 'note');
    this.#notes.add({ row, shared: false }, notes);
    const copies = this.#copies.get(original);
    if (copies === undefined) return;
    const story = this.#open.get(original) ?? { left: copies, counted: countRepeats() };
    this.#open.set(original, story);
    const others = traces.filter((trace) => trace.kind !== 'note');
    story.counted.add({ row, shared: true }, others);
    story.left--;
    if (story.left > 0) return;
    this.#open.delete(original);
    this.#closed.push(...story.counted.repeats());
    if (this.#closed.length > HELD) this.#closed = mostRepeated(this.#closed);
  }

  repeats(): BatchRepeat[] {
    const open = [...this.#open.values()].flatMap(({ counted }) => counted.repeats());
    return mostRepeated([...this.#notes.repeats(), ...this.#closed, ...open]);
  }
}

/** Names that stand in a list more than once, and how often. */
export class Several {
  readonly #seen = new Set<string>();
  readonly counts = new Map<string, number>();

  add(name: string): void {
    if (this.#seen.has(name)) this.counts.set(name, (this.counts.get(name) ?? 1) + 1);
    else this.#seen.add(name);
  }
}
