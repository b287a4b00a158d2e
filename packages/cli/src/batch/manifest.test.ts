import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openManifest } from './manifest.ts';

const at = mkdtempSync(join(tmpdir(), 'storydrift-manifest-'));
const NAMES = { original: 'original', copy: 'copy', id: 'id' };

async function read(name: string, content: string | Uint8Array) {
  const file = join(at, name);
  writeFileSync(file, content);
  const { total, columns, copies, rows } = await openManifest(file, NAMES);
  const planned = [];
  for await (const row of rows()) planned.push(row);
  return { total, columns, copies: [...copies], planned };
}

test.each<[why: string, name: string, content: string | Uint8Array]>([
  ['commas', 'a.csv', 'id,original,copy,desk\n1,a.txt,"b, ""c"".txt",x\n'],
  [
    'semicolons and a byte-order mark, as from a spreadsheet',
    'b.csv',
    '\ufeffid;original;copy;desk\r\n1;a.txt;"b, ""c"".txt";x\r\n',
  ],
  ['tabs', 'c.tsv', 'id\toriginal\tcopy\tdesk\n1\ta.txt\t"b, ""c"".txt"\tx'],
  [
    'UTF-16, as “Unicode text”',
    'd.txt',
    Buffer.from('\ufeffid\toriginal\tcopy\tdesk\r\n1\ta.txt\t"b, ""c"".txt"\tx\r\n', 'utf16le'),
  ],
  [
    'what a spreadsheet adds: its sep= line, capitals, columns and rows that were once touched',
    'd.csv',
    '\ufeffsep=;\r\nID;Original;Copy;desk;;\r\n1;a.txt;"b, ""c"".txt";x;;;\r\n;;;;;\r\n',
  ],
  [
    'JSON lines with a figure, and a blank line',
    'e.jsonl',
    '{"id":1,"original":"a.txt","copy":"b, \\"c\\".txt","desk":"x"}\n\n',
  ],
])('%s', async (_why, name, content) => {
  const { total, columns, planned } = await read(name, content);
  expect([total, columns]).toEqual([1, ['desk']]);
  expect(planned).toEqual([
    {
      place: { row: 1, id: '1', original: 'a.txt', copy: 'b, "c".txt', metadata: { desk: 'x' } },
      sources: { original: join(at, 'a.txt'), copy: join(at, 'b, "c".txt') },
    },
  ]);
});

test('an address stays an address, an id may be missing, an original may have several copies', async () => {
  const { planned, copies } = await read(
    'f.csv',
    'original,copy\nhttps://example.org/a,b.txt\n../x.txt,c.txt\n../x.txt,d.txt\n',
  );
  expect(planned.map((row) => row.place.id)).toEqual(['row-1', 'row-2', 'row-3']);
  expect(planned.map((row) => 'sources' in row && row.sources.original)).toEqual([
    'https://example.org/a',
    join(at, '..', 'x.txt'),
    join(at, '..', 'x.txt'),
  ]);
  expect(copies).toEqual([['../x.txt', 2]]);
});

test('a column of exactly the name goes before one in capitals; an unnamed one with a value stays', async () => {
  const { columns, planned } = await read('j.csv', 'Original,original,copy,\nx,a.txt,b.txt,y\n');
  expect(columns).toEqual(['Original', 'column_4']);
  expect(planned[0]?.place).toMatchObject({ original: 'a.txt', metadata: { Original: 'x', column_4: 'y' } });
});

test('a bad line is an error row in its place', async () => {
  const { planned } = await read('g.jsonl', '{"original":"a","copy":"b"}\nnot json\n[1]\n{"original":"a"}\n');
  expect(planned.map((row) => ('error' in row ? row.error.code : 'fine'))).toEqual([
    'fine',
    'manifest',
    'manifest',
    'manifest',
  ]);
});

test.each([
  ['two columns of one name', 'h.csv', 'id,original,copy,original\n', 'two columns'],
  ['nothing in it', 'i.csv', '', 'is empty'],
])('%s is refused', async (_why, name, content, words) => {
  await expect(read(name, content)).rejects.toThrow(words);
});
