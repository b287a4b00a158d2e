import { oneLine } from './clean.ts';
import { listNumbers, type Row, rowsOf } from './rows.ts';
import type { Finding, Note, Report, ReportDocument, Signal } from './schema.ts';

// A table for spreadsheets and notebooks (RFC 4180, header first): one line per finding; a bead without a finding has a
// line of its own; notes and signals follow. `row` says which of these a line is. Columns may be added at the end,
// never moved. Numbers are written with a point, texts on one line and never as a formula.

const COLUMNS = [
  'original',
  'copy',
  'row',
  'bead',
  'original_sentences',
  'copy_sentences',
  'kind',
  'severity',
  'grade',
  'confidence',
  'drift',
  'similarity',
  'moved',
  'message',
  'original_evidence',
  'copy_evidence',
  'original_text',
  'copy_text',
  'signer',
  'code',
  'story',
  'story_drift',
  'signature',
] as const;

export type Cell = string | number | boolean | null | undefined;
type Line = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/** One table for all reports: several copies of one original stand below each other. */
export function writeCsv(reports: readonly Report[]): string {
  return table(reports.flatMap(linesOf));
}

/** Notes and signals of texts, in the same columns. */
export function writeNotesCsv(
  results: readonly {
    document: ReportDocument;
    notes: readonly Note[];
    signals: readonly Signal[];
    signature: string;
  }[],
): string {
  return table(
    results.flatMap(({ document, notes, signals, signature }) =>
      commentaryLines(document, notes, signals).map((line) => ({ copy: document.name, ...line, signature })),
    ),
  );
}

function table(lines: readonly Line[]): string {
  return [COLUMNS, ...lines.map((line) => COLUMNS.map((column) => line[column]))].map(csvLine).join('');
}

/** One line of a table, with its line break. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function linesOf(report: Report): Line[] {
  const shared: Line = {
    original: report.original.name,
    copy: report.copy.name,
    story: report.story.verdict,
    story_drift: report.summary.drift,
    signature: report.signature,
  };
  const beads = rowsOf(report).flatMap((row) => {
    const base = beadLine(row);
    if (!row.bead.findings.length) return [base];
    return row.bead.findings.map((finding) => ({ ...base, ...findingLine(report, finding) }));
  });
  const rest = commentaryLines(report.copy, report.notes, report.signals);
  return [...beads, ...rest].map((line) => ({ ...shared, ...line }));
}

function beadLine(row: Row): Line {
  const { bead, index, original, copy } = row;
  return {
    row: 'bead',
    bead: index,
    original_sentences: listNumbers(original.numbers),
    copy_sentences: listNumbers(copy.numbers),
    kind: row.kind === 'furniture' ? (original.sentences[0] ?? copy.sentences[0])?.kind : row.kind,
    severity: bead.severity,
    grade: bead.commentary,
    confidence: bead.confidence,
    drift: bead.drift,
    similarity: bead.similarity,
    moved: bead.moved,
    original_text: original.text,
    copy_text: copy.text,
  };
}

function findingLine(report: Report, finding: Finding): Line {
  const { evidence } = finding;
  return {
    row: 'finding',
    kind: finding.category,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    original_evidence: quoted(report.original.text, evidence.original),
    copy_evidence: quoted(report.copy.text, evidence.copy),
    code: finding.code,
  };
}

function commentaryLines(document: ReportDocument, notes: readonly Note[], signals: readonly Signal[]): Line[] {
  return [
    ...notes.map((note) => ({
      row: 'note',
      kind: note.kind,
      grade: note.grade,
      message: note.why,
      copy_evidence: quoted(document.text, [note]),
      signer: note.signer,
      code: note.code,
    })),
    ...signals.map((signal) => ({
      row: 'signal',
      kind: signal.kind,
      message: signal.why,
      copy_evidence: quoted(document.text, [signal]),
      code: signal.code,
    })),
  ];
}

function quoted(text: string, spans: readonly { start: number; end: number }[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/u;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const tame = FORMULA.test(value) ? `'${oneLine(value)}` : oneLine(value);
  return /[",]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
