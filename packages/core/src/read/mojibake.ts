import { decodeAs, decodeStrictly } from './decode-as.ts';
import { implausibility } from './plausibility.ts';
import type { ReadWarning } from './types.ts';

// Mojibake: text that was decoded with the wrong encoding and saved again (“Ã©” for “é”, “Ïðèâåò” for “Привет”). It is
// told by undoing the mistake: what becomes valid text of the other encoding was a mistake. Said, never repaired in
// silence: the comparison shows what stands in the file.

/** Characters that are looked at. */
const SAMPLE = 20_000;
/** Runs that must turn right before a text counts as damaged; one or two may be an example in an article about encodings. */
const LEAST_RUNS = 3;
/** Of the letters of a Latin text at most about a third (Vietnamese) are beyond ASCII. */
const MOST_ACCENTED = 0.6;
/** Of the letters of a text that is not all capitals; above it small letters and capitals may have been swapped. */
const MOST_CAPITALS = 0.7;

/** Multi-byte characters read byte by byte. */
const FROM_UTF8 = ['windows-1252', 'windows-1251', 'windows-1250'] as const;
/** Cyrillic read as Western letters, or as Cyrillic of another order, which swaps capitals and small letters. */
const FROM_CYRILLIC = [
  { readAs: 'windows-1252', was: 'windows-1251' },
  { readAs: 'windows-1252', was: 'koi8-r' },
  { readAs: 'windows-1251', was: 'koi8-r' },
  { readAs: 'koi8-r', was: 'windows-1251' },
] as const;

/** Says whether a text is mojibake, and of which kind. */
export function findMojibake(text: string): ReadWarning | null {
  const runs = runsOf(text);
  if (runs.length < LEAST_RUNS) return null;
  const readAs = FROM_UTF8.find((encoding) => areUtf8(runs, encoding));
  if (readAs) return warning(readAs, 'utf-8');
  const sample = runs.join(' ').replace(/[^\p{L}]+/gu, ' ');
  if (!isStrange(text.slice(0, SAMPLE), sample)) return null;
  let best: ReadWarning | null = null;
  let most = 0;
  for (const { readAs, was } of FROM_CYRILLIC) {
    const common = turnedCommon(sample, readAs, was);
    if (common > most) {
      most = common;
      best = warning(readAs, was);
    }
  }
  return best;
}

/** Runs of characters beyond ASCII. */
function runsOf(text: string): string[] {
  const runs: string[] = [];
  let size = 0;
  for (const [run] of text.matchAll(/[\x80-\uffff]{1,200}/g)) {
    runs.push(run);
    size += run.length;
    if (size > SAMPLE) break;
  }
  return runs;
}

/** Whether most runs are valid UTF-8 once they are bytes again. Ordinary letters hardly ever are. */
function areUtf8(runs: readonly string[], readAs: string): boolean {
  let turned = 0;
  for (const run of runs) {
    const bytes = encode(run, readAs);
    if (bytes && bytes.length > 1 && decodeStrictly(bytes, 'utf-8') !== null) turned++;
  }
  return turned >= LEAST_RUNS && turned >= 0.5 * runs.length;
}

/** Whether a text has letters as no language has them. What lies beyond ASCII is looked at first: of most texts it is little. */
function isStrange(text: string, beyondAscii: string): boolean {
  return swapsCapitals(text, beyondAscii) || isAccented(text, beyondAscii);
}

function swapsCapitals(text: string, beyondAscii: string): boolean {
  if (!/\p{Script=Cyrillic}/u.test(beyondAscii)) return false;
  const cyrillic = text.match(/\p{Script=Cyrillic}+/gu)?.join('') ?? '';
  const capitals = cyrillic.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals <= 30) return false;
  const small = cyrillic.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > MOST_CAPITALS * (capitals + small) && /\p{Ll}\p{Lu}/u.test(text);
}

function isAccented(text: string, beyondAscii: string): boolean {
  const western = beyondAscii.match(/[À-ÿ]/g)?.length ?? 0;
  if (western <= 30) return false;
  const plain = text.match(/[a-z]/gi)?.length ?? 0;
  return western > MOST_ACCENTED * (western + plain);
}

/** Vowels of the text once the mistake is undone; 0 when it does not become Cyrillic text. More common are the right reading. */
function turnedCommon(text: string, readAs: string, was: string): number {
  const bytes = encode(text, readAs);
  if (!bytes) return 0;
  const turned = decodeAs(bytes, was);
  const letters = turned.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (letters <= 0.8 * turned.replace(/\s/g, '').length || implausibility(turned) >= 0.05) return 0;
  return turned.match(/[оеаинті]/gu)?.length ?? 0;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** Bytes of a text in a one-byte encoding; null when it has characters that the encoding lacks. */
function encode(text: string, encoding: string): Uint8Array | null {
  const table = tableOf(encoding);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = table.get(text[i]!);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}

/** Characters of a one-byte encoding with their bytes; made once, and the same for everybody. */
function tableOf(encoding: string): ReadonlyMap<string, number> {
  let table = tables.get(encoding);
  if (!table) {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    table = new Map([...decodeAs(all, encoding)].map((char, byte) => [char, byte]));
    tables.set(encoding, table);
  }
  return table;
}

function warning(readAs: string, was: string): ReadWarning {
  return {
    code: 'mojibake',
    params: { readAs, was },
    message:
      `has broken letters: it looks like ${was} text that was once read as ${readAs} and saved again. ` +
      'It is compared as it stands; better get it from its source again.',
  };
}
