import type { Note, NotesResult, Report, Signal } from '@storydrift/core/lean';

// In: a text with the notes and signals found in it. Out: its blocks cut into pieces, each with the mark it carries, and the
// marks in reading order. The pieces of a block join back to its text exactly.

export type NotesSource = Pick<NotesResult, 'document' | 'notes' | 'signals' | 'signature'>;

export interface Mark {
  /** From 1, in reading order, notes and signals counted apart. */
  number: number;
  layer: 'note' | 'signal';
  entry: Note | Signal;
}

export interface Piece {
  text: string;
  start: number;
  mark: Mark | null;
  /** Its mark ends here: the place for its number. */
  last: boolean;
}

export interface NotesBlock {
  start: number;
  /** Furniture of the article, set aside. */
  furniture: boolean;
  title: boolean;
  pieces: Piece[];
}

/** The notes of a comparison, as the notes of its copy. */
export function notesOfReport(report: Report): NotesSource {
  return { document: report.copy, notes: report.notes, signals: report.signals, signature: report.signature };
}

export function numberMarks(source: NotesSource): { notes: Mark[]; signals: Mark[] } {
  const inOrder = <T extends Note | Signal>(list: readonly T[], layer: Mark['layer']): Mark[] =>
    [...list].sort((x, y) => x.start - y.start || y.end - x.end).map((entry, i) => ({ number: i + 1, layer, entry }));
  return { notes: inOrder(source.notes, 'note'), signals: inOrder(source.signals, 'signal') };
}

/** Cuts the text. Where marks lie in each other, the inner one is shown. */
export function cutBlocks(source: NotesSource, marks: readonly Mark[]): NotesBlock[] {
  const { text, blocks, sentences } = source.document;
  return blocks.map((block, index) => {
    const kinds = sentences.filter((sentence) => sentence.block === index).map((sentence) => sentence.kind);
    const inside = marks.filter(({ entry }) => entry.start < block.end && entry.end > block.start);
    const cuts = new Set([block.start, block.end]);
    for (const { entry } of inside) {
      cuts.add(Math.max(entry.start, block.start));
      cuts.add(Math.min(entry.end, block.end));
    }
    const places = [...cuts].sort((x, y) => x - y);
    const pieces = places.slice(0, -1).map((start, i): Piece => {
      const end = places[i + 1]!;
      const mark = innermost(inside.filter(({ entry }) => entry.start <= start && end <= entry.end));
      return { text: text.slice(start, end), start, mark, last: mark?.entry.end === end };
    });
    return {
      start: block.start,
      furniture: kinds.length > 0 && kinds.every((kind) => kind !== 'body'),
      title: kinds.includes('title'),
      pieces,
    };
  });
}

function innermost(marks: readonly Mark[]): Mark | null {
  const length = ({ entry }: Mark) => entry.end - entry.start;
  return marks.reduce<Mark | null>((best, mark) => (best === null || length(mark) < length(best) ? mark : best), null);
}

export interface NotesFacts {
  /** Certain or likely, the hand of an editor or translator. */
  inserted: number;
  /** Marks that something was cut. */
  cuts: number;
  /** Only possible. */
  possible: number;
  signals: number;
}

export function notesFacts({ notes, signals }: Pick<NotesSource, 'notes' | 'signals'>): NotesFacts {
  const firm = notes.filter((note) => note.grade !== 'possible');
  const cuts = firm.filter((note) => note.kind === 'elision').length;
  return { inserted: firm.length - cuts, cuts, possible: notes.length - firm.length, signals: signals.length };
}

/** Number of the note to look at first: a signed one, else the first of the surest. Null without notes. */
export function firstNote(source: NotesSource): number | null {
  const notes = numberMarks(source).notes.map(({ number, entry }) => ({ number, note: entry as Note }));
  const grades: readonly Note['grade'][] = ['certain', 'likely', 'possible'];
  const rank = ({ kind, grade }: Note) =>
    (kind === 'signed_note' ? -1 : grades.indexOf(grade)) + (kind === 'elision' ? 9 : 0);
  return notes.sort((x, y) => rank(x.note) - rank(y.note) || x.number - y.number)[0]?.number ?? null;
}
