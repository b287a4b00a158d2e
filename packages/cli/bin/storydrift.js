#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { changed, keepCompiled, load } from './load.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const args = process.argv.slice(2);

// The bundle starts much faster than the modules it is made of. In the workspace it may be missing or older than they are.
const compiled = Math.max(changed(at('../dist/.tsbuildinfo')), changed(at('../../core/dist/.tsbuildinfo')));
const bundled = changed(at('../bundle/main.cjs')) > compiled;
const { main } = bundled ? load('main') : await import('../dist/main.js');

process.exitCode = await main(args);
// Of all commands this one runs most of what the others share.
if (bundled && args[0] === 'compare') keepCompiled();
