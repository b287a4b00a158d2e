import { oneLine } from '../report/clean.ts';
import { bodyNumbers, listNumbers, rowsOf } from '../report/rows.ts';
import type { Report, ReportDocument } from '../report/schema.ts';
import type { Severity } from '../report/vocabulary.ts';
import type { BatchPair } from './schema.ts';

// The one row model of a batch: what stands in a line of pairs.csv, findings.csv and notes.csv, and in every other table
// that is made of them. Column names are the names of the fields; columns are added at the end, never moved.

export type Value = string | number | boolean | null;

export const PAIR_COLUMNS = [
  'row',
  'id',
  'status',
  'error',
  'original',
  'copy',
  'original_language',
  'copy_language',
  'original_sentences',
  'copy_sentences',
  'verdict',
  'confidence',
  'drift',
  'severity',
  'worst_drift',
  'worst_message',
  'identical',
  'reworded',
  'minor',
  'major',
  'critical',
  'omitted',
  'inserted',
  'moved',
  'findings',
  'notes_certain',
  'notes_likely',
  'notes_possible',
  'signals',
  'report',
  'signature',
] as const;

export const FINDING_COLUMNS = [
  'row',
  'id',
  'original',
  'copy',
  'bead',
  'original_sentences',
  'copy_sentences',
  'category',
  'severity',
  'confidence',
  'unsure',
  'message',
  'original_evidence',
  'copy_evidence',
  'original_text',
  'copy_text',
  'bead_drift',
  'similarity',
  'moved',
  'mqm',
  'code',
  'finding',
  'report',
] as const;

export const NOTE_COLUMNS = [
  'row',
  'id',
  'original',
  'copy',
  'copy_sentences',
  'kind',
  'grade',
  'signer',
  'signature',
  'text',
  'copy_text',
  'why',
  'code',
  'start',
  'end',
  'report',
] as const;

export type PairRow = Record<(typeof PAIR_COLUMNS)[number], Value>;
export type FindingRow = Record<(typeof FINDING_COLUMNS)[number], Value> & { severity: Severity };
export type NoteRow = Record<(typeof NOTE_COLUMNS)[number], Value>;

/** The row of a pair; its metadata columns follow it in a table, see `metadataColumns`. */
export function pairRow(pair: BatchPair, signature: string): PairRow {
  const place = { row: pair.row, id: pair.id, status: pair.status, original: pair.original.name, copy: pair.copy.name };
  if (pair.status === 'error') return { ...EMPTY_PAIR, ...place, error: pair.error.message, signature };
  const { original, copy, counts, notes } = pair;
  return {
    ...place,
    error: null,
    original_language: original.language,
    copy_language: copy.language,
    original_sentences: original.sentences,
    copy_sentences: copy.sentences,
    verdict: pair.verdict,
    confidence: pair.confidence,
    drift: pair.drift,
    severity: pair.severity,
    worst_drift: pair.worst?.drift ?? null,
    worst_message: pair.worst?.message ?? null,
    ...counts,
    findings: Object.values(pair.findings).reduce((sum, n) => sum + n, 0),
    notes_certain: notes.certain,
    notes_likely: notes.likely,
    notes_possible: notes.possible,
    signals: pair.signals,
    report: pair.report,
    signature,
  };
}

const EMPTY_PAIR = Object.fromEntries(PAIR_COLUMNS.map((column) => [column, null])) as PairRow;

/** Header names of metadata columns: as in the input, with `meta_` where the name is taken by a column of ours. */
export function metadataColumns(names: readonly string[]): string[] {
  const taken: ReadonlySet<string> = new Set(PAIR_COLUMNS);
  return names.map((name) => (taken.has(name) ? `meta_${name}` : name));
}

/** One row per finding, in reading order, worst first within a bead. `rows` are the report's. */
export function findingRows(pair: BatchPair & { status: 'done' }, report: Report, rows = rowsOf(report)): FindingRow[] {
  return rows.flatMap(({ bead, index, original, copy }) =>
    bead.findings.map((finding) => ({
      row: pair.row,
      id: pair.id,
      original: pair.original.name,
      copy: pair.copy.name,
      bead: index,
      original_sentences: listNumbers(original.numbers),
      copy_sentences: listNumbers(copy.numbers),
      category: finding.category,
      severity: finding.severity,
      confidence: finding.confidence,
      unsure: finding.unsure,
      message: finding.message,
      original_evidence: quoted(report.original.text, finding.evidence.original),
      copy_evidence: quoted(report.copy.text, finding.evidence.copy),
      original_text: original.text,
      copy_text: copy.text,
      bead_drift: bead.drift,
      similarity: bead.similarity,
      moved: bead.moved,
      mqm: finding.mqm,
      code: finding.code,
      finding: finding.id,
      report: pair.report,
    })),
  );
}

/** One row per note, in reading order. */
export function noteRows(pair: BatchPair & { status: 'done' }, { copy, notes }: Report): NoteRow[] {
  const numbers = bodyNumbers(copy);
  return notes.map((note) => ({
    row: pair.row,
    id: pair.id,
    original: pair.original.name,
    copy: pair.copy.name,
    copy_sentences: listNumbers(note.sentences.flatMap((i) => numbers.get(i) ?? [])),
    kind: note.kind,
    grade: note.grade,
    signer: note.signer,
    signature: note.signature,
    text: quoted(copy.text, [note]),
    copy_text: sentencesOf(copy, note.sentences),
    why: note.why,
    code: note.code,
    start: note.start,
    end: note.end,
    report: pair.report,
  }));
}

function quoted(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');
}

function sentencesOf(document: ReportDocument, indices: readonly number[]): string {
  return quotedSentences(
    indices.map((i) => document.sentences[i]!),
    document.text,
  );
}

function quotedSentences(sentences: readonly { start: number; end: number }[], text: string): string {
  return sentences.map(({ start, end }) => oneLine(text.slice(start, end))).join(' ');
}
