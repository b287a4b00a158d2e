import type { DocumentHint } from '../document/types.ts';

// What the reading of bytes takes and gives. Everything that needs a heavy library or the surroundings (a DOM, a zip of a
// word processor, a PDF) is passed in as a reader, so that this entry stays light and runs anywhere.

export const READ_FORMATS = ['text', 'markdown', 'html', 'json', 'docx', 'pdf'] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];

/** Something a person should know about how a text was read. */
export interface ReadWarning {
  /** Stable identifier. */
  code:
    | 'encoding-guessed'
    | 'encoding-contradicted'
    | 'damaged-characters'
    | 'mojibake'
    | 'no-article'
    | 'cut-off'
    | 'pages-left-out';
  params: Record<string, string | number | boolean>;
  /** Says it in English, as the rest of a sentence that begins with the name of the input. */
  message: string;
}

export type ReadErrorCode =
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'other-format'
  | 'encoding-wrong'
  | 'encoding-unknown'
  | 'json-no-text'
  | 'json-list'
  | 'too-nested'
  | 'too-many-parts'
  | 'damaged'
  | 'protected'
  | 'no-words'
  | 'no-reader';

/** An input that cannot be read. `message` is the rest of a sentence that begins with the name of the input. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: ReadErrorCode,
    message: string,
    params: Record<string, string | number> = {},
    options?: { cause: unknown },
  ) {
    super(message, options);
    this.name = 'ReadError';
    this.code = code;
    this.params = params;
  }
}

/** The part of the DOM that is used here; `Document` and `Element` of a browser or of linkedom have it. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: ArrayLike<DomNode>;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly parentNode: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): ArrayLike<DomElement>;
  removeAttribute(name: string): void;
  appendChild(child: DomNode): unknown;
  replaceWith(other: DomNode): void;
  remove(): void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  createElement(name: string): DomElement;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): ArrayLike<DomElement>;
}

/** A run of characters on a page of a PDF. Lengths are in points, from the lower left corner of the page. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Size of the letters. */
  height: number;
}

export interface PdfPage {
  width: number;
  height: number;
  runs: PdfRun[];
}

export interface Pdf {
  /** How many pages the file has; `pages` may hold fewer. */
  total: number;
  pages: PdfPage[];
  title?: string;
}

/** What mammoth is to be told, in its own words. */
export interface DocxOptions {
  styleMap: string[];
  includeEmbeddedStyleMap: boolean;
  externalFileAccess: boolean;
}

/** What reads the formats that need a library. A format without its reader is refused with a clear error. */
export interface Readers {
  /** Parses a web page: `DOMParser` in a browser, linkedom in Node. */
  parseHtml?: (html: string) => DomDocument | Promise<DomDocument>;
  /** Turns a .docx file, already checked and cut down to its text parts, into HTML with mammoth. */
  docxToHtml?: (docx: Uint8Array, options: DocxOptions) => Promise<string>;
  /** Gives the characters of a PDF with their places. */
  readPdf?: (pdf: Uint8Array, mostPages: number) => Promise<Pdf>;
}

export interface ReadOptions {
  /** File name or address: decides where the content leaves a doubt. */
  name?: string;
  /** Encoding to use, whatever the bytes say. Any label of the Encoding Standard (https://encoding.spec.whatwg.org). */
  encoding?: string;
  /** `Content-Type` a server sent: its `charset` counts as declared, its type where the content leaves a doubt. */
  contentType?: string;
  readers?: Readers;
}

export interface ReadResult {
  /** The text, blocks separated by blank lines; never without a word. */
  text: string;
  /** Furniture that the format itself names, in order. */
  hints: DocumentHint[];
  format: ReadFormat;
  /** Name of the encoding as in the Encoding Standard; null where the format has its own (docx, pdf). */
  encoding: string | null;
  warnings: ReadWarning[];
  title: string | null;
  byline: string | null;
  /** As it stands in the page or file. */
  date: string | null;
  /** The date for machines as it stands there, usually ISO 8601; null where there is none apart from `date`. */
  published: string | null;
  /** Language that the document declares, as a two-letter code. A page's declaration is often that of its template. */
  language: string | null;
  /** Address that the document gives as its own. */
  url: string | null;
}

/** Bounds of what is read. Well above any article, well below what would make a machine unusable. */
export const LIMITS = {
  /** Bytes of one document. */
  bytes: 50 * 1024 * 1024,
  /** Bytes of a web page: beyond this it is no article. */
  htmlBytes: 20 * 1024 * 1024,
  /** Levels of nesting in a web page; browsers cut at 512. */
  htmlDepth: 512,
  /** Elements of a web page. */
  htmlElements: 300_000,
  /** Bytes that one part of a .docx file may unpack to, and all text parts together. */
  docxPartBytes: 32 * 1024 * 1024,
  docxBytes: 64 * 1024 * 1024,
  /** Files inside a .docx file. */
  docxParts: 10_000,
  pdfPages: 300,
} as const;
