import { detectLanguage } from '../language/detect.ts';
import type { Languages } from '../language/registry.ts';
import { structureData } from '../language/registry.ts';
import { labelFurniture } from './furniture.ts';
import { segment } from './segment.ts';
import { sha256 } from './sha256.ts';
import type { Document, DocumentInput } from './types.ts';

/** Reads a text: language, blocks, sentences, furniture. Lossless on any input; an empty text has no sentence. */
export function readDocument(input: string | DocumentInput, languages: Languages): Document {
  const { text, name = 'text', language: given, hints = [], form = 'article' } = asInput(input);
  const language = given ?? detectLanguage(text);
  const data = structureData(languages, language);
  const { blocks, sentences } = segment(text, data.segmentation);
  return {
    name,
    text,
    sha256: sha256(text),
    language,
    blocks,
    sentences: form === 'article' ? labelFurniture(text, blocks, sentences, data.furniture, hints) : sentences,
  };
}

function asInput(input: string | DocumentInput): DocumentInput {
  return typeof input === 'string' ? { text: input } : input;
}
