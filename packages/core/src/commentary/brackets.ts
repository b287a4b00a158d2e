import type { Span } from '../document/types.ts';

// In: a text and a span of it. Out: the brackets that are opened and closed inside the span, outer ones first. One pass;
// brackets that are never closed cost nothing, deep nesting is not followed.

export interface Bracket extends Span {
  open: string;
  /** What stands between the marks, trimmed. */
  inner: Span;
  /** 0 for a bracket that lies in no other. */
  depth: number;
}

const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】', '〔': '〕', '<': '>' };
const CLOSERS = new Set(Object.values(PARTNERS));
const MARKS = /[()[\]（）【】〔〕<>]/g;
/** Longer brackets are no insertions but damaged text; the bound also keeps nested input linear. */
const LONGEST = 1500;
const DEEPEST = 3;

export function findBrackets(text: string, within: Span): Bracket[] {
  const found: Bracket[] = [];
  let open: { mark: string; at: number }[] = [];
  // Searched in a slice of its own: a mark that is missing here must not be looked for in the rest of the text.
  for (const { 0: mark, index } of text.slice(within.start, within.end).matchAll(MARKS)) {
    const place = within.start + index;
    if (!CLOSERS.has(mark)) {
      if (open.length === 64) open = open.slice(32);
      open.push({ mark, at: place });
      continue;
    }
    let k = open.length - 1;
    while (k >= 0 && PARTNERS[open[k]!.mark] !== mark) k--;
    if (k < 0) continue;
    const { mark: opener, at } = open[k]!;
    open.length = k;
    if (place - at > LONGEST) continue;
    const inner = trimmed(text, { start: at + 1, end: place });
    if (k < DEEPEST) found.push({ start: at, end: place + 1, open: opener, inner, depth: k });
  }
  return withDepth(found.sort((x, y) => x.start - y.start));
}

/** Depth counts brackets that were closed, so that a stray opening mark does not make the rest of a block nested. */
function withDepth(brackets: Bracket[]): Bracket[] {
  const around: Bracket[] = [];
  for (const bracket of brackets) {
    while (around.length && around[around.length - 1]!.end <= bracket.start) around.pop();
    bracket.depth = around.length;
    around.push(bracket);
  }
  return brackets;
}

export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
