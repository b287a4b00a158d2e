import { seeded } from '../alignment/moves.mjs';

// Choices that depend on a seed alone, so that every run makes the same texts.

/** A source of choices. Equal seeds give equal choices in equal order. */
export function chooser(seed) {
  const next = seeded(seed);
  const below = (count) => Math.floor(next() * count);
  return {
    next,
    below,
    /** A whole number from `low` to `high`, both included. */
    between: (low, high) => low + below(high - low + 1),
    pick: (list) => list[below(list.length)],
    chance: (share) => next() < share,
    /** Another source, from a seed of its own. */
    from: chooser,
    shuffled(list) {
      const result = [...list];
      for (let i = result.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [result[i], result[j]] = [result[j], result[i]];
      }
      return result;
    },
  };
}
