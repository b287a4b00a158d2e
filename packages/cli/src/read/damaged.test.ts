import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LIMITS, ReadError, readBytes } from '@storydrift/core/read';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { damagedBytes, FORMATS, numbers, randomBytes } from '../../../../bench/damage.mjs';
import { PARSERS } from './parsers.ts';

// A sample of `npm run bench -- read`: whatever the bytes are, a text or a clear refusal comes, and our own code never
// breaks. And inputs made to eat time or memory.

async function outcome(bytes: Uint8Array, name = 'input'): Promise<'read' | ReadError> {
  try {
    const { text } = await readBytes(bytes, { name, readers: PARSERS });
    expect(text.trim()).not.toBe('');
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    expect((error as ReadError).message).toMatch(/^(?:is|has|took|needs|cannot|says) [\s\S]{10,400}\.$/);
    return error as ReadError;
  }
}

/** pdf.js drops rejected promises of damaged files: PDFs are read in the thread that contains them, see test/read.e2e.ts. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

describe('bytes of any kind', () => {
  test('random ones', async () => {
    const next = numbers(20251123);
    for (let i = 0; i < 400; i++) {
      const bytes = randomBytes(next);
      if (isPdf(bytes)) continue;
      const result = await outcome(bytes);
      // What is no Word file and no PDF is read by our own code: it has no cause to break.
      if (result !== 'read' && result.code === 'damaged') expect(result.cause ?? 'by format').toBeTruthy();
    }
  });

  test.each(Object.keys(FORMATS).filter((format) => !format.includes('pdf')))('damaged %s', async (format) => {
    const next = numbers(20251124);
    const own = /text|markdown|html|json/.test(format);
    for (let i = 0; i < (own ? 120 : 40); i++) {
      const result = await outcome(damagedBytes(format, next));
      if (own && result !== 'read' && result.code === 'damaged') throw result.cause;
    }
  });
});

describe('what is made to eat time or memory', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const docx = new Uint8Array(
    readFileSync(fileURLToPath(new URL('../../../../test/fixtures/read/ferry.docx', import.meta.url))),
  );

  test('a Word file that unpacks to more than the bound is refused before it does', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(LIMITS.docxPartBytes + 1) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await outcome(bomb)).toMatchObject({ code: 'too-many-parts' });
  });

  test('a Word file whose list says less than it holds', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(LIMITS.docxPartBytes + 1) }, { level: 9 });
    const view = new DataView(bomb.buffer);
    // The unpacked size, in the head of the part and in the list at the end.
    for (let at = 0; at + 4 < bomb.length; at++)
      if (view.getUint32(at, true) === LIMITS.docxPartBytes + 1) view.setUint32(at, 10, true);
    expect(await outcome(bomb)).toMatchObject({ code: 'too-many-parts' });
  });

  test('pictures and macros in a Word file are not unpacked', async () => {
    const next = numbers(1);
    const picture = Uint8Array.from({ length: 50_000 }, () => next(256));
    const { unzipSync } = await import('fflate');
    expect(
      await outcome(zipSync({ ...unzipSync(docx), 'word/media/image1.png': picture, 'word/vbaProject.bin': picture })),
    ).toBe('read');
  });

  test('more files in a Word file than any has', async () => {
    const files = Object.fromEntries(
      Array.from({ length: LIMITS.docxParts + 1 }, (_, i) => [`word/x${i}.bin`, new Uint8Array()]),
    );
    expect(await outcome(zipSync(files, { level: 0 }))).toMatchObject({ code: 'too-many-parts' });
  });

  test('a page nested deeper than browsers go', async () => {
    const deep = `<!doctype html><html><body>${'<div>'.repeat(5000)}A story.${'</div>'.repeat(5000)}</body></html>`;
    expect(await outcome(utf8(deep))).toMatchObject({ code: 'too-nested' });
  });

  test('a page with more elements than any article', async () => {
    expect(
      await outcome(utf8(`<!doctype html><html><body>${'<i>x</i>'.repeat(LIMITS.htmlElements + 1)}</body></html>`)),
    ).toMatchObject({ code: 'too-many-parts' });
  });

  test.each([
    ['tags that never end', '<p <p '],
    ['comments that never end', '<!-- '],
    ['brackets', '['],
    ['emphasis', '*a **b '],
    ['links', '[a](http://x '],
    ['quotations', '> '],
    ['backticks', '`'.repeat(7)],
    ['entities', '&'],
    ['breaks', '<br>'],
    ['braces', '{"a":'],
    ['blanks', ' \t'],
    ['line breaks', '\r\n'],
  ])('half a megabyte of %s, as every text format', async (_what, unit) => {
    const long = unit.repeat(500_000 / unit.length);
    for (const name of ['a.txt', 'a.md', 'a.html']) await outcome(utf8(`A story.\n${long}`), name);
    await outcome(utf8(`<!doctype html><p>A story.${long.slice(0, 100_000)}`));
  });
});
