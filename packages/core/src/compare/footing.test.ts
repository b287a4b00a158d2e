/// <reference types="node" />
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEnglishLexicon } from '../lexicon.ts';
import { scorePair } from '../pipeline.ts';
import type { Lexicon } from '../semantics/lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadEnglishLexicon();
});
const find = (original: string, copy: string, category: string) =>
  scorePair(original, copy, { language: 'en', lexicon }).findings.filter((f) => f.category === category);

// The same change twice: where the sentence stayed, and where everything around it was written anew.
describe('a finding is as sure as the ground it stands on', () => {
  test.each([
    [
      'negation',
      'The brewery will not sell its land, its lawyer said.',
      'The brewery will sell its land, its lawyer said.',
      'On the advice of a lawyer, nothing of what the brewery owns goes to market.',
    ],
    [
      'causality',
      'Ferries stayed in port because gales were forecast.',
      'Ferries stayed in port although gales were forecast.',
      'Although boats are built for it, no captain left the harbour that day, gales being forecast.',
    ],
  ])('%s', (category, original, changed, retold) => {
    const firm = (copy: string) =>
      find(original, copy, category).filter((f) => f.severity === 'major' || f.severity === 'critical');
    expect(firm(changed).length).toBeGreaterThan(0);
    expect(firm(retold)).toEqual([]);
  });

  test('a verb in place of another one is denied where most of the words around it stayed', () => {
    const [found] = find(
      'Drivers on the pass are hampered by snow and thick fog.',
      'Drivers on the pass do not battle problems such as snow and dense fog.',
      'negation',
    );
    expect(found?.severity).toBe('critical');
  });

  test('a sentence of the change alone has no surroundings that could speak against it', () => {
    expect(find('The mayor agreed.', 'The mayor refused.', 'antonym')[0]?.severity).toBe('critical');
  });
});
