import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '@storydrift/core';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { bytesOf, folder, manifestOf, story, summaryOf } from './support/batch.ts';
import { ended, start, storydrift } from './support/cli.ts';

// Batch runs as processes: what stands in the folder, in which order, and what no kill and no bad file may change.

const batch = (manifest: string, out: string, ...more: string[]) =>
  storydrift(['batch', manifest, '-o', out, '--lang', 'de', ...more]);
const table = (at: string, name: string): Record<string, string>[] =>
  parse(readFileSync(join(at, name), 'utf8'), { columns: true });

/** Every run is a process or several; on a busy machine they take their time. */
const PATIENCE = { timeout: 240_000 };

const MANIFEST = manifestOf(16);
const UNDISTURBED = join(folder(), 'out');
const undisturbed = batch(MANIFEST, UNDISTURBED);

describe('a run', PATIENCE, () => {
  test('has a summary, tables and a report per pair, in input order, with the columns of the manifest', async () => {
    const { code, out } = await undisturbed;
    expect(code).toBe(0);
    expect(out).toContain('16 pairs: 16 compared, 0 with errors.');
    const summary = summaryOf(UNDISTURBED);
    expect(summary.complete).toBe(true);
    expect(summary.pairs.map((pair) => pair.id)).toEqual(Array.from({ length: 16 }, (_, i) => `Fall ${i}`));
    const pairs = table(UNDISTURBED, 'pairs.csv');
    expect(pairs.map((row) => [row.row, row.id, row.outlet])).toEqual(
      summary.pairs.map((pair) => [String(pair.row), pair.id, pair.metadata['outlet']]),
    );
    for (const pair of summary.pairs) {
      if (pair.status !== 'done') throw new Error(pair.error.message);
      const report = parseReport(JSON.parse(readFileSync(join(UNDISTURBED, pair.report), 'utf8')));
      expect(pair.drift).toBe(report.summary.drift);
      const findings = table(UNDISTURBED, 'findings.csv').filter((row) => row.row === String(pair.row));
      expect(findings.map((row) => row.finding)).toEqual(
        report.beads.flatMap((bead) => bead.findings.map((finding) => finding.id)),
      );
      const notes = table(UNDISTURBED, 'notes.csv').filter((row) => row.id === pair.id);
      expect(notes.map((row) => row.kind)).toEqual(report.notes.map((note) => note.kind));
    }
  });

  test('is refused where there is something else, and where an earlier run is not to be resumed', async () => {
    const taken = folder();
    writeFileSync(join(taken, 'letters.txt'), 'Dear Sir');
    for (const flags of [[], ['--resume']]) {
      const { code, err } = await batch(MANIFEST, taken, ...flags);
      expect([code, err]).toEqual([2, expect.stringContaining('is not empty')]);
    }
    expect(Object.keys(bytesOf(taken))).toEqual(['letters.txt']);
    await undisturbed;
    const { code, err } = await batch(MANIFEST, UNDISTURBED);
    expect([code, err]).toEqual([2, expect.stringContaining('--resume')]);
  });

  test('streams pairs in input order to standard output and the closing words to standard error', async () => {
    await undisturbed;
    const csv = await batch(MANIFEST, join(folder(), 'out'), '--format', 'csv');
    expect(csv.out).toBe(readFileSync(join(UNDISTURBED, 'pairs.csv'), 'utf8'));
    expect(csv.err).toContain('16 compared');
  });

  test('ends with 1 when a pair meets --fail-on, with 3 when one could not be read, 1 before 3', async () => {
    const out = join(folder(), 'out');
    const at = folder();
    const manifest = manifestOf(2, at);
    const memory = await batch(manifest, out, '--fail-on', 'minor', '--format', 'tmx');
    expect(memory.code).toBe(1);
    expect(memory.out.match(/tuid="\d+\.1"/g)).toEqual(['tuid="1.1"', 'tuid="2.1"']);
    const pages = await batch(manifest, out, '--resume', '--fail-on-note', 'certain', '--format', 'markdown');
    expect(pages.code).toBe(1);
    expect(pages.out.match(/^# .*/gm)).toEqual([0, 1].map((i) => expect.stringContaining(`${i}.copy.txt against`)));
    rmSync(join(at, 'texte', '1.copy.txt'));
    expect((await batch(manifest, out, '--resume')).code).toBe(3);
    expect((await batch(manifest, out, '--resume', '--fail-on', 'minor')).code).toBe(1);
    expect(summaryOf(out).pairs.map((pair) => pair.status)).toEqual(['done', 'error']);
  });
});

describe('a run that was stopped', PATIENCE, () => {
  test('killed at random moments and resumed, it leaves the same bytes as one that was not', async () => {
    await undisturbed;
    const out = join(folder(), 'out');
    // From the moment at which a run holds its folder: before, there is nothing to disturb.
    const holding = async (pid: number | undefined) => {
      for (let i = 0; i < 1000 && ownerOf(out) !== String(pid); i++) await pause(2);
      return performance.now();
    };
    const runOnce = async (killAfter: number | undefined, jobs = 2) => {
      const child = start(['batch', MANIFEST, '-o', out, '--lang', 'de', '--resume', '--jobs', String(jobs)]);
      const run = ended(child);
      const from = await holding(child.pid);
      const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
      const { code } = await run;
      clearTimeout(timer);
      return { code, took: performance.now() - from };
    };
    const whole = await runOnce(undefined);
    let kills = 0;
    // STORYDRIFT_KILLS=30 for a thorough run.
    const wanted = Number(process.env['STORYDRIFT_KILLS'] ?? 6);
    for (let round = 0; kills < wanted; round++) {
      if (round > 120) throw new Error('runs end before they can be killed');
      const { code } = await runOnce(Math.random() * whole.took, 1 + (round % 2));
      if (code === null) kills++;
      else {
        expect(bytesOf(out)).toEqual(bytesOf(UNDISTURBED));
        rmSync(out, { recursive: true });
      }
    }
    expect((await batch(MANIFEST, out, '--resume')).code).toBe(0);
    expect(bytesOf(out)).toEqual(bytesOf(UNDISTURBED));
  });

  test('Ctrl-C finishes what is in hand; the folder can be completed', async () => {
    await undisturbed;
    const out = join(folder(), 'out');
    const child = start(['batch', MANIFEST, '-o', out, '--lang', 'de', '--jobs', '1', '--format', 'json']);
    child.stdout!.once('data', () => child.kill('SIGINT'));
    const { code, err } = await ended(child);
    expect([code, err]).toEqual([130, expect.stringContaining('--resume')]);
    const summary = summaryOf(out);
    expect(summary.complete).toBe(false);
    expect(summary.pairs.length).toBeLessThan(16);
    expect(summary.pairs).toEqual(summaryOf(UNDISTURBED).pairs.slice(0, summary.pairs.length));
    expect((await batch(MANIFEST, out, '--resume')).code).toBe(0);
    expect(bytesOf(out)).toEqual(bytesOf(UNDISTURBED));
  });

  test('only what has changed is compared again, and what is gone from the input goes', async () => {
    const at = folder();
    const manifest = manifestOf(5, at);
    const out = join(folder(), 'out');
    await batch(manifest, out);
    const keys = () =>
      readFileSync(join(out, 'journal.jsonl'), 'utf8')
        .split('\n')
        .slice(1, -1)
        .map((line) => JSON.parse(line).key);
    const before = keys();
    writeFileSync(join(at, 'texte', '1.copy.txt'), story(7).original);
    rmSync(join(at, 'texte', '4.copy.txt'));
    const lines = readFileSync(manifest, 'utf8').trimEnd().split('\n');
    writeFileSync(
      manifest,
      `${[lines[0], lines[4], lines[2], lines[1]!.replace('Kurier', 'Abend'), lines[5]].join('\n')}\n`,
    );
    await batch(manifest, out, '--resume');
    const after = keys();
    expect([after[0], after[2]]).toEqual([before[3], before[0]]);
    expect(after[1]).not.toBe(before[1]);
    const summary = summaryOf(out);
    expect(summary.pairs.map((pair) => [pair.row, pair.id])).toEqual([
      [1, 'Fall 3'],
      [2, 'Fall 1'],
      [3, 'Fall 0'],
      [4, 'Fall 4'],
    ]);
    expect(summary.pairs[2]!.metadata).toEqual({ outlet: 'Abend' });
    const fresh = join(folder(), 'out');
    await batch(manifest, fresh);
    expect(bytesOf(out)).toEqual(bytesOf(fresh));
  });
});

describe('an options file', PATIENCE, () => {
  const config = (at: string, value: unknown) =>
    writeFileSync(join(at, 'storydrift.config.json'), typeof value === 'string' ? value : JSON.stringify(value));

  test('beside a manifest holds for its run, stands in the signature, and a change of it is noticed', async () => {
    const at = folder();
    const manifest = manifestOf(2, at);
    const out = join(folder(), 'out');
    expect((await batch(manifest, out, '--fail-on', 'critical')).code).toBe(1);
    config(at, { name: 'Bote', categories: { number: 'off' } });
    const { code, err } = await batch(manifest, out, '--resume', '--fail-on', 'critical');
    expect([code, err]).toEqual([0, expect.stringContaining('storydrift.config.json')]);
    const { signature, options, counts } = summaryOf(out);
    expect(signature).toMatch(/ · options [0-9a-f]{8}$/);
    expect(options).toMatchObject({ settings: { name: 'Bote' } });
    expect(counts.findings.number).toBeUndefined();
  });

  test('holds for compare, notes and score as well', async () => {
    const at = folder();
    manifestOf(1, at);
    const [a, b] = ['texte/0.original.txt', 'texte/0.copy.txt'];
    const settings = { ignore: [{ note: 'signed_note', copy: '*Schulen*' }, { category: 'number' }] };
    writeFileSync(join(at, 'desk.json'), JSON.stringify(settings));
    const flags = ['--config', 'desk.json', '--lang', 'de'];
    expect((await storydrift(['compare', a, b, '--fail-on', 'critical', ...flags], '', { cwd: at })).code).toBe(0);
    expect((await storydrift(['notes', b, '--fail-on', 'possible', ...flags], '', { cwd: at })).code).toBe(0);
    config(at, settings);
    const line = JSON.stringify({ id: 1, original: 'Es kostet 40 Euro.', copy: 'Es kostet 48 Euro.', lang: 'de' });
    expect(JSON.parse((await storydrift(['score', '--jsonl'], line, { cwd: at })).out)).toMatchObject({ findings: [] });
    expect(JSON.parse((await storydrift(['score', '--jsonl'], line)).out).findings).not.toEqual([]);
  });

  test.each([
    ['that is no JSON', '{"name": ', 'is not JSON'],
    ['with a field that is not known', { categoriess: {} }, 'categoriess'],
    ['with a wrong value', { names: [['Kyiv']] }, 'names.0'],
  ])('%s ends with 3 before anything is written', async (_why, value, words) => {
    const at = folder();
    const manifest = manifestOf(1, at);
    config(at, value);
    const { code, err } = await batch(manifest, join(at, 'out'));
    expect([code, err]).toEqual([3, expect.stringContaining(words)]);
    expect(existsSync(join(at, 'out'))).toBe(false);
  });
});

describe('a folder', PATIENCE, () => {
  test('is paired by names and by stories; copies of one original show what they share; all else is listed', async () => {
    const at = folder();
    const write = (name: string, text: string) => {
      mkdirSync(join(at, name, '..'), { recursive: true });
      writeFileSync(join(at, name), text);
    };
    const cut = (text: string) => text.replace(/Die Arbeiten[^.]*\.\s*/, '');
    write('eins.original.txt', story(1).original);
    write('eins.a.txt', cut(story(1).original));
    write('eins.b.txt', cut(story(1).copy));
    const ferry =
      'Die Fähre nach Ostersand fährt ab Juni wieder zweimal täglich, teilte die Reederei Holm in Krumhörn mit. ' +
      'Kapitänin Swantje Obermann führt das umgebaute Schiff „Möwe“ mit 86 Plätzen. Im Winter war der Anleger versandet.';
    write('2024-05-02 zwei.txt', `${ferry} (Das Geld fehlt dann den Schulen. – Anm. d. Red.)`);
    write('2024-05-01 drei.txt', ferry);
    write('tief/unten/vier.txt', story(1).copy);
    write(
      'allein.txt',
      'Biber bauen Dämme aus Zweigen und Schlamm. Eine Familie teilt sich eine Burg. Sie halten keinen Winterschlaf.',
    );
    write('.versteckt', 'nichts');
    write('leer.txt', '');
    symlinkSync('.', join(at, 'kreis'));
    const out = join(at, 'ergebnis');
    const { code, out: said } = await batch(at, out);
    expect(code).toBe(3);
    expect(said).toContain('1 text has no partner; it is listed in summary.json');
    const { pairs, stories, alone, repeats, input } = summaryOf(out);
    expect(input).toEqual({ kind: 'folder', name: at.split('/').at(-1), columns: [] });
    expect(pairs.map((pair) => [pair.original.name, pair.copy.name])).toEqual([
      ['2024-05-01 drei.txt', '2024-05-02 zwei.txt'],
      ['eins.original.txt', 'eins.a.txt'],
      ['eins.original.txt', 'eins.b.txt'],
      ['eins.original.txt', 'tief/unten/vier.txt'],
      ['', 'kreis'],
      ['', 'leer.txt'],
    ]);
    expect(stories?.map(({ reason, rows }) => [reason.code, rows])).toEqual([
      ['date', [1]],
      ['name', [2, 3, 4]],
    ]);
    expect(alone).toEqual(['allein.txt']);
    expect(repeats?.map(({ kind, rows }) => [kind, rows])).toEqual(
      expect.arrayContaining([
        ['note', [1, 3, 4]],
        ['omission', [2, 3]],
      ]),
    );
    // Resumed, nothing is an input that the run itself wrote.
    const before = bytesOf(out);
    expect((await batch(at, out, '--resume')).code).toBe(3);
    expect(bytesOf(out)).toEqual(before);
  });
});

describe('bad input', PATIENCE, () => {
  test('never stops a run: every bad row says why, every good one is compared', async () => {
    const at = folder();
    manifestOf(1, at);
    const good = 'texte/0.original.txt';
    const names = [
      'mit Leerzeichen.txt',
      "“Zitat” 'und' so.txt",
      'Zeile\nzwei.txt',
      'новость 世界.txt',
      '=SUM(A1).txt',
    ];
    for (const name of names) writeFileSync(join(at, name), story(0).copy);
    writeFileSync(join(at, 'leer.txt'), '');
    writeFileSync(join(at, 'binär.dat'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]));
    writeFileSync(join(at, 'riesig.txt'), story(0).copy);
    truncateSync(join(at, 'riesig.txt'), 50 * 1024 * 1024);
    symlinkSync('kreis.txt', join(at, 'kreis.txt'));
    mkdirSync(join(at, 'ordner'));
    const rows: [id: string, copy: string, error: string | null][] = [
      ...names.map((name, i): [string, string, null] => [`gut ${i}`, name, null]),
      ['fehlt', 'nirgends.txt', 'there is no such file'],
      ['leer', 'leer.txt', 'empty'],
      ['binär', 'binär.dat', 'binär.dat'],
      ['riesig', 'riesig.txt', '50.0 MB'],
      ['kreis', 'kreis.txt', 'circle'],
      ['ordner', 'ordner', 'is a folder'],
      ['gerät', '/dev/zero', 'no file'],
      ['gut 0', names[0]!, 'stands in the input before'],
      ['ohne', '', 'nothing in column “copy”'],
      ['../../ausbruch', names[0]!, null],
    ];
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const lines = rows.map(([id, copy]) => [id, good, copy].map(quoted).join(';'));
    const manifest = join(at, 'böse.csv');
    writeFileSync(manifest, `\ufeffid;original;copy\r\n${lines.join('\r\n')}\r\nzu;viele;zellen;hier\r\n`);
    const out = join(at, 'out');
    const { code } = await batch(manifest, out);
    expect(code).toBe(3);
    const { pairs } = summaryOf(out);
    expect(pairs).toHaveLength(rows.length + 1);
    for (const [i, [id, copy, error]] of rows.entries()) {
      const pair = pairs[i]!;
      expect([pair.id, pair.copy.name]).toEqual([id, copy]);
      expect([id, pair.status === 'error' ? pair.error.message : null]).toEqual([
        id,
        error === null ? null : expect.stringContaining(error),
      ]);
    }
    expect(pairs.at(-1)).toMatchObject({ status: 'error', error: { code: 'manifest' } });
    expect(
      Object.keys(bytesOf(at))
        .filter((path) => path.endsWith('.json'))
        .every((path) => path.startsWith('out/')),
    ).toBe(true);
    expect(table(out, 'pairs.csv').map((row) => row.copy)).toContain("'=SUM(A1).txt");
  });

  test('a pair that takes too long is given up, and the run goes on', async () => {
    const at = folder();
    const lines = readFileSync(manifestOf(2, at), 'utf8').trimEnd().split('\n');
    const endless = Array.from({ length: 16_000 }, (_, i) => story(i).original).join('\n');
    writeFileSync(join(at, 'endlos.txt'), endless);
    writeFileSync(join(at, 'endlos.kopie.txt'), endless.replaceAll('Mai', 'Juni'));
    const manifest = join(at, 'lang.csv');
    writeFileSync(manifest, [lines[0], lines[1], 'lang,endlos.txt,endlos.kopie.txt,', lines[2], ''].join('\n'));
    const out = join(at, 'out');
    const { code } = await batch(manifest, out, '--jobs', '1', '--time-limit', '3');
    expect(code).toBe(3);
    const { pairs } = summaryOf(out);
    expect(pairs.map((pair) => pair.status)).toEqual(['done', 'error', 'done']);
    expect(pairs[1]).toMatchObject({
      error: { code: 'timeout', message: expect.stringContaining('longer than 3 s') },
    });
  });

  test.each([
    ['a manifest that is not there', 'nirgends.csv', undefined, 'no such file'],
    ['one without the columns', 'a.csv', 'x,y\n1,2\n', 'no column “original”'],
    ['an empty one', 'b.csv', '', 'empty'],
    ['one in an old encoding', 'c.csv', Buffer.from([0x69, 0x64, 0x0a, 0xe4, 0xf6, 0x0a]), 'UTF-8'],
    [
      'a quotation mark that is never closed',
      'd.csv',
      'id,original,copy\n1,"a,b\n2,c,d\n',
      'cannot be read as a table',
    ],
  ])('3: %s', async (_why, name, content, words) => {
    const at = folder();
    if (content !== undefined) writeFileSync(join(at, name), content);
    const { code, err } = await batch(join(at, name), join(at, 'out'));
    expect([code, err]).toEqual([3, expect.stringContaining(words)]);
    expect(existsSync(join(at, 'out'))).toBe(false);
  });
});

/** Process that holds a folder of results; the lock of one that was killed goes when the next begins. */
function ownerOf(out: string): string {
  try {
    return readFileSync(join(out, '.lock'), 'utf8');
  } catch {
    return '';
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
