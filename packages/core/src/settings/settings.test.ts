import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, findNotes, scorePair } from '../pipeline.ts';
import { patternOf } from './pattern.ts';
import { parseSettings, type Settings, settingsSchema } from './schema.ts';
import { readySettings } from './settings.ts';

const ORIGINAL =
  'The minister met farmers in Kyiv on Monday. The peace plan costs 40 million euros. It may rain in Odesa on Sunday, the harbour office said.';
const judge = (copy: string, settings: Settings, original = ORIGINAL) =>
  compare(original, copy, { settings: readySettings(settings) });
const findings = (report: ReturnType<typeof compare>) =>
  report.beads.flatMap((bead) => bead.findings.map(({ category, severity }) => `${category} ${severity}`));

describe('variants and terms', () => {
  const copy = ORIGINAL.replace('Kyiv', 'Lipetsk').replace('peace plan', 'settlement project');

  test('without settings they are drift', () => {
    expect(findings(compare(ORIGINAL, copy))).toEqual(expect.arrayContaining(['name critical']));
  });

  test('accepted, they are none, and the bead has no severity', () => {
    const report = judge(copy, {
      names: [['Kyiv', 'Lipetsk']],
      terms: [{ original: 'peace plan', copy: ['settlement project'] }],
    });
    expect(findings(report)).toEqual([]);
    expect(report.summary.worst?.severity ?? 'none').toBe('none');
  });

  test('a term is accepted in one direction only, a name in both', () => {
    const moved = ORIGINAL.replace('Kyiv', 'Lipetsk');
    const term = { terms: [{ original: 'Kyiv', copy: 'Lipetsk' }] };
    expect(findings(judge(moved, term))).toEqual([]);
    expect(findings(judge(ORIGINAL, term, moved))).toContain('name critical');
    expect(findings(judge(ORIGINAL, { names: [['Kyiv', 'Lipetsk']] }, moved))).toEqual([]);
  });

  test('another name in its place is drift still', () => {
    const other = judge(ORIGINAL.replace('Kyiv', 'Madrid'), { names: [['Kyiv', 'Lipetsk']] });
    expect(findings(other)).toContain('name critical');
  });

  test('a part of a word is no variant', () => {
    const report = judge(ORIGINAL.replace('Kyiv', 'Lipetskoye'), { names: [['Kyiv', 'Lipetsk']] });
    expect(findings(report)).not.toEqual([]);
  });
});

describe('categories, thresholds, ignored findings', () => {
  const copy = ORIGINAL.replace('40', '48').replace('may rain', 'will rain');

  test.each<[why: string, settings: Settings, left: string[]]>([
    ['nothing is set', {}, ['number critical', 'modality major']],
    ['a category is off', { categories: { number: 'off' } }, ['modality major']],
    ['a category is at most minor', { categories: { number: 'minor' } }, ['number minor', 'modality major']],
    [
      'a limit above a severity raises nothing',
      { categories: { modality: 'critical' } },
      ['number critical', 'modality major'],
    ],
    ['a finding is ignored by its words', { ignore: [{ original: '40*', copy: '48*' }] }, ['modality major']],
    ['and by its category', { ignore: [{ category: 'modality' }] }, ['number critical']],
    [
      'everything in a rule must fit',
      { ignore: [{ category: 'modality', copy: '48*' }] },
      ['number critical', 'modality major'],
    ],
    [
      'a rule for notes leaves findings alone',
      { ignore: [{ note: 'gloss', copy: '*' }] },
      ['number critical', 'modality major'],
    ],
    ['all are unsure: at most minor', { thresholds: { unsureBelow: 1 } }, ['number minor', 'modality minor']],
    ['what is not certain is left out', { thresholds: { leaveOutBelow: 1 } }, []],
  ])('%s', (_why, settings, left) => {
    const report = judge(copy, settings);
    expect(findings(report)).toEqual(left);
    const worst = report.beads.map((bead) => bead.severity);
    if (!left.length) expect(worst.every((severity) => severity === 'none')).toBe(true);
  });

  test('the score of a passage obeys them too', () => {
    const settings = readySettings({ categories: { number: 'off' } });
    const [a, b] = ['It costs 40 million euros.', 'It costs 48 million euros.'];
    expect(scorePair(a, b).severity).toBe('critical');
    expect(scorePair(a, b, { settings })).toMatchObject({ severity: 'none', findings: [] });
  });
});

describe('notes and furniture', () => {
  const text =
    'The dyke broke on Monday near the old mill. (It was never mended. – Ed.)\n\nHelp came after two hours, said the mayor.\n\nMore on this: floods, weather, 12 pictures.';

  test('notes are left out by kind, words and grade', () => {
    const kinds = (settings: Settings) =>
      findNotes(text, { settings: readySettings(settings) }).notes.map((note) => note.kind);
    expect(kinds({})).toEqual(['signed_note']);
    expect(kinds({ ignore: [{ note: 'signed_note', copy: '(it was never*' }] })).toEqual([]);
    expect(kinds({ ignore: [{ note: 'signed_note', copy: 'another' }] })).toEqual(['signed_note']);
    expect(kinds({ thresholds: { notesFrom: 'certain' } })).toEqual(['signed_note']);
  });

  test('furniture of an outlet is set aside', () => {
    const plain = text.replace(/ \(It.*Ed\.\)/, '');
    const without = plain.slice(0, plain.indexOf('\n\nMore'));
    expect(compare(without, plain).summary.counts.inserted).toBe(1);
    const report = judge(plain, { furniture: [{ text: 'More on this: *' }] }, without);
    expect(report.summary.counts.inserted).toBe(0);
    expect(report.copy.sentences.at(-1)!.kind).toBe('boilerplate');
  });
});

describe('patterns', () => {
  test.each([
    ['the whole text', 'read also', 'read also this', false],
    ['case and white space', 'Read  Also*', 'read\nalso this', true],
    ['a star for nothing', 'a*', 'a', true],
    ['ends do not overlap', 'ab*bc', 'abc', false],
    ['pieces in order', '*one*two*', 'two one', false],
    ['no regular expression', 'a.c', 'abc', false],
    ['a star alone', '*', '', true],
  ])('%s', (_why, pattern, text, fits) => {
    expect(patternOf(pattern)(text)).toBe(fits);
  });

  test('agree with the regular expression that they stand for', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    fc.assert(
      fc.property(short, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 }), (pattern, text) => {
        expect(patternOf(pattern)(text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text));
      }),
    );
  });
});

describe('the file', () => {
  test.each<[why: string, value: unknown, at: string]>([
    ['a field that is not known', { name: 'x', ignored: [] }, 'ignored'],
    ['a category that is none', { categories: { numbers: 'off' } }, 'numbers'],
    ['a name with one variant', { names: [['Kyiv']] }, 'variants'],
    ['an empty pattern', { furniture: [{ text: ' ' }] }, 'empty'],
    ['body as furniture', { furniture: [{ text: 'x', kind: 'body' }] }, 'kind'],
    ['a rule that fits everything', { ignore: [{}] }, 'everything'],
    ['a threshold above 1', { thresholds: { unsureBelow: 50 } }, 'unsureBelow'],
  ])('%s is refused', (_why, value, at) => {
    const { success, error } = settingsSchema.safeParse(value);
    expect(success).toBe(false);
    expect(JSON.stringify(error!.issues)).toContain(at);
  });

  test('the same settings have the same label, in whatever order and for whomever', () => {
    const label = (value: unknown) => readySettings(parseSettings(value)).label;
    const one = label({ name: 'x', categories: { number: 'off', name: 'minor' } });
    expect(one).toMatch(/^options [0-9a-f]{8}$/);
    expect(label({ categories: { name: 'minor', number: 'off' } })).toBe(one);
    expect(label({ categories: { name: 'minor' } })).not.toBe(one);
    const report = judge(ORIGINAL, { categories: { number: 'off' } });
    expect(report.signature).toContain(' · options ');
  });
});
