import type { PdfPage } from './types.ts';

// Runs of one page in the order in which they are drawn, lines out. Then the lines of all pages without what only belongs
// to the page: running heads, page numbers, the address and time that a browser prints at the edge.

export interface PdfLine {
  text: string;
  /** Left and right edge, baseline, in points from the lower left corner. */
  x: number;
  right: number;
  y: number;
  /** Size of the letters. */
  size: number;
  /** Height of the baseline as a share of the page, from the bottom. */
  level: number;
}

/** A wider gap, in letter sizes, parts columns or a label from its text. */
const COLUMN_GAP = 2.5;
/** A narrower gap, in letter sizes, lies inside of a word. */
const WORD_GAP = 0.15;
const LIGATURES = /[\ufb00-\ufb06]/g;

export function pdfLines(page: PdfPage): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const run of page.runs) {
    if (!run.text) continue;
    const line = lines.at(-1);
    const size = run.height || line?.size || 10;
    const gap = line ? run.x - line.right : 0;
    const same =
      line !== undefined &&
      Math.abs(run.y - line.y) < 0.4 * Math.max(size, line.size) &&
      gap > -size &&
      gap < COLUMN_GAP * size;
    if (!same) {
      if (run.text.trim() === '') continue;
      lines.push({
        text: run.text,
        x: run.x,
        right: run.x + run.width,
        y: run.y,
        size,
        level: run.y / (page.height || 1),
      });
      continue;
    }
    const parted = gap > WORD_GAP * size && !line.text.endsWith(' ') && !run.text.startsWith(' ');
    line.text += parted ? ` ${run.text}` : run.text;
    line.right = Math.max(line.right, run.x + run.width);
    line.size = Math.max(line.size, size);
  }
  for (const line of lines) {
    line.text = line.text
      .replace(LIGATURES, (char) => char.normalize('NFKC'))
      .replace(/\s+/g, ' ')
      .trim();
  }
  return lines.filter(({ text }) => text);
}

/** Share of the page, at its top and its bottom, where running heads and page numbers stand. */
const EDGE = 0.12;
const PAGE_NUMBER =
  /^(?:[-–—|]?\s?\d{1,4}\s?[-–—|]?|\d{1,4}\s?\/\s?\d{1,4}|(?:p\.|page|seite|s\.|стр\.?|страница|сторінка|página|pág\.|pagina|strona|str\.)\s?\d{1,4}(?:\s?(?:of|von|из|з|de|di|z|\/|sur)\s?\d{1,4})?)$/iu;
/** What browsers print at the edges: time and address. */
const PRINTED =
  /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?|(?:https?|file):\/\/\S+|about:blank|data:\S+)$/i;

/** The lines of all pages without running heads and the like. */
export function withoutPageFurniture(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const usual = usualSize(pages.flat());
  const places = new Map<string, number>();
  const placeOf = (line: PdfLine) => `${line.text.replace(/\d+/g, '#')}@${Math.round(line.level * 40)}`;
  for (const lines of pages) {
    for (const place of new Set(lines.filter(isAtEdge).map(placeOf))) places.set(place, (places.get(place) ?? 0) + 1);
  }
  // Left and right pages have different heads, and the first page often none.
  const often = Math.max(2, Math.ceil(pages.length * 0.3));
  return pages.map((lines) => {
    const printed = lines.some((line) => isAtEdge(line) && PRINTED.test(line.text));
    return lines.filter((line) => {
      if (!isAtEdge(line)) return true;
      if (PRINTED.test(line.text) || PAGE_NUMBER.test(line.text)) return false;
      const outermost = isOutermost(line, lines);
      if (outermost && (printed || isSmallLabel(line, usual))) return false;
      return (places.get(placeOf(line)) ?? 0) < often;
    });
  });
}

function isAtEdge({ level }: PdfLine): boolean {
  return level < EDGE || level > 1 - EDGE;
}

/** A few words in smaller letters than the text: the name of the paper, the section. */
function isSmallLabel({ text, size }: PdfLine, usual: number): boolean {
  return size < 0.95 * usual && text.length <= 60 && !/[.!?…]["'”’»)\]]?$/u.test(text);
}

/** The size in which most letters are set, in points. */
export function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0];
}

/** On the same height as the outermost line of its page: a browser prints the title beside the time. */
function isOutermost(line: PdfLine, lines: readonly PdfLine[]): boolean {
  const levels = lines.map(({ level }) => level);
  const outer = line.level > 0.5 ? Math.max(...levels) : Math.min(...levels);
  return Math.abs(line.level - outer) < 0.005;
}
