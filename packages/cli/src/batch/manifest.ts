import { createReadStream } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { unreadable } from '../exit.ts';
import { isAddress, reasonOf } from '../io/input.ts';
import { linesOf, parseObject } from '../io/lines.ts';
import { Several } from './shared.ts';
import type { Place, Planned } from './types.ts';

// A manifest, row by row: CSV, TSV or JSON lines with the columns original and copy, perhaps id, and any others, which
// are kept as metadata. Paths are relative to the manifest. A row that lacks something is an error row; only a manifest
// that cannot be read at all ends the run.

export interface ColumnNames {
  original: string;
  copy: string;
  id: string;
}

/** More than any row of paths and metadata; a quotation mark that is never closed would swallow the rest of the file. */
const LONGEST_RECORD = 1024 * 1024;

/** Reads the head of a manifest and counts its rows; throws when it is no manifest. */
export async function openManifest(
  file: string,
  names: ColumnNames,
): Promise<{
  total: number;
  /** Metadata columns. */
  columns: string[];
  /** How often an original stands in the manifest, for those that do so several times. */
  copies: ReadonlyMap<string, number>;
  rows: () => AsyncGenerator<Planned>;
}> {
  const columns = new Set<string>();
  const originals = new Several();
  let total = 0;
  const used = new Set<string>();
  for await (const fields of fieldsOf(file, names)) {
    total++;
    if ('error' in fields) continue;
    for (const [name, value] of fields.values) {
      columns.add(name);
      if (value !== '') used.add(name);
    }
    originals.add(fields.values.get(names.original) ?? '');
  }
  const missing = [names.original, names.copy].filter((name) => !columns.has(name));
  if (missing.length) {
    throw unreadable(
      `${file} has no column ${missing.map((name) => `“${name}”`).join(' and none ')}` +
        `${columns.size ? ` (it has ${[...columns].slice(0, 12).join(', ')})` : ''}. ` +
        'Name the columns with --original-column and --copy-column.',
    );
  }
  // Spreadsheets write columns that somebody once touched: without a name and without a value they are none.
  const metadata = [...columns].filter(
    (name) => !Object.values(names).includes(name) && (used.has(name) || !UNNAMED.test(name)),
  );
  originals.counts.delete('');
  return { total, columns: metadata, copies: originals.counts, rows: () => planned(file, names, metadata) };
}

async function* planned(file: string, names: ColumnNames, metadata: readonly string[]): AsyncGenerator<Planned> {
  const folder = dirname(resolve(file));
  let row = 0;
  for await (const fields of fieldsOf(file, names)) {
    row++;
    if ('error' in fields) {
      const place: Place = { row, id: `row-${row}`, original: '', copy: '', metadata: {} };
      yield { place, error: { code: 'manifest', message: fields.error } };
      continue;
    }
    const { values, fault } = fields;
    const original = values.get(names.original) ?? '';
    const copy = values.get(names.copy) ?? '';
    const id = values.get(names.id) || `row-${row}`;
    const kept = Object.fromEntries(metadata.map((name) => [name, values.get(name) ?? '']));
    const place: Place = { row, id, original, copy, metadata: kept };
    const without = [names.original, names.copy].find((name) => !values.get(name));
    if (fault !== undefined) yield { place, error: { code: 'manifest', message: fault } };
    else if (without !== undefined) {
      yield { place, error: { code: 'manifest', message: `Row ${row} has nothing in column “${without}”.` } };
    } else yield { place, sources: { original: sourceOf(folder, original), copy: sourceOf(folder, copy) } };
  }
}

/** Addresses stay as they are; a path is taken from the manifest's folder. */
function sourceOf(folder: string, cell: string): string {
  return isAddress(cell) ? cell : resolve(folder, cell);
}

type Fields = { values: Map<string, string>; fault?: string } | { error: string };

async function* fieldsOf(file: string, names: ColumnNames): AsyncGenerator<Fields> {
  const rows = /^\.(?:jsonl|ndjson)$/i.test(extname(file)) ? jsonFields(file) : tableFields(file);
  for await (const fields of rows)
    yield 'error' in fields ? fields : { ...fields, values: called(fields.values, names) };
}

/** “Original” and “ID” are what is meant by original and id, where there is no column of exactly that name. */
function called(values: Map<string, string>, names: ColumnNames): Map<string, string> {
  const wanted = Object.values(names).filter((name) => !values.has(name));
  if (!wanted.length) return values;
  const entries = [...values].map(([name, value]): [string, string] => {
    return [wanted.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name, value];
  });
  const renamed = new Map(entries);
  return renamed.size === values.size ? renamed : values;
}

async function* jsonFields(file: string): AsyncGenerator<Fields> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if ('text' in line && line.text.trim() === '') continue;
    try {
      if ('error' in line) throw new Error(line.error);
      yield { values: new Map(Object.entries(parseObject(line.text)).map(([name, value]) => [name, asText(value)])) };
    } catch (error) {
      yield { error: `Line ${number} of the manifest cannot be used: ${(error as Error).message}.` };
    }
  }
}

function asText(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function* tableFields(file: string): AsyncGenerator<Fields> {
  const text = decoded(file);
  const first = await text.next();
  if (first.done) throw unreadable(`${file} is empty. The first line of a manifest names its columns.`);
  const { delimiter, rest } = delimiterOf(file, first.value);
  const parser = parse({
    delimiter,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  // A fault of the file ends the parser with it, and so shows below.
  pipeline(Readable.from(joined(rest, text)), parser, () => {});
  let header: string[] | undefined;
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (!header) {
        header = headerOf(file, record);
        continue;
      }
      number++;
      const values = new Map(header.map((name, i) => [name, record[i] ?? '']));
      const beyond = record.slice(header.length).some((cell) => cell !== '');
      if (record.length >= header.length && !beyond) yield { values };
      else {
        const fault = `Row ${number} has ${record.length} cells; the first line has ${header.length}. Check commas and quotation marks.`;
        yield { values, fault };
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadable(`${file} cannot be read as a table: ${error.message.replace(/\.$/, '')}.`);
  }
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The file as text, a piece at a time; UTF-8, or UTF-16 with a byte-order mark, as spreadsheets write it. */
async function* decoded(file: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let held: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      held = held.length ? Buffer.concat([held, chunk]) : chunk;
      if (held.length < 2) continue;
      decoder ??= new TextDecoder(encodingOf(held), { fatal: true });
      const text = decoder.decode(held, { stream: true });
      held = Buffer.alloc(0);
      if (text) yield text;
    }
    const rest = (decoder ?? new TextDecoder('utf-8', { fatal: true })).decode(held);
    if (rest) yield rest;
  } catch (error) {
    if (error instanceof TypeError) {
      throw unreadable(`${file} is not valid UTF-8 text. Save the table as “CSV UTF-8” and try again.`);
    }
    throw unreadable(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function headerOf(file: string, cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim());
  const twice = names.find((cell, i) => cell !== '' && names.indexOf(cell) !== i);
  if (twice !== undefined) throw unreadable(`${file} has two columns “${twice}”. Rename one.`);
  return names.map((cell, i) => cell || `column_${i + 1}`);
}

/** Name of a column that has none. */
const UNNAMED = /^column_\d+$/;

/**
 * What stands between cells, and the text without the line that says so (`sep=;`, for one well-known spreadsheet). A tab
 * in the first line means TSV whatever the ending; spreadsheets of half the world write semicolons.
 */
function delimiterOf(file: string, beginning: string): { delimiter: string; rest: string } {
  const said = /^"?sep=(.)"?(?:\r\n|\r|\n)/.exec(beginning);
  if (said) return { delimiter: said[1]!, rest: beginning.slice(said[0].length) };
  if (/^\.tsv$/i.test(extname(file))) return { delimiter: '\t', rest: beginning };
  const line = beginning.slice(0, beginning.search(/[\r\n]|$/));
  const delimiter = ['\t', ';', ','].reduce(
    (best, sign) => (line.split(sign).length > line.split(best).length ? sign : best),
    ',',
  );
  return { delimiter, rest: beginning };
}
