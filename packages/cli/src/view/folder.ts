import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, Stop } from '../exit.ts';

// Where the built viewer lies.

/** The viewer as one page, with a place for reports. */
const PAGE = 'report-page.html';

/** The viewer that came with the package; in the workspace, the one that was built there. */
export function viewerFolder(): string {
  const own = packageFolder();
  const folder = [join(own, 'viewer'), join(own, '..', 'viewer', 'dist')].find((path) => existsSync(join(path, PAGE)));
  if (folder) return folder;
  throw new Stop(
    EXIT.internal,
    'the viewer is not built. In the workspace, run npm run build; else reinstall storydrift.',
  );
}

export function viewerPage(): string {
  return readFileSync(join(viewerFolder(), PAGE), 'utf8');
}

/** The folder of this package. How deep this module lies in it depends on how it was bundled. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
