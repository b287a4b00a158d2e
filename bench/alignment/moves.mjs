// Moved sentences: a seeded generator that moves blocks inside the copies of the sets, and the measure.
// In: documents with gold. Out: documents whose copy is shuffled, with gold to match and the gold pairs that were moved.

/** Mulberry32: a small seeded generator, so that every run shuffles alike. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PER_MOVE = 25;
const NEAREST = 5;
const FARTHEST = 30;

/** Moves one block of 1 to 4 copy sentences (whole gold beads) per 25 to a place 5 to 30 beads away. */
export function shuffle(document, random) {
  const units = unitsOf(document);
  const moves = Math.max(1, Math.round(document.copy.length / PER_MOVE));
  const order = units.map((unit) => ({ ...unit, moved: false }));
  if (order.length > 2 * NEAREST) {
    for (let turn = 0, tries = 0; turn < moves && tries < 20 * moves; tries++) {
      const from = Math.floor(random() * order.length);
      let size = 0;
      let length = 0;
      const most = 1 + Math.floor(random() * 4);
      while (from + length < order.length && size + order[from + length].copy.length <= most)
        size += order[from + length++].copy.length;
      const block = order.slice(from, from + length);
      if (!block.some(({ original }) => original.length) || block.some(({ moved }) => moved)) continue;
      const distance = NEAREST + Math.floor(random() * (FARTHEST - NEAREST + 1));
      const to = random() < 0.5 ? from - distance : from + length + distance;
      if (to < 0 || to > order.length) continue;
      order.splice(from, length);
      order.splice(to > from ? to - length : to, 0, ...block.map((unit) => ({ ...unit, moved: true })));
      turn++;
    }
  }
  const place = new Map(order.flatMap(({ copy }) => copy).map((j, k) => [j, k]));
  return {
    ...document,
    copy: order.flatMap(({ copy }) => copy.map((j) => document.copy[j])),
    gold: document.gold.map(([a, b]) => [a, b.map((j) => place.get(j)).sort((x, y) => x - y)]),
    moved: order
      .filter(({ moved }) => moved)
      .flatMap(({ original, copy }) => original.flatMap((i) => copy.map((j) => `${i}:${place.get(j)}`))),
  };
}

/** Copy sentences in groups that must stay together: those of one gold bead, with what lies between them. */
function unitsOf({ copy, gold }) {
  const bead = new Map(gold.flatMap(([a, b]) => b.map((j) => [j, [a, b]])));
  const units = [];
  for (let j = 0; j < copy.length; ) {
    let end = j;
    const original = new Set();
    for (let k = j; k <= end; k++) {
      const [a, b] = bead.get(k) ?? [[], [k]];
      for (const i of a) original.add(i);
      end = Math.max(end, ...b);
    }
    units.push({ original: [...original], copy: Array.from({ length: end - j + 1 }, (_, k) => j + k) });
    j = end + 1;
  }
  return units;
}

const pairsOf = (beads) => beads.flatMap(({ original, copy }) => original.flatMap((i) => copy.map((j) => [i, j])));

/** Counts for recall (gold pairs of moved blocks that were found) and precision (pairs in moved beads that are right). */
export function countMoves(document, beads) {
  const gold = document.gold.flatMap(([a, b]) => a.flatMap((i) => b.map((j) => [i, j])));
  const goldKeys = new Set(gold.map(([i, j]) => `${i}:${j}`));
  const found = new Set(pairsOf(beads).map(([i, j]) => `${i}:${j}`));
  const flagged = pairsOf(beads.filter(({ moved }) => moved));
  const crosses = ([i, j]) => gold.some(([k, l]) => (k - i) * (l - j) < 0);
  const moved = [...new Set(document.moved ?? [])].filter((key) => goldKeys.has(key));
  return {
    moved: moved.length,
    found: moved.filter((key) => found.has(key)).length,
    flagged: flagged.length,
    inGold: flagged.filter(([i, j]) => goldKeys.has(`${i}:${j}`)).length,
    right: flagged.filter(([i, j]) => goldKeys.has(`${i}:${j}`) && crosses([i, j])).length,
  };
}

export const addCounts = (x, y) => Object.fromEntries(Object.keys(y).map((key) => [key, (x?.[key] ?? 0) + y[key]]));
