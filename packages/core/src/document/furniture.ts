import type { FurnitureData } from '../language/types.ts';
import type { Block, DocumentHint, Sentence } from './types.ts';

/** Says of every sentence whether it is body or furniture, and which. Returns new sentences, same spans. */
export function labelFurniture(
  _text: string,
  _blocks: readonly Block[],
  sentences: readonly Sentence[],
  _data: FurnitureData,
  _hints: readonly DocumentHint[] = [],
): Sentence[] {
  return sentences.map((sentence) => ({ ...sentence }));
}
