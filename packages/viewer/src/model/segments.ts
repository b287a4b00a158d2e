import type { Bead, Finding, Note, Report } from '@storydrift/core/lean';
import { isNoteAlone, judgedFindings, type Level, levelOfSeverity, type Side } from './rows.ts';

// In: one sentence of a report. Out: its text cut into pieces, each with what has to be shown on it. The pieces join
// back to the sentence exactly, whatever the spans are.

export interface Segment {
  text: string;
  start: number;
  /** Level of the worst finding whose evidence this is; 0 when it is none. */
  evidence: 0 | Level;
  /** Changed words that no finding points to. */
  change: 'phrase' | 'word' | null;
  /** Index into the report's notes. */
  note: number | null;
  /** Number of the hit of the reader's search. */
  hit: number | null;
}

export interface Span {
  start: number;
  end: number;
}

export interface Hit extends Span {
  index: number;
}

/** Cuts sentence `index` of a side. `bead` is the bead that holds it; null where none does. */
export function segmentSentence(
  report: Report,
  bead: Bead | null,
  side: Side,
  index: number,
  hits: readonly Hit[] = [],
): Segment[] {
  const document = report[side];
  const sentence = document.sentences[index]!;
  const evidence = bead ? evidenceIn(bead, side, sentence) : [];
  const marks = bead ? bead.marks[side].filter((mark) => overlaps(mark, sentence)) : [];
  const notes = bead && side === 'copy' ? notesIn(report, bead, sentence) : [];
  const found = hits.filter((hit) => overlaps(hit, sentence));
  const cuts = new Set([sentence.start, sentence.end]);
  for (const span of [...evidence, ...marks, ...notes, ...found]) {
    cuts.add(Math.max(span.start, sentence.start));
    cuts.add(Math.min(span.end, sentence.end));
  }
  const places = [...cuts].sort((x, y) => x - y);
  return places.slice(0, -1).map((start, i) => {
    const piece = { start, end: places[i + 1]! };
    const covers = (span: Span) => span.start <= piece.start && piece.end <= span.end;
    const changed = marks.filter(covers);
    return {
      text: document.text.slice(piece.start, piece.end),
      start,
      evidence: Math.max(0, ...evidence.filter(covers).map((span) => span.level)) as Segment['evidence'],
      change: changed.some((mark) => mark.level === 'phrase') ? 'phrase' : changed.length ? 'word' : null,
      note: notes.find(covers)?.index ?? null,
      hit: found.find(covers)?.index ?? null,
    };
  });
}

/** From this share of a sentence on, evidence is the sentence itself and says nothing about where to look. */
const WHOLE = 0.9;

/** Evidence of a bead's findings in a sentence, without that which is the whole sentence. */
function evidenceIn(bead: Bead, side: Side, sentence: Span): (Span & { level: Level })[] {
  return judgedFindings(bead).flatMap((finding) =>
    finding.evidence[side]
      .filter((span) => overlaps(span, sentence) && shareOf(span, sentence) < WHOLE)
      .map(({ start, end }) => ({ start, end, level: levelOfSeverity(finding.severity) })),
  );
}

function notesIn(report: Report, bead: Bead, sentence: Span): (Note & { index: number })[] {
  return bead.notes
    .map((index) => ({ ...report.notes[index]!, index }))
    .filter((note) => overlaps(note, sentence) && !(isNoteAlone(bead) && covers(note, sentence)));
}

function shareOf(span: Span, sentence: Span): number {
  const shared = Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start);
  return shared / (sentence.end - sentence.start);
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlaps(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}

/** A run of neighbouring pieces that agree in one property, for one element around all of them. */
export function groupBy<K>(segments: readonly Segment[], key: (segment: Segment) => K): { key: K; items: Segment[] }[] {
  const groups: { key: K; items: Segment[] }[] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last && last.key === key(segment)) last.items.push(segment);
    else groups.push({ key: key(segment), items: [segment] });
  }
  return groups;
}

export interface Excerpt {
  before: string;
  marked: string;
  after: string;
  sentence: number;
}

const CONTEXT = 28;

/** The evidence of a finding on one side with a few words around it, each with the number of its sentence. */
export function excerpts(report: Report, bead: Bead, side: Side, finding: Finding): Excerpt[] {
  const { text, sentences } = report[side];
  return finding.evidence[side].flatMap((span) => {
    const sentence = bead[side].find((i) => overlaps(span, sentences[i]!));
    if (sentence === undefined) return [];
    const { start, end } = sentences[sentence]!;
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, end);
    return {
      before: clipStart(text.slice(start, from)),
      marked: text.slice(from, to),
      after: clipEnd(text.slice(to, end)),
      sentence,
    };
  });
}

function clipStart(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.indexOf(' ', text.length - CONTEXT);
  return `… ${text.slice(cut < 0 ? text.length - CONTEXT : cut + 1)}`;
}

function clipEnd(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.lastIndexOf(' ', CONTEXT);
  return `${text.slice(0, cut <= 0 ? CONTEXT : cut)} …`;
}
