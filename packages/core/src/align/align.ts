import type { AlignedBead, Alignment, AlignOptions } from './types.ts';

/** Aligns two lists of sentences. Placeholder body is replaced by the alignment room. */
export function alignSentences(
  original: readonly string[],
  copy: readonly string[],
  _options: AlignOptions = {},
): Alignment {
  const beads: AlignedBead[] = [];
  const bead = (a: number[], b: number[]): AlignedBead => ({
    original: a,
    copy: b,
    moved: false,
    confidence: 0.5,
    cost: 0.5,
    reasons: [],
  });
  const shared = Math.min(original.length, copy.length);
  for (let i = 0; i < shared; i++) beads.push(bead([i], [i]));
  for (let i = shared; i < original.length; i++) beads.push(bead([i], []));
  for (let i = shared; i < copy.length; i++) beads.push(bead([], [i]));
  return { beads, narrowed: false };
}
