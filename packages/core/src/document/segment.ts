import type { SegmentationData } from '../language/types.ts';
import type { Block, Sentence } from './types.ts';

/** Cuts a text into blocks and sentences. All sentences are `body`; `labelFurniture` says what else they are. */
export function segment(text: string, _data: SegmentationData): { blocks: Block[]; sentences: Sentence[] } {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const trimmed = match[0].trim();
    if (!trimmed) continue;
    const start = match.index + match[0].indexOf(trimmed);
    const block = blocks.push({ start, end: start + trimmed.length, kind: 'paragraph' }) - 1;
    for (const piece of segmenter.segment(trimmed)) {
      const words = piece.segment.trim();
      if (!words) continue;
      const at = start + piece.index + piece.segment.indexOf(words);
      sentences.push({ start: at, end: at + words.length, block, kind: 'body' });
    }
  }
  return { blocks, sentences };
}
