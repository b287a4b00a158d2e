import { readFileSync } from 'node:fs';
import { VERSION } from '@storydrift/core';
import { expect, test } from 'vitest';

test.each(['core', 'cli'])('the version of packages/%s is the one the tool reports', (name) => {
  const manifest = JSON.parse(readFileSync(new URL(`../packages/${name}/package.json`, import.meta.url), 'utf8'));
  expect(manifest.version).toBe(VERSION);
});
