import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compare, type Report, TMX_TAIL, tmxBegin, tmxUnits, writeTmx } from '@storydrift/core';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { DtdValidator, ParseOption, XmlDocument, XmlDtd } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { DEMO, file, storydrift } from './support/cli.ts';
import { type Browser, openBrowser, rowsShown, watch } from './viewer-page.ts';

// Single reports in every format, read back by programs that are not ours: a spreadsheet's CSV reader, an XML validator with
// the DTD of the standard, a browser.

const dtd = XmlDtd.fromString(readFileSync(new URL('fixtures/tmx14.dtd', import.meta.url), 'utf8'));
const validator = new DtdValidator(dtd);
afterAll(() => validator.dispose());

/** Reads a memory as an XML parser does and checks it against the DTD; throws what is wrong. */
function readTmx<T>(text: string, read: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NONET });
  try {
    validator.validate(document);
    return read(document);
  } finally {
    document.dispose();
  }
}

const xmlLang = (element: { attrs: { name: string; value: string }[] }) =>
  element.attrs.find(({ name }) => name === 'lang')?.value;

describe('tmx', () => {
  const report = (original: string, copy: string) =>
    compare({ name: 'a', text: original, language: 'de' }, { name: 'b', text: copy, language: 'en' });

  test('of the demo pair is valid by the DTD of TMX 1.4', async () => {
    const { out } = await storydrift(['compare', DEMO.original, DEMO.copy, '--format', 'tmx']);
    const [version, units, single] = readTmx(out, (document) => [
      document.root.attr('version')?.value,
      document.find('//tu').length,
      document.find('//tu[count(tuv)=1]').length,
    ]);
    expect(version).toBe('1.4');
    expect(units).toBeGreaterThan(15);
    // Missing, added, furniture of one side and the note: never a variant without words.
    expect(single).toBeGreaterThan(3);
    expect(out).not.toMatch(/<seg>\s*<\/seg>/);
  });

  test('written piece by piece for a batch it is valid too, with the same units', () => {
    const reports = [report('It rained all day.', 'It rained.'), report('A & B fell.', 'A fell. “B” too.')];
    const pieces = [tmxBegin('a & b'), ...reports.map((one, i) => tmxUnits(one, `${i + 1}.`)), TMX_TAIL].join('');
    readTmx(pieces, (document) => expect(document.find('//tu').length).toBe(2));
    const units = (text: string) => text.slice(text.indexOf('<body>'));
    expect(units(pieces)).toBe(units(writeTmx(reports)));
  });

  test.each([
    ['a variant without a language', / xml:lang="en"/],
    ['a unit without variants', /<tuv [\s\S]*?<\/tuv>\s*(?=<\/tu>)/],
    ['a variant without its segment', /<seg>.*?<\/seg>/],
    ['a header without its source language', / srclang="en" datatype/],
  ])('%s would not be valid', (_what, cut) => {
    const text = writeTmx([compare('It rained all day.', 'It rained.')]);
    readTmx(text, () => {});
    const single = text.replace(/<tuv [\s\S]*?<\/tuv>\s*(?=<tuv)/, '');
    expect(() => readTmx((cut.source.startsWith('<tuv') ? single : text).replace(cut, ''), () => {})).toThrow();
  });

  test('says the language of each side, and what is known of each unit', () => {
    const languages = readTmx(
      writeTmx([report('Es regnete 12 Tage. Der Bürgermeister ging.', 'It rained for 12 days. The mayor left.')]),
      (document) => [
        document.root.get('header/@srclang')?.content,
        ...document.find('//tuv').map((variant) => xmlLang(variant as never)),
      ],
    );
    expect(languages).toEqual(['de', 'de', 'en', 'de', 'en']);
  });

  test('moves, severities and reasons are properties and notes of their unit', async () => {
    const { out } = await storydrift(['compare', DEMO.original, DEMO.copy, '--format', 'tmx']);
    readTmx(out, (document) => {
      const content = (path: string) =>
        document.find(path).map((node) => (node as unknown as { content: string }).content);
      const unit = '//tu[tuv/seg[contains(., "140 hectares")]]';
      expect(content(`${unit}/prop[@type="x-storydrift-severity"]`)).toEqual(['critical']);
      expect(content(`${unit}/note`)[0]).toContain('“140 hectares” became “240 hectares”');
      expect(content('//tu[prop[@type="x-storydrift-moved"]="true"]/tuv/seg').length).toBe(2);
      expect(content('//tu[@segtype="block"]/prop[@type="x-storydrift-sentences"]')).toEqual(['original 8, copy 6–7']);
      expect(content('//tu[prop[@type="x-storydrift-kind"]="note"]/tuv/prop[@type="x-storydrift-side"]')).toEqual([
        'copy',
      ]);
    });
  });

  test('of several copies is one memory with units of every copy', async () => {
    const { out } = await storydrift(['compare', DEMO.original, DEMO.copy, DEMO.original, '--format', 'tmx']);
    readTmx(out, (document) => {
      const ids = document.find('//tu/@tuid').map((node) => (node as unknown as { value: string }).value);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.some((id) => id.startsWith('2.'))).toBe(true);
    });
  });

  test('of different stories has no units and says so', () => {
    const other = 'The choir of Bellminster won the first prize of the singing contest on Sunday evening in the hall.';
    const different: Report = { ...report('Es regnete.', other) };
    different.story = { ...different.story, verdict: 'different' };
    different.summary = { ...different.summary, drift: null, worst: null, withheld: 'story' };
    readTmx(writeTmx([different]), (document) => {
      expect(document.find('//tu')).toEqual([]);
      expect(document.get('//header/note')?.content).toContain('different story');
    });
  });

  test('is valid and keeps the words, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (wild) => {
        const text = `Start ${wild}]]>&amp;<seg>"'\u0000\u0008\ufffe\uffff end.`;
        readTmx(writeTmx([compare({ name: wild, text }, { name: text, text, language: wild })]), (document) => {
          const segments = document.find('//seg').map((node) => (node as unknown as { content: string }).content);
          expect(segments.join(' ')).toContain(']]>&amp;<seg>"\'');
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('csv', () => {
  test('is read back by a CSV library: every line has every column', async () => {
    const { out } = await storydrift(['compare', DEMO.original, DEMO.copy, DEMO.copy, '--format', 'csv']);
    const rows: Record<string, string>[] = parse(out, { columns: true });
    const report = JSON.parse(
      (await storydrift(['compare', DEMO.original, DEMO.copy, '--format', 'json'])).out,
    ) as Report;
    const findings = report.beads.flatMap((bead) => bead.findings);
    const read = rows.slice(0, rows.length / 2).filter(({ row }) => row === 'finding');
    expect(read.map(({ message }) => message)).toEqual(findings.map(({ message }) => message));
    expect(read.map(({ severity }) => severity)).toEqual(findings.map(({ severity }) => severity));
    expect(rows.filter(({ row }) => row === 'note').map(({ signer }) => signer)).toEqual(['editor', 'editor']);
  });
});

describe('-o chooses the format by the ending', () => {
  test.each([
    ['r.json', /^\{\n {2}"schema": "storydrift-report\/1"/],
    ['r.html', /^<!doctype html>/i],
    ['r.HTM', /^<!doctype html>/i],
    ['r.md', /^# /],
    ['r.csv', /^original,copy,row,/],
    ['r.tmx', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<tmx version="1\.4">/],
    ['r.txt', /^Same story\./],
    ['r.report', /^Same story\./],
  ])('%s', async (name, start) => {
    const path = file('', name);
    expect(await storydrift(['compare', DEMO.original, DEMO.copy, '-o', path])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(path, 'utf8')).toMatch(start);
  });

  test('--format has the last word', async () => {
    const path = file('', 'said.html');
    await storydrift(['compare', DEMO.original, DEMO.copy, '-o', path, '--format', 'csv']);
    expect(readFileSync(path, 'utf8')).toMatch(/^original,copy,row,/);
  });

  test('an ending that the command cannot write is wrong usage, and nothing is written', async () => {
    const path = file('kept', 'notes.tmx');
    const { code, err } = await storydrift(['notes', DEMO.copy, '-o', path]);
    expect(code).toBe(2);
    expect(err).toContain('text, json, csv, markdown');
    expect(readFileSync(path, 'utf8')).toBe('kept');
  });
});

describe('html', () => {
  let browser: Browser;
  afterAll(() => browser?.close());

  test('opens from disk with everything in it, several copies too, and asks for nothing', async () => {
    const path = file('', 'page.html');
    await storydrift(['compare', DEMO.original, DEMO.copy, DEMO.original, '-o', path]);
    const html = readFileSync(path, 'utf8');
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/);
    expect(html).not.toMatch(/unsafe-inline|unsafe-eval/);
    browser = await openBrowser();
    const page = await browser.context.newPage();
    const address = pathToFileURL(path).href;
    const complaints = watch(page, address);
    await page.goto(address);
    await rowsShown(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Same story\. \d+ of \d+/);
    await page.keyboard.press('n');
    expect(await page.getByRole('complementary', { name: 'Why' }).innerText()).toContain('2 of');
    await page.keyboard.press(']');
    await page.getByRole('heading', { level: 1, name: /same text|identical|all .* sentences/i }).waitFor();
    await page.getByRole('button', { name: 'Notes' }).first().click();
    expect(complaints).toEqual([]);
  });
});
