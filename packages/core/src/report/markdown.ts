import { oneLine } from './clean.ts';
import {
  bodyNumbers,
  listNumbers,
  notesToShow,
  type Piece,
  piecesOf,
  placeOf,
  type Row,
  rowsOf,
  rowsToShow,
} from './rows.ts';
import type { Note, Report, ReportDocument, Signal } from './schema.ts';
import { capitalised, figure, headlineOf, isCompared, labelOf, noteTitle, titleOf } from './words.ts';

// A report for issue trackers, wikis and mail (CommonMark and GitHub tables). Every character of the texts that Markdown
// or HTML would obey is escaped; evidence is bold.

export function writeMarkdown(report: Report): string {
  const rows = rowsOf(report);
  const { verdict, sentences } = headlineOf(report, rows);
  const { drift, counts } = report.summary;
  const lines = [`# ${escaped(report.copy.name)} against ${escaped(report.original.name)}`, ''];
  lines.push(`**${verdict}** ${sentences.map(escaped).join(' ')}`, '');
  if (report.story.verdict !== 'same') {
    lines.push(...report.story.reasons.map(({ message }) => `- ${escaped(message)}`), '');
  }
  if (isCompared(report)) {
    const names = Object.keys(counts) as (keyof typeof counts)[];
    lines.push(`| drift | ${names.map(label).join(' | ')} |`);
    lines.push(`| ---: |${' ---: |'.repeat(names.length)}`);
    lines.push(`| ${drift === null ? '–' : figure(drift)} | ${names.map((name) => counts[name]).join(' | ')} |`, '');
    const shown = rowsToShow(rows);
    if (shown.length) lines.push('## What changed', '');
    for (const row of shown) lines.push(...rowLines(report, row));
  }
  lines.push(...commentaryLines(report.copy, report.notes, report.signals, 'copy'));
  lines.push('---', '', `${escaped(report.signature)}  `);
  lines.push(`original SHA-256 \`${report.original.sha256}\`  `, `copy SHA-256 \`${report.copy.sha256}\``);
  return `${lines.join('\n')}\n`;
}

/** Notes and signals of one text. */
export function writeNotesMarkdown(result: {
  document: ReportDocument;
  notes: readonly Note[];
  signals: readonly Signal[];
  signature: string;
}): string {
  const { document, notes, signals } = result;
  const lines = [`# Notes in ${escaped(document.name)}`, '', ...commentaryLines(document, notes, signals, 'sentence')];
  if (!notes.length) lines.push('No note found.', '');
  lines.push('---', '', `${escaped(result.signature)}  `, `SHA-256 \`${document.sha256}\``);
  return `${lines.join('\n')}\n`;
}

function label(name: string): string {
  return { omitted: 'missing', inserted: 'added' }[name] ?? name;
}

function rowLines(report: Report, row: Row): string[] {
  const findings = row.bead.findings.filter((finding) => finding.severity !== 'none');
  const lines = [`### ${capitalised(row.bead.severity)}: ${titleOf(row)} (${placeOf(row)})`, ''];
  for (const { severity, category, unsure, message } of findings) {
    lines.push(`- ${escaped(message)} *(${severity}, ${labelOf(category)}${unsure ? ', unsure' : ''})*`);
  }
  if (findings.length) lines.push('');
  for (const side of ['original', 'copy'] as const) {
    const { sentences } = row[side];
    if (!sentences.length) continue;
    const spans = row.kind === 'pair' ? findings.flatMap((finding) => finding.evidence[side]) : [];
    lines.push(`> ${side}: ${marked(piecesOf(report[side].text, sentences, spans))}`, '>');
  }
  lines[lines.length - 1] = '';
  return lines;
}

function commentaryLines(
  document: ReportDocument,
  notes: readonly Note[],
  signals: readonly Signal[],
  unit: string,
): string[] {
  const numbers = bodyNumbers(document);
  const quote = ({ start, end }: { start: number; end: number }) => escaped(document.text.slice(start, end));
  const lines: string[] = [];
  if (notes.length) lines.push('## Notes', '');
  for (const note of notesToShow(notes)) {
    const own = note.sentences.flatMap((i) => numbers.get(i) ?? []);
    const place = own.length ? ` (${unit} ${listNumbers(own)})` : '';
    lines.push(`- **${capitalised(note.grade)}:** ${escaped(noteTitle(note))}${place}. ${escaped(note.why)}  `);
    lines.push(`  ${quote(note)}`);
  }
  if (notes.length) lines.push('');
  if (signals.length) lines.push('## Traces of machine translation', '');
  for (const signal of signals) lines.push(`- ${labelOf(signal.kind)}: ${quote(signal)}. ${escaped(signal.why)}`);
  if (signals.length) lines.push('');
  return lines;
}

/** Evidence in bold. The asterisks stand close to letters, or Markdown would not see them. */
function marked(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, evidence }) => {
      const core = text.trim();
      if (!evidence || core === '') return escaped(text);
      const [before, after] = text.split(core, 2);
      return `${before}**${escaped(core)}**${after}`;
    })
    .join('');
}

/** Text that Markdown and HTML print as it is. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~>]/g, '\\$&')
    .replace(/^(\s*)-/, '$1\\-')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
