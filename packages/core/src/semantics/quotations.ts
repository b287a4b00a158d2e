import type { Piece } from '../document/tokens.ts';
import type { Span } from '../document/types.ts';

/** Words inside quotation marks: from after the opening mark to before the closing one. */
export interface Quotation extends Span {
  /** Marks that were found; a quotation may be left open at either end of a passage. */
  opened: boolean;
  closed: boolean;
}

const OPENING = '“«„‟‹';
const CLOSING = '”»›';
const STRAIGHT = '"＂';
/** Every mark that a quotation can begin or end with, single ones in pairs. */
const MARKS = new Set(`${OPENING}${CLOSING}${STRAIGHT}«»‹›\`'`);

/** Finds quotations by their double marks. Single marks are apostrophes too often to be trusted. */
export function quotationsOf(tokens: readonly Piece[]): Quotation[] {
  const found: Quotation[] = [];
  if (!hasQuotationMark(tokens)) return found;
  let open: number | null = null;
  let straight = false;
  const close = (i: number, closed: boolean) => {
    const first = tokens[open!];
    const last = tokens[i - 1];
    if (first && last && open! < i) found.push({ start: first.start, end: last.end, opened: true, closed });
    open = null;
  };
  tokens.forEach((token, i) => {
    if (token.kind !== 'punctuation') return;
    const pair = token.text === '`' || token.text === "'" ? doubled(tokens, i) : false;
    const turned = open === null ? opensInwards(tokens, i) : closesInwards(tokens, i);
    if (turned && open !== null) close(i, true);
    else if (turned) {
      open = i + 1;
      straight = false;
    } else if (OPENING.includes(token.text) || (open === null && (STRAIGHT.includes(token.text) || pair))) {
      if (open !== null && token.text !== '“' && token.text !== '„') return;
      // „German“ closes with the mark that opens in English
      if (open !== null && token.text === '“') close(i, true);
      else if (open === null) {
        open = i + 1;
        straight = !OPENING.includes(token.text);
      }
    } else if (open !== null && (CLOSING.includes(token.text) || STRAIGHT.includes(token.text) || pair)) {
      close(i, true);
    } else if (open === null && CLOSING.includes(token.text) && !found.length && tokens[0] && i > 0) {
      found.push({ start: tokens[0].start, end: tokens[i - 1]!.end, opened: false, closed: true });
    }
  });
  // A straight mark without a second one says nothing about where a quotation would be.
  if (open !== null && !straight) close(tokens.length, false);
  return found;
}

function hasQuotationMark(tokens: readonly Piece[]): boolean {
  for (const { kind, text } of tokens) if (kind === 'punctuation' && MARKS.has(text)) return true;
  return false;
}

/** »So« in German books: the mark that closes elsewhere opens, tied to the word behind it. */
function opensInwards(tokens: readonly Piece[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!'»›'.includes(token.text) || !next || next.start > token.end || next.kind === 'punctuation') return false;
  return !before || before.end < token.start || before.text === '(';
}

function closesInwards(tokens: readonly Piece[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!'«‹'.includes(token.text) || !before || before.end < token.start) return false;
  return !next || next.start > token.end || next.kind === 'punctuation';
}

/** Two single marks in a row stand for a double one in typewriter text. */
function doubled(tokens: readonly Piece[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  return next !== undefined && next.text === token.text && next.start === token.end;
}
