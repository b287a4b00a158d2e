import { VERSION } from '../version.ts';
import { oneLine } from './clean.ts';
import { placeOf, type Row, type RowSide, rowsOf } from './rows.ts';
import { REPORT_SCHEMA, type Report } from './schema.ts';
import { isCompared, labelOf } from './words.ts';

// Reports as one translation memory: TMX 1.4b (LISA OSCAR; level 1, plain text). In: reports. Out: XML that is valid by the
// standard's DTD. A unit per bead, a variant per side. What a translation tool has no element for stands in properties
// (`x-storydrift-…`) and notes of the unit, so that a memory can be filtered by them.
//
// - Missing sentences, added ones and editorial notes are units with one variant: they have no translation, and an empty
//   one would be offered as if it were one.
// - Different stories give no units: their sentences are no translations of each other.
// - There is no DOCTYPE: many readers would look for the DTD beside the file and fail.

/** One memory for all reports. The units of each name their two texts. */
export function writeTmx(reports: readonly Report[]): string {
  const languages = new Set(reports.map((report) => report.original.language));
  const units = reports.map((report, i) => tmxUnits(report, reports.length > 1 ? `${i + 1}.` : ''));
  const source = languages.size === 1 ? [...languages][0]! : ALL_LANGUAGES;
  return [tmxHead(source, reports.flatMap(headerLines)), ...units, TMX_TAIL].join('');
}

/** “*all*” is the standard's word for a memory whose units say it themselves. */
const ALL_LANGUAGES = '*all*';

/** A memory piece by piece, for a list of any length: what stands before its units. */
export function tmxBegin(signature: string): string {
  return tmxHead(ALL_LANGUAGES, [prop('signature', signature)]);
}

function tmxHead(srclang: string, about: readonly string[]): string {
  const header = element('header', {
    creationtool: 'storydrift',
    creationtoolversion: VERSION,
    segtype: 'sentence',
    'o-tmf': REPORT_SCHEMA,
    adminlang: 'en',
    srclang,
    datatype: 'plaintext',
  });
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<tmx version="1.4">', `  ${header.open}`];
  lines.push(...about.map((line) => `    ${line}`), `  ${header.close}`, '  <body>');
  return `${lines.join('\n')}\n`;
}

/** The units of one report; `prefix` keeps their numbers apart from those of other reports. */
export function tmxUnits(report: Report, prefix: string): string {
  if (!isCompared(report)) return '';
  return rowsOf(report)
    .flatMap((row) => unitLines(report, row, prefix))
    .map((line) => `    ${line}\n`)
    .join('');
}

export const TMX_TAIL = '  </body>\n</tmx>\n';

function headerLines(report: Report): string[] {
  const { original, copy, story, summary, signature } = report;
  const lines = [
    prop('signature', signature),
    prop('original', original.name),
    prop('original-sha256', original.sha256),
    prop('copy', copy.name),
    prop('copy-sha256', copy.sha256),
    prop('story', story.verdict),
  ];
  if (summary.drift !== null) lines.push(prop('drift', summary.drift));
  if (!isCompared(report))
    lines.push(note(`${copy.name} tells a different story than ${original.name}: there are no units of this pair.`));
  return lines;
}

function unitLines(report: Report, row: Row, prefix: string): string[] {
  const { bead } = row;
  const single = bead.original.length <= 1 && bead.copy.length <= 1;
  const unit = element('tu', {
    tuid: `${prefix}${row.index + 1}`,
    srclang: report.original.language,
    // A split or merged bead is more than a sentence; “block” is the standard's word for any other unit.
    ...(single ? {} : { segtype: 'block' }),
  });
  const lines = [
    unit.open,
    `  ${prop('original', report.original.name)}`,
    `  ${prop('copy', report.copy.name)}`,
    `  ${prop('kind', row.kind)}`,
  ];
  const place = placeOf(row);
  if (place) lines.push(`  ${prop('sentences', place)}`);
  if (bead.drift !== null || (isCompared(report) && !bead.furniture))
    lines.push(`  ${prop('severity', bead.severity)}`);
  if (bead.drift !== null) lines.push(`  ${prop('drift', bead.drift)}`);
  if (bead.original.length && bead.copy.length) {
    lines.push(`  ${prop('similarity', bead.similarity)}`, `  ${prop('confidence', bead.confidence)}`);
    lines.push(`  ${prop('moved', bead.moved)}`);
  }
  if (bead.commentary !== 'none') lines.push(`  ${prop('commentary', bead.commentary)}`);
  for (const { category, severity, unsure, message } of bead.findings) {
    lines.push(`  ${note(`${severity}${unsure ? ', unsure' : ''}, ${labelOf(category)}: ${message}`)}`);
  }
  for (const i of bead.notes) lines.push(`  ${note(`${report.notes[i]!.grade} note: ${report.notes[i]!.why}`)}`);
  lines.push(...variantLines('original', row.original, report.original.language));
  lines.push(...variantLines('copy', row.copy, report.copy.language));
  lines.push(unit.close);
  return lines;
}

/** Both sides may be in one language, so each says which one it is. */
function variantLines(side: 'original' | 'copy', { sentences, text }: RowSide, language: string): string[] {
  if (!sentences.length) return [];
  const variant = element('tuv', { 'xml:lang': language });
  return [
    `  ${variant.open}`,
    `    ${prop('side', side)}`,
    `    <seg>${escaped(text.trim())}</seg>`,
    `  ${variant.close}`,
  ];
}

function prop(type: string, value: string | number | boolean): string {
  return `<prop type="x-storydrift-${type}">${escaped(String(value))}</prop>`;
}

function note(text: string): string {
  return `<note>${escaped(text)}</note>`;
}

function element(name: string, attributes: Readonly<Record<string, string>>): { open: string; close: string } {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return { open: `<${name}${list.join('')}>`, close: `</${name}>` };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Not characters in XML at all. The other ones that XML forbids are control characters, which no writer lets through. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;

function escaped(text: string): string {
  return oneLine(text)
    .replace(NO_CHARACTERS, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
