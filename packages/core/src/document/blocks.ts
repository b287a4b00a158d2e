import { isSpaceAt } from './tokens.ts';
import type { Block, Span } from './types.ts';

// Text in, blocks out: paragraphs, list items, headings, quotations. Blocks are trimmed, in order and never overlap; only
// white space lies between them. Whether a line break ends a block is judged for the document as a whole: hard-wrapped
// text is joined, text with one paragraph per line is not. Everything is linear in the length of the text.

/** A line without its outer white space. */
interface Line extends Span {
  /** White space before the first character. */
  indent: number;
  /** A blank line, page break or paragraph separator lies before this line. */
  gap: boolean;
  /** Does not end as a sentence, a list head or a clause would. */
  open: boolean;
  /** Starts with a lower-case letter. */
  lower: boolean;
  /** Starts with a bullet or a list number. */
  item: boolean;
  /** Length of its first word. */
  first: number;
}

const ENDED = /[.!?…:;。！？｡؟۔।։]["'”“’»›)\]）」』】]{0,3}$/u;
const LOWER = /^["'“„«‘(]?\p{Ll}/u;
const ITEM = /^(?:[•‣◦⁃▪▫●○■□▶►∙·]|[-*+–]\s|\(?\d{1,3}[.)]{1,2}\s|\(?[a-z][.)]{1,2}\s)/u;
const HEADING_MARK = /^#{1,6}\s/;
const QUOTE_MARK = /^>\s?/;
/** Wider lines than this are paragraphs, not wrapped lines: e-mail and print conventions wrap at 60 to 100 columns. */
const WIDEST_WRAP = 140;
/** A line shorter than this that breaks off is a list entry or a label rather than running text. */
const RUNNING_TEXT = 30;
const LONGEST_HEADING = 100;

/** Cuts `text` into blocks. */
export function findBlocks(text: string): Block[] {
  const lines = readLines(text);
  const joins = judgeJoins(lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    let j = i;
    while (joins[j]) j++;
    const first = lines[i]!;
    const span = { start: first.start, end: lines[j]!.end };
    const head = text.slice(span.start, span.start + 12);
    if (first.item) {
      for (const item of cutItems(text, span)) blocks.push({ ...item, kind: 'list-item' });
    } else if (QUOTE_MARK.test(head)) {
      blocks.push({ ...span, kind: 'quote' });
    } else {
      const heading =
        i === j && isHeading(text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEADING + 1)), first);
      blocks.push({ ...span, kind: heading && j + 1 < lines.length ? 'heading' : 'paragraph' });
    }
    i = j + 1;
  }
  return blocks;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let previousEnd = 0;
  for (let from = 0, to = 0; from < text.length; from = to + 1) {
    LINE_END.lastIndex = from;
    to = LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
    let start = from;
    while (start < to && isSpaceAt(text, start)) start++;
    if (start === to) continue;
    let end = to;
    while (isSpaceAt(text, end - 1)) end--;
    const head = text.slice(start, Math.min(end, start + 60));
    let first = 0;
    while (first < head.length && !isSpaceAt(text, start + first)) first++;
    lines.push({
      start,
      end,
      indent: start - from,
      gap: isGap(text.slice(previousEnd, from)),
      open: !ENDED.test(text.slice(Math.max(start, end - 6), end)),
      lower: LOWER.test(head),
      item: isItem(head),
      first,
    });
    previousEnd = end;
  }
  return lines;
}

const LINE_END = /[\n\r\u2028\u2029\f\v]/g;

/** Whether the white space between two lines holds a blank line, a page break or a paragraph separator. */
function isGap(between: string): boolean {
  if (between === '\n\n' || between === '\n') return between.length > 1;
  return (between.match(/\r\n|[\n\r\u2028\v]/g)?.length ?? 0) > 1 || /[\f\u2029]/.test(between);
}

/** A bullet or number that starts a line. A day before a month (`3. Mai`) or a dash of dialogue is taken for one too: it
 * costs nothing, since a line that starts with it is a block anyway. */
function isItem(head: string): boolean {
  return ITEM.test(head);
}

/** Says of every line whether the next one continues it. */
function judgeJoins(lines: readonly Line[]): boolean[] {
  const pairs = lines.slice(0, -1).filter((_, i) => !lines[i + 1]!.gap);
  const width = quantile(
    pairs.map((line) => line.end - line.start),
    0.9,
  );
  const full = (line: Line, next: Line) => line.end - line.start + 1 + next.first > width;
  const wrapped = isWrapped(lines, width, full);
  const mostlyFlush = lines.filter((line) => line.indent > 0).length < lines.length / 2;
  return lines.map((line, i) => {
    const next = lines[i + 1];
    if (!next || next.gap) return false;
    const runsOn = line.open && next.lower;
    if (!wrapped) return runsOn && !line.item && !next.item && line.end - line.start >= RUNNING_TEXT;
    if (next.item && (line.item || !line.open)) return false;
    if (mostlyFlush && next.indent > line.indent + 1 && !runsOn) return false;
    return runsOn || full(line, next);
  });
}

/**
 * Hard-wrapped text breaks lines in mid-sentence: the next line starts in lower case, or, where letters have no case or
 * nouns are capitalised, the line is so full that the next word would not have fitted. The shares were set on wrapped and
 * unwrapped forms of the same news texts, which lie far apart (above 0.5 and below 0.05).
 */
function isWrapped(lines: readonly Line[], width: number, full: (line: Line, next: Line) => boolean): boolean {
  if (width > WIDEST_WRAP || !lines.some((line) => !line.open)) return false;
  let pairs = 0;
  let runsOn = 0;
  let runLength = 0;
  let packed = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (next.gap || next.item) continue;
    pairs++;
    if (line.open) open++;
    if (full(line, next)) packed++;
    if (line.open && next.lower) {
      runsOn++;
      runLength += line.end - line.start;
    }
  }
  if (pairs === 0) return false;
  if (runsOn / pairs >= 0.3) return pairs === 1 || runLength / runsOn >= RUNNING_TEXT - 5;
  return pairs >= 3 && width >= RUNNING_TEXT - 10 && packed / pairs >= 0.7 && open / pairs >= 0.6;
}

function quantile(values: number[], share: number): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function isHeading(line: string, { open, lower }: Line): boolean {
  if (HEADING_MARK.test(line)) return true;
  return open && !lower && line.length <= LONGEST_HEADING && !line.endsWith(',') && /[\p{L}\p{N}]/u.test(line);
}

/**
 * Cuts a list that is written in one line (`1) … 2) …`, `a. … b. …`, `• … • …`) before each of its markers. Numbers and
 * letters must count up from the first marker in the same form, so that a figure in running text is never taken for one.
 */
function cutItems(text: string, { start, end }: Span): Span[] {
  // Searched in a slice of its own: a mark that is missing here must not be looked for in the rest of the text.
  const line = text.slice(start, end);
  const cuts: number[] = [0];
  const bullet = /^[•‣◦⁃▪▫●○■□▶►∙]/u.exec(line)?.[0];
  const counter = /^(\(?)(\d{1,3}|[a-z])([.)]{1,2})\s/.exec(line);
  if (bullet) {
    for (let at = line.indexOf(bullet, 1); at >= 0; at = line.indexOf(bullet, at + 1)) {
      if (/\s/.test(line[at - 1]!)) cuts.push(at);
    }
  } else if (counter) {
    let label = counter[2]!;
    for (let at = 0; at >= 0; ) {
      label = /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
      at = line.indexOf(` ${counter[1]}${label}${counter[3]} `, at + 1);
      if (at >= 0) cuts.push(at + 1);
    }
  }
  return cuts.map((at, i) => ({
    start: start + at,
    end: start + at + line.slice(at, cuts[i + 1] ?? line.length).trimEnd().length,
  }));
}
