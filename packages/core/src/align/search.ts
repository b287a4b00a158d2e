// Search over a lattice. In: a lattice and how likely its parts are. Out: the alignment that is expected to have most beads
// exactly right. Exact inside the corridor; linear in its cells.

import { cellAt } from './cells.ts';
import type { Lattice } from './lattice.ts';
import type { Posterior } from './posterior.ts';
import { SHAPES } from './shapes.ts';

const NONE = Number.NEGATIVE_INFINITY;
const ROWS = Int32Array.from(SHAPES, ({ original }) => original);
const COLUMNS = Int32Array.from(SHAPES, ({ copy }) => copy);

/** One step of an alignment: sentences [i, i + p) against [j, j + q), with the probability of just this step. */
export interface Step {
  i: number;
  p: number;
  j: number;
  q: number;
  probability: number;
}

/** What a step must bring to pay. */
export interface Bias {
  /** How likely a sentence must be left out by itself. */
  skip: number;
  /** How likely two sentences must stand in one bead, whatever its borders, and how much such pairs count beside beads. */
  pair: number;
  pairs: number;
}

/** How likely each pair of sentences stands in one bead, whatever its borders. In the order of the lattice's cells. */
export function pairsOf({ n, nodes, edges, shapes, corridor, cells }: Lattice, { beads }: Posterior): Float64Array {
  const pairs = new Float64Array(cells.grams.length);
  for (let i = 0; i < n; i++) {
    for (let j = corridor.low[i]!, at = nodes[i]!; at < nodes[i + 1]!; j++, at++) {
      for (let edge = edges[at]!, end = edges[at + 1]!; edge < end; edge++) {
        const likely = beads[edge]!;
        if (likely < UNLIKELY) continue;
        const rows = i + ROWS[shapes[edge]!]!;
        const columns = j + COLUMNS[shapes[edge]!]!;
        for (let r = i; r < rows; r++) {
          for (let c = j; c < columns; c++) {
            const cell = cellAt(cells, r, c);
            if (cell >= 0) pairs[cell]! += likely;
          }
        }
      }
    }
  }
  return pairs;
}

/** Beads that add less than this to a pair do not count. */
const UNLIKELY = 1e-4;

/** How a node is reached when not by a bead. */
const OMITTED = -1;
const INSERTED = -2;

/**
 * The path with the highest sum of probabilities (less the biases): the one expected to have most steps right, and most
 * pairs of sentences rightly together. Of many ways to cut a passage each may be unlikely, and its sentences be partners.
 */
export function mostExpected(lattice: Lattice, posterior: Posterior, bias: Bias): Step[] {
  const { n, m, nodes, edges, shapes, beads } = lattice;
  const { low, high } = lattice.corridor;
  const count = nodes[n + 1]!;
  const best = new Float64Array(count).fill(NONE);
  /** The bead that reaches each node best, or one of the two below. */
  const from = new Int32Array(count);
  best[0] = 0;
  const pairs = pairsOf(lattice, posterior);
  for (let row = 0; row <= n; row++) {
    for (let column = low[row]!; column <= high[row]!; column++) {
      const at = nodes[row]! + column - low[row]!;
      const here = best[at]!;
      if (here === NONE) continue;
      if (row < n && column >= low[row + 1]! && column <= high[row + 1]! && lattice.omitted[row] !== NONE) {
        const to = nodes[row + 1]! + column - low[row + 1]!;
        const value = here + (posterior.omitted[row]! - bias.skip);
        if (value > best[to]!) {
          best[to] = value;
          from[to] = OMITTED;
        }
      }
      if (column < high[row]! && lattice.inserted[column] !== NONE) {
        const value = here + (posterior.inserted[column]! - bias.skip);
        if (value > best[at + 1]!) {
          best[at + 1] = value;
          from[at + 1] = INSERTED;
        }
      }
      for (let edge = edges[at]!, end = edges[at + 1]!; edge < end; edge++) {
        if (beads[edge] === NONE) continue;
        const r = row + ROWS[shapes[edge]!]!;
        const c = column + COLUMNS[shapes[edge]!]!;
        let together = 0;
        for (let i = row; i < r; i++) {
          for (let j = column; j < c; j++) {
            const cell = cellAt(lattice.cells, i, j);
            together += (cell < 0 ? 0 : pairs[cell]!) - bias.pair;
          }
        }
        const to = nodes[r]! + c - low[r]!;
        const value = here + (posterior.beads[edge]! + bias.pairs * together);
        if (value > best[to]!) {
          best[to] = value;
          from[to] = edge;
        }
      }
    }
  }
  const steps: Step[] = [];
  let row = n;
  let column = m;
  while (row || column) {
    const how = from[nodes[row]! + column - low[row]!]!;
    if (how === OMITTED) {
      row--;
      steps.push({ i: row, p: 1, j: column, q: 0, probability: posterior.omitted[row]! });
    } else if (how === INSERTED) {
      column--;
      steps.push({ i: row, p: 0, j: column, q: 1, probability: posterior.inserted[column]! });
    } else {
      const { original: p, copy: q } = SHAPES[shapes[how]!]!;
      row -= p;
      column -= q;
      steps.push({ i: row, p, j: column, q, probability: posterior.beads[how]! });
    }
  }
  return steps.reverse();
}
