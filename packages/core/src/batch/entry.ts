import { type Row, rowsOf } from '../report/rows.ts';
import type { Finding, Report } from '../report/schema.ts';
import { type Category, type Grade, SEVERITIES, type Severity } from '../report/vocabulary.ts';
import { worstOf } from '../score/drift.ts';
import type { DonePair, FailedPair } from './schema.ts';
import { STRIP, STRIP_MARKS } from './vocabulary.ts';

// One pair of a batch, from its report: what the summary and the table say of it. The report itself is not needed again.

/** What the input says of a pair. */
export interface PairPlace {
  row: number;
  id: string;
  original: string;
  copy: string;
  metadata: Record<string, string>;
}

/** The entry of a pair that was compared. `path` is where its report stands in the folder; `rows` are the report's. */
export function entryOf(place: PairPlace, report: Report, path: string, rows = rowsOf(report)): DonePair {
  const { counts, drift, worst } = report.summary;
  const scored = report.beads.filter((bead) => !bead.furniture);
  return {
    row: place.row,
    id: place.id,
    status: 'done',
    report: path,
    original: sideOf(place.original, report.original),
    copy: sideOf(place.copy, report.copy),
    verdict: report.story.verdict,
    confidence: report.story.confidence,
    drift,
    severity: worstOf(scored.map((bead) => bead.severity)),
    worst: worst && { ...worst, message: report.beads[worst.bead]!.findings[0]?.message ?? '' },
    counts,
    findings: byCategory(scored.flatMap((bead) => bead.findings)),
    notes: byGrade(report.notes),
    signals: report.signals.length,
    strip: profile(rows),
    metadata: place.metadata,
  };
}

/** The entry of a pair that could not be compared. */
export function failedEntry({ row, id, original, copy, metadata }: PairPlace, error: FailedPair['error']): FailedPair {
  return { row, id, status: 'error', original: { name: original }, copy: { name: copy }, error, metadata };
}

function sideOf(name: string, { language, sentences, sha256 }: Report['original']): DonePair['original'] {
  return { name, language, sentences: sentences.filter(({ kind }) => kind === 'body').length, sha256 };
}

function byCategory(findings: readonly Finding[]): DonePair['findings'] {
  const counts: Partial<Record<Category, number>> = {};
  for (const { category, severity } of findings) {
    if (severity !== 'none') counts[category] = (counts[category] ?? 0) + 1;
  }
  return counts;
}

function byGrade(notes: Report['notes']): Record<Grade, number> {
  const counts = { certain: 0, likely: 0, possible: 0 };
  for (const { grade } of notes) counts[grade]++;
  return counts;
}

/** The rows of a story as marks, see STRIP. */
export function profile(rows: readonly Row[]): string {
  const marks = rows.flatMap((row) => (row.kind === 'furniture' ? [] : [markOf(row)]));
  if (marks.length <= STRIP_MARKS) return marks.join('');
  return Array.from({ length: STRIP_MARKS }, (_, i) => {
    const from = Math.floor((i * marks.length) / STRIP_MARKS);
    const to = Math.floor(((i + 1) * marks.length) / STRIP_MARKS);
    return marks.slice(from, to).reduce((x, y) => (STRIP.indexOf(y) > STRIP.indexOf(x) ? y : x));
  }).join('');
}

function markOf({ kind, level, bead }: Row): string {
  if (kind === 'note') return 'n';
  if (kind === 'missing') return 'abcd'[rank(bead.severity)]!;
  if (kind === 'added') return 'efgh'[rank(bead.severity)]!;
  return String(level);
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
