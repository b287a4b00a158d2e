/** A half-open range `[start, end)` of UTF-16 code units in the text it belongs to. */
export interface Span {
  start: number;
  end: number;
}

/** What a sentence is in the article. Only `body` sentences are scored; everything else is furniture. */
export const SENTENCE_KINDS = [
  'body',
  'title',
  'standfirst',
  'byline',
  'dateline',
  'caption',
  'credit',
  'heading',
  'boilerplate',
] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

export const BLOCK_KINDS = ['paragraph', 'heading', 'list-item', 'caption', 'quote'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Paragraph, heading, list item … `text.slice(start, end)` is the block without its outer white space. */
export interface Block extends Span {
  kind: BlockKind;
}

/** The unit of alignment. `text.slice(start, end)` gives the sentence back exactly. */
export interface Sentence extends Span {
  /** Index into `blocks`. */
  block: number;
  kind: SentenceKind;
}

/** A text that has been read: where its blocks and sentences are, and in which language it is. */
export interface Document {
  name: string;
  text: string;
  /** SHA-256 of the UTF-8 encoding of `text`, lower-case hex; empty for a passage, which nothing refers to by it. */
  sha256: string;
  /** ISO 639-1 code, or `und` when the language could not be told. */
  language: string;
  blocks: Block[];
  sentences: Sentence[];
  source?: DocumentSource | undefined;
}

/** Where a text was read from and how, as far as its reader knows. */
export interface DocumentSource {
  /** Format it was in: `text`, `markdown`, `html`, `json`, `docx`, `pdf`. */
  format: string;
  /** Encoding that it was read as; null where the format has its own. */
  encoding: string | null;
  /** SHA-256 of the bytes, lower-case hex. */
  sha256: string;
  /** What the document says of itself. */
  title: string | null;
  byline: string | null;
  date: string | null;
  /** What a person should know about how it was read. */
  warnings: { code: string; message: string }[];
  /** Where on the web it was had, and when (ISO 8601, UTC); null for files. */
  web: { address: string; finalAddress: string; time: string } | null;
}

/** What a reader (HTML, Markdown …) already knows about a span of the text. */
export interface DocumentHint extends Span {
  kind: Exclude<SentenceKind, 'body'>;
}

/** What callers hand in: a text with, if they know it, its name, language and hints about its structure. */
export interface DocumentInput {
  text: string;
  name?: string;
  /** ISO 639-1 code; detected from the text when absent. */
  language?: string;
  hints?: readonly DocumentHint[];
  /** Stands in the report as it is. */
  source?: DocumentSource | undefined;
  /** `article` (default) looks for blocks and furniture; `passage` splits sentences only, all of them body. */
  form?: 'article' | 'passage';
}
