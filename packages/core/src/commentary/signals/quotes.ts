import type { Span } from '../../document/types.ts';
import type { Scene } from '../scene.ts';
import type { SignalDraft } from './types.ts';

// Faults of quotation marks that machines make because they take marks for loose tokens. In: the blocks of a text. Out:
// marks that face the wrong way, float between spaces, open twice, never close, close what was never opened, pairs of
// two kinds, a full stop that ends the quotation but not the sentence.

const MARKS = /["“”]/g;

export function quoteSignals({ document, text }: Scene): SignalDraft[] {
  // Where „ or « is the opening mark, “ and ” have other duties.
  const sample = text.slice(0, 200_000);
  if (/[„«]/.test(sample)) return [];
  return document.blocks.flatMap((block, i) => inBlock(text, block, document.blocks[i + 1]));
}

interface Mark {
  at: number;
  glyph: string;
  /** What its neighbours say. */
  place: 'open' | 'close' | 'loose' | 'tight';
}

function inBlock(text: string, block: Span, next: Span | undefined): SignalDraft[] {
  const marks = readMarks(text, block);
  if (marks.length === 0 || marks.length > 400) return [];
  const drafts: SignalDraft[] = [];
  const say = (mark: Mark, code: string, why: string) =>
    drafts.push({ ...aroundMark(text, mark.at, block, mark.place === 'open'), kind: 'quote_boundary', code, why });
  let open: Mark | undefined;
  let twice: Mark | undefined;
  // Faults of this pair that were named already; opening marks that no closing one answered.
  let named = false;
  let surplus = 0;
  for (const mark of marks) {
    const { at, glyph, place } = mark;
    if (place === 'loose') {
      // A loose mark that opens is a slip of the keyboard; one behind a stop closes what is open.
      if (open && /[.!?,]\s*$/.test(text.slice(Math.max(block.start, at - 4), at))) {
        say(mark, 'quote-loose', 'A space stands in front of the closing quotation mark.');
        open = undefined;
        surplus--;
      } else open = open ? undefined : mark;
      continue;
    }
    if (place === 'open') {
      named = glyph === '”';
      surplus++;
      if (named) say(mark, 'quote-opened-by-closing', 'A closing mark opens the quotation.');
      if (open && glyph !== '”') twice ??= mark;
      open ??= mark;
      continue;
    }
    if (place === 'tight') {
      open = open ? undefined : mark;
      continue;
    }
    if (glyph === '“') say(mark, 'quote-closed-by-opening', 'An opening mark closes the quotation.');
    else if (!open && glyph === '”') say(mark, 'quote-never-opened', 'A quotation is closed that was never opened.');
    else if (open && !named && mixed(open.glyph, glyph))
      say(mark, 'quote-mixed', 'The two marks of the quotation are of different kinds.');
    stopInside(text, block, at, drafts);
    surplus--;
    open = undefined;
  }
  if (twice && (surplus > 0 || open || isLabel(text, twice.at))) {
    say(twice, 'quote-opened-twice', 'A quotation is opened inside another and one of them is never closed.');
  } else if (open && !continues(text, next)) say(open, 'quote-never-closed', 'The quotation is never closed.');
  return drafts;
}

function readMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(MARKS)) {
    const at = block.start + match.index;
    const before = at > block.start ? text[at - 1]! : ' ';
    const after = at + 1 < block.end ? text[at + 1]! : ' ';
    // Inches and seconds: 6" and 5'10".
    if (match[0] === '"' && /\d/.test(before)) continue;
    const free = /[\s([{—–\-/‘']/.test(before);
    const bare = /[\s)\]}.,;:!?—–\-/…’']/.test(after);
    marks.push({ at, glyph: match[0], place: free ? (bare ? 'loose' : 'open') : bare ? 'close' : 'tight' });
    if (marks.length > 400) break;
  }
  return marks;
}

function mixed(opening: string, closing: string): boolean {
  return (opening === '"') !== (closing === '"');
}

/** The mark stands in front of a reporting verb or a lone name: it was meant to close. */
function isLabel(text: string, at: number): boolean {
  return /^,?\s*\S?(?:said|says|told|added|adding)\b/.test(text.slice(at + 1, at + 10));
}

/** `ceasefire”. so that`, `recently.” said`: a stop at the quotation's end, and the sentence goes on. */
function stopInside(text: string, block: Span, at: number, drafts: SignalDraft[]): void {
  const before = text.slice(Math.max(block.start, at - 12), at);
  const after = text.slice(at + 1, Math.min(block.end, at + 24));
  const outside = /^\.\s+\p{Ll}\p{L}*/u.exec(after);
  const inside =
    /(?<![.\p{Lu}])\.$/u.test(before) && !/(?:^|[\s.])\p{L}{1,3}\.$/u.test(before)
      ? /^\s+\p{Ll}\p{L}*/u.exec(after)
      : null;
  const match = outside ?? inside;
  if (!match || /^[.\s]+(?:von|van|de|al|bin|el|la|di)$/.test(match[0])) return;
  const word = before.length - (/[\p{L}\p{N}]+[.,]?$/u.exec(before)?.[0].length ?? 0);
  drafts.push({
    start: at - before.length + word,
    end: at + 1 + match[0].length,
    kind: 'quote_boundary',
    code: 'quote-stop',
    why: 'A full stop ends the quotation although the sentence goes on.',
  });
}

/** The next paragraph goes on with the same speech: the custom is to leave the first one open. */
function continues(text: string, next: Span | undefined): boolean {
  return next !== undefined && /^["“]/.test(text.slice(next.start, next.start + 1));
}

/** The mark with the word that it stands at. */
function aroundMark(text: string, at: number, block: Span, ahead: boolean): Span {
  if (ahead) {
    const word = /^\S{0,30}/.exec(text.slice(at + 1, Math.min(block.end, at + 31)))?.[0] ?? '';
    return { start: at, end: at + 1 + word.length };
  }
  const word = /\S{1,30}\s?$/.exec(text.slice(Math.max(block.start, at - 31), at))?.[0] ?? '';
  return { start: at - word.length, end: at + 1 };
}
