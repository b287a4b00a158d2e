#!/usr/bin/env node
// prepack and postpack of the command line: the built viewer lies inside the packed package, and only there.
//   node pack-viewer.mjs        copies packages/viewer/dist to packages/cli/viewer
//   node pack-viewer.mjs clean  removes the copy
import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages');
const built = join(packages, 'viewer', 'dist');
const copy = join(packages, 'cli', 'viewer');

rmSync(copy, { recursive: true, force: true });
if (process.argv[2] !== 'clean') {
  if (!existsSync(join(built, 'index.html')) || !existsSync(join(packages, 'cli', 'bundle', 'main.cjs'))) {
    console.error(
      'storydrift: the viewer or the command line is not built. Run npm run build in the workspace, then pack again.',
    );
    process.exit(2);
  }
  cpSync(built, copy, { recursive: true });
}
