/** Words of a white-space separated list: keeps long word lists readable in the data files. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
