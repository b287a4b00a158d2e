import { oneLine, shortened } from './clean.ts';
import { justified, type Look, type Paint, painted, type Segment, wrapPieces, wrapText } from './layout.ts';
import {
  bodyNumbers,
  type Level,
  listNumbers,
  notesToShow,
  type Piece,
  piecesOf,
  placeOf,
  type Row,
  rowsOf,
  rowsToShow,
} from './rows.ts';
import type { Bead, Finding, Note, Report, ReportDocument, Signal } from './schema.ts';
import { levelLook, stripOf } from './strip.ts';
import {
  capitalised,
  figure,
  headlineOf,
  isCompared,
  labelOf,
  listed,
  noteTitle,
  signalCounts,
  titleOf,
} from './words.ts';

// The page for people: what a report says, for a terminal or a plain file. Severity is weight, kinds are colours, and
// each mark is also a word or a digit, so nothing is lost without them.

export interface TextOptions {
  /** Columns of the page; between 40 and 100. Default 80. */
  width?: number;
  /** Looks of a terminal; without them evidence stands between underscores. */
  paint?: Paint | undefined;
}

/** Digit, space and two more: where the text of an entry begins. */
const INDENT = 3;
const LABEL = 10;

export function writeText(report: Report, options: TextOptions = {}): string {
  const page = new Page(options);
  const rows = rowsOf(report);
  page.headline(report, rows);
  if (isCompared(report)) {
    page.strip(rows);
    for (const row of rowsToShow(rows)) page.row(report, row);
  }
  for (const note of notesToShow(report.notes)) page.note(report.copy, note, 'copy');
  page.remarks(report, rows);
  page.footer(report.signature);
  return page.text();
}

/** Notes and signals of one text, for people. */
export function writeNotesText(
  result: { document: ReportDocument; notes: readonly Note[]; signals: readonly Signal[]; signature: string },
  options: TextOptions = {},
): string {
  const page = new Page(options);
  const { document, notes, signals } = result;
  const firm = notes.filter((note) => note.grade !== 'possible').length;
  const possible = notes.length - firm;
  const found = [
    ...(firm ? [`${firm} ${firm === 1 ? 'note' : 'notes'}`] : []),
    ...(possible ? [`${possible} possible ${possible === 1 ? 'note' : 'notes'}`] : []),
  ];
  page.paragraph(oneLine(document.name), found.length ? `${capitalised(listed(found))}.` : 'No note found.');
  page.gap();
  for (const note of notesToShow(notes)) page.note(document, note, 'text');
  page.signals(document, signals);
  page.footer(result.signature);
  return page.text();
}

class Page {
  private readonly lines: string[] = [];
  private readonly width: number;
  private readonly paint: Paint | undefined;

  constructor({ width = 80, paint }: TextOptions) {
    this.width = Math.min(100, Math.max(40, width));
    this.paint = paint;
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  gap(): void {
    if (this.lines.length && this.lines.at(-1) !== '') this.lines.push('');
  }

  paragraph(bold: string, rest: string): void {
    const [first = '', ...more] = wrapText(`${bold}: ${rest}`, this.width);
    this.lines.push(first.startsWith(bold) ? painted([[bold, this.paint?.bold], [first.slice(bold.length)]]) : first);
    this.lines.push(...more);
  }

  headline(report: Report, rows: readonly Row[]): void {
    const { verdict, sentences } = headlineOf(report, rows);
    const drift = report.summary.drift;
    const right = drift === null ? '' : `drift ${figure(drift)}`;
    const [first = '', ...rest] = sentences;
    const lines = [...wrapText(`${verdict} ${first}`, this.width)];
    for (const sentence of rest) lines.push(...wrapText(sentence, this.width - right.length - 1));
    lines.forEach((line, i) => {
      const segments: Segment[] = i === 0 ? [[verdict, this.paint?.bold], [line.slice(verdict.length)]] : [[line]];
      const fits = i > 0 || line.length + 1 + right.length <= this.width;
      if (i === lines.length - 1 && right && fits)
        this.lines.push(justified(segments, [right, this.paint?.bold], this.width));
      else this.lines.push(painted(segments));
      if (i === lines.length - 1 && right && !fits) {
        this.lines.push(justified([], [right, this.paint?.bold], this.width));
      }
    });
    if (report.story.verdict !== 'same') {
      for (const reason of report.story.reasons) this.labelled('', oneLine(reason.message), undefined, 0);
    }
    this.gap();
  }

  strip(rows: readonly Row[]): void {
    const lines = stripOf(rows, this.width, this.paint);
    if (!lines.length) return;
    this.lines.push(...lines);
    this.gap();
  }

  row(report: Report, row: Row): void {
    const { bead } = row;
    const findings = bead.findings.filter((finding) => finding.severity !== 'none');
    const [worst, ...others] = findings;
    const kindLook = { missing: this.paint?.yellow, added: this.paint?.blue }[row.kind as string];
    const title = `${titleOf(row)}${worst?.unsure ? ' (unsure)' : ''}`;
    this.heading(row.level, bead, [title, kindLook], placeOf(row));
    if (worst) this.sentence(worst.message);
    for (const finding of others) this.sentence(`${capitalised(alsoOf(finding))}: ${oneLine(finding.message)}`);
    for (const side of ['original', 'copy'] as const) {
      const { sentences } = row[side];
      if (!sentences.length) continue;
      // A side that stands alone is evidence as a whole: no need to mark it.
      const spans = row.kind === 'pair' ? findings.flatMap((finding) => finding.evidence[side]) : [];
      this.quote(side, piecesOf(report[side].text, sentences, spans));
    }
    this.gap();
  }

  note(document: ReportDocument, note: Note, side: 'copy' | 'text'): void {
    const numbers = bodyNumbers(document);
    const shown = note.sentences.flatMap((i) => numbers.get(i) ?? []);
    const place = shown.length ? `${side === 'copy' ? 'copy' : 'sentence'} ${listNumbers(shown)}` : 'set aside';
    const left: Segment[] = [[`${note.grade === 'possible' ? 'n' : 'N'}  `, this.paint?.magenta]];
    left.push(
      ['note      ', this.paint?.magenta],
      [shortened(oneLine(noteTitle(note)), this.width - INDENT - LABEL - place.length - 1)],
    );
    this.lines.push(justified(left, [place, this.paint?.dim], this.width));
    this.sentence(`${oneLine(note.why)} ${capitalised(note.grade)}.`);
    const sentences = note.sentences.length ? note.sentences.map((i) => document.sentences[i]!) : [note];
    const whole = sentences[0]!.start >= note.start && sentences.at(-1)!.end <= note.end;
    this.quote(side, piecesOf(document.text, sentences, whole ? [] : [note]));
    this.gap();
  }

  signals(document: ReportDocument, signals: readonly Signal[]): void {
    if (!signals.length) return;
    this.lines.push(painted([['Traces of machine translation', this.paint?.bold], [' (no commentary):']]));
    for (const signal of signals) {
      const quoted = shortened(oneLine(document.text.slice(signal.start, signal.end)), 60);
      this.labelled('', `“${quoted}”: ${oneLine(signal.why)}`, undefined, INDENT);
    }
    this.gap();
  }

  /** What is neither a finding nor a note, a line each. */
  remarks(report: Report, rows: readonly Row[]): void {
    const before = this.lines.length;
    if (isCompared(report)) {
      let mark = 'm  ';
      for (const row of rows.filter((row) => row.bead.moved && row.kind === 'pair')) {
        const to = listNumbers(row.copy.numbers);
        this.remark('moved', `original ${listNumbers(row.original.numbers)} is told elsewhere, as copy ${to}`, mark);
        mark = '   ';
      }
      for (const row of rows.filter((row) => row.kind === 'pair')) this.regrouped(row);
      const { identical, reworded } = report.summary.counts;
      this.remark('kept', `${identical} identical, ${reworded} reworded; nothing judged changed`);
    }
    if (report.signals.length) this.remark('traces', `${signalCounts(report.signals)} in the copy; not commentary`);
    const aside = setAside(report);
    if (aside.length) this.remark('set aside', `${aside.join(', ')}; not scored`);
    const unknown = (['original', 'copy'] as const).filter((side) => report[side].language === 'und');
    if (report.summary.drift !== null && unknown.length) {
      const checked = listed(report.summary.checked.map(labelOf));
      this.remark('language', `of the ${unknown.join(' and the ')} could not be told; checked were only ${checked}`);
    }
    if (report.summary.narrowed) {
      this.remark('narrowed', 'the texts are long: partners far from their place were not looked for');
    }
    if (this.lines.length > before) this.gap();
  }

  footer(signature: string): void {
    this.lines.push(painted([[oneLine(signature), this.paint?.dim]]));
  }

  private regrouped({ original, copy }: Row): void {
    const from = `original ${listNumbers(original.numbers)}`;
    const to = `copy ${listNumbers(copy.numbers)}`;
    if (original.numbers.length === 1 && copy.numbers.length > 1) this.remark('split', `${from} is told in ${to}`);
    else if (original.numbers.length > 1 && copy.numbers.length === 1)
      this.remark('joined', `${from} are told in ${to}`);
    else if (original.numbers.length > 1) this.remark('regrouped', `${from} are told in ${to}`);
  }

  private heading(level: Level, bead: Bead, title: Segment, place: string): void {
    const look = levelLook(level, this.paint);
    const severity = bead.severity === 'none' ? '' : bead.severity;
    const left: Segment[] = [[String(level), look], ['  '], [severity, level >= 3 ? this.paint?.bold : undefined]];
    left.push(
      [' '.repeat(LABEL - severity.length)],
      [shortened(title[0], this.width - INDENT - LABEL - place.length - 1), title[1]],
    );
    this.lines.push(justified(left, [place, this.paint?.dim], this.width));
  }

  private sentence(text: string): void {
    this.labelled('', oneLine(text), undefined, INDENT);
  }

  private quote(label: string, pieces: readonly Piece[]): void {
    const from = INDENT + LABEL + 1;
    const lines = wrapPieces(pieces, this.width - from, this.paint?.underline);
    this.hang(label, lines, this.paint?.dim, INDENT, from);
  }

  private remark(label: string, text: string, mark = '   '): void {
    const lines = wrapText(text, this.width - INDENT - LABEL);
    lines.forEach((line, i) => {
      const head: Segment[] =
        i === 0
          ? [
              [mark, this.paint?.cyan],
              [label.padEnd(LABEL), mark.trim() ? this.paint?.cyan : this.paint?.dim],
            ]
          : [[' '.repeat(INDENT + LABEL)]];
      this.lines.push(painted([...head, [line]]));
    });
  }

  private labelled(label: string, text: string, look: Look | undefined, indent: number): void {
    this.hang(label, wrapText(text, this.width - indent), look, indent, indent);
  }

  private hang(label: string, lines: readonly string[], look: Look | undefined, indent: number, from: number): void {
    lines.forEach((line, i) => {
      const head = i === 0 ? label.padEnd(from - indent) : ' '.repeat(from - indent);
      this.lines.push(`${' '.repeat(indent)}${painted([[head, look]])}${line}`);
    });
  }
}

/** `major modality (unsure)`. */
function alsoOf(finding: Finding): string {
  return `also ${finding.severity} ${labelOf(finding.category)}${finding.unsure ? ' (unsure)' : ''}`;
}

/** Furniture of both sides by kind; a short boilerplate line is quoted. */
function setAside(report: Report): string[] {
  const items = [report.original, report.copy].flatMap(({ text, sentences }) =>
    sentences.flatMap(({ kind, start, end }) => {
      if (kind === 'body') return [];
      const line = oneLine(text.slice(start, end)).trim();
      return [kind === 'boilerplate' && line.length <= 40 ? `“${line}”` : kind];
    }),
  );
  return [...new Set(items)];
}
