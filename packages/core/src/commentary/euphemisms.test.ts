import { describe, expect, it } from 'vitest';
import { findNotes } from '../pipeline.ts';

interface Row {
  why: string;
  language?: string;
  original?: string;
  copy: string;
  /** Words and grade of the one euphemism; none when the text has none. */
  note?: readonly [string, string];
}

const rows: readonly Row[] = [
  {
    why: 'a label in place of the plain word',
    original: 'The invasion began at dawn on Thursday.',
    copy: 'The special military operation began at dawn on Thursday.',
    note: ['special military operation', 'likely'],
  },
  {
    why: 'the original has the label too',
    original: 'The special military operation, in truth a war, began at dawn.',
    copy: 'The special military operation began at dawn.',
  },
  {
    why: 'the label in quotation marks is somebody’s',
    original: 'The invasion began at dawn on Thursday.',
    copy: 'The “special military operation” began at dawn on Thursday.',
  },
  {
    why: 'the text says whose label it is',
    original: 'The invasion began at dawn on Thursday.',
    copy: 'What Moscow calls a special military operation began at dawn on Thursday.',
  },
  {
    why: 'the copy keeps the plain word',
    original: 'The invasion, the third in ten years, began at dawn.',
    copy: 'The invasion, a special military operation, the third in ten years, began at dawn.',
  },
  {
    why: 'a word with other uses is no euphemism where nothing plain stands',
    original: 'The team was knocked out in the second round.',
    copy: 'The team was eliminated in the second round.',
  },
  {
    why: 'the original reports too, so the copy has changed what was reported',
    original: 'The ministry said nine fighters were killed in the hills.',
    copy: 'The ministry said nine fighters were neutralised in the hills.',
    note: ['neutralised', 'likely'],
  },
  {
    why: 'the copy gives the label to a speaker',
    original: 'Nine fighters were killed in the hills.',
    copy: 'Nine fighters were neutralised in the hills, the ministry said.',
  },
  {
    why: 'an abbreviation in capitals',
    language: 'ru',
    original: 'Война продолжается второй год.',
    copy: 'СВО продолжается второй год.',
    note: ['СВО', 'likely'],
  },
  {
    why: 'Chinese has no spaces',
    language: 'zh',
    original: '战争于周四凌晨开始，两座桥梁被毁。',
    copy: '特别军事行动于周四凌晨开始，两座桥梁被毁。',
    note: ['特别军事行动', 'likely'],
  },
  {
    why: 'without the original an official label is possible',
    copy: 'The special military operation began at dawn on Thursday.',
    note: ['special military operation', 'possible'],
  },
  { why: 'without the original a short label is nothing', copy: 'The factory plans an optimisation of its lines.' },
];

describe('euphemisms', () => {
  for (const { why, language = 'en', original, copy, note } of rows) {
    it(why, () => {
      const { notes } = findNotes({ text: copy, language }, original ? { original: { text: original, language } } : {});
      const seen = notes
        .filter(({ kind }) => kind === 'euphemism')
        .map(({ start, end, grade }) => [copy.slice(start, end), grade]);
      expect(seen).toEqual(note ? [note] : []);
    });
  }
});
