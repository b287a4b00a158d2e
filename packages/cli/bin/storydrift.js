#!/usr/bin/env node
import { statSync } from 'node:fs';

const changed = (path) => statSync(new URL(path, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

// One file starts much faster than the modules it is made of. In the workspace it may be missing or older than they are.
const compiled = Math.max(changed('../dist/.tsbuildinfo'), changed('../../core/dist/.tsbuildinfo'));
const bundle = changed('../bundle/main.js') > compiled;
const { main } = await import(bundle ? '../bundle/main.js' : '../dist/main.js');

process.exitCode = await main(process.argv.slice(2));
