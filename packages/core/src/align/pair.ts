// A pair of texts, read. In: the sentences of both sides. Out: their evidence and the anchors between them, with the
// words that the two texts use for each other taken as one.

import { type Anchor, findAnchors } from './anchors.ts';
import { heaviestChain } from './corridor.ts';
import { type Evidence, readEvidence, withStandIns } from './evidence.ts';
import { learnLexicon } from './lexicon.ts';
import type { NumberWords } from './reading.ts';

export interface Pair {
  evidence: Evidence;
  /** Ascending by original, then copy. */
  anchors: Anchor[];
}

export function readPair(original: readonly string[], copy: readonly string[], numbers?: NumberWords): Pair {
  const evidence = readEvidence(original, copy, numbers);
  const anchors = findAnchors(evidence);
  const stands = learnLexicon(evidence, heaviestChain(anchors, copy.length));
  if (!stands) return { evidence, anchors };
  const taught = withStandIns(evidence, stands);
  return { evidence: taught, anchors: findAnchors(taught) };
}
