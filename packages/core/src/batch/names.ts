import { sha256 } from '../document/sha256.ts';

// File names from ids, which come from strangers. A name never leaves its folder, works on every file system, and two
// ids never get one name, also where a file system knows no case.

/** Code points kept of an id: with up to four bytes each far below the 255 bytes that a file name may have. */
const KEPT = 48;
/** 16 hex digits of SHA-256: among a million ids, two alike are less likely than one in 10 million. */
const DIGEST = 16;
/** Names that Windows keeps for devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/;
const PLAIN = /^[a-z0-9_][a-z0-9._-]{0,47}$/;

/**
 * A file name (without extension) for an id: the id itself when it is short and plain lower-case ASCII; else what is
 * readable of it, `~` and a digest of the id. No plain name has a `~`.
 */
export function fileNameOf(id: string): string {
  if (PLAIN.test(id) && !DEVICE.test(id) && !id.endsWith('.')) return id;
  const readable = [...id.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')].slice(0, KEPT).join('');
  const trimmed = readable.replace(/^[.-]{1,48}/, '');
  return `${trimmed === '' || DEVICE.test(trimmed.toLowerCase()) ? 'id' : trimmed}~${sha256(id).slice(0, DIGEST)}`;
}
