import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, readDocument } from '@storydrift/core';
import { ReadError, type ReadResult, readBytes } from '@storydrift/core/read';
import { describe, expect, test } from 'vitest';
import { PARSERS } from './parsers.ts';

// The same article in every format: the same sentences come out, and what the format names is furniture.

const fixture = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../../test/fixtures/read/${name}`, import.meta.url))));

const read = (name: string) => readBytes(fixture(name), { name, readers: PARSERS });

/** Sentences of a kind, without the marks of lists, which some formats draw instead of writing them. */
function sentencesOf({ text, hints }: ReadResult, body: boolean): string[] {
  const { sentences } = readDocument({ text, hints }, LANGUAGES);
  return sentences
    .filter(({ kind }) => (kind === 'body') === body)
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/^[•-] /, '')
        .replace(/\s+/g, ' '),
    );
}

/** Body sentences of both sides. A format may name furniture (a heading) that plain text leaves in doubt: it is aside. */
function bodies(a: ReadResult, b: ReadResult): [string[], string[]] {
  const furniture = new Set([...sentencesOf(a, false), ...sentencesOf(b, false)]);
  const body = (side: ReadResult) => sentencesOf(side, true).filter((sentence) => !furniture.has(sentence));
  return [body(a), body(b)];
}

const said = ({ text, hints }: ReadResult, kind: string) =>
  hints.filter((hint) => hint.kind === kind).map(({ start, end }) => text.slice(start, end));

describe('the same article in every format', () => {
  test.each([
    ['ferry.txt', 'ferry.md', 'markdown'],
    ['ferry.txt', 'ferry.html', 'html'],
    ['ferry.txt', 'ferry.json', 'json'],
    ['ferry.txt', 'ferry.docx', 'docx'],
    ['ferry.txt', 'ferry-set.pdf', 'pdf'],
    ['ferry.txt', 'ferry-printed.pdf', 'pdf'],
    ['parom.txt', 'parom.md', 'markdown'],
    ['parom.txt', 'parom.html', 'html'],
    ['parom.txt', 'parom.json', 'json'],
    ['parom.txt', 'parom.docx', 'docx'],
    ['parom.txt', 'parom-printed.pdf', 'pdf'],
    ['parom.txt', 'parom-1251.txt', 'text'],
    ['parom.txt', 'parom-1251.html', 'html'],
    ['parom.txt', 'parom-utf16.txt', 'text'],
  ])('%s and %s', async (plain, other, format) => {
    const file = await read(other);
    expect(file.format).toBe(format);
    const [a, b] = bodies(await read(plain), file);
    expect(a.length).toBeGreaterThan(6);
    expect(b).toEqual(a);
  });

  test('koi8-r has no guillemets and dashes; the rest is the same', async () => {
    const straight = (sentences: string[]) => sentences.map((each) => each.replace(/[«»]/g, '"').replaceAll('—', '-'));
    const [a, b] = bodies(await read('parom.txt'), await read('parom-koi8.txt'));
    expect(b).toEqual(straight(a));
  });
});

describe('what the format names is furniture', () => {
  test.each(['ferry.html', 'ferry.docx', 'ferry-set.pdf', 'ferry-printed.pdf', 'ferry.md', 'ferry.json'])(
    '%s: title',
    async (name) => {
      expect(said(await read(name), 'title')).toEqual(['Island council keeps the night ferry for one more winter']);
    },
  );

  test('a page: byline, date, standfirst, caption, headings; menus, notices and comments are gone', async () => {
    const page = await read('ferry.html');
    expect(said(page, 'byline')).toEqual(['By Mara Lindqvist']);
    expect(said(page, 'dateline')).toEqual(['12 November 2025, 18:40']);
    expect(said(page, 'standfirst')).toHaveLength(1);
    expect(said(page, 'caption')).toEqual([
      'The Saint Brannoc at her berth in Hallmouth on Tuesday. Photo: Tom Arkell',
    ]);
    expect(said(page, 'heading')).toEqual(['A well-known quarrel', 'What happens next']);
    expect(page.text).not.toMatch(/cookies|Sport|Gull49|Most read|Sign up|More on this story|inbox|rights reserved/);
    expect(page).toMatchObject({ language: 'en', url: 'https://observer.example/news/ferry', warnings: [] });
  });

  test('a Word file: caption and headings by style', async () => {
    const file = await read('ferry.docx');
    expect(said(file, 'caption')).toHaveLength(1);
    expect(said(file, 'heading')).toEqual(['A well-known quarrel', 'What happens next']);
  });

  test('a PDF: running heads and page numbers are gone', async () => {
    for (const name of ['ferry-set.pdf', 'ferry-printed.pdf']) {
      expect((await read(name)).text).not.toMatch(/Regional news|Hallmouth Observer|observer\.example|^1[78]$/m);
    }
  });

  test('JSON: what it says of itself', async () => {
    expect(await read('parom.json')).toMatchObject({
      language: 'ru',
      url: 'https://observer.example/parom',
      date: '12 ноября 2025 года, 18:40',
    });
  });
});

describe('what is no document of these formats says what to do', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'string' ? [...part].map((char) => char.charCodeAt(0)) : part)),
    );
  test.each([
    ['an old Word file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old Word'],
    ['Rich Text', bytes('{\\rtf1\\ansi A story.}'), 'Rich Text'],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a, 10]), 'picture'],
    [
      'OpenDocument',
      bytes('PK\x03\x04', 'x'.repeat(26), 'mimetypeapplication/vnd.oasis.opendocument.text'),
      'OpenDocument',
    ],
    ['a zip', bytes('PK\x03\x04', 'x'.repeat(26), 'photo.jpg'), 'zip archive'],
    [
      'a saved single-file page',
      bytes('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;'),
      'web archive',
    ],
    ['a list of documents', bytes('[{"text":"a"},{"text":"b"}]'), 'JSON list'],
    ['JSON without text', bytes('{"title":"a"}'), 'without a "text"'],
    ['a report', bytes('{"schema":"storydrift-report/1"}'), 'report of storydrift'],
    ['a page without a word', bytes('<!doctype html><html><body><img src=x></body></html>'), 'is empty'],
  ])('%s', async (_what, content, says) => {
    const reading = readBytes(content, { readers: PARSERS });
    await expect(reading).rejects.toThrow(says);
    await expect(reading).rejects.toBeInstanceOf(ReadError);
  });
});
