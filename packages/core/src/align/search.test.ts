import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corridorOf } from './corridor.ts';
import { buildLattice } from './lattice.ts';
import { readPair } from './pair.ts';
import { posteriorOf } from './posterior.ts';
import { pairsOf } from './search.ts';
import { SHAPES } from './shapes.ts';
import { WEIGHTS } from './weights.ts';

const WORDS = ['mill', 'river', 'burned', 'mayor', 'Anna', 'harvest', '12', 'market', 'bridge', 'closed', 'the', 'of'];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 9 });

function searched(original: string[], copy: string[]) {
  const { evidence, anchors } = readPair(original, copy);
  const lattice = buildLattice(evidence, corridorOf(anchors, original.length, copy.length), WEIGHTS);
  return { lattice, posterior: posteriorOf(lattice) };
}

describe('probabilities of a lattice', () => {
  it('add up to one for every sentence: it stands in one bead, or is left out', () => {
    fc.assert(
      fc.property(text, text, (original, copy) => {
        const { lattice, posterior } = searched(original, copy);
        const sumA = Float64Array.from(posterior.omitted);
        const sumB = Float64Array.from(posterior.inserted);
        for (let i = 0; i < lattice.n; i++) {
          for (let at = lattice.nodes[i]!; at < lattice.nodes[i + 1]!; at++) {
            const j = lattice.corridor.low[i]! + at - lattice.nodes[i]!;
            for (let edge = lattice.edges[at]!; edge < lattice.edges[at + 1]!; edge++) {
              const shape = SHAPES[lattice.shapes[edge]!]!;
              for (let r = i; r < i + shape.original; r++) sumA[r]! += posterior.beads[edge]!;
              for (let c = j; c < j + shape.copy; c++) sumB[c]! += posterior.beads[edge]!;
            }
          }
        }
        for (const sum of [...sumA, ...sumB]) expect(sum).toBeCloseTo(1, 4);
        for (const pair of pairsOf(lattice, posterior)) expect(pair).toBeLessThan(1.0001);
      }),
      { numRuns: 60 },
    );
  });
});
