import { detectLanguage } from '../language/detect.ts';
import type { Languages } from '../language/registry.ts';
import { structureData } from '../language/registry.ts';
import { labelFurniture } from './furniture.ts';
import { segment } from './segment.ts';
import { sha256 } from './sha256.ts';
import type { Block, BlockKind, Document, DocumentInput, Sentence } from './types.ts';

/** Reads a text: language, blocks, sentences, furniture. Lossless on any input; an empty text has no sentence. */
export function readDocument(input: string | DocumentInput, languages: Languages): Document {
  const { text, name = 'text', language: given, hints = [], form = 'article', source } = asInput(input);
  const language = given ?? detectLanguage(text, languages);
  const data = structureData(languages, language);
  const { blocks, sentences } = segment(text, data.segmentation);
  const labelled = form === 'article' ? labelFurniture(text, blocks, sentences, data.furniture, hints) : sentences;
  const document = {
    name,
    text,
    sha256: form === 'article' ? sha256(text) : '',
    language,
    blocks: agree(blocks, labelled),
    sentences: labelled,
  };
  return source ? { ...document, source } : document;
}

/** Blocks of captions, titles and headings are called so: the look of a block alone does not tell. */
function agree(blocks: readonly Block[], sentences: readonly Sentence[]): Block[] {
  const kinds = new Map<number, BlockKind>();
  for (const { block, kind } of sentences) {
    if (kind === 'caption') kinds.set(block, 'caption');
    else if (kind === 'title' || kind === 'heading') kinds.set(block, 'heading');
  }
  return blocks.map((block, i) => {
    const kind = kinds.get(i);
    return kind ? { ...block, kind } : block;
  });
}

function asInput(input: string | DocumentInput): DocumentInput {
  return typeof input === 'string' ? { text: input } : input;
}
