// Bundles the compiled command line with everything it imports into packages/cli/bundle: loading some 150 modules one by
// one takes longer than a comparison. What is imported on demand stays a file of its own. The bundle is made of scripts,
// because V8 keeps compiled code of scripts only (packages/cli/bin/load.js); the readers of documents run in a thread of
// their own and one of them can only be a module. Nothing is done when the bundle is newer than everything it is made of.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages');
const cli = join(packages, 'cli');
const built = join(cli, 'bundle', 'main.cjs');

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
  // Commander starts programs for subcommands that are programs of their own, which no command here is. Node takes longer
  // to load what that would need than commander to read a command line.
  const withoutPrograms = {
    name: 'without-programs',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'node:child_process' && importer?.includes('/commander/') ? '\0none' : null),
    load: (id) => (id === '\0none' ? 'export default {};' : null),
  };
  const bundle = (outDir, input, output) =>
    build({
      root: cli,
      configFile: false,
      logLevel: 'warn',
      plugins: [withoutPrograms],
      ssr: { noExternal: true },
      build: {
        ssr: true,
        rollupOptions: { input, output },
        outDir,
        target: 'node20',
        // Licence notices of what is bundled.
        license: { fileName: 'LICENSES.md' },
      },
    });
  await bundle(
    'bundle',
    { main: 'dist/main.js', thread: 'dist/batch/thread.js' },
    { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'assets/[name]-[hash].cjs' },
  );
  await bundle('bundle/readers', { worker: 'dist/read/worker.js' });
  const { englishLexiconBytes } = await import(new URL('../packages/core/dist/lexicon.js', import.meta.url).href);
  writeFileSync(join(cli, 'bundle', 'lexicon.bin'), await englishLexiconBytes());
  // The first comparison keeps compiled code for the next (packages/cli/bin/load.js): it is made here.
  const demo = ['original.txt', 'copy.txt'].map((name) => join(packages, 'viewer', 'src', 'demo', name));
  spawnSync(process.execPath, [join(cli, 'bin', 'storydrift.js'), 'compare', ...demo, '--format', 'json']);
}
