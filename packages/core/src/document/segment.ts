import type { SegmentationData } from '../language/types.ts';
import { findBlocks } from './blocks.ts';
import { sentenceEnds, sentenceRules } from './boundaries.ts';
import type { Block, Sentence } from './types.ts';

/**
 * Cuts a text into blocks and sentences. Sentences are trimmed, in order, do not overlap, and only white space lies
 * between them, on any input. All of them are `body`; `labelFurniture` says what else they are.
 */
export function segment(text: string, data: SegmentationData): { blocks: Block[]; sentences: Sentence[] } {
  const rules = sentenceRules(data);
  const cased = /[A-Z]/.test(text) || /\p{Lu}/u.test(text);
  const blocks = findBlocks(text);
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    let from = block.start;
    let open = false;
    for (const end of sentenceEnds(text, block, rules, cased)) {
      const piece = text.slice(from, end);
      const start = from + piece.length - piece.trimStart().length;
      const stop = from + piece.trimEnd().length;
      from = end;
      if (start >= stop) continue;
      const last = sentences.at(-1);
      // A piece without a letter or figure (`”`, `. .`) is no sentence: it belongs to its neighbour.
      const hollow = !/[a-z0-9]/i.test(piece) && !/[\p{L}\p{N}]/u.test(piece);
      if (last?.block === index && (hollow || open)) last.end = stop;
      else {
        sentences.push({ start, end: stop, block: index, kind: 'body' });
        open = hollow;
        continue;
      }
      open = false;
    }
  }
  return { blocks, sentences };
}
