// Bundles the compiled command line with everything it imports into packages/cli/bundle: loading some 150 modules one by
// one takes longer than a comparison. What is imported on demand stays a file of its own. Nothing is done when the
// bundle is newer than everything it is made of.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages');
const cli = join(packages, 'cli');
const built = join(cli, 'bundle', 'main.js');

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = [join(packages, 'core', 'dist'), join(cli, 'dist'), fileURLToPath(import.meta.url)];
if (!existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs) {
  const { build } = await import(
    new URL('../packages/viewer/node_modules/vite/dist/node/index.js', import.meta.url).href
  );
  await build({
    root: cli,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      // Worker threads start from a file of their own.
      rollupOptions: {
        input: { main: 'dist/main.js', worker: 'dist/batch/worker.js', 'read-worker': 'dist/read/worker.js' },
      },
      outDir: 'bundle',
      target: 'node20',
      // Licence notices of what is bundled.
      license: { fileName: 'LICENSES.md' },
    },
  });
}
