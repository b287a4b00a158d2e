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

interface Translated {
  id: string;
  original: { sentences: string[] };
  copy: { sentences: string[] };
  others: { kind: string; language: string; text: string }[];
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

describe('story verdicts on texts in different languages', () => {
  const stories: Translated[] = JSON.parse(text('languages.json'));
  const article = (sentences: string[]) => sentences.join('\n\n');
  const verdict = (original: string, copy: string) => compare(original, copy).story.verdict;

  test('a translation is never called a different story', () => {
    for (const { id, original, copy, others } of stories) {
      expect(verdict(article(original.sentences), article(copy.sentences)), id).not.toBe('different');
      for (const { text: other } of others.filter(({ kind }) => kind === 'retelling')) {
        expect(verdict(article(original.sentences), other), id).not.toBe('different');
      }
    }
  });

  test('other stories, reports and events are never called the same', () => {
    for (const { id, original, others } of stories) {
      const unlike = [
        ...stories.filter((story) => story.id !== id).map(({ copy }) => article(copy.sentences)),
        ...others.filter(({ kind }) => kind !== 'retelling').map(({ text: other }) => other),
      ];
      for (const other of unlike) expect(verdict(article(original.sentences), other), other).not.toBe('same');
    }
  });
});
