import { unreadable } from '../exit.ts';

// Bytes to text: UTF-8, or UTF-16 that says so with a byte-order mark. Anything else is refused with what to do, because
// a guessed encoding would put its own changes into a comparison.

/** The text of `bytes` without a byte-order mark. `name` is the input as the person named it. */
export function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes, name);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes, name);
  if (bytes.includes(0)) {
    throw unreadable(`${name} is not a text file (it holds zero bytes). Save the article as plain text and try again.`);
  }
  return decodeAs('utf-8', bytes, name);
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const label = encoding.toUpperCase();
    throw unreadable(`${name} is not valid ${label} text. Save it as UTF-8 (“plain text, UTF-8”) and try again.`);
  }
}
