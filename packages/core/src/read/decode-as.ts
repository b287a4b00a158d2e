// One encoding, bytes in, text out: the same on every runtime.

/** Browsers and Node have it; it is no part of the language, whose types alone core is compiled with. */
declare class TextDecoder {
  readonly encoding: string;
  constructor(label: string, options?: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** The standard's name of an encoding (https://encoding.spec.whatwg.org), or null when there is none of that name. */
export function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Decodes; what is no valid text of the encoding becomes U+FFFD. A byte-order mark is left out. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return mended(new TextDecoder(encoding).decode(bytes), encoding);
}

/** Decodes, or gives null when the bytes are no valid text of the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return mended(new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding);
  } catch {
    return null;
  }
}

/** Positions 0x80 to 0x9F of windows-1252, from https://encoding.spec.whatwg.org/index-windows-1252.txt. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes windows-1252 as if it were Latin-1: quotation marks and dashes would come out as control characters. */
function mended(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
}
