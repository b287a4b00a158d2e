import type { DocumentInput } from '@storydrift/core/lean';

/** A text that stands in a box or goes to the worker, with what its format said about it. */
export interface TextInput extends DocumentInput {
  name: string;
}

export type Reads = 'all' | 'plain';

export type UnreadableReason =
  | 'unreadable'
  | 'empty'
  | 'notJson'
  | 'noArticle'
  | 'tooLong'
  | 'webPage'
  | 'pdf'
  | 'otherFormat'
  | 'damaged'
  | 'tooMuch'
  | 'notLoaded';

/** Why a file cannot be opened; the screen says it in words. */
export class UnreadableFile extends Error {
  readonly reason: UnreadableReason;
  readonly file: string;
  constructor(reason: UnreadableReason, file: string) {
    super(reason);
    this.reason = reason;
    this.file = file;
  }
}
