import { readText } from '#read-text';
import { type TextInput, UnreadableFile } from '../read/types.ts';

// In: a file. Out: a text the core can read, or a stored report, or an error that says what to do. Nothing leaves the page.

export type Opened = { type: 'text'; input: TextInput } | { type: 'json'; name: string; value: unknown };

/** Longer texts are for the command line: a page that holds them twice, with marks, is no longer pleasant to use. */
export const MAX_MEGABYTES = 8;
/** A Word file or page may be larger than its text. */
const MAX_FILE_MEGABYTES = 50;

/** Reads a dropped or chosen file. JSON that names our schema is a report or batch; everything else is text, by its content. */
export async function openFile(file: File): Promise<Opened> {
  const { name } = file;
  const json = file.type === 'application/json' || name.toLowerCase().endsWith('.json');
  if (file.size > MAX_FILE_MEGABYTES * 1e6 && !json) throw new UnreadableFile('tooLong', name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const value = json ? parse(bytes, name) : null;
  if (isOurs(value)) return { type: 'json', name, value };
  const input = await readText(bytes, file);
  if (input.text.length > MAX_MEGABYTES * 1e6) throw new UnreadableFile('tooLong', name);
  return { type: 'text', input };
}

/** Reports and summaries say what they are; JSON that does not may hold an article. */
function isOurs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value;
}

function parse(bytes: Uint8Array, name: string): unknown {
  if (!bytes.length) throw new UnreadableFile('empty', name);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UnreadableFile('notJson', name);
  }
}
