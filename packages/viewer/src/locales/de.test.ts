import { expect, test } from 'vitest';
import { de } from './de.ts';
import { findingInGerman } from './de-findings.ts';
import { noteInGerman, signalInGerman } from './de-notes.ts';
import { partnersInGerman, storyInGerman } from './de-reasons.ts';

/** Parameters with every name that a sentence may ask for. */
const ANY = new Proxy({} as Record<string, string>, {
  getOwnPropertyDescriptor: (_, name) => ({ value: String(name), configurable: true, enumerable: true }),
  get: (_, name) => String(name),
});
const ENGLISH = 'Something is said in English.';
const sourcesOf = (sources: Record<string, unknown>) => Object.values(sources).join('\n');
const comparing = sourcesOf(
  import.meta.glob('../../../core/src/compare/*.ts', { query: '?raw', import: 'default', eager: true }),
);
const reasons = sourcesOf(
  import.meta.glob(['../../../core/src/align/reasons.ts', '../../../core/src/story/*.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const signals = sourcesOf(
  import.meta.glob('../../../core/src/commentary/signals/*.ts', { query: '?raw', import: 'default', eager: true }),
);
const notes = sourcesOf(
  import.meta.glob('../../../core/src/commentary/*.ts', { query: '?raw', import: 'default', eager: true }),
);
const codes = (source: string, pattern: RegExp) => [
  ...new Set([...source.matchAll(pattern)].map((match) => match[1]!)),
];

test.each([
  ['findings', codes(comparing, /'([a-z]+\.[a-z-]+)'/g), findingInGerman],
  ['why sentences are partners', codes(reasons, /say\('([a-z-]+)'/g), partnersInGerman],
  ['story verdicts', codes(reasons, /(?:code: |sharedTerms\()'([a-z-]+)'/g), storyInGerman],
])('every code that core writes has a German sentence: %s', (_, all, inGerman) => {
  expect(all.length).toBeGreaterThan(4);
  const english = all.filter((code) => inGerman({ code, params: ANY, message: ENGLISH }) === ENGLISH);
  expect(english).toEqual([]);
});

test('every code of notes and traces has a German sentence', () => {
  const ofNotes = codes(notes, /(?:code: .{0,20}|'likely', |'possible', |params, )'([a-z]+(?:-[a-z]+)*)'/g);
  const ofSignals = codes(
    signals,
    /(?:code: |mark, |open, |twice, |next, |token, |third, |after, )'([a-z]+-[a-z-]+)'/g,
  );
  expect(Math.min(ofNotes.length, ofSignals.length)).toBeGreaterThan(8);
  const base = { params: ANY, why: ENGLISH, kind: 'sentence_comment' as const, signature: null };
  expect(ofNotes.filter((code) => noteInGerman({ ...base, code }) === ENGLISH)).toEqual([]);
  expect(ofSignals.filter((code) => signalInGerman({ ...base, code }) === ENGLISH)).toEqual([]);
});

test('a finding is built from its code and parameters', () => {
  const finding = { code: 'number.changed', params: { original: '140', copy: '240' }, message: '“140” became “240”.' };
  expect(findingInGerman(finding)).toBe('Aus „140“ wurde „240“.');
});

test.each([
  ['a code that no one has translated', { code: 'brand.new', params: {}, message: 'Something changed.' }],
  ['a value that is not there', { code: 'number.changed', params: { original: '1' }, message: 'Something changed.' }],
  ['the name of a built-in', { code: 'toString', params: {}, message: 'Something changed.' }],
])('English holds for %s', (_, finding) => {
  expect(findingInGerman(finding)).toBe('Something changed.');
});

test('the verdict agrees in number', () => {
  const counts = { identical: 1, reworded: 1, minor: 1, major: 1, critical: 1, omitted: 1, inserted: 0, moved: 0 };
  const text = de.verdict.changes({ counts, notes: 2 }).map((part) => part.text);
  expect(text).toEqual([
    'Zwei haben sich geändert',
    'einer weicht leicht ab',
    'einer fehlt',
    'zwei Anmerkungen wurden eingefügt',
  ]);
});
