import type { CompareOptions } from '@storydrift/core/lean';

// What a comparison needs beside the two texts, loaded once for a run.

export type Resources = Pick<CompareOptions, 'lexicon'>;

/** The English lexicon; left out when the texts are said to be in another language. */
export async function loadResources(language?: string): Promise<Resources> {
  if (language !== undefined && language !== 'en') return {};
  const { loadEnglishLexicon } = await import('@storydrift/core/lexicon');
  return { lexicon: await loadEnglishLexicon() };
}
