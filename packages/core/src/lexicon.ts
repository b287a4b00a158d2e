import type { Lexicon } from './semantics/lexicon.ts';
import { indexBytes, indexPack, openIndex } from './semantics/lexicon-index.ts';
import { lexiconOf, readLexicon } from './semantics/wordnet.ts';

// Second entry of the package, `@storydrift/core/lexicon`: lexical knowledge that is loaded once and passed in as
// `options.lexicon`. It lies apart so that a page can show before it has come.

/** What the lexicon is called in a signature. */
export const ENGLISH_LEXICON = 'WordNet 3.1 (15,500 words)';

/** English synonyms, opposites, derivations and kinds from WordNet. About 115 KB compressed and some 30 ms. */
export async function loadEnglishLexicon(): Promise<Lexicon> {
  const { PACK } = await import('./semantics/wordnet-pack.ts');
  return readLexicon(PACK, 'en', ENGLISH_LEXICON);
}

/** The English lexicon as bytes (1.5 MB) that `openEnglishLexicon` opens at once, for a program to keep. */
export async function englishLexiconBytes(): Promise<Uint8Array> {
  const { PACK } = await import('./semantics/wordnet-pack.ts');
  return indexBytes(indexPack(PACK));
}

/**
 * The lexicon that `englishLexiconBytes` wrote; undefined for anything else, also when a machine with another order of
 * bytes wrote it. `decode` makes a string of ASCII bytes.
 */
export function openEnglishLexicon(bytes: Uint8Array, decode: (ascii: Uint8Array) => string): Lexicon | undefined {
  const index = openIndex(bytes, decode);
  return index && lexiconOf(index, 'en', ENGLISH_LEXICON);
}

export type { Lexicon } from './semantics/lexicon.ts';
