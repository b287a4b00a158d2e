import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Batch,
  type BatchPair,
  GRADES,
  type Grade,
  type Report,
  readySettings,
  runSignature,
  SEVERITIES,
  type Settings,
  type Severity,
  TMX_TAIL,
  tmxBegin,
  tmxUnits,
  writeJsonLine,
  writeMarkdown,
} from '@storydrift/core/lean';
import { PARQUET } from '../batch/folder.ts';
import type { ParquetTable } from '../batch/parquet.ts';
import { planOf } from '../batch/plan.ts';
import { runProgress } from '../batch/progress.ts';
import { startRun } from '../batch/run.ts';
import { closingText, pairText } from '../batch/text.ts';
import type { Reading } from '../batch/types.ts';
import { EXIT, interrupted } from '../exit.ts';
import type { ReadFlags } from '../io/input.ts';
import { write } from '../io/output.ts';
import { findSettings, folderOf } from '../io/settings.ts';
import type { StreamFormat } from '../write.ts';

// `storydrift batch MANIFEST|FOLDER -o OUT`: many comparisons, one folder of results.

export interface BatchFlags extends ReadFlags {
  output: string;
  jobs?: number;
  /** Seconds. */
  timeLimit: number;
  resume?: boolean;
  format?: StreamFormat;
  failOn?: Exclude<Severity, 'none'>;
  failOnNote?: Grade;
  minSeverity: Severity;
  only?: 'notes';
  parquet?: boolean;
  force?: boolean;
  lang?: string;
  config?: string;
  pairBy: 'names' | 'stories' | 'both';
  originalColumn: string;
  copyColumn: string;
  idColumn: string;
}

export async function runBatch(source: string, flags: BatchFlags): Promise<number> {
  const progress = runProgress();
  const { originalColumn: original, copyColumn: copy, idColumn: id } = flags;
  const folder = resolve(flags.output);
  const reading: Reading = {
    ...(flags.lang === undefined ? {} : { language: flags.lang }),
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(flags.ignoreRobots ? { ignoreRobots: true } : {}),
    ...(flags.save === undefined ? {} : { save: resolve(flags.save) }),
    ...(flags.trusted ? { trusted: flags.trusted } : {}),
  };
  const plan = await planOf(
    source,
    { columns: { original, copy, id }, output: folder, pairBy: flags.pairBy, reading },
    progress,
  );
  const settings = await findSettings(flags.config, [folderOf(source, plan.input.kind === 'folder')]);
  progress.expect(plan.total);
  const language = flags.lang;
  const withLexicon = language === undefined || language === 'en';
  const { ENGLISH_LEXICON } = await import('@storydrift/core/lexicon');
  const signature = runSignature({
    ...(withLexicon ? { lexicon: { version: ENGLISH_LEXICON } } : {}),
    ...(settings ? { settings: readySettings(settings) } : {}),
    ...(flags.force ? { force: true } : {}),
  });
  const stream = streamOf(flags.format, folder, signature);
  const Table = flags.parquet ? (await import('../batch/parquet.ts')).ParquetTable : undefined;
  let parquet: ParquetTable | undefined;
  let failed = false;
  const run = startRun(
    plan,
    {
      folder,
      jobs: flags.jobs ?? availableParallelism(),
      milliseconds: 1000 * flags.timeLimit,
      resume: flags.resume === true,
      signature,
      options: optionsOf(flags, settings),
      reading,
      ...(settings ? { settings } : {}),
      ...(flags.force ? { force: true } : {}),
      minSeverity: flags.minSeverity,
      onlyNotes: flags.only === 'notes',
    },
    {
      progress,
      begin(header) {
        // The table of an earlier run would say something else than the folder.
        rmSync(join(folder, PARQUET), { force: true });
        if (Table) parquet = new Table(folder, plan.input.columns, signature);
        return stream.begin(header);
      },
      pair(pair, line) {
        failed ||= fails(pair, flags);
        parquet?.add(pair);
        return stream.pair(pair, line);
      },
    },
  );
  const interrupt = () => {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    process.once('SIGINT', interrupted);
    progress.say('finishing what is in hand; press Ctrl-C again to stop at once.');
    run.stop();
  };
  process.off('SIGINT', interrupted).on('SIGINT', interrupt).on('SIGTERM', interrupt);
  let summary: Awaited<typeof run.done>;
  try {
    summary = await run.done;
    parquet?.finish();
    await stream.end();
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    progress.end();
  }
  const text = closingText(summary, flags.output);
  if (flags.format === undefined) await write(text);
  else process.stderr.write(text);
  if (!summary.complete) return EXIT.interrupted;
  if (failed) return EXIT.failed;
  return summary.counts.errors ? EXIT.unreadable : EXIT.done;
}

/** Options that change what stands in the folder. */
function optionsOf(
  { lang, encoding, force, minSeverity, only }: BatchFlags,
  settings: Settings | undefined,
): Batch['options'] {
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(force ? { force } : {}),
    ...(minSeverity === 'none' ? {} : { minSeverity }),
    ...(only ? { only } : {}),
    ...(settings ? { settings } : {}),
  };
}

/** Whether a pair meets `--fail-on` or `--fail-on-note`. Different stories meet any `--fail-on`. */
function fails(pair: BatchPair, { failOn, failOnNote }: BatchFlags): boolean {
  if (pair.status === 'error') return false;
  if (failOn !== undefined) {
    if (pair.verdict === 'different') return true;
    if (SEVERITIES.indexOf(pair.severity) >= SEVERITIES.indexOf(failOn)) return true;
  }
  return failOnNote !== undefined && GRADES.slice(0, GRADES.indexOf(failOnNote) + 1).some((grade) => pair.notes[grade]);
}

interface Stream {
  begin(header: string): Promise<void>;
  pair(pair: BatchPair, line: string): Promise<void>;
  end(): Promise<void>;
}

/** What standard output is told while the run goes on, pair by pair in input order. */
function streamOf(format: StreamFormat | undefined, folder: string, signature: string): Stream {
  const silent = async () => {};
  const quiet: Stream = { begin: silent, pair: silent, end: silent };
  const eachReport = (text: (report: Report, pair: BatchPair) => string) => async (pair: BatchPair) => {
    if (pair.status === 'error') return;
    await write(text(JSON.parse(await readFile(join(folder, pair.report), 'utf8')), pair));
  };
  switch (format) {
    case 'csv':
      return { ...quiet, begin: write, pair: (_, line) => write(line) };
    case 'json':
      return { ...quiet, pair: (pair) => write(writeJsonLine(pair)) };
    case 'text':
      return { ...quiet, pair: (pair) => write(pairText(pair)) };
    case 'markdown':
      return { ...quiet, pair: eachReport((report) => `${writeMarkdown(report)}\n`) };
    case 'tmx':
      return {
        begin: () => write(tmxBegin(signature)),
        pair: eachReport((report, { row }) => tmxUnits(report, `${row}.`)),
        end: () => write(TMX_TAIL),
      };
    case undefined:
      return quiet;
  }
}
