import { compare, type Grade, type Report, type Severity } from '@storydrift/core/lean';
import { inShortRun } from '../engine.ts';
import { EXIT } from '../exit.ts';
import { onceFromStdin, type ReadFlags, readInput } from '../io/input.ts';
import { deliver, lookOf } from '../io/output.ts';
import { obeying, readPins } from '../io/pins.ts';
import { startProgress } from '../io/progress.ts';
import { settingsOption } from '../io/settings.ts';
import { loadResources } from '../resources.ts';
import { formatFor, REPORT_FORMATS, type ReportFormat, writeReports } from '../write.ts';

// `storydrift compare ORIGINAL COPY…`: one report for each copy.

/** Characters of a pair that take longer than a second. */
const LONG = 200_000;
/** Characters of a pair that are compared before optimised code pays. */
const SHORT = 40_000;

export interface CompareFlags extends ReadFlags {
  format?: ReportFormat;
  output?: string;
  failOn?: Exclude<Severity, 'none'>;
  failOnNote?: Grade;
  force?: boolean;
  pins?: string;
  lang?: string;
  config?: string;
}

export async function runCompare(original: string, copies: readonly string[], flags: CompareFlags): Promise<number> {
  onceFromStdin([original, ...copies]);
  const format = formatFor(flags.format, flags.output, REPORT_FORMATS);
  const pins = flags.pins === undefined ? undefined : await readPins(flags.pins);
  const language = flags.lang === undefined ? {} : { language: flags.lang };
  const first = { ...(await readInput(original, flags)), ...language };
  const resources = { ...(await loadResources(flags.lang)), ...(await settingsOption(flags.config)) };
  const progress = startProgress();
  const reports: Report[] = [];
  for (const [i, source] of copies.entries()) {
    const copy = { ...(await readInput(source, flags)), ...language };
    const size = first.text.length + copy.text.length;
    const much = size > LONG;
    progress.show(`comparing copy ${i + 1} of ${copies.length}`, much);
    const options = { ...resources, ...(pins ? { pins } : {}), ...(flags.force ? { force: true } : {}) };
    try {
      const run = () => obeying(flags.pins, () => compare(first, copy, options));
      reports.push(size <= SHORT && copies.length === 1 ? inShortRun(run) : run());
    } finally {
      progress.clear();
    }
  }
  await deliver(writeReports(reports, format, lookOf(flags.output)), flags.output);
  return reports.some((report) => fails(report, flags)) ? EXIT.failed : EXIT.done;
}

/** Whether a report meets `--fail-on` or `--fail-on-note`. Different stories meet any `--fail-on`. */
function fails(report: Report, { failOn, failOnNote }: CompareFlags): boolean {
  if (failOn !== undefined) {
    if (report.story.verdict === 'different') return true;
    if (report.beads.some((bead) => SEVERITY_ORDER.indexOf(bead.severity) >= SEVERITY_ORDER.indexOf(failOn)))
      return true;
  }
  return failOnNote !== undefined && reachesGrade(report.notes, failOnNote);
}

const SEVERITY_ORDER: readonly Severity[] = ['none', 'minor', 'major', 'critical'];
const GRADE_ORDER: readonly Grade[] = ['possible', 'likely', 'certain'];

/** Whether a note is at least as sure as `grade`. */
export function reachesGrade(notes: readonly { grade: Grade }[], grade: Grade): boolean {
  return notes.some((note) => GRADE_ORDER.indexOf(note.grade) >= GRADE_ORDER.indexOf(grade));
}
