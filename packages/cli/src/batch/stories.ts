import { join } from 'node:path';
import { StoryFinder } from '@storydrift/core/lean';
import { openText, PairFault } from './read.ts';
import type { FolderTexts, FoundStories } from './types.ts';

// Reads the texts of a folder one by one and finds their stories. Runs in a thread of its own, so that Ctrl-C is heard
// and the memory goes with it.

/** A date in a file name, in the order of ISO 8601, with or without signs between. */
const DATE = /(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** `step` is told how many texts have been read. */
export async function findIn(
  { folder, files, reading }: FolderTexts,
  step: (read: number) => void,
): Promise<FoundStories> {
  const finder = new StoryFinder();
  const faults: FoundStories['faults'] = [];
  for (const [i, path] of files.entries()) {
    try {
      const { text } = await (await openText(join(folder, path), path, reading)).read();
      const date = dateIn(path);
      finder.add({ id: path, name: path.slice(path.lastIndexOf('/') + 1), text, ...(date ? { date } : {}) });
    } catch (error) {
      if (!(error instanceof PairFault)) throw error;
      faults.push({ path, error: error.error });
    }
    step(i + 1);
  }
  return { ...finder.stories(), faults };
}

/** The date that a path tells, the one nearest to the file's own name. */
export function dateIn(path: string): string | undefined {
  for (const part of path.split('/').reverse()) {
    const [, year, , month, day] = DATE.exec(part) ?? [];
    if (year) return `${year}-${month}-${day}`;
  }
  return undefined;
}
