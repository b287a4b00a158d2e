// Search over a lattice. In: a lattice. Out: how likely every bead is (forward-backward), and the alignment that is
// expected to have most beads exactly right. Exact inside the corridor; linear in its cells.
//
// A path is a sequence of beads and gaps. Inside a gap omitted sentences stand before inserted ones, so every alignment
// is one path. States of a node: B after a bead (or at the start), O inside omitted, I inside inserted sentences.

import type { Lattice } from './lattice.ts';
import { SHAPES } from './shapes.ts';

const NONE = Number.NEGATIVE_INFINITY;

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

/** log(exp(x) + exp(y)) */
function add(x: number, y: number): number {
  if (x < y) return y + (x === NONE ? 0 : Math.log1p(Math.exp(x - y)));
  return y === NONE ? x : x + Math.log1p(Math.exp(y - x));
}

/** What opening a gap costs at a node; at the very start or end of the other side it is an excerpt. */
function opening(lattice: Lattice, row: number, column: number) {
  const { gaps, n, m } = lattice;
  return {
    omitted: gaps[0]! + (column === 0 || column === m ? gaps[3]! : 0),
    inserted: gaps[1]! + (row === 0 || row === n ? gaps[4]! : 0),
  };
}

/** Forward-backward over all paths. */
export function posteriorOf(lattice: Lattice): Posterior {
  const { n, m, nodes, beads, omitted, inserted, gaps } = lattice;
  const { low, high } = lattice.corridor;
  const count = nodes[n + 1]!;
  const shapes = SHAPES.length;
  const mixed = gaps[2]!;
  // Forward: log sum of all paths that reach the node in the state.
  const fb = new Float64Array(count).fill(NONE);
  const fo = new Float64Array(count).fill(NONE);
  const fi = new Float64Array(count).fill(NONE);
  fb[0] = 0;
  for (let row = 0; row <= n; row++) {
    for (let column = low[row]!; column <= high[row]!; column++) {
      const at = nodes[row]! + column - low[row]!;
      const b = fb[at]!;
      const o = fo[at]!;
      const i = fi[at]!;
      const all = add(add(b, o), i);
      if (all === NONE) continue;
      const open = opening(lattice, row, column);
      if (row < n && column >= low[row + 1]! && column <= high[row + 1]!) {
        const to = nodes[row + 1]! + column - low[row + 1]!;
        fo[to] = add(fo[to]!, omitted[row]! + add(b + open.omitted, o));
      }
      if (column < high[row]!) {
        fi[at + 1] = add(fi[at + 1]!, inserted[column]! + add(add(b + open.inserted, o + mixed), i));
      }
      for (let s = 0, edge = at * shapes; s < shapes; s++, edge++) {
        const value = beads[edge]!;
        if (value === NONE) continue;
        const shape = SHAPES[s]!;
        const r = row + shape.original;
        const to = nodes[r]! + column + shape.copy - low[r]!;
        fb[to] = add(fb[to]!, all + value);
      }
    }
  }
  const last = count - 1;
  const total = add(add(fb[last]!, fo[last]!), fi[last]!);
  const result: Posterior = {
    total,
    beads: new Float32Array(beads.length),
    omitted: new Float64Array(n),
    inserted: new Float64Array(m),
    gaps: new Float64Array(gaps.length),
  };
  if (total === NONE) return result;
  // Backward: log sum of all ways from the node in the state to the end. Probabilities are read off on the way.
  const bb = new Float64Array(count).fill(NONE);
  const bo = new Float64Array(count).fill(NONE);
  const bi = new Float64Array(count).fill(NONE);
  bb[last] = 0;
  bo[last] = 0;
  bi[last] = 0;
  for (let row = n; row >= 0; row--) {
    for (let column = high[row]!; column >= low[row]!; column--) {
      const at = nodes[row]! + column - low[row]!;
      const b = fb[at]!;
      const o = fo[at]!;
      const i = fi[at]!;
      const all = add(add(b, o), i);
      if (all === NONE || at === last) continue;
      const open = opening(lattice, row, column);
      let out = NONE;
      for (let s = 0, edge = at * shapes; s < shapes; s++, edge++) {
        const value = beads[edge]!;
        if (value === NONE) continue;
        const shape = SHAPES[s]!;
        const r = row + shape.original;
        const onward = value + bb[nodes[r]! + column + shape.copy - low[r]!]!;
        result.beads[edge] = Math.exp(all + onward - total);
        out = add(out, onward);
      }
      let omit = NONE;
      if (row < n && column >= low[row + 1]! && column <= high[row + 1]!) {
        omit = omitted[row]! + bo[nodes[row + 1]! + column - low[row + 1]!]!;
        const opened = Math.exp(b + open.omitted + omit - total);
        result.omitted[row]! += opened + Math.exp(o + omit - total);
        result.gaps[0]! += opened;
        if (column === 0 || column === m) result.gaps[3]! += opened;
      }
      let insert = NONE;
      if (column < high[row]!) {
        insert = inserted[column]! + bi[at + 1]!;
        const opened = Math.exp(b + open.inserted + insert - total);
        const crossed = Math.exp(o + mixed + insert - total);
        result.inserted[column]! += opened + crossed + Math.exp(i + insert - total);
        result.gaps[1]! += opened;
        result.gaps[2]! += crossed;
        if (row === 0 || row === n) result.gaps[4]! += opened;
      }
      bb[at] = add(out, add(open.omitted + omit, open.inserted + insert));
      bo[at] = add(out, add(omit, mixed + insert));
      bi[at] = add(out, insert);
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

/** How much a two-sided bead must be likelier than not to pay; the same for sentences that are left out. */
export interface Bias {
  bead: number;
  skip: number;
}

/** The path with the highest sum of probabilities (less the biases): the one expected to have most steps right. */
export function mostExpected(lattice: Lattice, posterior: Posterior, bias: Bias): Step[] {
  const { n, m, nodes, beads } = lattice;
  const { low, high } = lattice.corridor;
  const shapes = SHAPES.length;
  const count = nodes[n + 1]!;
  const best = new Float64Array(count).fill(NONE);
  const from = new Int8Array(count).fill(-1);
  best[0] = 0;
  for (let row = 0; row <= n; row++) {
    for (let column = low[row]!; column <= high[row]!; column++) {
      const at = nodes[row]! + column - low[row]!;
      const here = best[at]!;
      if (here === NONE) continue;
      const reach = (to: number, value: number, how: number) => {
        if (here + value > best[to]!) {
          best[to] = here + value;
          from[to] = how;
        }
      };
      if (row < n && column >= low[row + 1]! && column <= high[row + 1]! && lattice.omitted[row] !== NONE) {
        reach(nodes[row + 1]! + column - low[row + 1]!, posterior.omitted[row]! - bias.skip, shapes);
      }
      if (column < high[row]! && lattice.inserted[column] !== NONE) {
        reach(at + 1, posterior.inserted[column]! - bias.skip, shapes + 1);
      }
      for (let s = 0, edge = at * shapes; s < shapes; s++, edge++) {
        if (beads[edge] === NONE) continue;
        const shape = SHAPES[s]!;
        const r = row + shape.original;
        reach(nodes[r]! + column + shape.copy - low[r]!, posterior.beads[edge]! - bias.bead, s);
      }
    }
  }
  const steps: Step[] = [];
  let row = n;
  let column = m;
  while (row || column) {
    const how = from[nodes[row]! + column - low[row]!]!;
    if (how === shapes) {
      row--;
      steps.push({ i: row, p: 1, j: column, q: 0, probability: posterior.omitted[row]! });
    } else if (how === shapes + 1) {
      column--;
      steps.push({ i: row, p: 0, j: column, q: 1, probability: posterior.inserted[column]! });
    } else {
      const { original: p, copy: q } = SHAPES[how]!;
      row -= p;
      column -= q;
      const edge = (nodes[row]! + column - low[row]!) * shapes + how;
      steps.push({ i: row, p, j: column, q, probability: posterior.beads[edge]! });
    }
  }
  return steps.reverse();
}
