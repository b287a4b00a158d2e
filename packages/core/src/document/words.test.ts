import { describe, expect, it } from 'vitest';
import { onWord, wordOf } from './words.ts';

describe('wordOf', () => {
  it('is one object for each spelling, whatever its case', () => {
    expect(wordOf('Kyiv')).toBe(wordOf('Kyiv'));
    expect(wordOf('kyiv')).not.toBe(wordOf('Kyiv'));
    expect(wordOf('Kyiv').norm).toBe('kyiv');
    expect(wordOf('constructor').text).toBe('constructor');
  });
});

describe('onWord', () => {
  it('asks once for each word, and each of several rememberers keeps its own answer', () => {
    const asked: string[] = [];
    const length = onWord(({ text }) => asked.push(text) && text.length);
    const first = onWord(({ text }) => text[0]!);
    for (const text of ['harbour', 'ferry', 'harbour']) expect(length(wordOf(text))).toBe(text.length);
    expect(first(wordOf('ferry'))).toBe('f');
    expect(asked).toEqual(['harbour', 'ferry']);
  });

  it('remembers answers that are false or null', () => {
    let asked = 0;
    const nothing = onWord(() => {
      asked++;
      return null;
    });
    expect([nothing(wordOf('quay')), nothing(wordOf('quay')), asked]).toEqual([null, null, 1]);
  });
});
