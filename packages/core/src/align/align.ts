import { corridorOf, findAnchors, heaviestChain } from './corridor.ts';
import { readEvidence } from './evidence.ts';
import { buildLattice } from './lattice.ts';
import { mostExpected, posteriorOf, type Step } from './search.ts';
import type { AlignedBead, Alignment, AlignOptions } from './types.ts';
import { WEIGHTS } from './weights.ts';

// Sentence alignment, from two lists of sentences to beads, in order: read evidence, narrow the search if the texts are
// long, value every possible bead, weigh all alignments against each other, take the one expected to be right most often.

/** Aligns two lists of sentences. Every index of both sides stands in exactly one bead of the result. */
export function alignSentences(
  original: readonly string[],
  copy: readonly string[],
  _options: AlignOptions = {},
): Alignment {
  const n = original.length;
  const m = copy.length;
  const evidence = readEvidence(original, copy);
  const corridor = corridorOf(() => heaviestChain(findAnchors(evidence), m), n, m);
  const lattice = buildLattice(evidence, corridor, WEIGHTS);
  const steps = mostExpected(lattice, posteriorOf(lattice), { bead: 0, skip: 0.3 });
  return { beads: steps.map(beadOf), narrowed: corridor.narrowed };
}

function beadOf({ i, p, j, q, probability }: Step): AlignedBead {
  return {
    original: Array.from({ length: p }, (_, k) => i + k),
    copy: Array.from({ length: q }, (_, k) => j + k),
    moved: false,
    confidence: Math.min(1, probability),
    cost: Math.max(0, 1 - probability),
    reasons: [],
  };
}
