import type { Piece } from './rows.ts';

// Lines of a page for a terminal: width that a reader sees, wrapping, looks. Knows nothing of reports.

/** The looks a terminal can give. Every one is optional to understand: marks are also words and digits. */
export interface Paint {
  bold: Look;
  dim: Look;
  underline: Look;
  inverse: Look;
  yellow: Look;
  blue: Look;
  cyan: Look;
  magenta: Look;
}
export type Look = (text: string) => string;

/** A stretch of a line and how it looks. */
export type Segment = readonly [text: string, look?: Look | undefined];

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NARROWLESS = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns that a terminal gives to `text`: two for wide characters, none for marks that sit on another one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  // Letters, and the quotation marks and dashes of most texts: no pattern needs to be asked.
  if (character < '\u0300' || (character >= '\u2010' && character <= '\u2027')) return 1;
  if (NARROWLESS.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** One line: `left`, then `right` at the right edge, one space between them at least. */
export function justified(left: readonly Segment[], right: Segment, width: number): string {
  const used = left.reduce((sum, [text]) => sum + widthOf(text), 0) + widthOf(right[0]);
  return `${painted(left)}${' '.repeat(Math.max(1, width - used))}${painted([right])}`;
}

export function painted(segments: readonly Segment[]): string {
  return segments.map(([text, look]) => (look && text ? look(text) : text)).join('');
}

interface Word {
  /** Stretches without white space between them; evidence may begin inside a word. */
  pieces: Piece[];
  /** White space before it is evidence too, so that an underline does not break between two words. */
  joined: boolean;
}

/**
 * Wraps pieces into lines of at most `width` columns. With `underline`, evidence is underlined; without, it stands between
 * underscores. A word longer than a line is cut.
 */
export function wrapPieces(pieces: readonly Piece[], width: number, underline: Look | undefined): string[] {
  const words = wordsOf(underline ? pieces : underscored(pieces)).flatMap((word) => cut(word, width));
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const own = widthOf(textOf(word));
    const line = lines.at(-1);
    if (line && used + 1 + own <= width) {
      line.push(word);
      used += 1 + own;
    } else {
      lines.push([word]);
      used = own;
    }
  }
  return lines.map((line) => paintLine(line, underline));
}

/** Wraps plain text. */
export function wrapText(text: string, width: number): string[] {
  return wrapPieces([{ text, evidence: false }], width, (same) => same);
}

/** Puts underscores around evidence; neighbouring stretches of evidence share a pair. */
function underscored(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  pieces.forEach((piece, i) => {
    if (!piece.evidence) {
      result.push(piece);
      return;
    }
    const open = pieces[i - 1]?.evidence ? '' : '_';
    const close = pieces[i + 1]?.evidence ? '' : '_';
    const start = piece.text.length - piece.text.trimStart().length;
    const end = Math.max(start, piece.text.trimEnd().length);
    const [before, core, after] = [piece.text.slice(0, start), piece.text.slice(start, end), piece.text.slice(end)];
    result.push({ text: `${before}${open}${core}${close}${after}`, evidence: true });
  });
  return result;
}

function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const { text, evidence } of pieces) {
    text.split(' ').forEach((part, i) => {
      if (i) open = false;
      if (part === '') return;
      if (open) words.at(-1)!.pieces.push({ text: part, evidence });
      else words.push({ pieces: [{ text: part, evidence }], joined: evidence && i > 0 });
      open = true;
    });
  }
  return words;
}

/** A word that fits no line in parts that do. */
function cut(word: Word, width: number): Word[] {
  if (widthOf(textOf(word)) <= width) return [word];
  const parts: Word[] = [{ pieces: [], joined: word.joined }];
  let used = 0;
  for (const { text, evidence } of word.pieces) {
    for (const character of text) {
      const own = widthOfCharacter(character);
      if (used + own > width) {
        parts.push({ pieces: [], joined: evidence });
        used = 0;
      }
      used += own;
      const part = parts.at(-1)!;
      const last = part.pieces.at(-1);
      if (last?.evidence === evidence) last.text += character;
      else part.pieces.push({ text: character, evidence });
    }
  }
  return parts;
}

function textOf(word: Word): string {
  return word.pieces.map(({ text }) => text).join('');
}

function paintLine(words: readonly Word[], underline: Look | undefined): string {
  const runs: Piece[] = [];
  const add = (text: string, evidence: boolean) => {
    const last = runs.at(-1);
    if (last?.evidence === evidence) last.text += text;
    else runs.push({ text, evidence });
  };
  words.forEach((word, i) => {
    if (i) add(' ', word.joined);
    for (const piece of word.pieces) add(piece.text, piece.evidence);
  });
  return runs.map(({ text, evidence }) => (evidence && underline ? underline(text) : text)).join('');
}
