import type { Note, Report } from '@storydrift/core/lean';
import type { Locale } from '../locales/en.ts';
import type { Comparison } from './comparison.ts';
import type { NotesSource } from './notes.ts';
import { sentenceNumbers } from './row-words.ts';
import { excerpts } from './segments.ts';
import type { Stop } from './stops.ts';

// In: a finding or note. Out: a few lines of plain text that can be quoted elsewhere: what changed, short quotations of
// both sides with their source and place, and the signature. The articles themselves stay where they are.

/** Longest quotation; a whole sentence that is missing may be longer and is then cut. */
const MAX_QUOTED = 180;

/** One finding or note, to be pasted into a mail or an article. */
export function quotable(comparison: Comparison, stop: Stop, words: Locale): string {
  return [...linesOf(comparison, stop, words), comparison.report.signature].join('\n');
}

/** One note of a text that is read alone. */
export function quotableNote({ document, signature }: NotesSource, note: Note, words: Locale): string {
  const place = words.notes.place(note.sentences.map((i) => i + 1));
  const quoted = words.quoted(clipped(document.text.slice(note.start, note.end)).replace(/\s+/g, ' '));
  return [saidOfNote(note, words), [document.name, place, quoted].filter(Boolean).join(' '), signature].join('\n');
}

function saidOfNote(note: Note, words: Locale): string {
  return `${words.note(note)} (${words.noteKinds[note.kind]}, ${words.grades[note.grade]})`;
}

/** All findings and notes with short quotations, without the articles. */
export function allQuotable(comparison: Comparison, words: Locale): string {
  const { report, stops } = comparison;
  const { original, copy, signature } = report;
  const title = `${copy.name} – ${original.name}`;
  const blocks = stops.map((stop, i) => [`${i + 1}.`, ...linesOf(comparison, stop, words)].join('\n'));
  return `${[title, ...(blocks.length ? blocks : [words.why.nothing]), signature].join('\n\n')}\n`;
}

function linesOf(comparison: Comparison, stop: Stop, words: Locale): string[] {
  const { report } = comparison;
  if (stop.type === 'note') {
    const { note } = stop;
    const quoted = clipped(report.copy.text.slice(note.start, note.end));
    return [saidOfNote(note, words), line(comparison, 'copy', note.sentences, quoted, words)];
  }
  const { finding } = stop;
  const bead = report.beads[stop.bead]!;
  const kind = [words.severities[finding.severity], words.categories[finding.category]].join(', ');
  const quotes = (['original', 'copy'] as const).flatMap((side) =>
    excerpts(report, bead, side, finding).map(({ before, marked, after, sentence }) =>
      line(comparison, side, [sentence], `${before}${clipped(marked)}${after}`, words),
    ),
  );
  return [`${words.finding(finding)} (${kind}${finding.unsure ? `, ${words.row.unsure}` : ''})`, ...quotes];
}

function line(
  comparison: Comparison,
  side: 'original' | 'copy',
  sentences: Report['beads'][number]['original'],
  text: string,
  words: Locale,
): string {
  const { name } = comparison.report[side];
  const place = words.row.place(side, sentenceNumbers(comparison, side, sentences)).trim();
  return `${place}${name && name !== side ? ` (${name})` : ''}: ${words.quoted(text.replace(/\s+/g, ' ').trim())}`;
}

function clipped(text: string): string {
  if (text.length <= MAX_QUOTED) return text;
  const cut = text.lastIndexOf(' ', MAX_QUOTED);
  return `${text.slice(0, cut > 0 ? cut : MAX_QUOTED)} …`;
}
