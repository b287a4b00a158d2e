import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseReport, VERSION } from '@storydrift/core';
import { describe, expect, test } from 'vitest';
import { CLI, DEMO, ended, file, lines, start, storydrift } from './support/cli.ts';

const A = file(
  'The council voted on Monday to widen the road. Ten people came. It may rain on Tuesday, the office said.',
);
const B = file(
  'The council voted on Monday to widen the road. Twelve people came. It may rain on Tuesday, the office said.',
);

describe('help', () => {
  test.each(['compare', 'notes', 'batch', 'align', 'score', 'view'])(
    '%s --help shows how it is used, with examples',
    async (name) => {
      const { code, out, err } = await storydrift([name, '--help']);
      expect(code).toBe(0);
      expect(err).toBe('');
      expect(out).toContain(`Usage: storydrift ${name}`);
      expect(out).toMatch(new RegExp(`Examples:\n +.*storydrift ${name}`));
    },
  );

  test('--help lists every command and nothing that does not exist', async () => {
    const { out } = await storydrift(['--help']);
    const commands = [...out.matchAll(/^ {2}(\w+) .*\S$/gm)].map(([, name]) => name);
    expect(commands).toEqual(['compare', 'notes', 'batch', 'align', 'score', 'view', 'help']);
  });

  test('--version is the version of the package', async () => {
    expect((await storydrift(['--version'])).out).toBe(`${VERSION}\n`);
  });
});

describe('exit codes', () => {
  const wrong: readonly (readonly [why: string, args: string[]])[] = [
    ['no command', []],
    ['unknown command', ['compete']],
    ['unknown option', ['compare', A, B, '--shout']],
    ['missing copy', ['compare', A]],
    ['unknown format', ['compare', A, B, '--format', 'pdf']],
    ['unknown severity', ['compare', A, B, '--fail-on', 'fatal']],
    ['standard input twice', ['compare', '-', '-']],
    ['score without --jsonl', ['score']],
    ['notes without a text', ['notes']],
    ['a port that is none', ['view', '--port', 'http']],
    ['an output that cannot be written', ['compare', A, B, '-o', '/nowhere/at/all']],
  ];
  test.each(wrong)('2: %s', async (_why, args) => {
    const { code, err } = await storydrift(args);
    expect(code).toBe(2);
    expect(err).not.toMatch(/ {4}at /);
    expect(err.length).toBeGreaterThan(10);
  });

  test('1 when a finding is as severe as --fail-on, 0 when none is', async () => {
    expect((await storydrift(['compare', A, B, '--fail-on', 'minor'])).code).toBe(1);
    expect((await storydrift(['compare', A, A, '--fail-on', 'minor'])).code).toBe(0);
  });

  test('1 when stories differ, whatever the severity', async () => {
    const other = file('Beavers build dams from branches and mud. A family shares one lodge. They do not hibernate.');
    expect((await storydrift(['compare', DEMO.original, other, '--fail-on', 'critical'])).code).toBe(1);
  });

  test('1 when a note is as sure as asked', async () => {
    expect((await storydrift(['compare', DEMO.original, DEMO.copy, '--fail-on-note', 'certain'])).code).toBe(1);
    expect((await storydrift(['notes', DEMO.copy, '--fail-on', 'likely'])).code).toBe(1);
    expect((await storydrift(['notes', A, '--fail-on', 'possible'])).code).toBe(0);
  });

  test('130 on Ctrl-C', async () => {
    const child = start(['score', '--jsonl']);
    const run = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin!.write(`${JSON.stringify({ id: 1, original: 'a', copy: 'a' })}\n`);
    await once(child.stdout!, 'data');
    child.kill('SIGINT');
    expect(await run).toBe(130);
  });
});

describe('compare', () => {
  test('json is one report that the schema accepts', async () => {
    const { code, out } = await storydrift(['compare', A, B, '--format', 'json']);
    expect(code).toBe(0);
    const report = parseReport(JSON.parse(out));
    expect(report.original.name).toBe(A);
    expect(report.beads.flatMap((bead) => bead.findings.map((finding) => finding.category))).toContain('number');
  });

  test('several copies are several reports, in order', async () => {
    const { out } = await storydrift(['compare', A, B, A, '--format', 'json']);
    const reports = JSON.parse(out).map(parseReport);
    expect(reports.map((report: { copy: { name: string } }) => report.copy.name)).toEqual([B, A]);
  });

  test('text and markdown name each of several copies', async () => {
    for (const format of ['text', 'markdown']) {
      const { out } = await storydrift(['compare', A, B, A, '--format', format]);
      expect(out.indexOf(B.split('/').at(-1)!)).toBeGreaterThanOrEqual(0);
      expect(out.match(/storydrift \d/g)).toHaveLength(2);
    }
  });

  test('- reads standard input', async () => {
    const piped = await storydrift(['compare', A, '-', '--format', 'json'], readFileSync(B));
    const named = await storydrift(['compare', A, B, '--format', 'json']);
    expect(piped.out.replace('standard input', B)).toBe(named.out);
  });

  test('-o writes the same to a file, and nothing else', async () => {
    const target = file('');
    const { out } = await storydrift(['compare', A, B, '-o', target]);
    expect(out).toBe('');
    expect(readFileSync(target, 'utf8')).toBe((await storydrift(['compare', A, B])).out);
  });

  test('the same result twice', async () => {
    const runs = await Promise.all([1, 2].map(() => storydrift(['compare', DEMO.original, DEMO.copy, '-f', 'json'])));
    expect(runs[0]!.out).toBe(runs[1]!.out);
  });

  test('a pipe gets no colour and no line over 80 columns', async () => {
    const { out } = await storydrift(['compare', DEMO.original, DEMO.copy], '', { env: { FORCE_COLOR: '1' } });
    expect(out).not.toContain('\u001b');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('pins are obeyed and stand in the report', async () => {
    const pins = file(JSON.stringify({ apart: [[0, 0]] }));
    const { out } = await storydrift(['compare', A, B, '--format', 'json', '--pins', pins]);
    const report = parseReport(JSON.parse(out));
    expect(report.pins).toEqual([{ kind: 'apart', original: 0, copy: 0 }]);
    expect(report.beads.some((bead) => bead.original.includes(0) && bead.copy.includes(0))).toBe(false);
  });

  test.each([
    ['not JSON', 'pins'],
    ['not pins', '{"together": 1}'],
  ])('pins that are %s are refused with an example', async (_why, content) => {
    const { code, err } = await storydrift(['compare', A, B, '--pins', file(content)]);
    expect(code).toBe(3);
    expect(err).toContain('Write {"together"');
  });

  test.each([
    ['name a sentence that is not there', { together: [[0, 99]] }, /\[0, 99\].*the original has 3, the copy 3/],
    ['say both of one pair', { together: [[1, 1]], apart: [[1, 1]] }, /\[1, 1\] under “apart” contradicts \[1, 1\]/],
    [
      'contradict each other through others',
      { together: [[0, 0], [0, 1], [1, 1]], apart: [[1, 0]] }, // biome-ignore format: one line
      /\[1, 0\] under “apart” contradicts \[0, 0\], \[0, 1\], \[1, 1\]/,
    ],
  ])('pins that %s are wrong usage, of both commands', async (_why, content, message) => {
    const pins = file(JSON.stringify(content));
    for (const command of ['compare', 'align']) {
      const { code, out, err } = await storydrift([command, A, B, '--pins', pins]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(pins);
      expect(err).toMatch(message);
    }
  });
});

describe('align', () => {
  test('prints one bead a line, every sentence once', async () => {
    const { out } = await storydrift(['align', DEMO.original, DEMO.copy]);
    const rows = out.trimEnd().split('\n');
    for (const row of rows) expect(row).toMatch(/^\[(\d+(, \d+)*)?\]:\[(\d+(, \d+)*)?\]:\d+\.\d+$/);
    const indices = rows.flatMap((row) => JSON.parse(row.split(':')[1]!) as number[]).sort((x, y) => x - y);
    expect(indices).toEqual(indices.map((_, i) => i));
  });

  test('--sentences: a line is a sentence, a blank one too, and the last line break ends the last one', async () => {
    const a = file('Title. Of one line.\n\nThe mill burned down.\n');
    const b = file('Title. Of one line.\r\nThe mill burned down.');
    const { out } = await storydrift(['align', '--sentences', a, b]);
    const beads = out
      .trimEnd()
      .split('\n')
      .map((row) =>
        row
          .split(':')
          .slice(0, 2)
          .map((side) => JSON.parse(side) as number[]),
      );
    expect(beads[0]).toEqual([[0], [0]]);
    expect(beads.flatMap(([left]) => left)).toEqual([0, 1, 2]);
    expect(beads.find(([left]) => left!.includes(2))![1]).toEqual([1]);
  });
});

describe('score --jsonl', () => {
  test('answers each line in its place, a bad one with an error, and goes on', async () => {
    const input = [
      '{"id":"a","original":"Ten people came.","copy":"Twelve people came."}',
      'no json',
      '{"id":"c","original":"Ten people came."}',
      '',
      '[1]',
      '{"id":"f","original":1,"copy":"x"}',
      '{"id":7,"original":"Ten people came.","copy":"Ten people came."}',
    ].join('\n');
    const { code, out, err } = await storydrift(['score', '--jsonl'], input);
    expect(code).toBe(0);
    expect(err).toContain('5 of 7 lines');
    const answers = lines(out);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'c', null, null, 'f', 7]);
    expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, true, true, true, true, false]);
    expect(answers[0]).toMatchObject({ lang: 'en', severity: expect.any(String), similarity: expect.any(Number) });
    expect(answers[0]!['findings']).toEqual([
      expect.objectContaining({ category: 'number', original: { start: 0, end: 3 }, copy: { start: 0, end: 6 } }),
    ]);
    expect(answers[6]).toEqual({ id: 7, similarity: 1, drift: 0, severity: 'none', lang: 'en', findings: [] });
  });

  test('streams: an answer comes before the input has ended', async () => {
    const child = start(['score', '--jsonl']);
    const run = new Promise((resolve) => child.on('close', resolve));
    child.stdin!.write('{"id":1,"original":"a","copy":"a"}\n{"id":2,');
    const [first] = (await once(child.stdout!, 'data')) as [Buffer];
    expect(JSON.parse(first.toString()).id).toBe(1);
    child.stdin!.end('"original":"a","copy":"a"}');
    const [second] = (await once(child.stdout!, 'data')) as [Buffer];
    expect(JSON.parse(second.toString()).id).toBe(2);
    await run;
  });

  test('a line that is not UTF-8 is a bad line, not the end', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"id":1,"original":"'),
      Buffer.from([0xff]),
      Buffer.from('","copy":""}\n'),
    ]);
    const { out } = await storydrift(
      ['score', '--jsonl'],
      Buffer.concat([bad, Buffer.from('{"id":2,"original":"a","copy":"a"}')]),
    );
    expect(lines(out).map((answer) => 'error' in answer)).toEqual([true, false]);
  });

  test('lang of the line holds over --lang; without both it is English unless the letters contradict', async () => {
    const input = [
      { id: 1, original: 'Zehn kamen.', copy: 'Zehn kamen.', lang: 'de' },
      { id: 2, original: 'Diez vinieron.', copy: 'Diez vinieron.' },
      { id: 3, original: 'Ten came.', copy: 'Ten came.' },
    ];
    const jsonl = input.map((line) => JSON.stringify(line)).join('\n');
    const given = await storydrift(['score', '--jsonl', '--lang', 'es'], jsonl);
    expect(lines(given.out).map(({ lang }) => lang)).toEqual(['de', 'es', 'es']);
    const russian = JSON.stringify({
      id: 1,
      original: 'Совет проголосовал, мэр ушёл.',
      copy: 'Совет проголосовал, мэр ушёл.',
    });
    const free = await storydrift(['score', '--jsonl'], `${JSON.stringify(input[2])}\n${russian}\n`);
    expect(lines(free.out).map(({ lang }) => lang)).toEqual(['en', 'ru']);
  });

  test('several sentences are aligned inside: spans point into the strings of the line', async () => {
    const original =
      'The mill burned down on Friday night. Twenty workers lost their jobs. The owner promised to rebuild it.';
    const copy =
      'The mill burned down on Friday night. Thirty workers lost their jobs. The owner promised to rebuild it.';
    const { out } = await storydrift(['score', '--jsonl'], JSON.stringify({ id: 1, original, copy }));
    const [{ findings }] = lines(out) as [
      { findings: { category: string; original: { start: number; end: number } }[] },
    ];
    const number = findings.find(({ category }) => category === 'number')!;
    expect(original.slice(number.original.start, number.original.end)).toContain('Twenty');
  });
});

describe('notes', () => {
  test('--jsonl gives notes and signals with their text', async () => {
    const copy = readFileSync(DEMO.copy, 'utf8');
    const { out } = await storydrift(['notes', '--jsonl'], `${JSON.stringify({ id: 'x', copy, lang: 'en' })}\n`);
    const [answer] = lines(out) as [
      { id: string; notes: { kind: string; text: string; start: number; end: number }[]; signals: [] },
    ];
    expect(answer.id).toBe('x');
    expect(answer.signals).toBeInstanceOf(Array);
    const signed = answer.notes.find(({ kind }) => kind === 'signed_note')!;
    expect(signed.text).toBe(copy.slice(signed.start, signed.end));
    expect(signed.text).toContain('Ed.');
  });

  test('text, csv, json and markdown of several texts', async () => {
    for (const format of ['text', 'csv', 'json', 'markdown']) {
      const { code, out } = await storydrift(['notes', DEMO.copy, A, '--format', format]);
      expect(code).toBe(0);
      expect(out).toContain('Ed.');
    }
  });
});

test('a reader that has seen enough is no error', async () => {
  const child = start(['score', '--jsonl']);
  const run = ended(child);
  child.stdout!.destroy();
  expect((await run).err).toBe('');
  expect(CLI).toContain('storydrift.js');
});
