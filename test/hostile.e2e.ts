import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseReport } from '@storydrift/core';
import { describe, expect, test } from 'vitest';
import { DEMO, file, lines, storydrift } from './support/cli.ts';

// Inputs that nobody means to give. Each ends in a clear message with its exit code, or in a sensible report: never in
// a stack trace, never in a hang.

const ONE = 'The ferry between the two islands will not run on Sunday because of the storm, the harbour office said.';

describe('what cannot be read', () => {
  const cases: readonly (readonly [why: string, path: string, says: RegExp])[] = [
    ['an empty file', file(''), /is empty/],
    ['a file of white space', file(' \n\t\n\u00a0'), /is empty/],
    ['a picture', file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), /is a picture/],
    ['bytes of no encoding', file(new Uint8Array([0x63, 0x81, 0x8d, 0x02, 0x90, 0x1f, 0x9d])), /not a text file/],
    ['a missing file', '/no/such/file.txt', /no such file/],
    ['a folder', mkdtempSync(join(tmpdir(), 'storydrift-')), /is a folder/],
    ['a file larger than any article', file(new Uint8Array(51 * 1024 * 1024).fill(0x61)), /larger than 50 MB/],
  ];
  test.each(cases)('%s', async (_why, path, says) => {
    const { code, out, err } = await storydrift(['compare', DEMO.original, path]);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toMatch(says);
    expect(err).toContain(path);
    expect(err).not.toMatch(/ {4}at /);
  });

  test.each(['notes', 'align', 'view', 'score'])('%s says so too', async (command) => {
    const args = { notes: [], align: [DEMO.copy], view: [], score: ['--jsonl'] }[command]!;
    const { code, err } = await storydrift([command, '/no/such/file.txt', ...args]);
    expect(code).toBe(3);
    expect(err).toContain('/no/such/file.txt cannot be read: there is no such file');
  });

  test('an empty standard input', async () => {
    const { code, err } = await storydrift(['compare', DEMO.original, '-']);
    expect(code).toBe(3);
    expect(err).toContain('standard input is empty');
  });
});

async function report(a: string, b: string) {
  const { code, out, err } = await storydrift(['compare', a, b, '--format', 'json']);
  expect(err).toBe('');
  expect(code).toBe(0);
  return parseReport(JSON.parse(out));
}

describe('what is odd but readable', () => {
  test('one sentence against itself', async () => {
    const one = file(ONE);
    const { story, summary } = await report(one, one);
    expect(summary.counts.identical).toBe(1);
    expect(summary.drift).toBe(0);
    expect(story.verdict).not.toBe('different');
  });

  test('one word', async () => {
    await report(file('Fire'), file('Water'));
  });

  test('the same file twice has no finding', async () => {
    const { beads, summary } = await report(DEMO.copy, DEMO.copy);
    expect(beads.flatMap((bead) => bead.findings)).toEqual([]);
    expect(summary.drift).toBe(0);
  });

  const FIVE_MEGABYTES = 5 * 1024 * 1024;
  const ofWords = (unit: string) => unit.repeat(FIVE_MEGABYTES / unit.length).trim();

  test('five megabytes on one line, without a stop', async () => {
    const long = file(ofWords(`${ONE.slice(0, -1)} `));
    expect((await storydrift(['compare', long, DEMO.copy, '-o', file('')])).code).toBe(0);
  }, 180_000);

  test.each([
    ['of sentences on one line', `${ONE} `],
    ['of quotation marks', '"'],
    ['of brackets', '('],
  ])(
    'five megabytes %s',
    async (_why, unit) => {
      expect((await storydrift(['notes', file(ofWords(unit)), '-o', file('')])).code).toBe(0);
    },
    120_000,
  );

  test('half a character in a JSON line', async () => {
    const line = '{"id":1,"original":"The \\ud800 mill burned.","copy":"The \\udc00 mill burned."}';
    const { out } = await storydrift(['score', '--jsonl'], line);
    expect(lines(out)[0]).toMatchObject({ id: 1, severity: expect.any(String) });
    const notes = await storydrift(['notes', '--jsonl'], '{"id":1,"copy":"The \\ud800 mill burned."}');
    expect(lines(notes.out)[0]).toMatchObject({ id: 1, notes: [] });
  });

  test('right-to-left text', async () => {
    const hebrew = file('המועצה החליטה ביום שני לבנות גשר חדש. הראש העיר אמר שהעבודה תתחיל באביב.');
    const { original, summary } = await report(hebrew, hebrew);
    expect(original.sentences).toHaveLength(2);
    expect(summary.drift).toBe(0);
  });

  test('UTF-16 and a byte-order mark are read', async () => {
    const utf16 = file(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ONE, 'utf16le')]));
    const marked = file(`\ufeff${ONE}`);
    const { original, copy } = await report(utf16, marked);
    expect(original.text).toBe(ONE);
    expect(copy.text).toBe(ONE);
  });

  test('text that would steer a terminal is printed without what steers', async () => {
    const steering = file(`The mayor said \u001b[31mno\u001b[0m to the plan on Monday night.\n\n${ONE}`);
    const { out } = await storydrift(['compare', steering, file(ONE)]);
    expect(out).not.toContain('\u001b');
  });
});
