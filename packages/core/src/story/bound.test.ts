import { expect, test } from 'vitest';
import { makeFolder } from '../../../../bench/generate/index.mjs';
import { readDocument } from '../document/document.ts';
import { LANGUAGES } from '../language/registry.ts';
import { SameBound } from './bound.ts';
import { joinDigests, storyDigest, Vocabulary } from './content.ts';
import { judgeContent } from './verdict.ts';

// The bound may only spare work: where it says no, the verdict is never `same`; and it must spare most of it.

test('no pair that the verdict calls the same story is ruled out, most others are', () => {
  const vocabulary = new Vocabulary();
  const { texts } = makeFolder(4, { texts: 60, pairs: 15 });
  const short = texts.slice(0, 8).map(({ text }) => text.split('\n\n').slice(1, 3).join('\n\n'));
  const digests = [...texts.map(({ text }) => text), ...short, ''].map((text) =>
    storyDigest(readDocument({ text, language: 'en' }, LANGUAGES), vocabulary),
  );
  const bound = new SameBound(vocabulary.size);
  let same = 0;
  let others = 0;
  let spared = 0;
  digests.forEach((a, i) => {
    for (const b of digests.slice(i + 1)) {
      const possible = bound.possible(a, b);
      const { verdict } = judgeContent(joinDigests(a, b, vocabulary), 'en', 'en');
      if (verdict === 'same') {
        same++;
        expect(possible).toBe(true);
      } else {
        others++;
        if (!possible) spared++;
      }
    }
  });
  expect(same).toBeGreaterThan(14);
  expect(spared / others).toBeGreaterThan(0.8);
});
