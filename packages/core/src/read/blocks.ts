import type { DocumentHint } from '../document/types.ts';

// Blocks of a structured document (page, Word file, PDF …) in; text and hints out. Blocks are separated by a blank line,
// so that the segmenter sees the structure that the format had.

export interface ReadBlock {
  text: string;
  /** What the format says it is; running text has none. */
  kind?: DocumentHint['kind'];
}

/** What a format's reader finds: the text and what the document says about itself. */
export interface Parsed {
  text: string;
  hints: DocumentHint[];
  title: string | null;
  byline: string | null;
  /** As it stands in the document. */
  date: string | null;
  /** The date for machines (ISO 8601), where the document gives one. */
  published: string | null;
  language: string | null;
  url: string | null;
}

export const NOTHING_SAID = {
  title: null,
  byline: null,
  date: null,
  published: null,
  language: null,
  url: null,
} as const;

/** Joins blocks into a text; the hints point into it. Blocks without a visible character are left out. */
export function joinBlocks(blocks: readonly ReadBlock[]): Pick<Parsed, 'text' | 'hints'> {
  const parts: string[] = [];
  const hints: DocumentHint[] = [];
  let start = 0;
  for (const block of blocks) {
    const text = block.text.trim();
    if (!text) continue;
    if (block.kind) hints.push({ start, end: start + text.length, kind: block.kind });
    parts.push(text);
    start += text.length + 2;
  }
  return { text: parts.join('\n\n'), hints };
}
