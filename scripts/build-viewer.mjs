// Builds the viewer with Vite, unless what is built is newer than everything it is built from.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const viewer = join(root, 'packages', 'viewer');
const built = join(viewer, 'dist', 'report-page.html');
const sources = [
  join(viewer, 'src'),
  join(viewer, 'index.html'),
  join(viewer, 'vite.config.ts'),
  join(root, 'packages', 'core', 'dist'),
];

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (!existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs) {
  const { build } = await import(
    new URL('../packages/viewer/node_modules/vite/dist/node/index.js', import.meta.url).href
  );
  await build({ root: viewer, logLevel: 'warn' });
  // The same page as one file, for reports that are saved as HTML.
  await build({ root: viewer, logLevel: 'warn', mode: 'file' });
}
