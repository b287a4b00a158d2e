import { compare } from '@storydrift/core';
import { loadEnglishLexicon } from '@storydrift/core/lexicon';
import { beforeAll, describe, expect, test } from 'vitest';
import { DAMAGES, type Damage, makeFolder, makePair, parse, templates } from '../bench/generate/index.mjs';
import { measureDamage } from '../bench/generate/measure.mjs';

// What was injected into generated news must be found. The figures of a larger run stand in docs/known-damage.md
// (`npm run bench -- damage`); floors here lie below them by what so few pairs may vary.

const PAIRS = 20;
const FLOORS: Record<Damage, number> = {
  number: 0.95,
  name: 0.9,
  time: 0.95,
  negation: 0.85,
  antonym: 0.5,
  modality: 0.65,
  quotation: 0.85,
  omission: 0.9,
  addition: 0.95,
  'signed-note': 0.95,
  comment: 0.95,
  moved: 0.9,
};

describe('the generator', () => {
  test('reads all of its templates', () => {
    for (const template of templates()) expect(() => parse(template)).not.toThrow();
  });

  test('gives equal texts for equal seeds and others for others', () => {
    expect(makePair(5, { words: 300 })).toEqual(makePair(5, { words: 300 }));
    expect(makePair(5, { words: 300 }).original).not.toBe(makePair(6, { words: 300 }).original);
    expect(makeFolder(2, { texts: 30, pairs: 5 })).toEqual(makeFolder(2, { texts: 30, pairs: 5 }));
  });

  test('places every damage where it is, and tells everything else the same', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { original, copy, damages } = makePair(seed, { words: 400, damages: DAMAGES, reword: 0 });
      expect(damages.map(({ kind }) => kind).sort()).toEqual([...DAMAGES].sort());
      for (const { kind, original: a, copy: b } of damages) {
        const [before, after] = [a && original.slice(a.start, a.end), b && copy.slice(b.start, b.end)];
        if (kind === 'moved') expect(copy).toContain(before);
        else if (before !== null) expect(before, kind).not.toBe(after);
        if (kind === 'signed-note') expect(after).toMatch(/^[([].*[)\]]$/);
      }
      for (const { kind, original: place } of damages) {
        if (kind === 'omission') expect(copy).not.toContain(original.slice(place!.start, place!.end));
      }
    }
  });

  test('gives articles of the length asked for', () => {
    for (const words of [150, 400, 900, 1500]) {
      const count = makePair(words, { words }).original.split(/\s+/).length;
      expect(Math.abs(count - words) / words).toBeLessThan(0.35);
    }
  });
});

describe('known damage', () => {
  let measured: ReturnType<typeof measureDamage>;

  beforeAll(async () => {
    const lexicon = await loadEnglishLexicon();
    measured = measureDamage((original, copy) => compare(original, copy, { lexicon }), { count: PAIRS, from: 400 });
  });

  test.each(DAMAGES)('%s is found where it was injected', (kind) => {
    const { all, found } = measured.kinds[kind];
    expect(all).toBeGreaterThanOrEqual(PAIRS / 2);
    expect(found / all).toBeGreaterThanOrEqual(FLOORS[kind]);
  });

  test('all retellings are the same story, sentences stand beside their retelling', () => {
    expect(measured.verdicts.same).toBe(PAIRS);
    expect(measured.sentences.right / measured.sentences.all).toBeGreaterThan(0.98);
  });

  test('retellings without damage have few findings and no notes', () => {
    const { beads, alarms, critical, notes } = measured.harmless;
    expect(alarms / beads).toBeLessThan(0.08);
    expect(critical / beads).toBeLessThan(0.01);
    expect(notes).toBe(0);
  });
});
