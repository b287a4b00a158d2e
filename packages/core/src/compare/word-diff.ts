// Which words of two lists are kept, removed and added: the greedy search of Myers (An O(ND) Difference Algorithm, 1986)
// with the choices of the library `diff`, whose result it gives. In: words of both sides. Out: stretches in order.

/** A stretch of words; `a` and `b` are where it begins on the two sides. */
export interface Edit {
  kind: 'removed' | 'added' | 'kept';
  a: number;
  b: number;
  length: number;
}

/** The fewest words removed and added that make `b` of `a`; null when more than `most` would have to be. */
export function wordDiff(a: readonly string[], b: readonly string[], most: number): Edit[] | null {
  // A path is a number. It has reached `reached[path]` words of `a`, and goes on from the path `from[path]`.
  const reached: number[] = [];
  const from: number[] = [];
  const added: boolean[] = [];
  const limit = Math.min(a.length + b.length, most);
  /** The furthest path of each diagonal, which is words of `a` less words of `b`; -1: none. */
  const best = new Int32Array(2 * limit + 3).fill(-1);
  const middle = limit + 1;
  const start = common(0, 0);
  reached.push(start);
  from.push(-1);
  added.push(false);
  if (start === a.length && start === b.length) return editsTo(0);
  best[middle] = 0;
  // Where a path has met the end of one side, paths further out cannot be shorter.
  let lowest = -limit;
  let highest = limit;
  for (let length = 1; length <= limit; length++) {
    for (let diagonal = Math.max(lowest, -length); diagonal <= Math.min(highest, length); diagonal += 2) {
      const remove = best[middle + diagonal - 1]!;
      const add = best[middle + diagonal + 1]!;
      best[middle + diagonal - 1] = -1;
      const canRemove = remove >= 0 && reached[remove]! < a.length;
      const inserted = add >= 0 ? reached[add]! - diagonal : -1;
      const canAdd = inserted > 0 && inserted <= b.length;
      if (!canAdd && !canRemove) {
        best[middle + diagonal] = -1;
        continue;
      }
      const adds = !canRemove || (canAdd && reached[remove]! < reached[add]!);
      const base = adds ? add : remove;
      const place = adds ? reached[base]! : reached[base]! + 1;
      const i = common(place, place - diagonal);
      const path = reached.length;
      reached.push(i);
      from.push(base);
      added.push(adds);
      const j = i - diagonal;
      if (i === a.length && j === b.length) return editsTo(path);
      best[middle + diagonal] = path;
      if (i === a.length) highest = Math.min(highest, diagonal - 1);
      if (j === b.length) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return null;

  /** Goes on along the same words; returns how far it came in `a`. */
  function common(i: number, j: number): number {
    let at = i;
    for (let k = j; at < a.length && k < b.length && a[at] === b[k]; k++) at++;
    return at;
  }

  function editsTo(last: number): Edit[] {
    const steps: number[] = [];
    for (let path = last; path >= 0; path = from[path]!) steps.push(path);
    const edits: Edit[] = [];
    let i = 0;
    let j = 0;
    const take = (kind: Edit['kind'], length: number) => {
      if (!length) return;
      const open = edits.at(-1);
      if (open?.kind === kind) open.length += length;
      else edits.push({ kind, a: i, b: j, length });
      if (kind !== 'added') i += length;
      if (kind !== 'removed') j += length;
    };
    for (let k = steps.length - 1; k >= 0; k--) {
      const path = steps[k]!;
      if (from[path]! >= 0) take(added[path] ? 'added' : 'removed', 1);
      take('kept', reached[path]! - i);
    }
    return edits;
  }
}
