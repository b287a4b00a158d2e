import { describe, expect, it } from 'vitest';
import { onWord, wordAt, wordOf } from './words.ts';

describe('wordOf', () => {
  it('is one object for each spelling, whatever its case', () => {
    expect(wordOf('Kyiv')).toBe(wordOf('Kyiv'));
    expect(wordOf('kyiv')).not.toBe(wordOf('Kyiv'));
    expect(wordOf('Kyiv').norm).toBe('kyiv');
    expect(wordOf('constructor').text).toBe('constructor');
  });
});

describe('wordAt', () => {
  it('gives back what stands in the text, however many words there are and however long they are', () => {
    for (let i = 0; i < 45_000; i++) {
      const text = `${i.toString(36)}${'é'.repeat(i % 50)}`;
      expect(wordAt(`«${text}»`, 1, 1 + text.length).text).toBe(text);
    }
  });

  it('does not take a word for one whose letters make the same numbers', () => {
    // The number of “š” is that of “a” and 256, which carries into the letter before it: “bš” makes what “ca” makes.
    for (let i = 0; i < 45_000; i++) {
      for (const text of [`bš${i.toString(36)}`, `ca${i.toString(36)}`]) expect(wordOf(text).text).toBe(text);
    }
  });

  it('finds a word again wherever it stands', () => {
    const text = 'no ferry, no quay';
    expect(wordAt(text, 0, 2)).toBe(wordAt(text, 10, 12));
    expect(wordAt(text, 3, 8)).toBe(wordOf('ferry'));
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
