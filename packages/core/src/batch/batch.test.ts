import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../pipeline.ts';
import { entryOf, failedEntry } from './entry.ts';
import { fileNameOf } from './names.ts';
import { findingRows, metadataColumns, noteRows } from './rows.ts';
import { batchSchema } from './schema.ts';
import { countPairs } from './summary.ts';
import { FINDINGS_HEADER, findingLine, NOTES_HEADER, noteLine, pairTable } from './tables.ts';
import { BATCH_SCHEMA, STRIP, STRIP_MARKS } from './vocabulary.ts';

const ORIGINAL =
  'The harbour opens in May. Ten boats came on Monday. The mayor said that it may rain. The wall was built of stone.';
const COPY =
  'The harbour opens in May. Twelve boats came on Monday. (Nobody asked the fishermen. – Ed.) The wall was built of stone.';
const place = { row: 1, id: 'a', original: 'a.txt', copy: '=b.txt', metadata: { outlet: '+1', id: 'x' } };
const report = compare(ORIGINAL, COPY);
const entry = entryOf(place, report, 'reports/a.json');

test('an entry says what the report says', () => {
  expect(entry.drift).toBe(report.summary.drift);
  expect(entry.counts).toEqual(report.summary.counts);
  expect(entry.strip).toHaveLength(report.beads.filter((bead) => !bead.furniture).length);
  expect([...entry.strip].every((mark) => STRIP.includes(mark))).toBe(true);
  expect(entry.worst?.message).toBeTruthy();
});

test('a run of entries is a summary that the schema accepts', () => {
  const failed = failedEntry({ ...place, row: 2 }, { code: 'unreadable', message: 'It is empty.' });
  const counted = countPairs();
  for (const pair of [entry, failed]) counted.add(pair);
  const batch = {
    schema: BATCH_SCHEMA,
    signature: 's',
    options: {},
    input: { kind: 'manifest', name: 'm.csv', columns: ['outlet', 'id'] },
    complete: true,
    ...counted.figures(),
    pairs: [entry, failed],
  };
  const parsed = batchSchema.parse(batch);
  expect(parsed).toEqual(batch);
  expect(parsed.counts).toMatchObject({ pairs: 2, done: 1, errors: 1 });
  expect(parsed.drift.bins.reduce((sum, n) => sum + n, 0)).toBe(1);
});

test('the figures of a run do not depend on the order of its pairs', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (drifts) => {
      const figuresOf = (list: readonly number[]) => {
        const counted = countPairs();
        for (const drift of list) counted.add({ ...entry, drift });
        return counted.figures();
      };
      expect(figuresOf([...drifts].reverse())).toEqual(figuresOf(drifts));
    }),
  );
});

test('tables have a header of the same width, and no cell from input starts a formula', () => {
  const pairs = pairTable(['outlet', 'id'], 's');
  expect(pairs.header).toContain(',outlet,meta_id\r\n');
  expect(metadataColumns(['outlet', 'id'])).toEqual(['outlet', 'meta_id']);
  expect(pairs.line(entry)).toContain("'=b.txt");
  expect(pairs.line(entry)).toContain("'+1");
  const width = (line: string) => line.replace(/"(?:[^"]|"")*"/g, '').split(',').length;
  expect(width(pairs.line(entry))).toBe(width(pairs.header));
  const findings = findingRows(entry, report);
  expect(findings.map((row) => row.category)).toContain('number');
  for (const row of findings) expect(width(findingLine(row))).toBe(width(FINDINGS_HEADER));
  const notes = noteRows(entry, report);
  expect(notes[0]).toMatchObject({ kind: 'signed_note', grade: 'certain' });
  for (const row of notes) expect(width(noteLine(row))).toBe(width(NOTES_HEADER));
});

test('a long story is drawn with the worst of every few beads', () => {
  const sentences = Array.from({ length: 250 }, (_, i) => `Boat ${i} left the port of Harrow${i} on day ${i}.`);
  const long = compare(sentences.join(' '), sentences.filter((_, i) => i !== 130).join(' '));
  const { strip } = entryOf(place, long, 'x');
  expect(strip).toHaveLength(STRIP_MARKS);
  expect(strip).toMatch(/[a-d]/);
});

test.each([
  ['plain ids stay', 'desk-7.a', 'desk-7.a'],
  ['upper case may meet lower case on some file systems', 'A', /^A~[0-9a-f]{16}$/],
  ['no path', '../../etc/passwd', /^etc-passwd~[0-9a-f]{16}$/],
  ['no device of Windows', 'con.txt', /^id~[0-9a-f]{16}$/],
  ['nothing', '', /^id~[0-9a-f]{16}$/],
  ['dots alone', '..', /^id~[0-9a-f]{16}$/],
  ['a dot at the end, which Windows drops', 'a.', /^a\.~[0-9a-f]{16}$/],
  ['letters of other scripts stay readable', 'новость 1', /^новость-1~[0-9a-f]{16}$/],
  ['a line break', 'a\nb', /^a-b~[0-9a-f]{16}$/],
  ['a name that looks like one of ours', 'a~0123456789abcdef', /^a-0123456789abcdef~[0-9a-f]{16}$/],
])('file names of ids: %s', (_why, id, name) => {
  expect(fileNameOf(id)).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));
});

test('two ids never share a file name, in whatever case, and no name is a path', () => {
  const id = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('a', 'A', 'a ', 'a-', 'ä', 'a\u0308'),
  );
  fc.assert(
    fc.property(id, id, (x, y) => {
      const [a, b] = [fileNameOf(x), fileNameOf(y)];
      expect(a).not.toMatch(/[/\\\0:*?"<>|]|^\.|\.$/);
      expect(new TextEncoder().encode(a).length).toBeLessThan(230);
      if (!/\p{Surrogate}/u.test(x + y) && x !== y) expect(a.toLowerCase()).not.toBe(b.toLowerCase());
    }),
  );
});
