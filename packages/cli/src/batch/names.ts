// Which texts of a folder belong together by what they are called. Three habits are known: a mark in the file name, a file
// of that name in a folder of its own, and sister folders.

const ORIGINAL = /^(?:originals?|orig|source)$/i;

export interface NamedPair {
  original: string;
  copy: string;
}

/**
 * Pairs by name, from paths with `/`:
 * `x.original.txt` with `x.another.txt` of the same folder (with `-` or `_` as well);
 * `x/original.txt` with every other text of the folder `x`;
 * `original/x.txt` with `copy/x.txt`, `another/x.html` of sister folders.
 * A copy has one original, by the first of these that fits. Pairs come in the order of `files`, by their copies.
 */
export function pairsByName(files: readonly string[]): NamedPair[] {
  const originals = new Map<string, string>();
  for (const file of files) {
    for (const key of originalKeys(file)) if (!originals.has(key)) originals.set(key, file);
  }
  const isOriginal = new Set(originals.values());
  return files.flatMap((copy) => {
    if (isOriginal.has(copy)) return [];
    const key = copyKeys(copy).find((one) => originals.has(one));
    return key === undefined ? [] : [{ original: originals.get(key)!, copy }];
  });
}

/** What a file is the original of; nothing when its name does not say that it is one. */
function originalKeys(file: string): string[] {
  const { folders, folder, stem } = partsOf(file);
  const keys: string[] = [];
  const marked = markOf(stem);
  if (marked && ORIGINAL.test(marked.mark)) keys.push(stemKey(folder, marked));
  if (ORIGINAL.test(stem) && folder !== '') keys.push(folderKey(folder));
  folders.forEach((name, i) => {
    if (ORIGINAL.test(name)) keys.push(sisterKey(folders, i, stem));
  });
  return keys;
}

/** What a file may be a copy of, most telling first. */
function copyKeys(file: string): string[] {
  const { folders, folder, stem } = partsOf(file);
  const marked = markOf(stem);
  return [
    ...(marked ? [stemKey(folder, marked)] : []),
    ...(folder === '' ? [] : [folderKey(folder)]),
    ...folders.map((_, i) => sisterKey(folders, i, stem)),
  ];
}

function partsOf(file: string): { folders: string[]; folder: string; stem: string } {
  const folders = file.split('/');
  const name = folders.pop()!;
  const dot = name.lastIndexOf('.');
  return { folders, folder: folders.join('/'), stem: dot > 0 ? name.slice(0, dot) : name };
}

interface Marked {
  before: string;
  sign: string;
  mark: string;
}

/** The last part of a name behind a dot, a hyphen or an underscore: hyphens in a part behind a dot belong to it. */
function markOf(stem: string): Marked | undefined {
  for (const sign of ['.', '_', '-']) {
    const at = stem.lastIndexOf(sign);
    if (at > 0) return { before: stem.slice(0, at), sign, mark: stem.slice(at + 1) };
  }
  return undefined;
}

// A character that no path has keeps the kinds of keys apart.
const stemKey = (folder: string, { before, sign }: Marked) => `stem\0${folder}\0${before}\0${sign}`;
const folderKey = (folder: string) => `folder\0${folder}`;
const sisterKey = (folders: readonly string[], i: number, stem: string) =>
  `sister\0${[...folders.slice(0, i), '\0', ...folders.slice(i + 1), stem].join('/')}`;
