import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../document/sha256.ts';
import type { SentenceKind } from '../document/types.ts';
import { writeCsv, writeNotesCsv } from './csv.ts';
import { writeJson } from './json.ts';
import type { Paint } from './layout.ts';
import { writeMarkdown } from './markdown.ts';
import { type Bead, type Finding, type Note, parseReport, type Report, type ReportDocument } from './schema.ts';
import { writeNotesText, writeText } from './text.ts';

// One report written by hand, so that a writer is judged by what it prints and not by what the pipeline finds.

function documentOf(name: string, ...sentences: readonly (string | [SentenceKind, string])[]): ReportDocument {
  let text = '';
  const document: ReportDocument = { name, sha256: '', language: 'en', text: '', blocks: [], sentences: [] };
  for (const entry of sentences) {
    const [kind, sentence] = typeof entry === 'string' ? (['body', entry] as const) : entry;
    if (text) text += '\n';
    const start = text.length;
    text += sentence;
    document.blocks.push({ start, end: text.length, kind: 'paragraph' });
    document.sentences.push({ start, end: text.length, block: document.blocks.length - 1, kind });
  }
  return { ...document, text, sha256: sha256(text) };
}

const original = documentOf(
  'harbour.txt',
  ['title', 'A ferry terminal'],
  'The council voted to borrow 42 million crowns for a terminal.',
  'Prices could rise by four per cent, the finance office estimates.',
  'Opponents had asked for a second estimate.',
  'The mayor thanked the pilots and left.',
  'It was late.',
);
const copy = documentOf(
  'wire.txt',
  'The council voted to borrow 48 million crowns for a terminal.',
  'It was late.',
  'Prices will rise by four per cent, the finance office estimates.',
  '(They do not say who will pay. – Ed.)',
  'The mayor thanked the pilots.',
  'He left.',
  'Gulls were seen.',
  ['boilerplate', 'Comments are closed.'],
);

function at(document: ReportDocument, words: string): { start: number; end: number } {
  const start = document.text.indexOf(words);
  return { start, end: start + words.length };
}

function finding(
  category: Finding['category'],
  severity: Finding['severity'],
  message: string,
  a = '',
  b = '',
): Finding {
  return {
    id: `${category}:test`,
    category,
    severity,
    confidence: severity === 'minor' ? 0.4 : 0.9,
    unsure: severity === 'minor',
    code: `${category}_test`,
    params: {},
    message,
    mqm: 'Accuracy',
    evidence: { original: a ? [at(original, a)] : [], copy: b ? [at(copy, b)] : [] },
  };
}

function bead(a: number[], b: number[], more: Partial<Bead> = {}): Bead {
  return {
    original: a,
    copy: b,
    furniture: false,
    moved: false,
    confidence: 0.9,
    reasons: [],
    similarity: 0.8,
    measures: { dice: 0.8 },
    drift: 0,
    severity: 'none',
    identical: false,
    findings: [],
    marks: { original: [], copy: [] },
    notes: [],
    commentary: 'none',
    ...more,
  };
}

const note: Note = {
  ...at(copy, '(They do not say who will pay. – Ed.)'),
  kind: 'signed_note',
  grade: 'certain',
  signer: 'editor',
  signature: 'Ed.',
  why: 'An editor speaks in brackets.',
  code: 'signed',
  params: {},
  sentences: [3],
};

const report: Report = {
  schema: 'storydrift-report/1',
  signature: 'storydrift 0.0.0 · en-en · rules 0',
  story: { verdict: 'same', confidence: 0.9, forced: false, reasons: [] },
  original,
  copy,
  beads: [
    bead([0], [], { furniture: true, drift: null }),
    bead([1], [0], {
      drift: 0.9,
      severity: 'critical',
      findings: [
        finding('number', 'critical', 'The loan grew from 42 to 48 million.', '42 million', '48 million'),
        finding('name', 'minor', 'Said twice.', 'council', 'council'),
      ],
    }),
    bead([2], [2], {
      drift: 0.6,
      severity: 'major',
      findings: [finding('modality', 'major', 'A possible rise is told as certain.', 'could', 'will')],
    }),
    bead([3], [], {
      drift: 0.5,
      severity: 'major',
      findings: [finding('omission', 'major', 'The request for a second estimate is not in the copy.')],
    }),
    bead([], [3], { notes: [0], commentary: 'certain' }),
    bead([4], [4, 5]),
    bead([], [6], { drift: 0.5, severity: 'major', findings: [finding('addition', 'major', 'Gulls are new.')] }),
    bead([5], [1], { moved: true, identical: true }),
    bead([], [7], { furniture: true, drift: null }),
  ],
  notes: [note],
  signals: [],
  summary: {
    counts: { identical: 1, reworded: 1, minor: 0, major: 1, critical: 1, omitted: 1, inserted: 1, moved: 1 },
    drift: 0.41,
    worst: { bead: 1, drift: 0.9, severity: 'critical' },
    narrowed: false,
    checked: ['number'],
  },
  pins: [],
  reviews: [],
};

/** A paint that shows itself, so that looks can be read in a test. */
const look = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const paint: Paint = {
  bold: look('b'),
  dim: look('d'),
  underline: look('u'),
  inverse: look('i'),
  yellow: look('y'),
  blue: look('bl'),
  cyan: look('c'),
  magenta: look('m'),
};

test('the hand-made report is a valid report', () => {
  expect(parseReport(report)).toEqual(report);
});

describe('text', () => {
  test('prints a page that needs no manual', () => {
    expect(writeText(report)).toBe(`Same story. 2 of 5 sentences keep their meaning.
Two changed, one is missing, one was added, one note was inserted.    drift 0.41

original  4 . 3 3 . 1 - m
copy      4 m 3 - N 1 3 .
          1 reworded  3 major  4 critical  - not there  m moved  N note

4  critical  number                                           original 1, copy 1
   The loan grew from 42 to 48 million.
   Also minor name (unsure): Said twice.
   original   The _council_ voted to borrow _42 million_ crowns for a terminal.
   copy       The _council_ voted to borrow _48 million_ crowns for a terminal.

3  major     modality                                         original 2, copy 3
   A possible rise is told as certain.
   original   Prices _could_ rise by four per cent, the finance office
              estimates.
   copy       Prices _will_ rise by four per cent, the finance office estimates.

3  major     missing                                                  original 3
   The request for a second estimate is not in the copy.
   original   Opponents had asked for a second estimate.

3  major     added                                                        copy 7
   Gulls are new.
   copy       Gulls were seen.

N  note      signed “Ed.”                                                 copy 4
   An editor speaks in brackets. Certain.
   copy       (They do not say who will pay. – Ed.)

m  moved     original 5 is told elsewhere, as copy 2
   split     original 4 is told in copy 5–6
   kept      1 identical, 1 reworded; nothing judged changed
   set aside title, “Comments are closed.”; not scored

storydrift 0.0.0 · en-en · rules 0
`);
  });

  test.each([40, 57, 80, 100, 200])('no line is wider than the page (%i columns)', (width) => {
    for (const line of writeText(report, { width }).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(Math.min(width, 100));
    }
  });

  test('on a terminal evidence is underlined and nothing stands between underscores', () => {
    const page = writeText(report, { paint });
    expect(page).toContain('borrow <u>42 million</u> crowns');
    expect(page).toContain('<b><i>4</i></b>  <b>critical</b>');
    expect(page).toContain('<y>missing</y>');
    expect(page).not.toContain('_');
  });

  test('looks never change the words or the breaks of lines', () => {
    const plain = writeText(report, { paint: undefined }).replaceAll('_', '').replace(/\s+/g, ' ');
    const painted = writeText(report, { paint })
      .replace(/<\/?[a-z]+>/g, '')
      .replace(/\s+/g, ' ');
    expect(painted).toBe(plain);
  });

  test('different stories give reasons and no drift', () => {
    const page = writeText({
      ...report,
      story: {
        verdict: 'different',
        confidence: 0.9,
        forced: false,
        reasons: [{ code: 'x', params: {}, message: 'They share no name.' }],
      },
      summary: { ...report.summary, drift: null, worst: null },
    });
    expect(page).toMatch(/^Different stories\. No drift is given/);
    expect(page).toContain('They share no name.');
    expect(page).not.toMatch(/\bdrift \d/);
    expect(page).toContain('signed “Ed.”');
  });
});

// What a hostile text may hold: each must come out harmless.
const HOSTILE: readonly (readonly [why: string, text: string])[] = [
  ['clears the screen', 'a\u001b[2Jb'],
  ['sets the window title', 'a\u001b]0;owned\u0007b'],
  ['C1 control sequence introducer', 'a\u009b31mb'],
  ['turns the reading order round', 'a\u202eb'],
  ['carriage return overwrites the line', 'a\rb'],
  ['half a character', 'a\ud800b'],
];
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

describe.each(HOSTILE)('a text that %s', (_why, text) => {
  const hostile = documentOf(text, text, text);
  const bad: Report = { ...report, original: hostile, copy: hostile, notes: [], signals: [] };
  bad.beads = [
    bead([0], [0], { severity: 'major', drift: 1, findings: [{ ...finding('name', 'major', text), code: text }] }),
    bead([1], [1]),
  ];

  test('is harmless as a page, as Markdown and as a table', () => {
    expect(writeText(bad)).not.toMatch(OBEYED);
    expect(writeMarkdown(bad)).not.toMatch(OBEYED);
    expect(writeCsv([bad]).replaceAll('\r\n', '\n')).not.toMatch(OBEYED);
    expect(writeNotesText({ document: hostile, notes: [], signals: [], signature: 's' })).not.toMatch(OBEYED);
  });

  test('survives JSON unchanged, and no terminal obeys it on the way', () => {
    const json = writeJson(bad);
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(JSON.parse(json)).toEqual(bad);
  });
});

describe('csv', () => {
  const lines = writeCsv([report]).split('\r\n');

  test('has one line per finding, bead without finding and note', () => {
    expect(lines[0]).toMatch(/^original,copy,row,bead,/);
    expect(lines.slice(1).map((line) => line.split(',')[2])).toEqual([
      'bead',
      'finding',
      'finding',
      'finding',
      'finding',
      'bead',
      'bead',
      'finding',
      'bead',
      'bead',
      'note',
      undefined,
    ]);
    expect(lines[2]).toContain(',critical,none,');
  });

  test.each([
    ['a formula', '=HYPERLINK("x")'],
    ['a sum', '+1'],
    ['a difference', '-1'],
    ['an at sign', '@SUM(A1)'],
    ['a tab before a formula', '\t=1'],
    ['a full-width formula', '＝1'],
  ])('a cell that is %s is tamed', (_why, text) => {
    const table = writeNotesCsv([
      {
        document: documentOf(text, text),
        notes: [],
        signals: [{ ...note, kind: 'artefact', why: text }],
        signature: 's',
      },
    ]);
    for (const line of table.split('\r\n').slice(1)) expect(line).not.toMatch(/(^|,)"?\s*[=+\-@＝]/u);
  });

  test('reads back cell by cell, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const table = writeNotesCsv([
          {
            document: documentOf('n', text),
            notes: [{ ...note, why: text, start: 0, end: text.length }],
            signals: [],
            signature: 's',
          },
        ]);
        const [header, row] = readCsv(table);
        expect(row).toHaveLength(header!.length);
      }),
    );
  });
});

/** A reader of RFC 4180, for the test. */
function readCsv(table: string): string[][] {
  const rows: string[][] = [[]];
  const cells = table.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

describe('markdown', () => {
  const page = writeMarkdown(report);

  test('shows verdict, counts, findings with evidence in bold, and notes', () => {
    expect(page).toContain('**Same story.** 2 of 5 sentences keep their meaning.');
    expect(page).toContain('### Critical: number (original 1, copy 1)');
    expect(page).toContain('borrow **42 million** crowns');
    expect(page).toContain('- **Certain:** signed “Ed.” (copy 4). An editor speaks in brackets.');
  });

  test.each(['<script>alert(1)</script>', '![x](http://e.org/a.png)', '[a](javascript:b)', '*bold*', '`code`'])(
    'prints %s as it is',
    (text) => {
      const document = documentOf('n', text);
      const escaped = writeMarkdown({
        ...report,
        copy: document,
        original: document,
        notes: [],
        beads: [bead([0], [0], { severity: 'major', drift: 1, findings: [finding('name', 'major', 'x')] })],
      });
      expect(escaped).not.toContain(text);
      expect(escaped).not.toMatch(/<[a-z/]/i);
    },
  );
});
