// How likely the parts of an alignment are (forward-backward). In: a lattice. Out: the probability of every bead and of
// leaving every sentence out. Exact inside the corridor; linear in its cells.
//
// A path is a sequence of beads and gaps; a gap may change between omitted and inserted sentences, at a price, so that
// texts with nothing in common find their way through a corridor. States of a node: B after a bead (or at the start),
// O inside omitted, I inside inserted sentences.
//
// Every pass over a row is a method of its own, with few log sums in it: a function that takes or gives back numbers
// with a fraction costs an object for each of them wherever V8 does not inline it.

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

/**
 * Nodes that are this much less likely than the rest are not passed backward. The log sum over the (at most 17) ways on and
 * the three states is at most 4 more than the highest of each, so that leaves less than `NEGLIGIBLE` of any probability.
 */
const FAR = NEGLIGIBLE + 10;

/** log(exp(x) + exp(y)) */
function add(x: number, y: number): number {
  if (x < y) return y - x > NEGLIGIBLE ? y : y + Math.log1p(Math.exp(x - y));
  return x - y > NEGLIGIBLE || y === NONE ? x : x + Math.log1p(Math.exp(y - x));
}

/** What opening a gap costs, by row or column; at the very start or end of the other side it is an excerpt. */
function openings(gap: number, edge: number, count: number): Float64Array {
  const values = new Float64Array(count + 1).fill(gap);
  values[0] = gap + edge;
  values[count] = gap + edge;
  return values;
}

/** Forward-backward over all paths. */
export function posteriorOf(lattice: Lattice): Posterior {
  const { n, m, beads, gaps } = lattice;
  const result: Posterior = {
    total: NONE,
    beads: new Float32Array(beads.length),
    omitted: new Float64Array(n),
    inserted: new Float64Array(m),
    gaps: new Float64Array(gaps.length),
  };
  const paths = new Paths(lattice, result);
  for (let row = 0; row <= n; row++) {
    if (row > 0) paths.omitInto(row);
    paths.insertAlong(row);
    paths.matchFrom(row);
  }
  result.total = paths.total();
  if (result.total === NONE) return result;
  for (let row = n; row >= 0; row--) {
    paths.matchBack(row);
    paths.gapsBack(row);
    paths.countOmitted(row);
    paths.countInserted(row);
  }
  return result;
}

/** Log sums over all paths that reach a node from the start, and over all that lead from it to the end, by its state. */
class Paths {
  private readonly lattice: Lattice;
  private readonly result: Posterior;
  private readonly openOmitted: Float64Array;
  private readonly openInserted: Float64Array;
  private readonly b: Float64Array;
  private readonly o: Float64Array;
  private readonly i: Float64Array;
  /** Of any state: only where beads begin, and of the last node. On the way back: of all paths that go on with a bead. */
  private readonly matched: Float64Array;
  private readonly aheadB: Float64Array;
  private readonly aheadO: Float64Array;
  private readonly aheadI: Float64Array;

  constructor(lattice: Lattice, result: Posterior) {
    const { n, m, nodes, gaps } = lattice;
    const count = nodes[n + 1]!;
    this.lattice = lattice;
    this.result = result;
    this.openOmitted = openings(gaps[0]!, gaps[3]!, m);
    this.openInserted = openings(gaps[1]!, gaps[4]!, n);
    this.b = new Float64Array(count).fill(NONE);
    this.o = new Float64Array(count).fill(NONE);
    this.i = new Float64Array(count).fill(NONE);
    this.matched = new Float64Array(count).fill(NONE);
    this.aheadB = new Float64Array(count).fill(NONE);
    this.aheadO = new Float64Array(count).fill(NONE);
    this.aheadI = new Float64Array(count).fill(NONE);
    this.b[0] = 0;
    this.aheadB[count - 1] = 0;
    this.aheadO[count - 1] = 0;
    this.aheadI[count - 1] = 0;
  }

  /** Log of the sum over all paths, once every row is passed forward. */
  total(): number {
    return this.matched[this.matched.length - 1]!;
  }

  /** Leaves out the original sentence before the row. */
  omitInto(row: number): void {
    const { b, o, i, openOmitted } = this;
    const { nodes, omitted, gaps, corridor } = this.lattice;
    const { low, high } = corridor;
    const mixed = gaps[2]!;
    const value = omitted[row - 1]!;
    const zero = nodes[row]! - low[row]!;
    const before = nodes[row - 1]! - low[row - 1]!;
    // Corridors only rise.
    for (let column = low[row]!, last = high[row - 1]!; column <= last; column++) {
      const from = before + column;
      o[zero + column] = value + add(add(b[from]! + openOmitted[column]!, i[from]! + mixed), o[from]!);
    }
  }

  /** Puts in the copy sentences of the row, one after the other. */
  insertAlong(row: number): void {
    const { b, o, i } = this;
    const { nodes, inserted, gaps, corridor } = this.lattice;
    const open = this.openInserted[row]!;
    const mixed = gaps[2]!;
    for (let at = nodes[row]! + 1, end = nodes[row + 1]!, column = corridor.low[row]!; at < end; at++, column++)
      i[at] = inserted[column]! + add(add(b[at - 1]! + open, o[at - 1]! + mixed), i[at - 1]!);
  }

  /** Makes the beads that begin in the row. */
  matchFrom(row: number): void {
    const { b, o, i, matched } = this;
    const { nodes, edges, shapes, beads, corridor } = this.lattice;
    const { low } = corridor;
    const last = matched.length - 1;
    for (let at = nodes[row]!, end = nodes[row + 1]!, column = low[row]!; at < end; at++, column++) {
      const stop = edges[at + 1]!;
      // Sums of logs are what takes the time here: none that nothing asks for.
      if (edges[at] === stop && at < last) continue;
      const here = add(add(b[at]!, o[at]!), i[at]!);
      matched[at] = here;
      for (let edge = edges[at]!; edge < stop; edge++) {
        const r = row + ROWS[shapes[edge]!]!;
        const to = nodes[r]! + column + COLUMNS[shapes[edge]!]! - low[r]!;
        b[to] = add(b[to]!, here + beads[edge]!);
      }
    }
  }

  /** Reads off how likely each bead is that begins in the row, and what lies ahead of those nodes. */
  matchBack(row: number): void {
    const { matched, aheadB, result } = this;
    const { nodes, edges, shapes, beads, corridor } = this.lattice;
    const { low } = corridor;
    const { total } = result;
    for (let at = nodes[row]!, end = nodes[row + 1]!, column = low[row]!; at < end; at++, column++) {
      const here = matched[at]!;
      let ahead = NONE;
      for (let edge = edges[at]!, stop = edges[at + 1]!; edge < stop; edge++) {
        const r = row + ROWS[shapes[edge]!]!;
        const onward = beads[edge]! + aheadB[nodes[r]! + column + COLUMNS[shapes[edge]!]! - low[r]!]!;
        result.beads[edge] = Math.exp(here + onward - total);
        ahead = add(ahead, onward);
      }
      matched[at] = ahead;
    }
  }

  /** Sums up what lies ahead of the nodes of the row. */
  gapsBack(row: number): void {
    const { b, o, i, matched, aheadB, aheadO, aheadI, openOmitted } = this;
    const { n, nodes, omitted, inserted, gaps, corridor } = this.lattice;
    const { low, high } = corridor;
    const mixed = gaps[2]!;
    const open = this.openInserted[row]!;
    const least = this.result.total - FAR;
    const zero = nodes[row]! - low[row]!;
    const next = row < n ? nodes[row + 1]! - low[row + 1]! : 0;
    const lowNext = row < n ? low[row + 1]! : Number.POSITIVE_INFINITY;
    const last = matched.length - 1;
    for (let column = high[row]!; column >= low[row]!; column--) {
      const at = zero + column;
      if (at === last) continue;
      const omit = column >= lowNext ? omitted[row]! + aheadO[next + column]! : NONE;
      const insert = column < high[row]! ? inserted[column]! + aheadI[at + 1]! : NONE;
      const out = matched[at]!;
      if (Math.max(b[at]!, o[at]!, i[at]!) + Math.max(out, omit, insert) <= least) continue;
      // Where no bead ends nobody asks for the way from there.
      if (b[at] !== NONE) aheadB[at] = add(out, add(openOmitted[column]! + omit, open + insert));
      aheadO[at] = add(out, add(omit, mixed + insert));
      aheadI[at] = add(out, add(insert, mixed + omit));
    }
  }

  /** Reads off how likely the original sentence after the row is left out. */
  countOmitted(row: number): void {
    const { b, o, i, aheadO, openOmitted, result } = this;
    const { n, m, nodes, omitted, gaps, corridor } = this.lattice;
    if (row === n) return;
    const { low, high } = corridor;
    const { total } = result;
    const mixed = gaps[2]!;
    const zero = nodes[row]! - low[row]!;
    const next = nodes[row + 1]! - low[row + 1]!;
    for (let column = high[row]!; column >= low[row + 1]!; column--) {
      const at = zero + column;
      const omit = omitted[row]! + aheadO[next + column]!;
      if (!this.counts(at, omit)) continue;
      const opened = b[at] === NONE ? 0 : Math.exp(b[at]! + openOmitted[column]! + omit - total);
      const crossed = Math.exp(i[at]! + mixed + omit - total);
      result.omitted[row]! += opened + crossed + Math.exp(o[at]! + omit - total);
      result.gaps[2]! += crossed;
      result.gaps[0]! += opened;
      if (column === 0 || column === m) result.gaps[3]! += opened;
    }
  }

  /** Reads off how likely copy sentences are put in along the row. */
  countInserted(row: number): void {
    const { b, o, i, aheadI, result } = this;
    const { n, nodes, inserted, gaps, corridor } = this.lattice;
    const { low, high } = corridor;
    const { total } = result;
    const mixed = gaps[2]!;
    const open = this.openInserted[row]!;
    const zero = nodes[row]! - low[row]!;
    for (let column = high[row]! - 1; column >= low[row]!; column--) {
      const at = zero + column;
      const insert = inserted[column]! + aheadI[at + 1]!;
      if (!this.counts(at, insert)) continue;
      const opened = b[at] === NONE ? 0 : Math.exp(b[at]! + open + insert - total);
      const crossed = Math.exp(o[at]! + mixed + insert - total);
      result.inserted[column]! += opened + crossed + Math.exp(i[at]! + insert - total);
      result.gaps[1]! += opened;
      result.gaps[2]! += crossed;
      if (row === 0 || row === n) result.gaps[4]! += opened;
    }
  }

  /** Whether a step from a node can be seen in what is summed up. */
  private counts(at: number, step: number): boolean {
    const b = this.b[at]!;
    const o = this.o[at]!;
    const i = this.i[at]!;
    const least = Math.max(b, o, i) + step - this.result.total;
    // Three states are at most log(3) more than the highest of them.
    return (
      least > -NEGLIGIBLE || (least > -NEGLIGIBLE - 2 && add(add(b, o), i) + step - this.result.total > -NEGLIGIBLE)
    );
  }
}
