// Where the public gold data lies. It is read, never copied into the project.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../shared', import.meta.url));

/** The data folder: STORYDRIFT_DATA, else `../shared` beside the project; undefined when neither is there. */
export function dataFolder() {
  const folder = process.env.STORYDRIFT_DATA ? resolve(process.env.STORYDRIFT_DATA) : beside;
  return existsSync(join(folder, 'bench')) ? folder : undefined;
}

/** The data folder, or the end of the program with what to do. */
export function requireData() {
  const folder = dataFolder();
  if (folder) return folder;
  console.error('The gold data is not here. Set STORYDRIFT_DATA to the folder that holds seeds/ and bench/.');
  process.exit(3);
}
