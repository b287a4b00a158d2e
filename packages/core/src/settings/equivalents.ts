import type { Span } from '../document/types.ts';

// Words that may stand for each other: variants of a name, fixed terms. Where the original has one of them and the copy
// another, both are set aside from the comparison of their sentences.

/** Words of the original, and what the copy may say for them. */
export interface Equivalent {
  original: readonly string[];
  copy: readonly string[];
}

interface Found extends Span {
  words: string;
}

/** The spans of both sides, in matching numbers, that stand for each other. A form that both sides have is no matter. */
export function standIns(
  equivalents: readonly Equivalent[],
  original: { text: string; sentences: readonly Span[] },
  copy: { text: string; sentences: readonly Span[] },
): { original: Span[]; copy: Span[] } {
  const result = { original: [] as Span[], copy: [] as Span[] };
  for (const equivalent of equivalents) {
    const a = occurrences(equivalent.original, original);
    if (!a.length) continue;
    const b = occurrences(equivalent.copy, copy);
    const [x, y] = withoutCommon(a, b);
    for (let i = 0; i < Math.min(x.length, y.length); i++) {
      result.original.push({ start: x[i]!.start, end: x[i]!.end });
      result.copy.push({ start: y[i]!.start, end: y[i]!.end });
    }
  }
  return result;
}

/** Where the words stand as whole words, the longest first, never over each other, in reading order. */
function occurrences(forms: readonly string[], side: { text: string; sentences: readonly Span[] }): Found[] {
  const found: Found[] = [];
  for (const { start, end } of side.sentences) {
    const sentence = side.text.slice(start, end);
    for (const words of [...forms].sort((x, y) => y.length - x.length)) {
      for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + words.length)) {
        const span = { start: start + at, end: start + at + words.length, words };
        const apart = found.every((other) => span.end <= other.start || other.end <= span.start);
        if (apart && isWhole(sentence, at, at + words.length)) found.push(span);
      }
    }
  }
  return found.sort((x, y) => x.start - y.start);
}

function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  const before = text.slice(Math.max(0, start - 2), start);
  return !(letter.test([...before].at(-1) ?? '') || letter.test([...text.slice(end, end + 2)][0] ?? ''));
}

function withoutCommon(a: readonly Found[], b: readonly Found[]): [Found[], Found[]] {
  const rest = [...b];
  const left = a.filter(({ words }) => {
    const same = rest.findIndex((other) => other.words === words);
    if (same >= 0) rest.splice(same, 1);
    return same < 0;
  });
  return [left, rest];
}
