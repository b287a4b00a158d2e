// The lattice of everything an alignment may be made of. In: the evidence of both sides, a corridor and weights. Out: the
// value of every bead inside the corridor and of leaving every sentence out. Nothing is decided here.

import { type Best, bestPartners, type Cells, cellAt, compareCells, type Measures } from './cells.ts';
import type { Corridor } from './corridor.ts';
import type { Evidence } from './evidence.ts';
import { Describer, FEATURE_COUNT, GAPS_AT, INSERTED_AT, OMITTED_AT, SKIP_FEATURES } from './features.ts';
import { SHAPE_RANGE } from './shapes.ts';

/**
 * A merge is worth a look when its n-gram Dice reaches this, and this share of the best Dice that any of its sentences
 * finds alone. On the development sets 2 of 808 gold merges fall below, and nine tenths of the others.
 */
const MERGE_FLOOR = 0.22;
const MERGE_SHARE = 0.7;

/**
 * A pair is worth a look when its n-gram Dice reaches this share of the best Dice that one of the two finds, or it shares
 * this much of the weight of its stems, or is too short to tell. On the development sets that leaves out three quarters
 * of all pairs, and 10 of 2,151 gold pairs, which share nothing at all.
 */
const PAIR_SHARE = 0.6;
const PAIR_STEMS = 0.15;
const TELLING_GRAMS = 20;

export interface Lattice {
  n: number;
  m: number;
  corridor: Corridor;
  /** `nodes[row]`: index of the node at (row, low[row]). `nodes[n + 1]`: how many nodes there are. */
  nodes: Int32Array;
  /** The beads that begin at a node are those from `edges[node]` to `edges[node + 1]`: most nodes have none. */
  edges: Int32Array;
  /** Index of each bead's shape in `SHAPES`, and its value. */
  shapes: Uint8Array;
  beads: Float32Array;
  /** Value of leaving each sentence out, without what opening a gap costs. */
  omitted: Float64Array;
  inserted: Float64Array;
  /** In the order of `GAP_FEATURES`. */
  gaps: Float64Array;
  cells: Cells;
  measures: Measures;
}

/** Sees the features of every bead (by its index in `Lattice.beads`) and sentence: used when weights are fitted. */
export interface LatticeSink {
  bead(index: number, features: Float64Array): void;
  skip(side: 'original' | 'copy', index: number, features: Float64Array): void;
}

/** Whether a bead of the sentences [i, i + p) and [j, j + q) may be made, and whether a sentence may be left out. */
export interface Rules {
  /** Whether a person fixed one of the two sentences: then no bead that holds it is pruned. */
  pinned(i: number, j: number): boolean;
  bead(i: number, p: number, j: number, q: number): boolean;
  omit(i: number): boolean;
  insert(j: number): boolean;
}

export function buildLattice(
  evidence: Evidence,
  corridor: Corridor,
  weights: Float64Array,
  rules?: Rules,
  sink?: LatticeSink,
  whole?: Measures,
): Lattice {
  const n = evidence.original.count;
  const m = evidence.copy.count;
  const { low, high } = corridor;
  const nodes = new Int32Array(n + 2);
  for (let row = 0; row <= n; row++) nodes[row + 1] = nodes[row]! + high[row]! - low[row]! + 1;
  const cells = compareCells(evidence, corridor);
  const best = bestPartners(evidence, cells, whole);
  const builder = new Builder(evidence, corridor, weights, nodes, cells, best, rules, sink);
  for (let i = 0; i < n; i++) builder.row(i);
  const { edges, shapes, beads } = builder.result();
  return {
    n,
    m,
    corridor,
    nodes,
    edges,
    shapes,
    beads,
    omitted: valueSkips(evidence, best, 'original', weights, rules, sink),
    inserted: valueSkips(evidence, best, 'copy', weights, rules, sink),
    gaps: weights.slice(GAPS_AT),
    cells,
    measures: { literal: best.literal, related: best.related, ratio: best.ratio },
  };
}

/** Values beads. A class of short methods, because the inner loops run some ten times per cell. */
class Builder {
  private readonly evidence: Evidence;
  private readonly corridor: Corridor;
  private readonly weights: Float64Array;
  private readonly nodes: Int32Array;
  private readonly cells: Cells;
  private readonly best: Best;
  private readonly describer: Describer;
  private readonly hasBlank: boolean;
  private readonly rules: Rules | undefined;
  private readonly sink: LatticeSink | undefined;
  private readonly edges: Int32Array;
  private shapes = new Uint8Array(1024);
  private beads = new Float32Array(1024);
  private count = 0;
  private readonly clearFirst = new Float64Array(SHAPE_RANGE.length);
  private readonly clearLast = new Float64Array(SHAPE_RANGE.length);

  constructor(
    evidence: Evidence,
    corridor: Corridor,
    weights: Float64Array,
    nodes: Int32Array,
    cells: Cells,
    best: Best,
    rules: Rules | undefined,
    sink: LatticeSink | undefined,
  ) {
    this.evidence = evidence;
    this.corridor = corridor;
    this.weights = weights;
    this.nodes = nodes;
    this.cells = cells;
    this.best = best;
    this.describer = new Describer(evidence, cells, best);
    this.hasBlank = evidence.original.blank.includes(1) || evidence.copy.blank.includes(1);
    this.rules = rules;
    this.sink = sink;
    this.edges = new Int32Array(nodes[nodes.length - 1]! + 1);
  }

  /** Every bead that begins with original sentence i. Rows come in order. */
  row(i: number): void {
    const { edges, corridor, nodes } = this;
    const { low, high } = corridor;
    const most = Math.min(SHAPE_RANGE.length - 1, this.evidence.original.count - i);
    const first = nodes[i]! - low[i]!;
    this.clearOf(i, most);
    const { clearFirst, clearLast } = this;
    const { only } = this.best.copy;
    for (let j = low[i]!; j <= high[i]!; j++) {
      edges[first + j] = this.count;
      // The clear partner of the copy sentence that beads begin with; behind the last one there is none.
      const partner = j < only.length ? only[j]! : -1;
      for (let p = 1; p <= most && j < high[i + p]!; p++) {
        const shape = SHAPE_RANGE[p]![0] - 1;
        const widest = SHAPE_RANGE[p]![1] - SHAPE_RANGE[p]![0];
        const from = Math.max(1, low[i + p]! - j);
        const to = Math.min(widest, high[i + p]! - j);
        if (this.rules) {
          for (let q = from; q <= to; q++) {
            const holdsClear = p + q === 2 || (j <= clearFirst[p]! && j + q > clearLast[p]!);
            this.bead(i, p, j, q, shape + q, holdsClear);
          }
          continue;
        }
        if (p === 1 && from === 1 && !this.isHopeless(i, j)) this.bead(i, 1, j, 1, shape + 1, true);
        // A merge must hold the clear partner of every sentence in it. One before its first stays outside of wider ones too.
        if (j > clearFirst[p]! || (partner >= 0 && partner < i)) break;
        if (partner >= i + p) continue;
        const least = Math.max(from, clearLast[p]! - j + 1, p === 1 ? 2 : 1);
        for (let q = least; q <= to; q++) this.bead(i, p, j, q, shape + q, true);
      }
    }
  }

  result(): Pick<Lattice, 'edges' | 'shapes' | 'beads'> {
    const { edges, shapes, beads, count } = this;
    // The last row begins no bead.
    edges.fill(count, this.nodes[this.nodes.length - 2]!);
    return { edges, shapes: shapes.slice(0, count), beads: beads.slice(0, count) };
  }

  /** The first and the last clear partner of the original sentences [i, i + p), for every p that a bead may have. */
  private clearOf(i: number, most: number): void {
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    for (let p = 1; p <= most; p++) {
      const only = this.best.original.only[i + p - 1]!;
      if (only >= 0 && only < first) first = only;
      if (only > last) last = only;
      this.clearFirst[p] = first;
      this.clearLast[p] = last;
    }
  }

  /** `holdsClear`: whether every original sentence with one clear partner has it in the bead. */
  private bead(i: number, p: number, j: number, q: number, shape: number, holdsClear: boolean): void {
    const { describer, rules } = this;
    const free = !(rules && this.pinned(rules, i, p, j, q));
    if (free && p + q > 2 && !(holdsClear && this.holdsClearOfCopy(i, p, j, q))) return;
    // Without rules the row has asked.
    if (rules && free && p + q === 2 && this.isHopeless(i, j)) return;
    if (free && this.hasBlank && this.mixesBlank(i, p, j, q)) return;
    if (free && p + q > 2) {
      const floor = Math.max(MERGE_FLOOR, MERGE_SHARE * this.bestAlone(i, p, j, q));
      if (describer.bound(i, p, j, q) < floor || describer.measure(i, p, j, q) < floor) return;
    } else describer.measure(i, p, j, q);
    if (rules && !rules.bead(i, p, j, q)) return;
    if (this.count === this.beads.length) this.grow();
    describer.describe(i, p, j, q);
    this.shapes[this.count] = shape;
    this.beads[this.count] = dot(describer.x, this.weights);
    this.sink?.bead(this.count, describer.x);
    this.count++;
  }

  private grow(): void {
    const shapes = new Uint8Array(2 * this.count);
    const beads = new Float32Array(2 * this.count);
    shapes.set(this.shapes);
    beads.set(this.beads);
    this.shapes = shapes;
    this.beads = beads;
  }

  private isHopeless(i: number, j: number): boolean {
    const { original: a, copy: b } = this.evidence;
    const gramsA = a.gramTotal[i]!;
    const gramsB = b.gramTotal[j]!;
    if (gramsA < TELLING_GRAMS || gramsB < TELLING_GRAMS) return false;
    const { cells, best } = this;
    const k = cellAt(cells, i, j);
    if (cells.stems[k]! >= PAIR_STEMS || cells.stemsBack[k]! >= PAIR_STEMS) return false;
    return cells.alike[k]! < PAIR_SHARE * Math.min(best.original.grams[i]!, best.copy.grams[j]!);
  }

  private pinned(rules: Rules, i: number, p: number, j: number, q: number): boolean {
    for (let r = i; r < i + p; r++) for (let c = j; c < j + q; c++) if (rules.pinned(r, c)) return true;
    return false;
  }

  /** Whether a blank sentence would be the partner of anything but a blank one: it retells nothing. */
  private mixesBlank(i: number, p: number, j: number, q: number): boolean {
    const { original, copy } = this.evidence;
    const left = original.blank.subarray(i, i + p);
    const right = copy.blank.subarray(j, j + q);
    return (left.includes(1) || right.includes(1)) && !(p + q === 2 && left[0] === right[0]);
  }

  /** Whether every copy sentence with one clear partner has it in the bead. */
  private holdsClearOfCopy(i: number, p: number, j: number, q: number): boolean {
    const { only } = this.best.copy;
    for (let c = j; c < j + q; c++) {
      const partner = only[c]!;
      if (partner >= 0 && (partner < i || partner >= i + p)) return false;
    }
    return true;
  }

  private bestAlone(i: number, p: number, j: number, q: number): number {
    const { original, copy } = this.best;
    let best = 0;
    for (let r = i; r < i + p; r++) if (original.grams[r]! > best) best = original.grams[r]!;
    for (let c = j; c < j + q; c++) if (copy.grams[c]! > best) best = copy.grams[c]!;
    return best;
  }
}

function dot(x: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < FEATURE_COUNT; f++) sum += x[f]! * weights[f]!;
  return sum;
}

function valueSkips(
  evidence: Evidence,
  best: Best,
  side: 'original' | 'copy',
  weights: Float64Array,
  rules: Rules | undefined,
  sink: LatticeSink | undefined,
): Float64Array {
  const { count, size } = evidence[side];
  const { grams, stems } = best[side];
  const from = side === 'original' ? OMITTED_AT : INSERTED_AT;
  const values = new Float64Array(count);
  const x = new Float64Array(SKIP_FEATURES.length);
  for (let i = 0; i < count; i++) {
    x[0] = 1;
    x[1] = grams[i]!;
    x[2] = stems[i]!;
    x[3] = Math.log(1 + size[i]! / 10);
    x[4] = best.literal;
    x[5] = best.related;
    x[6] = evidence[side].blank[i]!;
    for (let f = 0; f < x.length; f++) values[i]! += x[f]! * weights[from + f]!;
    if (rules && !(side === 'original' ? rules.omit(i) : rules.insert(i))) values[i] = Number.NEGATIVE_INFINITY;
    else sink?.skip(side, i, x);
  }
  return values;
}
