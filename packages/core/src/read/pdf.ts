import { joinBlocks, NOTHING_SAID, type Parsed, type ReadBlock } from './blocks.ts';
import { type PdfLine, pdfLines, usualSize, withoutPageFurniture } from './pdf-lines.ts';
import { type Pdf, ReadError, type ReadWarning } from './types.ts';

// Runs of characters with their places in, text out. A PDF knows no paragraphs: lines are put together by size, distance
// and indent, words divided at line ends are joined, and what only belongs to the page is left out.

/** Letters this much larger than those of the text are a heading. */
const HEADING_SIZE = 1.12;
/** A distance this much larger than usual between lines parts paragraphs. */
const WIDE_GAP = 1.3;
/** Room (in letter sizes) that is left at the end of a line for other reasons than its next word. */
const SHORT_BY = 2;
const LONGEST_HEADING = 300;
const ENDED = /[.!?…:。！？؟]["'”’“»)\]]{0,3}$/u;
const ITEM = /^(?:[•‣◦▪●○■–-] |\d{1,3}[.)] )/u;
const DIVIDED = /\p{L}[-‐\u00ad]$/u;

/** Reads the pages of a PDF. */
export function readPdfPages(pdf: Pdf): Parsed & { warnings: ReadWarning[] } {
  const lines = withoutPageFurniture(pdf.pages.map(pdfLines)).flat();
  if (lines.length === 0) {
    throw new ReadError(
      'no-words',
      'is a PDF without text, probably scanned pages. Run text recognition (OCR) on it, or give the text itself.',
    );
  }
  const blocks = blocksOf(lines);
  const title = blocks.find(({ kind }) => kind === 'title')?.text ?? null;
  const [read, total] = [pdf.pages.length, pdf.total];
  const message = `has ${total} pages, of which the first ${read} were read. Split it to read the others.`;
  const warnings: ReadWarning[] = read < total ? [{ code: 'pages-left-out', params: { read, total }, message }] : [];
  return { ...NOTHING_SAID, ...joinBlocks(blocks), title, warnings };
}

function blocksOf(lines: readonly PdfLine[]): ReadBlock[] {
  const usual = usualSize(lines);
  const leading = usualLeading(lines);
  const join = hyphenation(lines);
  const blocks: (ReadBlock & { size: number })[] = [];
  let right = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const block = blocks.at(-1);
    if (before && Math.abs(line.x - before.x) > 30 * usual) right = 0;
    right = Math.max(right, line.right);
    if (!before || !block || startsBlock(before, line, leading, right))
      blocks.push({ text: line.text, size: line.size });
    else block.text = join(block.text, line.text);
  });
  const isHeading = ({ text, size }: { text: string; size: number }) =>
    size >= usual * HEADING_SIZE && text.length <= LONGEST_HEADING;
  const largest = Math.max(0, ...blocks.filter(isHeading).map(({ size }) => size));
  let titled = false;
  return blocks.map((block) => {
    if (!isHeading(block)) return { text: block.text };
    const isTitle: boolean = !titled && block.size === largest;
    titled ||= isTitle;
    return { text: block.text, kind: isTitle ? 'title' : 'heading' };
  });
}

/** Whether `line` begins a paragraph of its own. In a doubt a sentence is not torn apart. */
function startsBlock(before: PdfLine, line: PdfLine, leading: number, right: number): boolean {
  const size = Math.max(before.size, line.size);
  if (size / Math.min(before.size, line.size) > HEADING_SIZE) return true;
  if (DIVIDED.test(before.text)) return false;
  const early = endsEarly(before, line, right);
  if (early && /[;:]$/.test(before.text)) return true;
  if (!ENDED.test(before.text) && /^["'“„«(]?\p{Ll}/u.test(line.text)) return false;
  if (ITEM.test(line.text) && (ENDED.test(before.text) || ITEM.test(before.text) || early)) return true;
  const distance = before.y - line.y;
  const ended = ENDED.test(before.text);
  // The text goes on in the next column or on the next page.
  if (distance < 0 || distance > 20 * size) return ended;
  if (distance > WIDE_GAP * (leading || 1.2) * size) return true;
  return early || (ended && line.x > before.x + 0.8 * size);
}

/** The first word of the next line would have fitted with room to spare: the line was ended on purpose. */
function endsEarly(before: PdfLine, line: PdfLine, right: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const width = (word + 1) * ((line.right - line.x) / Math.max(1, line.text.length));
  return before.right + width < right - SHORT_BY * before.size;
}

/** The usual distance of lines, in letter sizes. */
function usualLeading(lines: readonly PdfLine[]): number {
  const gaps = lines
    .flatMap((line, i) => {
      const before = lines[i - 1];
      const gap = before && Math.abs(before.size - line.size) < 0.5 ? (before.y - line.y) / line.size : 0;
      return gap > 0.5 && gap < 3 ? [gap] : [];
    })
    .sort((a, b) => a - b);
  // Most lines stand inside of paragraphs; of the distances the smaller half is theirs.
  return gaps[Math.floor(gaps.length * 0.3)] ?? 0;
}

/**
 * Joins two lines. A hyphen at the end of a line was put there by the setter, or belongs to the word: what the document
 * writes elsewhere decides, then how many hyphens stand inside of its lines, where no setter divides.
 */
function hyphenation(lines: readonly PdfLine[]): (text: string, next: string) => string {
  const whole = lines.map(({ text }) => text).join('\n');
  const words = new Set(whole.toLowerCase().match(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu) ?? []);
  const compounds = whole.match(/\p{L}[-‐]\p{Ll}/gu)?.length ?? 0;
  const divided = lines.filter(({ text }) => DIVIDED.test(text)).length;
  const divides = divided > compounds / 4;
  return (text, next) => {
    if (!DIVIDED.test(text.slice(-3))) return /[—]$/.test(text) && !/\s—$/.test(text) ? text + next : `${text} ${next}`;
    const bare = text.slice(0, -1);
    if (text.endsWith('\u00ad')) return bare + next;
    const head = /[\p{L}\p{N}‐-]+$/u.exec(bare.slice(-60))?.[0].toLowerCase() ?? '';
    const tail = /^[\p{L}\p{N}]+/u.exec(next)?.[0] ?? '';
    if (!/^\p{Ll}/u.test(tail) || words.has(`${head}-${tail}`)) return text + next;
    return divides || words.has(head + tail) ? bare + next : text + next;
  };
}
