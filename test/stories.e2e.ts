import { readFileSync } from 'node:fs';
import { compare, type Verdict } from '@storydrift/core';
import { describe, expect, test } from 'vitest';

interface Pair {
  original: string;
  copy: string;
  kind: string;
  expected: Verdict;
  part: 'dev' | 'held';
  why: string;
}

const text = (file: string) => readFileSync(new URL(`fixtures/stories/${file}`, import.meta.url), 'utf8');
const pairs: Pair[] = JSON.parse(text('pairs.json'));
const judged = pairs.map((pair) => ({ ...pair, verdict: compare(text(pair.original), text(pair.copy)).story.verdict }));
const say = (list: typeof judged) =>
  list.map(({ original, copy, verdict, why }) => `${original} / ${copy}: ${verdict} (${why})`);

describe('story verdicts on pairs of invented stories', () => {
  test('there are at least 40 pairs of every kind that the verdict promises something about', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(40);
    const kinds = new Set(pairs.map(({ kind }) => kind));
    for (const kind of ['retelling', 'excerpt', 'own-report', 'other-event', 'unrelated'])
      expect(kinds).toContain(kind);
  });

  test('no other report and no other event is called the same story', () => {
    expect(say(judged.filter(({ expected, verdict }) => expected !== 'same' && verdict === 'same'))).toEqual([]);
  });

  test.each(['dev', 'held'] as const)('at least nine in ten verdicts of the %s part are right', (part) => {
    const own = judged.filter((pair) => pair.part === part);
    // Between unsure and different either is right: both keep the reader from trusting a comparison.
    const wrong = own.filter(({ expected, verdict }) => (expected === 'same') !== (verdict === 'same'));
    expect(wrong.length, say(wrong).join('\n')).toBeLessThanOrEqual(own.length / 10);
  });

  test('identical texts are the same story with high confidence', () => {
    for (const { original, copy } of judged.filter(({ kind }) => kind === 'identical')) {
      expect(compare(text(original), text(copy)).story).toMatchObject({
        verdict: 'same',
        confidence: expect.closeTo(1, 1),
      });
    }
  });
});
