import { createReadStream } from 'node:fs';
import { writeJsonLine } from '@storydrift/core/lean';
import { unreadable } from '../exit.ts';
import { decode } from './decode.ts';
import { MAX_BYTES, nameOf, reasonOf, STDIN } from './input.ts';
import { write } from './output.ts';
import { startProgress } from './progress.ts';

// A filter over JSON lines: one line in, one line out, in order, one line in memory at a time. A bad line gives
// {"id","error"} in its place and the run goes on.

const LINE_FEED = 0x0a;

export type Line = { text: string } | { error: string };

/** Lines of a file or of standard input. The last line needs no line break; a line over the limit is not kept. */
export async function* linesOf(source: string): AsyncGenerator<Line> {
  const stream = source === STDIN ? process.stdin : createReadStream(source);
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const bytes = Buffer.concat(parts);
    const tooLong = size > MAX_BYTES;
    parts = [];
    size = 0;
    if (tooLong) return { error: `longer than ${MAX_BYTES / 1024 / 1024} MB` };
    try {
      return { text: decode(bytes, 'the line') };
    } catch (error) {
      return { error: (error as Error).message };
    }
  };
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > MAX_BYTES) parts = [];
    else if (part.length) parts.push(part);
  };
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      let from = 0;
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        keep(chunk.subarray(from, at));
        yield take();
        from = at + 1;
      }
      keep(chunk.subarray(from));
    }
  } catch (error) {
    throw unreadable(`${nameOf(source)} cannot be read: ${reasonOf(error)}`);
  }
  if (size > 0) yield take();
}

export type Fields = Record<string, unknown>;

/** Runs `answer` over every line; what it throws becomes the `error` of that line. Tells how many lines were bad. */
export async function filterLines(source: string, answer: (fields: Fields) => Fields): Promise<void> {
  // On a terminal the answers themselves show that the run goes on.
  const progress = process.stdout.isTTY ? undefined : startProgress();
  let number = 0;
  let bad = 0;
  for await (const line of linesOf(source)) {
    number++;
    let id: unknown = null;
    let result: Fields;
    try {
      if ('error' in line) throw new Error(line.error);
      const fields = parseObject(line.text);
      id = fields['id'] ?? null;
      result = { id, ...answer(fields) };
    } catch (error) {
      bad++;
      result = { id, error: `line ${number}: ${(error as Error).message}` };
    }
    await write(writeJsonLine(result));
    progress?.show(`${number} lines`);
  }
  if (bad)
    process.stderr.write(`storydrift: ${bad} of ${number} lines could not be read; see "error" in the output.\n`);
}

export function parseObject(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(text.trim() === '' ? 'the line is blank' : 'the line is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('the line is not an object');
  return value as Fields;
}

/** A text field of a line; a missing one is an error unless it is optional. */
export function textField(fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value === 'string') return value;
  throw new Error(value === undefined ? `"${key}" is missing` : `"${key}" is not a string`);
}

export function optionalTextField(fields: Fields, key: string): string | undefined {
  return fields[key] === undefined || fields[key] === null ? undefined : textField(fields, key);
}
