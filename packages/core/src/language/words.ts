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
