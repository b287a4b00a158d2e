/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from './detect.ts';

// Windows of 200 characters of our own texts: nearly all are told, and near relatives are never mistaken for each other.

const folder = new URL('../../../../test/fixtures/languages/texts/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const windows = (text: string, size: number): string[] => {
  const count = Math.max(0, Math.floor((text.length - size) / 61) + 1);
  return Array.from({ length: count }, (_, i) => text.slice(i * 61, i * 61 + size));
};

describe('windows of 200 characters', () => {
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  test.each(texts)('%s', (file) => {
    const answers = windows(read(file), 200).map((window) => detectLanguage(window));
    const right = answers.filter((answer) => answer === file.slice(0, 2)).length;
    expect(right / answers.length).toBeGreaterThanOrEqual(0.98);
  });
});

describe('near relatives are told or left undetermined', () => {
  test.each(Object.entries(JSON.parse(read('relatives.json')) as Record<string, string>))('%s', (language, text) => {
    for (const size of [80, 120, 200, 300]) {
      for (const window of windows(text, size)) expect([language, 'und']).toContain(detectLanguage(window));
    }
  });
});
