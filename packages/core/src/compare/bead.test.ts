import { describe, expect, test } from 'vitest';
import { readDocument } from '../document/document.ts';
import { LANGUAGES } from '../language/registry.ts';
import { DRIFT_FROM } from '../score/drift.ts';
import { WEIGHTS } from '../score/weights.ts';
import { compareBead } from './compare.ts';
import { EVIDENCE } from './evidence.ts';
import { checkedCategories } from './registry.ts';

const side = (text: string, language = 'en', ignored: { start: number; end: number }[] = []) => {
  const document = readDocument({ text, language, form: 'passage' }, LANGUAGES);
  return { document, sentences: document.sentences, ignored };
};
const nothing = { ...side('x'), sentences: [] };
const english = LANGUAGES.get('en')!;
const bead = (a: string, b: string) => compareBead({ original: side(a), copy: side(b), language: english });

describe('a side that stands alone', () => {
  test('a sentence that is missing is one major omission of the whole of it', () => {
    const text = 'The dam did not hold on Friday.';
    const result = compareBead({ original: side(text), copy: nothing, language: english });
    expect(result.findings.map((f) => [f.category, f.severity])).toEqual([['omission', 'major']]);
    expect(result.drift).toBeGreaterThanOrEqual(DRIFT_FROM.major);
    const [span] = result.findings[0]!.evidence.original;
    expect(text.slice(span!.start, span!.end)).toBe('The dam did not hold on Friday');
  });

  test('a sentence that is a note is nothing', () => {
    const text = 'A remark by the editor.';
    const copy = side(text, 'en', [{ start: 0, end: text.length }]);
    const result = compareBead({ original: nothing, copy, language: english });
    expect(result.findings).toEqual([]);
    expect(result.drift).toBe(0);
  });
});

test('words of a note inside a sentence make no finding', () => {
  const text = 'The dam held (it is 90 years old – editor) on Friday.';
  const start = text.indexOf('(');
  const copy = side(text, 'en', [{ start, end: text.indexOf(')') + 1 }]);
  const result = compareBead({ original: side('The dam held on Friday.'), copy, language: english });
  expect(result.findings).toEqual([]);
  expect(result.identical).toBe(true);
});

describe('a first name that the text gives elsewhere', () => {
  const whole = 'Kofi Abaghi is the mayor. Kofi Abaghi left early.';
  const short = 'Kofi Abaghi is the mayor. Abaghi left early.';
  const second = (text: string) => {
    const { document, ignored, sentences } = side(text);
    return { document, ignored, sentences: sentences.slice(1) };
  };
  const between = (a: string, b: string) =>
    compareBead({ original: second(a), copy: second(b), language: english }).findings.map(({ code }) => code);

  test('is neither left out nor added', () => {
    expect(between(whole, short)).toEqual([]);
    expect(between(short, whole)).toEqual([]);
  });

  test('is no other name where each side gives another one in full', () => {
    const start = 'Anna Meyer spoke. Jens Koch listened. ';
    const third = (text: string) => ({ ...side(text), sentences: side(text).sentences.slice(2) });
    const codes = (a: string, b: string) =>
      compareBead({ original: third(start + a), copy: third(start + b), language: english }).findings.map(
        (f) => f.code,
      );
    expect(codes('Then Anna Meyer and Koch went home.', 'Then Meyer and Jens Koch went home.')).toEqual([]);
    expect(codes('Then Anna Meyer went home.', 'Then Jane Meyer went home.')).toEqual(['name.replaced']);
  });

  test('is left out where nobody says it', () => {
    expect(between(whole, short.replace('Kofi ', ''))).toEqual(['omission.words']);
  });
});

test('who is told something does not make it hearsay, “is said to” does', () => {
  const codes = (a: string, b: string) => bead(a, b).findings.map(({ code }) => code);
  expect(codes('Meyer told the council that it rained.', 'Meyer said to the council that it rained.')).toEqual([]);
  expect(codes('The dam is safe.', 'The dam is said to be safe.')).toContain('modality.hedge-added');
});

describe('drift', () => {
  test('is monotone: no evidence has a weight below 0', () => {
    for (const kind of EVIDENCE) expect(WEIGHTS[kind]).toBeGreaterThanOrEqual(0);
  });

  test('grows with a second damage', () => {
    const original = 'About 300 workers in Oslo will not return on Monday.';
    const one = bead(original, 'About 400 workers in Oslo will not return on Monday.');
    const two = bead(original, 'About 400 workers in Oslo will return on Monday.');
    const three = bead(original, 'About 400 workers in Oslo will return on Tuesday.');
    expect(one.drift).toBeLessThan(two.drift);
    expect(two.drift).toBeLessThan(three.drift);
  });

  test('stays in the band of the severity', () => {
    const { drift, severity } = bead('The dam will hold.', 'The dam will not hold.');
    expect(severity).toBe('critical');
    expect(drift).toBeGreaterThanOrEqual(DRIFT_FROM.critical);
  });
});

describe('marks', () => {
  const marked = (text: string, marks: readonly { start: number; end: number; level: string }[], level: string) =>
    marks.filter((m) => m.level === level).map((m) => text.slice(m.start, m.end));

  test('short islands of grammar words are part of the phrase around them', () => {
    const a = 'The ministers spoke at length of the new harbour wall by the sea yesterday evening.';
    const b = 'The ministers said little of the old harbour wall by the sea yesterday evening.';
    const { marks } = bead(a, b);
    expect(marked(a, marks.original, 'phrase')).toEqual(['spoke at length of the new']);
    expect(marked(b, marks.copy, 'phrase')).toEqual(['said little of the old']);
    expect(marked(b, marks.copy, 'word')).toEqual(['said', 'little', 'old']);
  });

  test('a pair that was rewritten has no phrase marks', () => {
    const { marks } = bead('Rain fell all night.', 'Nobody slept because water came through every roof.');
    expect(marks.original.some((m) => m.level === 'phrase')).toBe(false);
  });

  test('the same words have none', () => {
    expect(bead('Rain fell.', 'Rain fell.').marks).toEqual({ original: [], copy: [] });
  });
});

describe('languages', () => {
  test('figures, names and content are checked without any language data', () => {
    const result = compareBead({
      original: side('Die Brücke in Köln kostete 42 Euro.', 'xx'),
      copy: side('Die Brücke in Köln kostete 48 Euro.', 'xx'),
      language: null,
    });
    expect(result.findings.map((f) => f.code)).toEqual(['number.changed']);
    expect(checkedCategories(null)).toEqual(
      expect.arrayContaining(['number', 'name', 'quotation', 'omission', 'addition', 'artefact']),
    );
    expect(checkedCategories(null)).not.toContain('negation');
    expect(checkedCategories(english)).toContain('negation');
  });

  test('text without blanks is compared by characters', () => {
    const result = compareBead({
      original: side('这座桥花了42亿元。', 'zh'),
      copy: side('这座桥花了48亿元。', 'zh'),
      language: LANGUAGES.get('zh') ?? null,
    });
    expect(result.findings.map((f) => f.category)).toContain('number');
    expect(result.similarity).toBeGreaterThan(0.5);
  });
});
