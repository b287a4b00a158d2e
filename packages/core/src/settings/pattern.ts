import { oneLine } from '../report/clean.ts';

// Patterns of an options file: plain words with `*` for anything. No regular expressions, so that no file can make the tool
// hang: matching looks once through the text for every piece between two stars.

export const LONGEST_PATTERN = 200;
/** Nothing that a pattern is meant for is longer; a longer text does not match. */
const LONGEST_TEXT = 4000;

/** Whether a whole text fits. Upper and lower case and the kind of white space make no difference. */
export type Pattern = (text: string) => boolean;

export function patternOf(source: string): Pattern {
  const pieces = folded(source).split('*');
  const first = pieces.shift()!;
  const last = pieces.pop();
  return (raw) => {
    if (raw.length > LONGEST_TEXT) return false;
    const text = folded(raw);
    if (last === undefined) return text === first;
    if (!text.startsWith(first)) return false;
    let at = first.length;
    for (const piece of pieces) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
  };
}

function folded(text: string): string {
  return oneLine(text.normalize('NFC')).trim().toLowerCase();
}
