/// <reference types="node" />
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../language/registry.ts';
import { align } from '../pipeline.ts';
import { alignSentences } from './align.ts';

interface Translated {
  id: string;
  original: { language: string; sentences: string[] };
  copy: { language: string; sentences: string[] };
  beads: [number[], number[]][];
}

const read = (file: string): Translated[] =>
  JSON.parse(readFileSync(new URL(`../../../../test/fixtures/${file}`, import.meta.url), 'utf8'));
const STORIES = [...read('stories/languages.json'), ...read('languages/translated.json')];
const article = (sentences: readonly string[]) => sentences.join('\n\n');

describe('translations of written stories', () => {
  test.each(STORIES.map((story) => [`${story.id}, ${story.original.language}-${story.copy.language}`, story] as const))(
    '%s: four in five beads are right',
    (_name, { original, copy, beads }) => {
      const found = align(article(original.sentences), article(copy.sentences));
      const made = new Set(found.beads.map((bead) => JSON.stringify([bead.original, bead.copy])));
      const right = beads.filter((bead) => made.has(JSON.stringify(bead))).length;
      expect(right / beads.length).toBeGreaterThanOrEqual(0.8);
    },
  );

  test('unlike stories in different languages are aligned without conviction', () => {
    for (const { original } of STORIES) {
      for (const { copy } of STORIES.filter((story) => story.original !== original)) {
        if (copy.language === original.language) continue;
        const { beads } = align(article(original.sentences), article(copy.sentences));
        const paired = beads.filter((bead) => bead.original.length && bead.copy.length);
        const sure = paired.reduce((sum, { confidence }) => sum + confidence, 0);
        expect(sure / Math.min(original.sentences.length, copy.sentences.length)).toBeLessThan(0.3);
      }
    }
  });
});

const across = { original: LANGUAGES.get('ru')!, copy: LANGUAGES.get('en')! };
const beadsOf = (original: string[], copy: string[], pins = {}) =>
  alignSentences(original, copy, { across, pins }).beads;

describe('evidence between languages', () => {
  test('what shares nothing is never sure', () => {
    for (const bead of beadsOf(['Дождь шёл.', 'Все спали.'], ['It rained.', 'All slept.'])) {
      expect(bead.confidence).toBeLessThan(0.5);
    }
  });

  test('figures and names move a sentence out of order', () => {
    const original = [
      'Погибли 4382 человека в Мариуполе.',
      'Мэр Вадим Козлов приехал 17 мая.',
      'Собрали 91 тонну груза и 340 палаток.',
    ];
    const copy = [
      'They collected 91 tonnes of freight and 340 tents.',
      'In Mariupol 4,382 people died.',
      'Mayor Vadim Kozlov came on 17 May.',
    ];
    const beads = beadsOf(original, copy);
    expect(beads.map((bead) => [bead.original, bead.copy])).toEqual([
      [[0], [1]],
      [[1], [2]],
      [[2], [0]],
    ]);
    expect(beads[2]!.moved).toBe(true);
  });

  test('pins hold', () => {
    const together = beadsOf(['Раз.', 'Два.', 'Три.'], ['One.', 'Two.', 'Three.'], { together: [[0, 1]] });
    expect(together.some((bead) => bead.original.includes(0) && bead.copy.includes(1))).toBe(true);
    const apart = beadsOf(['Раз.', 'Два.'], ['One.', 'Two.'], { apart: [[0, 0]] });
    expect(apart.some((bead) => bead.original.includes(0) && bead.copy.includes(0))).toBe(false);
  });

  test('every sentence stands in exactly one bead', () => {
    const sentence = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('В 1987 году.', 'In 1987 …', '', '«Да?»'));
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), fc.array(sentence, { maxLength: 12 }), (original, copy) => {
        const beads = beadsOf(original, copy);
        const sorted = (side: 'original' | 'copy') => beads.flatMap((bead) => bead[side]).sort((x, y) => x - y);
        expect(sorted('original')).toEqual(original.map((_, i) => i));
        expect(sorted('copy')).toEqual(copy.map((_, j) => j));
        for (const { confidence } of beads) expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
