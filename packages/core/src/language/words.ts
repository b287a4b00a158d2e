/** Words of a white-space separated list: keeps long word lists readable in the data files. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Entries of a list with one entry a line: phrases and patterns. */
export function lines(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A table from word to class or value, written by class: `[['possible', 'can, able to']]`. Commas part the words. */
export function byWord<T extends string | number>(groups: readonly (readonly [T, string])[]): Record<string, T> {
  return Object.fromEntries(
    groups.flatMap(([value, list]) =>
      list.split(',').map((word) => [word.trim().replace(/\s+/g, ' '), value] as const),
    ),
  );
}

/** Endings that fall away and leave the word as it is, longest first. */
export function endings(list: string): (readonly [string, string])[] {
  return words(list)
    .sort((a, b) => b.length - a.length)
    .map((ending) => [ending, ''] as const);
}
