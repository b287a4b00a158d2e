// What the scorers of the data folder call: pairs of texts in, what the product says out.
import { existsSync } from 'node:fs';
import { scorePair } from '../../packages/core/dist/index.js';

const lexiconFile = new URL('../../packages/core/dist/lexicon.js', import.meta.url);
const lexicon =
  existsSync(lexiconFile) && !process.env.NO_LEXICON
    ? await (await import(lexiconFile)).loadEnglishLexicon()
    : undefined;
const memo = new Map();

/** One pair, scored with the one set of options of every row. */
export function scored([original, copy]) {
  const key = `${original}\0${copy}`;
  let result = memo.get(key);
  if (!result) {
    result = scorePair(original, copy, { language: 'en', ...(lexicon ? { lexicon } : {}) });
    memo.set(key, result);
  }
  return result;
}
