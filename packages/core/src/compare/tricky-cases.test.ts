/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEnglishLexicon } from '../lexicon.ts';
import { scorePair } from '../pipeline.ts';
import type { Lexicon } from '../semantics/lexicon.ts';

// docs/tricky-cases.md is the table of this test.

const page = readFileSync(new URL('../../../../docs/tricky-cases.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| original') && !line.startsWith('| ---'))
  .map((line) => line.slice(2, -2).split(' | ') as [string, string, string, string, string]);

describe('docs/tricky-cases.md', () => {
  let lexicon: Lexicon;
  beforeAll(async () => {
    lexicon = await loadEnglishLexicon();
  });

  test('has cases', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.every((row) => row.length === 5)).toBe(true);
  });

  test.each(rows)('%s → %s', (original, copy, says, _should, _why) => {
    const { severity, findings } = scorePair(original, copy, { language: 'en', lexicon });
    const categories = [...new Set(findings.filter((f) => f.severity !== 'none').map((f) => f.category))];
    expect(severity === 'none' ? 'none' : `${severity}: ${categories.join(', ')}`).toBe(says);
  });
});
