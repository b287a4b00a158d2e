import type { Span } from '../document/types.ts';

// In: a text and a block of it. Out: its quotations, marks included. Machines mix up the marks of a pair, so what a mark
// does is judged by its neighbours first (space before it opens, space after it closes) and by its shape second.

export interface Quotation extends Span {
  /** What stands between the marks. */
  inner: Span;
  /** The block ends before the quotation is closed: speech that goes on in the next paragraph, or damage. */
  unclosed: boolean;
}

const MARKS = /["“”„‟«»「」『』〝〞＂]/g;
const OPENING = new Set(['“', '„', '‟', '«', '「', '『', '〝']);
const CLOSING = new Set(['”', '»', '」', '』', '〞']);

export function findQuotations(text: string, block: Span): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  // Searched in a slice of its own: a mark that is missing here must not be looked for in the rest of the text.
  for (const { index } of text.slice(block.start, block.end).matchAll(MARKS)) {
    const at = block.start + index;
    const role = roleOf(text, at, block, open >= 0);
    if (role === 'open') {
      // A second opening mark: the first was never closed, or this one stands for a closing one inside speech.
      if (open < 0) open = at;
      continue;
    }
    if (open < 0) continue;
    found.push({ start: open, end: at + 1, inner: { start: open + 1, end: at }, unclosed: false });
    open = -1;
  }
  if (open >= 0)
    found.push({ start: open, end: block.end, inner: { start: open + 1, end: block.end }, unclosed: true });
  return found;
}

/** Whether the mark at `at` opens or closes. */
export function roleOf(text: string, at: number, block: Span, inside: boolean): 'open' | 'close' {
  const before = at > block.start ? text[at - 1]! : ' ';
  const after = at + 1 < block.end ? text[at + 1]! : ' ';
  const free = /[\s([{—–\-/]/.test(before);
  const bare = /[\s)\]}.,;:!?—–\-/…]/.test(after);
  if (free && !bare) return 'open';
  if (!free && bare) return 'close';
  const mark = text[at]!;
  // German „…“ closes with the mark that opens in English; » and « face both ways.
  if (inside && (mark === '“' || mark === '"' || mark === '«') && !free) return 'close';
  if (OPENING.has(mark)) return 'open';
  if (CLOSING.has(mark)) return inside ? 'close' : free ? 'open' : 'close';
  return inside ? 'close' : 'open';
}
