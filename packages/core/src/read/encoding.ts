import { decodeAs, decodeStrictly, encodingName } from './decode-as.ts';
import { implausibility } from './plausibility.ts';
import { ReadError, type ReadWarning } from './types.ts';

// Bytes to text. In this order: what the caller says, a byte-order mark, strict UTF-8, what the document declares,
// UTF-16 without a mark, statistical detection checked for plausibility. What was guessed is said in a warning, because a
// wrong guess would put its own changes into a comparison.

export interface Decoded {
  text: string;
  /** Name as in the Encoding Standard. */
  encoding: string;
  warnings: ReadWarning[];
}

/** Old encodings that the detector does not know. */
const UNDETECTED = ['koi8-u', 'ibm866', 'macintosh', 'x-mac-cyrillic'];
/** More than this share of strange characters is no text of that encoding. Right readings lie below 0.02. */
const MOST_IMPLAUSIBLE = 0.15;
/** How much more plausible an encoding must be than one that the detector holds for likelier. */
const CLEARLY = 0.01;
/** Bytes that the detector looks at. */
const SAMPLE = 256 * 1024;

/** Decodes a document. `given` is obeyed; `declared` is what a server or the document itself says, and may be wrong. */
export async function decodeText(bytes: Uint8Array, given?: string, declared?: string): Promise<Decoded> {
  if (given !== undefined) return decodeGiven(bytes, given);
  const mark = markOf(bytes);
  if (mark) return { text: decodeAs(bytes, mark), encoding: mark, warnings: [] };
  const label = declared === undefined ? null : encodingName(declared);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null && !utf8.includes('\0')) {
    const contradicted = label !== null && label !== 'utf-8' && /[^\0-\x7f]/.test(utf8);
    return { text: utf8, encoding: 'utf-8', warnings: contradicted ? [contradiction(label, 'utf-8')] : [] };
  }
  const wide = wideEncoding(bytes);
  if (wide) return { text: decodeAs(bytes, wide), encoding: wide, warnings: [guessed(wide)] };
  if (utf8 !== null || bytes.includes(0)) throw notText();
  return decodeLegacy(bytes, label);
}

function decodeGiven(bytes: Uint8Array, given: string): Decoded {
  const encoding = encodingName(given);
  if (encoding === null) {
    throw new ReadError(
      'encoding-unknown',
      `cannot be read as “${given}”: there is no such encoding. Name one like windows-1251.`,
      {
        encoding: given,
      },
    );
  }
  const text = decodeStrictly(bytes, encoding);
  if (text === null) {
    throw new ReadError(
      'encoding-wrong',
      `is not valid ${encoding} text. Name another encoding, or leave --encoding out.`,
      {
        encoding,
      },
    );
  }
  return { text, encoding, warnings: [] };
}

async function decodeLegacy(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  const damaged = damagedUtf8(bytes);
  if (damaged) return damaged;
  if (declared !== null && declared !== 'utf-8') {
    const text = decodeStrictly(bytes, declared);
    if (text !== null && implausibility(text) <= MOST_IMPLAUSIBLE) return { text, encoding: declared, warnings: [] };
  }
  const best = await detect(bytes);
  if (!best) throw notText();
  const warnings = [declared === null ? guessed(best.encoding) : contradiction(declared, best.encoding)];
  return { text: decodeAs(bytes, best.encoding), encoding: best.encoding, warnings };
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** UTF-8 that was cut or damaged in a few places: most of what is not ASCII is still right. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = decodeAs(bytes, 'utf-8');
  let right = 0;
  let wrong = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) wrong++;
    else if (code > 0x7f) right++;
  }
  if (right < 4 * wrong) return null;
  const warning: ReadWarning = {
    code: 'damaged-characters',
    params: { count: wrong },
    message: `has ${wrong} damaged ${wrong === 1 ? 'place' : 'places'} where a character could not be read (shown as �).`,
  };
  return { text, encoding: 'utf-8', warnings: [warning] };
}

/** UTF-16 without a mark: blanks and stops of any language are zero bytes on one side. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.includes(0)) return null;
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decodeAs(sample, encoding);
    if (strangeUnits(text) <= 0.02 && implausibility(text) <= 0.05) return encoding;
  }
  return null;
}

/** Share of characters from blocks that no newspaper prints: what UTF-16 in the wrong byte order, or no text, is full of. */
function strangeUnits(text: string): number {
  let strange = 0;
  const blocks = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd || code === 0xfffe) strange++;
    blocks.set(code >> 8, (blocks.get(code >> 8) ?? 0) + 1);
  }
  // Text keeps to few blocks of 256; Chinese and Korean have many, each used often, but share blanks and stops.
  const spaces = text.match(/[\s.,。，、]/g)?.length ?? 0;
  return spaces === 0 || blocks.size > Math.max(8, text.length / 4) ? 1 : strange / text.length;
}

/** The most plausible of the encodings that the detector names, the surest first; null when none is. */
async function detect(bytes: Uint8Array): Promise<{ encoding: string } | null> {
  const { analyse } = await import('chardet');
  const sample = bytes.subarray(0, SAMPLE);
  const names = analyse(sample).filter(({ confidence }) => confidence > 0);
  const candidates = [...names.map(({ name }) => encodingName(name)), ...UNDETECTED];
  const seen = new Set<string>(['utf-8', 'utf-16le', 'utf-16be']);
  let best: { encoding: string; wrong: number } | null = null;
  for (const encoding of candidates) {
    if (encoding === null || seen.has(encoding)) continue;
    seen.add(encoding);
    const wrong = implausibility(decodeAs(sample, encoding));
    if (wrong <= MOST_IMPLAUSIBLE && (!best || wrong < best.wrong - CLEARLY)) best = { encoding, wrong };
  }
  return best;
}

function guessed(encoding: string): ReadWarning {
  return {
    code: 'encoding-guessed',
    params: { encoding },
    message: `does not say its encoding; read as ${encoding}. If letters look wrong, name the right one with --encoding.`,
  };
}

function contradiction(declared: string, encoding: string): ReadWarning {
  return {
    code: 'encoding-contradicted',
    params: { declared, encoding },
    message: `says it is ${declared}, but its bytes are ${encoding} and were read as that. If letters look wrong, use --encoding.`,
  };
}

function notText(): ReadError {
  return new ReadError(
    'not-text',
    'is not a text file, or its encoding cannot be told. Save the article as plain text in UTF-8, or name its encoding with --encoding.',
  );
}
