import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { type BatchPair, metadataColumns, PAIR_COLUMNS, pairRow, type Value, VERSION } from '@storydrift/core/lean';
import { type BasicType, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { PARQUET, PART } from './folder.ts';

// `pairs.parquet`: the table of pairs.csv with types, for DuckDB, Polars, Spark and notebooks. Written in groups of rows, so
// that a list of any length is written without being held. Same columns, same order, same values; what is no figure is text.

/** Rows of a group: readers fetch and skip whole groups. */
const GROUP = 5000;

const TEXTS: ReadonlySet<string> = new Set([
  'id',
  'status',
  'error',
  'original',
  'copy',
  'original_language',
  'copy_language',
  'verdict',
  'severity',
  'worst_message',
  'strip',
  'report',
  'signature',
]);
const SHARES: ReadonlySet<string> = new Set(['confidence', 'drift', 'worst_drift']);

export class ParquetTable {
  readonly #path: string;
  readonly #signature: string;
  readonly #columns: { name: string; type: BasicType; nullable: boolean; values: Value[] }[];
  readonly #metadata: readonly string[];
  readonly #writer: ParquetWriter;

  /** `metadata` names the metadata columns, in order; they are text. */
  constructor(folder: string, metadata: readonly string[], signature: string) {
    this.#path = join(folder, PARQUET);
    this.#signature = signature;
    this.#metadata = metadata;
    const column = (name: string, type: BasicType) => ({ name, type, nullable: true, values: [] });
    this.#columns = [
      ...PAIR_COLUMNS.map((name) => column(name, TEXTS.has(name) ? 'STRING' : SHARES.has(name) ? 'DOUBLE' : 'INT32')),
      ...metadataColumns(metadata).map((name) => column(name, 'STRING')),
    ];
    const columnData = this.#columns.map(({ name, type, nullable }) => ({ name, type, nullable, data: [] }));
    this.#writer = new ParquetWriter({
      writer: fileWriter(this.#path + PART),
      schema: schemaFromColumnData({ columnData }),
      createdBy: `storydrift ${VERSION}`,
    });
  }

  add(pair: BatchPair): void {
    const row: Record<string, Value> = pairRow(pair, this.#signature);
    const values = [
      ...PAIR_COLUMNS.map((name) => row[name] ?? null),
      ...this.#metadata.map((name) => pair.metadata[name] ?? null),
    ];
    this.#columns.forEach((column, i) => {
      column.values.push(values[i]!);
    });
    if (this.#columns[0]!.values.length >= GROUP) this.#flush();
  }

  finish(): void {
    this.#flush();
    this.#writer.finish();
    renameSync(this.#path + PART, this.#path);
  }

  #flush(): void {
    if (!this.#columns[0]!.values.length) return;
    const columnData = this.#columns.map(({ name, type, values }) => ({ name, type, data: values }));
    this.#writer.write({ columnData, rowGroupSize: GROUP });
    for (const column of this.#columns) column.values = [];
  }
}
