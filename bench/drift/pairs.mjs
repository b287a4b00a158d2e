// What the scorers of the data folder call: pairs of texts in, what the product says out.
import { compareBead, LANGUAGES, readDocument, scorePair } from '../../packages/core/dist/index.js';
import { loadEnglishLexicon } from '../../packages/core/dist/lexicon.js';

const lexicon = await loadEnglishLexicon();
const memo = new Map();

/** One pair, scored with the one set of options of every row. */
export function scored([original, copy]) {
  const key = `${original}\0${copy}`;
  let result = memo.get(key);
  if (!result) {
    result = scorePair(original, copy, { language: 'en', lexicon });
    memo.set(key, result);
  }
  return result;
}

/** A pair as one bead, with the evidence that its drift is summed from. */
export function weighed([original, copy]) {
  const side = (text) => {
    const document = readDocument({ text, language: 'en', form: 'passage' }, LANGUAGES);
    return { document, sentences: document.sentences, ignored: [] };
  };
  return compareBead({ original: side(original), copy: side(copy), language: LANGUAGES.get('en'), lexicon });
}
