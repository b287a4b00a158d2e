#!/usr/bin/env node
// `npm run bench -- NAME [options]`: runs one benchmark and prints its table. Each benchmark is one file beside this.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(here)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));
const [name = '', ...args] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`usage: npm run bench -- ${names.join('|') || '(no benchmark yet)'}`);
  process.exit(2);
}
const { main } = await import(`./${name}.bench.mjs`);
process.exitCode = (await main(args)) ?? 0;
