import { readFileSync } from 'node:fs';
import type { CompareOptions, Lexicon } from '@storydrift/core/lean';

// What a comparison needs beside the two texts, loaded once for a run.

export type Resources = Pick<CompareOptions, 'lexicon'>;

/** The English lexicon; left out when the texts are said to be in another language. */
export async function loadResources(language?: string): Promise<Resources> {
  if (language !== undefined && language !== 'en') return {};
  return { lexicon: await loadLexicon() };
}

async function loadLexicon(): Promise<Lexicon> {
  const { loadEnglishLexicon, openEnglishLexicon } = await import('@storydrift/core/lexicon');
  const ascii = ({ buffer, byteOffset, length }: Uint8Array) =>
    Buffer.from(buffer, byteOffset, length).toString('latin1');
  return openEnglishLexicon(kept(), ascii) ?? loadEnglishLexicon();
}

/** The lexicon as the build keeps it beside the bundle; no bytes where this module is in none. */
function kept(): Uint8Array {
  try {
    return readFileSync(new URL('../lexicon.bin', import.meta.url));
  } catch {
    return new Uint8Array();
  }
}
