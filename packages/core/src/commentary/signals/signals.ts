import type { Languages } from '../../language/registry.ts';
import type { Signal } from '../../report/schema.ts';
import type { Reading } from '../reading.ts';
import { nameSignals } from './names.ts';
import { quoteSignals } from './quotes.ts';
import { spacingSignals } from './spacing.ts';
import { settleSignals } from './types.ts';
import { wordSignals } from './words.ts';

// Traces of machine translation: evidence of how a text was made, never commentary. Rules over letters, marks and
// spacing; rules about words need the language's `traces`.

const NONE: ReadonlySet<string> = new Set();

export function findSignals({ scene, sentences, lexicon }: Reading, languages: Languages): Signal[] {
  const { traces } = lexicon;
  return settleSignals([
    ...quoteSignals(scene),
    ...spacingSignals(scene, languages, traces?.compounds ?? NONE),
    ...(traces ? wordSignals(sentences, scene.text, traces) : []),
    ...nameSignals(sentences, scene.text),
  ]);
}
