import type { Pin } from '@storydrift/core/lean';
import type { Comparison } from '../model/comparison.ts';
import { comparisonOf } from './derived.ts';
import type { State, Viewer } from './store.ts';

// Pins: the reader says which sentences are partners and which are not, and the alignment is made anew around that.

/** Sentences of the row in hand that a pin can speak of. */
function inHand(state: State): { comparison: Comparison; original: readonly number[]; copy: readonly number[] } | null {
  const comparison = comparisonOf(state);
  const row = state.row === null ? undefined : comparison?.rows[state.row];
  if (!comparison || row?.type !== 'bead') return null;
  const bead = comparison.report.beads[row.bead]!;
  return { comparison, original: bead.original, copy: bead.copy };
}

export function canPart(state: State): boolean {
  const row = inHand(state);
  return row !== null && row.original.length > 0 && row.copy.length > 0;
}

export function canPair(state: State): boolean {
  return inHand(state) !== null;
}

/** The two sides of the row in hand are not partners. */
export async function pinApart(viewer: Viewer): Promise<void> {
  const row = inHand(viewer.store.getState());
  if (!row) return;
  const { comparison, original, copy } = row;
  const pairs = original.flatMap((i) => copy.map((j): Pin => ({ kind: 'apart', original: i, copy: j })));
  await viewer.pin([...without(comparison.report.pins, pairs), ...pairs]);
}

/** The next row that is chosen holds the partner of this one. */
export function startPairing(viewer: Viewer): void {
  const row = inHand(viewer.store.getState());
  if (!row) return;
  const side = row.original.length ? 'original' : 'copy';
  viewer.store.setState({ pinning: { side, sentence: row[side][0]! } });
}

/** The row in hand holds the partner: pins the two and aligns anew. Rows without that side are no answer. */
export async function finishPairing(viewer: Viewer): Promise<void> {
  const state = viewer.store.getState();
  const row = inHand(state);
  if (!row || !state.pinning) return;
  const { side, sentence } = state.pinning;
  const partner = row[side === 'original' ? 'copy' : 'original'][0];
  if (partner === undefined) return;
  const pin: Pin = {
    kind: 'together',
    original: side === 'original' ? sentence : partner,
    copy: side === 'original' ? partner : sentence,
  };
  await viewer.pin([...without(row.comparison.report.pins, [pin]), pin]);
}

/** Pins of both kinds on one pair would contradict each other: the later one holds. */
function without(pins: readonly Pin[], pairs: readonly Pin[]): Pin[] {
  return pins.filter((pin) => !pairs.some((pair) => pair.original === pin.original && pair.copy === pin.copy));
}
