import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { reasonOf } from '../io/input.ts';
import { CONFIG_FILE } from '../io/settings.ts';
import type { PairError } from './types.ts';

// The texts of a folder and of the folders in it, by path. Hidden files are left out. A link that leads back into the
// folder, and what cannot be looked at, is a fault with its reason.

export interface Walked {
  /** Paths inside the folder with `/`, sorted. */
  files: string[];
  faults: { path: string; error: PairError }[];
}

/** `leaveOut`: a folder that is not looked into, such as that of the results. */
export function walk(folder: string, leaveOut: string): Walked {
  const root = realpathSync(folder);
  const walked: Walked = { files: [], faults: [] };
  const fault = (path: string, message: string) => {
    walked.faults.push({ path, error: { code: 'unreadable', message } });
  };
  const visit = (inside: string, seen: ReadonlySet<string>) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, inside), { withFileTypes: true });
    } catch (error) {
      return fault(inside, `${inside} cannot be read: ${reasonOf(error)}`);
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || (inside === '' && entry.name === CONFIG_FILE)) continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const at = join(root, path);
      if (resolve(at) === resolve(leaveOut)) continue;
      try {
        const real = realpathSync(at);
        const isFolder = statSync(real).isDirectory();
        if (entry.isSymbolicLink() && isInside(real, root)) {
          fault(path, `${path} is a link to something that is in the folder too. It is read once.`);
        } else if (!isFolder) walked.files.push(path);
        else if (seen.has(real)) fault(path, `${path} is a link that leads in a circle.`);
        else visit(path, new Set([...seen, real]));
      } catch (error) {
        fault(path, `${path} cannot be read: ${reasonOf(error)}`);
      }
    }
  };
  visit('', new Set([root]));
  walked.files.sort(byPath);
  walked.faults.sort((x, y) => byPath(x.path, y.path));
  return walked;
}

/** The same order on every machine, whatever its locale. */
export function byPath(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
