import type { Lexicon } from './semantics/lexicon.ts';
import { readLexicon } from './semantics/wordnet.ts';

// Second entry of the package, `@storydrift/core/lexicon`: lexical knowledge that is loaded once and passed in as
// `options.lexicon`. It lies apart so that a page can show before it has come.

/** What the lexicon is called in a signature. */
export const ENGLISH_LEXICON = 'WordNet 3.1 (15,500 words)';

/** English synonyms, opposites, derivations and kinds from WordNet. About 115 KB compressed and some 30 ms. */
export async function loadEnglishLexicon(): Promise<Lexicon> {
  const { PACK } = await import('./semantics/wordnet-pack.ts');
  return readLexicon(PACK, 'en', ENGLISH_LEXICON);
}

export type { Lexicon } from './semantics/lexicon.ts';
