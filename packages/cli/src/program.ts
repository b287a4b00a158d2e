import { GRADES, SEVERITIES, VERSION } from '@storydrift/core/lean';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { AlignFlags } from './commands/align.ts';
import type { BatchFlags } from './commands/batch.ts';
import type { CompareFlags } from './commands/compare.ts';
import type { NotesFlags } from './commands/notes.ts';
import type { ScoreFlags } from './commands/score.ts';
import type { ViewFlags } from './commands/view.ts';
import { FORMATS, REPORT_FORMATS, STREAM_FORMATS } from './write.ts';

// The command line as commander sees it. Each command is imported when it runs, so that `--help` and the filters start
// without what they do not need.

const format = (formats: readonly string[]) =>
  new Option('-f, --format <format>', 'what to write (default: what the ending of --output means, else text)').choices(
    formats,
  );
const output = () => new Option('-o, --output <file>', 'write to a file instead of standard output');
const config = () =>
  new Option('--config <file>', 'options of a client or outlet; else storydrift.config.json, where there is one');
const lang = () => new Option('-l, --lang <code>', 'language of the texts (en, de, ru …) instead of detecting it');
const pins = () => new Option('--pins <file>', 'JSON file with sentences that must or must not be partners');

const encoding = () =>
  new Option('--encoding <name>', 'encoding of the texts (windows-1251, koi8-r …) instead of detecting it').argParser(
    encodingOf,
  );

const save = () => new Option('--save <folder>', 'keep the bytes of fetched web pages in a folder');
const ignoreRobots = () => new Option('--ignore-robots', 'fetch web pages also where robots.txt asks programs not to');

/**
 * Builds the program; `done` is told the exit code of the command that ran. `trusted` are servers (`host:port`) of this
 * machine that tests may ask; there is no flag for it.
 */
export function program(done: (code: number) => void, trusted: readonly string[] = []): Command {
  const storydrift = new Command('storydrift')
    .description('Compares retellings of a story: what drifted, what was left out, what an editor slipped in.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .showHelpAfterError('(--help shows how it is used)');

  const add = (name: string, summary: string, examples: readonly string[]) =>
    storydrift
      .command(name)
      .description(summary)
      .helpOption('-h, --help', 'print this help')
      .addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}`);

  add('compare', 'Compare copies of a story with its original.', [
    'storydrift compare original.txt copy.txt',
    'storydrift compare original.txt copy.txt -o report.html',
    'storydrift compare original.txt first.txt second.txt --format json -o report.json',
    'storydrift compare https://example.org/story.html copy.docx --save pages',
    'storydrift compare original.pdf old.txt --encoding windows-1251',
    'curl -s https://example.org/copy.txt | storydrift compare original.txt - --fail-on major',
  ])
    .argument('<original>', 'the original: a file, a web address, or “-” for standard input')
    .argument('<copy...>', 'one or more texts that retell it: txt, md, html, docx, pdf, json')
    .addOption(format(REPORT_FORMATS))
    .addOption(output())
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when a finding is as severe; different stories count').choices([
        'minor',
        'major',
        'critical',
      ]),
    )
    .addOption(new Option('--fail-on-note <grade>', 'exit with 1 when a note is as sure').choices([...GRADES]))
    .addOption(encoding())
    .addOption(save())
    .addOption(ignoreRobots())
    .option('--force', 'score drift even when the texts tell different stories')
    .addOption(pins())
    .addOption(config())
    .addOption(lang())
    .action(async (original: string, copies: string[], flags: CompareFlags) => {
      done(await (await import('./commands/compare.ts')).runCompare(original, copies, { ...flags, trusted }));
    });

  add('notes', 'Find editorial notes and traces of machine translation in texts.', [
    'storydrift notes article.txt',
    'storydrift notes copy.txt --original original.txt --format json',
    'storydrift notes https://example.org/article --save pages',
    'storydrift notes --jsonl < passages.jsonl > notes.jsonl',
  ])
    .argument('[text...]', 'files, web addresses, or “-” for standard input')
    .option('--original <file>', 'the original: what it supports is no commentary')
    .addOption(format(FORMATS))
    .addOption(output())
    .addOption(new Option('--fail-on <grade>', 'exit with 1 when a note is as sure').choices([...GRADES]))
    .addOption(encoding())
    .addOption(save())
    .addOption(ignoreRobots())
    .option('--jsonl', 'filter: one {"id","copy","original"?,"lang"?} a line in, {"id","notes","signals"} out')
    .addOption(config())
    .addOption(lang())
    .action(async (texts: string[], flags: NotesFlags) => {
      done(await (await import('./commands/notes.ts')).runNotes(texts, { ...flags, trusted }));
    });

  add('batch', 'Compare many pairs and write a folder of results.', [
    'storydrift batch pairs.csv -o results',
    'storydrift batch pairs.csv -o results --resume --fail-on critical',
    'storydrift batch articles/ -o results --format csv > pairs.csv',
  ])
    .argument(
      '<input>',
      'a manifest (CSV, TSV or JSON lines; its columns original and copy hold files or web addresses) or a folder',
    )
    .requiredOption('-o, --output <folder>', 'folder for the results; new, empty, or of an earlier run')
    .addOption(new Option('-j, --jobs <number>', 'worker threads; as many as processors').argParser(jobsOf))
    .addOption(
      new Option('--time-limit <seconds>', 'a pair that takes longer is given up, as an error row')
        .argParser(secondsOf)
        .default(300),
    )
    .option('--resume', 'go on with an earlier run: what has not changed is kept')
    .addOption(new Option('-f, --format <format>', 'write every pair to standard output too').choices(STREAM_FORMATS))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when a pair is as severe; different stories count').choices([
        'minor',
        'major',
        'critical',
      ]),
    )
    .addOption(new Option('--fail-on-note <grade>', 'exit with 1 when a note is as sure').choices([...GRADES]))
    .addOption(
      new Option('--min-severity <severity>', 'leave milder findings out of findings.csv')
        .choices([...SEVERITIES])
        .default('none'),
    )
    .addOption(new Option('--only <what>', 'leave everything else out of the tables').choices(['notes']))
    .option('--parquet', 'write pairs.parquet too, the table of pairs with types')
    .option('--force', 'score drift even when the texts tell different stories')
    .addOption(
      new Option('--pair-by <what>', 'what makes pairs of a folder: file names, the stories told, or names first')
        .choices(['names', 'stories', 'both'])
        .default('both'),
    )
    .option('--original-column <name>', 'column of the originals', 'original')
    .option('--copy-column <name>', 'column of the copies', 'copy')
    .option('--id-column <name>', 'column of the ids', 'id')
    .addOption(encoding())
    .addOption(save())
    .addOption(ignoreRobots())
    .addOption(config())
    .addOption(lang())
    .action(async (input: string, flags: BatchFlags) => {
      done(await (await import('./commands/batch.ts')).runBatch(input, { ...flags, trusted }));
    });

  add('align', 'Align two texts and print one bead a line: [0, 1]:[2]:cost.', [
    'storydrift align original.txt copy.txt',
    'storydrift align --sentences a.sentences b.sentences > pred',
  ])
    .argument('<original>', 'the original: a file, a web address, or “-” for standard input')
    .argument('<copy>', 'the copy')
    .addOption(encoding())
    .addOption(save())
    .addOption(ignoreRobots())
    .option('--sentences', 'the texts hold one sentence a line; line numbers are the indices')
    .addOption(pins())
    .addOption(output())
    .addOption(lang())
    .action(async (original: string, copy: string, flags: AlignFlags) => {
      done(await (await import('./commands/align.ts')).runAlign(original, copy, { ...flags, trusted }));
    });

  add('score', 'Score aligned passages: a filter over JSON lines.', [
    'storydrift score --jsonl < pairs.jsonl > scores.jsonl',
    `echo '{"id":1,"original":"It may rain.","copy":"It will rain."}' | storydrift score --jsonl`,
  ])
    .argument('[file]', 'file to read instead of standard input')
    .option('--jsonl', 'one {"id","original","copy","lang"?} a line in, {"id","drift","findings", …} out')
    .addOption(config())
    .addOption(lang())
    .action(async (file: string | undefined, flags: ScoreFlags) => {
      done(await (await import('./commands/score.ts')).runScore(file, flags));
    });

  add('view', 'Open the viewer on this machine, with a report, a batch folder or the demo.', [
    'storydrift view',
    'storydrift compare original.txt copy.txt --format json -o report.json && storydrift view report.json',
  ])
    .argument('[report|folder]', 'a report written with compare --format json, or a folder that batch wrote')
    .addOption(new Option('-p, --port <number>', 'port to serve on').argParser(portOf))
    .option('--no-open', 'do not open a browser')
    .action(async (report: string | undefined, flags: ViewFlags) => {
      done(await (await import('./commands/view.ts')).runView(report, flags));
    });

  return storydrift;
}

function portOf(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65535) return port;
  throw new InvalidArgumentError('A port is a number from 0 (any free one) to 65535.');
}

function jobsOf(value: string): number {
  const jobs = Number(value);
  if (/^\d+$/.test(value) && jobs >= 1 && jobs <= 256) return jobs;
  throw new InvalidArgumentError('Jobs are a number from 1 to 256.');
}

function secondsOf(value: string): number {
  const seconds = Number(value);
  if (/^\d+$/.test(value) && seconds >= 1 && seconds <= 86_400) return seconds;
  throw new InvalidArgumentError('Seconds are a number from 1 to 86400.');
}

function encodingOf(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('There is no such encoding. Name one like utf-8, windows-1251, koi8-r, iso-8859-2.');
  }
}
