import { languageName } from '../language/names.ts';
import type { Row } from './rows.ts';
import type { Note, Report, Signal } from './schema.ts';

// The English of the writers: headline, labels, counts as people say them. One place, so that they cannot disagree.

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `four`, `13`. */
export function inWords(n: number): string {
  return NUMBERS[n] ?? String(n);
}

/** `one note was`, `three notes were`. */
export function counted(n: number, one: string, many: string): string {
  return `${inWords(n)} ${n === 1 ? one : many}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const VERDICTS = { same: 'Same story.', unsure: 'Perhaps the same story.', different: 'Different stories.' } as const;

export interface Headline {
  verdict: string;
  /** Sentences after the verdict, in reading order. */
  sentences: string[];
}

/** What a report says in a breath. */
export function headlineOf(report: Report, rows: readonly Row[]): Headline {
  const verdict = VERDICTS[report.story.verdict];
  if (!isCompared(report)) {
    return { verdict, sentences: ['No drift is given: the texts do not tell the same story.'] };
  }
  if (report.summary.drift === null) return { verdict, sentences: foreignSentences(report) };
  const { counts } = report.summary;
  const body = report.original.sentences.filter((sentence) => sentence.kind === 'body').length;
  const kept = rows
    .filter((row) => row.kind === 'pair' && row.level < 2)
    .reduce((sum, row) => sum + row.original.sentences.length, 0);
  const sentences = [...(report.story.forced ? ['Compared nevertheless, as asked.'] : []), keptSentence(kept, body)];
  const notes = report.notes.filter((note) => note.grade !== 'possible').length;
  const changes = [
    ...(counts.major + counts.critical ? [`${inWords(counts.major + counts.critical)} changed`] : []),
    ...(counts.minor ? [`${inWords(counts.minor)} changed slightly`] : []),
    ...(counts.omitted ? [counted(counts.omitted, 'is missing', 'are missing')] : []),
    ...(counts.inserted ? [counted(counts.inserted, 'was added', 'were added')] : []),
    ...(notes ? [counted(notes, 'note was inserted', 'notes were inserted')] : []),
  ];
  if (changes.length) sentences.push(`${capitalised(changes.join(', '))}.`);
  return { verdict, sentences };
}

/** Whether beads hold findings: the story is the same, or was to be compared all the same. */
export function isCompared({ summary }: Report): boolean {
  return summary.drift !== null || summary.withheld === 'languages';
}

/** Between languages: what was found, and that the meaning was not judged. */
function foreignSentences({ original, copy, summary }: Report): string[] {
  const { counts } = summary;
  const found = [
    ...(counts.major + counts.critical + counts.minor
      ? [`${inWords(counts.major + counts.critical + counts.minor)} with a difference`]
      : []),
    ...(counts.omitted ? [counted(counts.omitted, 'is missing', 'are missing')] : []),
    ...(counts.inserted ? [counted(counts.inserted, 'was added', 'were added')] : []),
  ];
  return [
    `The original is in ${languageName(original.language)}, the copy in ${languageName(copy.language)}: no drift is given.`,
    `Checked were only ${summary.checked.map(labelOf).join(', ')}.`,
    ...(found.length ? [`${capitalised(found.join(', '))}.`] : []),
  ];
}

function keptSentence(kept: number, all: number): string {
  if (all === 1) return kept ? 'Its one sentence keeps its meaning.' : 'Its one sentence does not keep its meaning.';
  if (kept === all) return `All ${inWords(all)} sentences keep their meaning.`;
  return `${kept} of ${all} sentences ${kept === 1 ? 'keeps its' : 'keep their'} meaning.`;
}

/** What an entry is called: the category of its worst finding; missing or added when one side is not there. */
export function titleOf(row: Row): string {
  if (row.kind === 'missing' || row.kind === 'added' || row.kind === 'note') return row.kind;
  const worst = row.bead.findings.find((finding) => finding.severity !== 'none');
  return worst ? labelOf(worst.category) : 'reworded';
}

/** A kind or category as people read it: `loaded-wording` is `loaded wording`. */
export function labelOf(kind: string): string {
  return kind.replace(/[-_]/g, ' ');
}

/** `signed “Ed.”`, `gloss`. */
export function noteTitle(note: Note): string {
  // The dash in front of a signature is literal in the report; in a title it is only noise.
  if (note.signature) return `signed “${note.signature.replace(/^[\s–—-]+/, '')}”`;
  if (note.signer) return `${labelOf(note.kind)}, ${note.signer}`;
  return labelOf(note.kind);
}

const SIGNALS: Readonly<Record<Signal['kind'], readonly [string, string]>> = {
  artefact: ['scar of machine translation', 'scars of machine translation'],
  quote_boundary: ['shifted quotation mark', 'shifted quotation marks'],
  name_variant: ['name spelled in several ways', 'names spelled in several ways'],
  name_convention: ['foreign way of writing names', 'foreign ways of writing names'],
};

/** `two scars of machine translation, one shifted quotation mark`. */
export function signalCounts(signals: readonly Signal[]): string {
  return Object.entries(SIGNALS)
    .map(([kind, [one, many]]) => [signals.filter((signal) => signal.kind === kind).length, one, many] as const)
    .filter(([n]) => n)
    .map(([n, one, many]) => counted(n, one, many))
    .join(', ');
}

/** A share with two decimals; a figure that is not 0 is never printed as 0. */
export function figure(share: number): string {
  if (share > 0 && share < 0.01) return '<0.01';
  if (share < 1 && share > 0.99) return '0.99';
  return share.toFixed(2);
}
