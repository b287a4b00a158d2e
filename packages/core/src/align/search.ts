// Search over a lattice. In: a lattice. Out: how likely every bead is (forward-backward), and the alignment that is
// expected to have most beads exactly right. Exact inside the corridor; linear in its cells.
//
// A path is a sequence of beads and gaps; a gap may change between omitted and inserted sentences, at a price, so that
// texts with nothing in common find their way through a corridor. States of a node: B after a bead (or at the start),
// O inside omitted, I inside inserted sentences.

import { cellAt } from './cells.ts';
import type { Lattice } from './lattice.ts';
import { SHAPES } from './shapes.ts';

const NONE = Number.NEGATIVE_INFINITY;
const ROWS = Int32Array.from(SHAPES, ({ original }) => original);
const COLUMNS = Int32Array.from(SHAPES, ({ copy }) => copy);

/** Probabilities of all parts of the alignment under the model. */
export interface Posterior {
  /** Log of the sum over all paths; -Infinity when there is none. */
  total: number;
  /** Probability of each bead, indexed as `Lattice.beads`. */
  beads: Float32Array;
  omitted: Float64Array;
  inserted: Float64Array;
  /** Expected number of uses, in the order of `GAP_FEATURES`. */
  gaps: Float64Array;
}

/** What is this much less likely than the rest (in logs) adds nothing that a double could hold. */
const NEGLIGIBLE = 40;

/** log(exp(x) + exp(y)) */
function add(x: number, y: number): number {
  if (x < y) return y - x > NEGLIGIBLE ? y : y + Math.log1p(Math.exp(x - y));
  return x - y > NEGLIGIBLE || y === NONE ? x : x + Math.log1p(Math.exp(y - x));
}

/** Whether a step from a node can be seen in what is summed up; `top` is the highest of its states. */
function counts(top: number, b: number, o: number, i: number, step: number, total: number): boolean {
  const least = top + step - total;
  // Three states are at most log(3) more than the highest of them.
  return least > -NEGLIGIBLE || (least > -NEGLIGIBLE - 2 && add(add(b, o), i) + step - total > -NEGLIGIBLE);
}

/** What opening a gap costs, by row or column; at the very start or end of the other side it is an excerpt. */
function openings(gap: number, edge: number, count: number): Float64Array {
  const values = new Float64Array(count + 1).fill(gap);
  values[0] = gap + edge;
  values[count] = gap + edge;
  return values;
}

/** Log sums over all paths that reach each node, in the states B, O, I and in any of them; and what gaps cost to open. */
interface Forward {
  openOmitted: Float64Array;
  openInserted: Float64Array;
  b: Float64Array;
  o: Float64Array;
  i: Float64Array;
  /** Of any state: only where beads begin, and of the last node. */
  all: Float64Array;
  /** The highest of the three. */
  most: Float64Array;
}

function forward(lattice: Lattice): Forward {
  const { n, m, nodes, edges, shapes, beads, omitted, inserted, gaps } = lattice;
  const { low, high } = lattice.corridor;
  const count = nodes[n + 1]!;
  const mixed = gaps[2]!;
  const openOmitted = openings(gaps[0]!, gaps[3]!, m);
  const openInserted = openings(gaps[1]!, gaps[4]!, n);
  const b = new Float64Array(count).fill(NONE);
  const o = new Float64Array(count).fill(NONE);
  const i = new Float64Array(count).fill(NONE);
  const all = new Float64Array(count).fill(NONE);
  const most = new Float64Array(count);
  b[0] = 0;
  for (let row = 0; row <= n; row++) {
    for (let column = low[row]!; column <= high[row]!; column++) {
      const at = nodes[row]! + column - low[row]!;
      if (row > 0 && column >= low[row - 1]! && column <= high[row - 1]!) {
        const from = nodes[row - 1]! + column - low[row - 1]!;
        o[at] = omitted[row - 1]! + add(add(b[from]! + openOmitted[column]!, i[from]! + mixed), o[from]!);
      }
      if (column > low[row]!) {
        i[at] = inserted[column - 1]! + add(add(b[at - 1]! + openInserted[row]!, o[at - 1]! + mixed), i[at - 1]!);
      }
      most[at] = Math.max(b[at]!, o[at]!, i[at]!);
      // Sums of logs are what takes the time here: none that nothing asks for.
      if (edges[at] === edges[at + 1] && at < count - 1) continue;
      const here = add(add(b[at]!, o[at]!), i[at]!);
      all[at] = here;
      for (let edge = edges[at]!, end = edges[at + 1]!; edge < end; edge++) {
        const r = row + ROWS[shapes[edge]!]!;
        const to = nodes[r]! + column + COLUMNS[shapes[edge]!]! - low[r]!;
        b[to] = add(b[to]!, here + beads[edge]!);
      }
    }
  }
  return { openOmitted, openInserted, b, o, i, all, most };
}

/** Forward-backward over all paths. */
export function posteriorOf(lattice: Lattice): Posterior {
  const { n, m, nodes, edges, shapes, beads, omitted, inserted, gaps } = lattice;
  const { low, high } = lattice.corridor;
  const count = nodes[n + 1]!;
  const last = count - 1;
  const mixed = gaps[2]!;
  const { openOmitted, openInserted, b, o, i, all, most } = forward(lattice);
  const total = all[last]!;
  const result: Posterior = {
    total,
    beads: new Float32Array(beads.length),
    omitted: new Float64Array(n),
    inserted: new Float64Array(m),
    gaps: new Float64Array(gaps.length),
  };
  if (total === NONE) return result;
  // Backward: log sums of all ways from the node, in each state, to the end. Probabilities are read off on the way.
  const bb = new Float64Array(count).fill(NONE);
  const bo = new Float64Array(count).fill(NONE);
  const bi = new Float64Array(count).fill(NONE);
  bb[last] = 0;
  bo[last] = 0;
  bi[last] = 0;
  for (let row = n; row >= 0; row--) {
    for (let column = high[row]!; column >= low[row]!; column--) {
      const at = nodes[row]! + column - low[row]!;
      const top = most[at]!;
      if (top === NONE || at === last) continue;
      let out = NONE;
      for (let edge = edges[at]!, end = edges[at + 1]!; edge < end; edge++) {
        const r = row + ROWS[shapes[edge]!]!;
        const onward = beads[edge]! + bb[nodes[r]! + column + COLUMNS[shapes[edge]!]! - low[r]!]!;
        result.beads[edge] = Math.exp(all[at]! + onward - total);
        out = add(out, onward);
      }
      let omit = NONE;
      if (row < n && column >= low[row + 1]! && column <= high[row + 1]!) {
        omit = omitted[row]! + bo[nodes[row + 1]! + column - low[row + 1]!]!;
        if (counts(top, b[at]!, o[at]!, i[at]!, omit, total)) {
          const opened = Math.exp(b[at]! + openOmitted[column]! + omit - total);
          const crossed = Math.exp(i[at]! + mixed + omit - total);
          result.omitted[row]! += opened + crossed + Math.exp(o[at]! + omit - total);
          result.gaps[2]! += crossed;
          result.gaps[0]! += opened;
          if (column === 0 || column === m) result.gaps[3]! += opened;
        }
      }
      let insert = NONE;
      if (column < high[row]!) {
        insert = inserted[column]! + bi[at + 1]!;
        if (counts(top, b[at]!, o[at]!, i[at]!, insert, total)) {
          const opened = Math.exp(b[at]! + openInserted[row]! + insert - total);
          const crossed = Math.exp(o[at]! + mixed + insert - total);
          result.inserted[column]! += opened + crossed + Math.exp(i[at]! + insert - total);
          result.gaps[1]! += opened;
          result.gaps[2]! += crossed;
          if (row === 0 || row === n) result.gaps[4]! += opened;
        }
      }
      // Where no bead ends nobody asks for the way from there.
      if (b[at] !== NONE) bb[at] = add(out, add(openOmitted[column]! + omit, openInserted[row]! + insert));
      bo[at] = add(out, add(omit, mixed + insert));
      bi[at] = add(out, add(insert, mixed + omit));
    }
  }
  return result;
}

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
