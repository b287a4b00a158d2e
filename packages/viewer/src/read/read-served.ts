import { type TextInput, UnreadableFile } from './types.ts';

// The served viewer reads every format of text; what that takes comes with the first file, not with the page.

/** Reads the bytes of a file that is no report. */
export async function readText(bytes: Uint8Array, file: File): Promise<TextInput> {
  const { readDocument } = await import('./document.ts').catch(() => {
    throw new UnreadableFile('notLoaded', file.name);
  });
  return readDocument(bytes, file);
}
