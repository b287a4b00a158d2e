import { findNotes, type Grade } from '@storydrift/core/lean';
import { EXIT, wrongUsage } from '../exit.ts';
import { type Input, onceFromStdin, type ReadFlags, readInput, STDIN } from '../io/input.ts';
import { type Fields, filterLines, optionalTextField, textField } from '../io/lines.ts';
import { deliver, lookOf } from '../io/output.ts';
import { settingsOption } from '../io/settings.ts';
import { FORMATS, type Format, formatFor, writeNotes } from '../write.ts';
import { reachesGrade } from './compare.ts';

// `storydrift notes DOC…`: editorial notes in texts, with or without their original; `--jsonl` makes it a filter.

export interface NotesFlags extends ReadFlags {
  format?: Format;
  jsonl?: boolean;
  original?: string;
  output?: string;
  failOn?: Grade;
  lang?: string;
  config?: string;
}

export async function runNotes(sources: readonly string[], flags: NotesFlags): Promise<number> {
  const settings = await settingsOption(flags.config);
  if (flags.jsonl) {
    if (sources.length > 1)
      throw wrongUsage('notes --jsonl reads one stream: name one file, or none for standard input.');
    await filterLines(sources[0] ?? STDIN, (fields) => answer(fields, settings, flags.lang));
    return EXIT.done;
  }
  if (!sources.length) throw wrongUsage('notes needs a text: storydrift notes FILE (“-” is standard input).');
  const format = formatFor(flags.format, flags.output, FORMATS);
  onceFromStdin([...sources, ...(flags.original === undefined ? [] : [flags.original])]);
  const language = flags.lang === undefined ? {} : { language: flags.lang };
  const original: Input | undefined = flags.original === undefined ? undefined : await readInput(flags.original, flags);
  const results = [];
  for (const source of sources) {
    const copy = { ...(await readInput(source, flags)), ...language };
    results.push(findNotes(copy, { ...settings, ...(original ? { original: { ...original, ...language } } : {}) }));
  }
  await deliver(writeNotes(results, format, lookOf(flags.output)), flags.output);
  const { failOn } = flags;
  return failOn !== undefined && results.some(({ notes }) => reachesGrade(notes, failOn)) ? EXIT.failed : EXIT.done;
}

type Given = Awaited<ReturnType<typeof settingsOption>>;

function answer(fields: Fields, settings: Given, given: string | undefined): Fields {
  const text = textField(fields, 'copy');
  const original = optionalTextField(fields, 'original');
  const language = optionalTextField(fields, 'lang') ?? given;
  const side = (value: string) => ({ text: value, ...(language === undefined ? {} : { language }) });
  const { notes, signals } = findNotes(side(text), {
    ...settings,
    ...(original === undefined ? {} : { original: side(original) }),
  });
  const withText = <T extends { start: number; end: number }>(span: T) => ({
    ...span,
    text: text.slice(span.start, span.end),
  });
  return { notes: notes.map(withText), signals: signals.map(withText) };
}
