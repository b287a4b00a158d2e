import { type Reads, type TextInput, UnreadableFile } from './types.ts';

// The served viewer reads every format of text; what that takes comes with the first file, not with the page.

/** Which files this page takes, as the locales call it. */
export const READS: Reads = 'all';

/** Endings and types for the file chooser. */
export const TEXT_FILES = [
  '.txt,.md,.markdown,.html,.htm,.xhtml,.docx,.json',
  'text/plain,text/markdown,text/html,application/xhtml+xml,application/json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
].join(',');

/** Reads the bytes of a file that is no report. */
export async function readText(bytes: Uint8Array, file: File): Promise<TextInput> {
  const { readDocument } = await import('./document.ts').catch(() => {
    throw new UnreadableFile('notLoaded', file.name);
  });
  return readDocument(bytes, file);
}
