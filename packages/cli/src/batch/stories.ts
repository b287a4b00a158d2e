import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { RULES_VERSION, StoryFinder, VERSION } from '@storydrift/core/lean';
import { type Opened, PairFault, Texts } from './read.ts';
import type { FolderTexts, FoundStories, KeptStories, Reading } from './types.ts';

// Reads the texts of a folder one by one and finds their stories. Runs in a thread of its own, so that Ctrl-C is heard
// and the memory goes with it.

/** A date in a file name, in the order of ISO 8601, with or without signs between. */
const DATE = /(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** `step` is told how many texts have been read. */
export async function findIn(
  { folder, files, reading, earlier }: FolderTexts,
  step: (read: number) => void,
): Promise<KeptStories> {
  const texts = new Texts(reading);
  const open = (path: string) => texts.open(join(folder, path), path);
  const key = await keyOf(files, reading, open);
  if (earlier?.key === key) return earlier;
  const finder = new StoryFinder();
  const faults: FoundStories['faults'] = [];
  for (const [i, path] of files.entries()) {
    try {
      const { input, published } = await (await open(path)).read();
      const inName = dateIn(path);
      const date = published ?? inName;
      const dateFrom = published === undefined ? 'name' : 'page';
      finder.add({
        id: path,
        name: path.slice(path.lastIndexOf('/') + 1),
        text: input.text,
        ...(date === undefined ? {} : { date, dateFrom }),
      });
    } catch (error) {
      if (!(error instanceof PairFault)) throw error;
      faults.push({ path, error: error.error });
    }
    step(i + 1);
  }
  return { key, found: { ...finder.stories(), faults } };
}

/** A digest of all that the stories of a folder depend on. Reading the bytes takes a small part of the time of finding. */
async function keyOf(
  files: readonly string[],
  { language, encoding }: Reading,
  open: (path: string) => Promise<Opened>,
): Promise<string> {
  const hash = createHash('sha256').update(
    JSON.stringify([VERSION, RULES_VERSION, language ?? null, encoding ?? null]),
  );
  for (const path of files) {
    hash.update(`${path}\0`);
    try {
      hash.update((await open(path)).digest);
    } catch (error) {
      if (!(error instanceof PairFault)) throw error;
      hash.update(error.message);
    }
  }
  return hash.digest('hex').slice(0, 32);
}

/** The date that a path tells, the one nearest to the file's own name. */
export function dateIn(path: string): string | undefined {
  for (const part of path.split('/').reverse()) {
    const [, year, , month, day] = DATE.exec(part) ?? [];
    if (year) return `${year}-${month}-${day}`;
  }
  return undefined;
}
