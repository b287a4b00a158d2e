import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scorePair } from '../pipeline.ts';

const codes = (original: string, copy: string) => scorePair(original, copy).findings.map((f) => f.code);
const severity = (original: string, copy: string) => scorePair(original, copy).severity;

describe('a changed meaning is found', () => {
  test.each([
    ['a figure by value', 'About 42 million people voted.', 'About 48 million people voted.', 'number.changed'],
    ['a replaced name', 'Talks resumed in Madrid on Monday.', 'Talks resumed in Lisbon on Monday.', 'name.replaced'],
    [
      'a name that begins like the other',
      'She flew to Austria on Monday.',
      'She flew to Australia on Monday.',
      'name.replaced',
    ],
    ['a lost negation', 'The dam will not be closed.', 'The dam will be closed.', 'negation.lost'],
    ['a lost hedge', 'The fire could spread to the port.', 'The fire spread to the port.', 'modality.hedge-lost'],
    ['a stronger modal', 'The fire could reach the port.', 'The fire will reach the port.', 'modality.stronger'],
    ['a request made a demand', 'Norway asks for a vote.', 'Norway demands a vote.', 'modality.demand'],
    [
      'a shortened quotation',
      '“We are late but not lost,” she said.',
      '“We are late,” she said.',
      'quotation.shortened',
    ],
  ])('%s', (_, original, copy, code) => {
    expect(codes(original, copy)).toContain(code);
    expect(['major', 'critical']).toContain(severity(original, copy));
  });
});

describe('rewording is no drift', () => {
  test.each([
    ['figures of one value', 'Two-thirds of 1.5m voters stayed away.', '67% of 1.5 million voters stayed away.'],
    ['results', 'Hallam won 3-1 on Saturday.', 'On Saturday Hallam won 3:1.'],
    ['a phrase that moved', 'It is a fine result in a small flask.', 'In a small flask it is a fine result.'],
    ['whose it is', 'Her student found it while cleaning.', 'Her student found it when he was cleaning.'],
    ['other forms', 'Dyes are a problem in coloured tights.', 'Colours are a problem in dyed tights.'],
    ['spelling systems', 'The centre analyses the labour market.', 'The center analyzes the labor market.'],
    ['transliteration', 'Volodymyr Zelenskyy spoke in Kyiv.', 'Volodymyr Zelensky spoke in Kiev.'],
    ['contractions', 'They couldn’t agree.', 'They could not agree.'],
    ['case and final mark', 'The Council met on Friday.', 'the council met on friday'],
  ])('%s', (_, original, copy) => {
    expect(
      scorePair(original, copy).findings.filter((f) => f.severity !== 'none' && f.category !== 'artefact'),
    ).toEqual([]);
  });
});

test('evidence slices back to the words of the message', () => {
  const original = 'First we read. The mill employs 300 workers.';
  const copy = 'The mill employs 30 workers. First we read.';
  const found = scorePair(original, copy).findings.find((finding) => finding.category === 'number');
  expect(found!.evidence.original.map((s) => original.slice(s.start, s.end))).toEqual(['300']);
  expect(found!.evidence.copy.map((s) => copy.slice(s.start, s.end))).toEqual(['30']);
  expect(found!.message).toBe('“300 workers” became “30 workers”.');
});

describe('properties', () => {
  const word = fc.constantFrom(
    'the',
    'not',
    'Anna',
    'Oslo',
    '12',
    'could',
    'said',
    'harbour',
    '“',
    '”',
    '.',
    'she',
    'all',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

  test('a text against itself has no finding and drift 0', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ minLength: 1 })), (t) => {
        const result = scorePair(t, t);
        expect(result.findings.filter((f) => f.category !== 'artefact')).toEqual([]);
        expect(result.drift).toBe(0);
      }),
    );
  });

  test('words that are also properties of objects are words', () => {
    expect(scorePair('The constructor said so.', 'The constructor valueOf said so.').severity).not.toBe('critical');
    expect(scorePair('constructor', 'constructor').drift).toBe(0);
  });

  test('offsets lie inside the texts and drift stays in its range', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const result = scorePair(a, b);
        expect(result.drift).toBeGreaterThanOrEqual(0);
        expect(result.drift).toBeLessThanOrEqual(1);
        for (const finding of result.findings) {
          for (const s of finding.evidence.original) expect(a.slice(s.start, s.end).trim()).not.toBe('');
          for (const s of finding.evidence.copy) expect(b.slice(s.start, s.end).trim()).not.toBe('');
        }
      }),
    );
  });
});

test.each([
  ['It cost 5.4 million crowns.', 'It cost 54 million crowns.'],
  ['The vote ended 5-4 on Monday.', 'The vote ended 54 on Monday.'],
])('a mark between digits makes the value: %s / %s', (original, copy) => {
  expect(scorePair(original, copy).severity).toBe('critical');
});

test('“not even two per cent” is a bound and denies nothing', () => {
  const { severity } = scorePair(
    'Less than two percent of it is recycled.',
    'Not even two per cent of it is recycled.',
  );
  expect(['none', 'minor']).toContain(severity);
});

test('“or not” is the other half of a question and denies nothing', () => {
  const { findings } = scorePair(
    'There is a quarrel over whether selling the old pier to the brewery is wise or not, according to clerks who know the plans.',
    'There is a quarrel over whether or not selling the old pier to the brewery is wise, according to clerks who know the plans.',
  );
  expect(findings.filter(({ category }) => category === 'negation')).toEqual([]);
});
