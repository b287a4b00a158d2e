// Loads scripts of the bundle. Compiling them again takes a fifth of a comparison, so what the first comparison has
// compiled is kept beside them and taken by the next start of the same Node. Without it everything is as before.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

const bundle = fileURLToPath(new URL('../bundle', import.meta.url));
const entry = (name) => join(bundle, `${name}.cjs`);

// V8 sees by itself that code is of another version; of the script it only looks at the length. A build empties the folder.
const kept = join(bundle, 'compiled', `${process.version}-${cachedDataVersionTag()}-${changed(entry('main'))}`);
/** By file: the exports of a script, and how its code is kept once it has run. */
const scripts = new Map();

/** The exports of a script of the bundle, `main` or `thread`. */
export function load(name) {
  return run(entry(name));
}

/** When a file was changed last; 0 when there is none. */
export function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function run(file) {
  const known = scripts.get(file);
  if (known) return known.module.exports;
  const module = { exports: {} };
  const cachedData = codeOf(file);
  // One line, so that the lines of a stack are those of the file.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, cachedData });
  scripts.set(file, { module, script, taken: script.cachedDataRejected === false });
  const others = createRequire(file);
  const require = (id) => (id.startsWith('.') ? run(join(dirname(file), id)) : others(id));
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
}

function codeOf(file) {
  try {
    return readFileSync(join(kept, basename(file)));
  } catch {
    return undefined;
  }
}

/** Keeps what has been compiled, also of functions that were compiled when they were called. Never fails. */
export function keepCompiled() {
  try {
    for (const [file, { script, taken }] of scripts) {
      if (taken) continue;
      mkdirSync(kept, { recursive: true });
      // Other processes see the whole file or none.
      const made = join(kept, `${basename(file)}.${process.pid}`);
      writeFileSync(made, script.createCachedData());
      renameSync(made, join(kept, basename(file)));
    }
  } catch {
    // The folder of the package is read-only for most users of a machine-wide installation.
  }
}
