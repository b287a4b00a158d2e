// Damaged and random documents for the fuzz run and its sample in the tests. Seeded: the same seed gives the same bytes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const core = createRequire(new URL('../packages/core/package.json', import.meta.url));
const { strFromU8, strToU8, unzipSync, zipSync } = await import(pathToFileURL(core.resolve('fflate')).href);

/** Files that are damaged, one of each format. */
export const FORMATS = {
  text: 'parom-1251.txt',
  markdown: 'ferry.md',
  html: 'ferry.html',
  json: 'ferry.json',
  docx: 'ferry.docx',
  pdf: 'ferry-set.pdf',
  'printed pdf': 'ferry-printed.pdf',
};

/** A generator of whole numbers below `most` (mulberry32). */
export function numbers(seed) {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * most);
  };
}

const STARTS = [
  '%PDF-1.7\n',
  'PK\x03\x04',
  '{"text":"',
  '<!doctype html><html>',
  '\xff\xfe',
  '\xfe\xff',
  '\xef\xbb\xbf',
  '# ',
  '{\\rtf1',
  '---\n',
  '<p>',
  '\x1f\x8b',
  '',
];
const WORDS = [
  '<div>',
  '</div>',
  '<table>',
  '<p class="',
  '<!--',
  '-->',
  ']]>',
  '[',
  '](',
  '**',
  '`',
  '|',
  '\n',
  '> ',
  '- ',
  ' obj\n',
  'stream\n',
  'endobj',
  '<<',
  '>>',
  '&amp;',
  '\u00e9',
  '«',
  'слово ',
  'word ',
  '\0',
  '{',
  '"',
  '\\',
];

/** Random bytes, half of them behind the first bytes of a format or made of pieces of formats. */
export function randomBytes(next) {
  const length = next(4) === 0 ? next(20_000) : next(400);
  const start = [...STARTS[next(STARTS.length)]].map((char) => char.charCodeAt(0));
  const kind = next(4);
  if (kind === 0) return Uint8Array.from({ length }, () => next(256));
  if (kind === 1) return Uint8Array.from([...start, ...Array.from({ length }, () => next(256))]);
  if (kind === 2) return Uint8Array.from([...start, ...Array.from({ length }, () => 32 + next(95))]);
  return new TextEncoder().encode(Array.from({ length: length / 4 }, () => WORDS[next(WORDS.length)]).join(''));
}

/** The bytes of a fixture, damaged in one to four places: cut, flipped, left out, doubled, overwritten. */
export function damagedBytes(format, next) {
  const whole = new Uint8Array(
    readFileSync(fileURLToPath(new URL(`../test/fixtures/read/${FORMATS[format]}`, import.meta.url))),
  );
  // A damaged zip hardly ever gets past its checks: half of the Word files are damaged inside.
  if (format !== 'docx' || next(2) === 0) return damaged(whole, next);
  const parts = unzipSync(whole);
  const names = Object.keys(parts);
  const name = next(3) === 0 ? names[next(names.length)] : 'word/document.xml';
  if (next(4) === 0)
    parts[name] = strToU8(
      strFromU8(parts[name]).replace(/<\/?w:(?:p|r|t|pPr)>/g, (tag) => (next(20) === 0 ? '' : tag)),
    );
  else parts[name] = damaged(parts[name], next);
  return zipSync(parts, { level: 1 });
}

function damaged(bytes, next) {
  let result = bytes;
  for (let times = 1 + next(4); times > 0; times--) {
    const at = next(result.length + 1);
    const length = next(4) === 0 ? next(result.length + 1) : next(40);
    const [head, piece, tail] = [result.slice(0, at), result.slice(at, at + length), result.slice(at + length)];
    const noise = () => Uint8Array.from(piece, () => next(256));
    const flipped = () => piece.map((byte) => byte ^ (1 << next(8)));
    const middle = [
      () => [],
      () => [...piece, ...piece],
      noise,
      flipped,
      () => piece.map(() => 0),
      () => piece.reverse(),
    ][next(6)]();
    result = Uint8Array.from(next(8) === 0 ? head : [...head, ...middle, ...tail]);
  }
  return result;
}
