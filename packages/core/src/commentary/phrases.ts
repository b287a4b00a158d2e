import { normalise, type Token } from '../document/tokens.ts';
import type { Span } from '../document/types.ts';

// In: lists of phrases as language data writes them. Out: a matcher that finds them in a row of tokens, in time
// proportional to the tokens. A final `*` stands for any ending; Chinese phrases are looked for inside tokens, because
// Chinese writes no spaces.

export interface PhraseMatch extends Span {
  phrase: string;
  /** First token of the match and the one after the last. */
  from: number;
  to: number;
}

export interface Phrases {
  find(tokens: readonly Token[]): PhraseMatch[];
}

interface Word {
  norm: string;
  open: boolean;
}

const HAN = /\p{Script=Han}/u;
const CASED = /\p{Ll}|\p{Lu}/u;
const PIECES = /[^\s,?!.]+|[,?!.]/gu;

export function compilePhrases(list: readonly string[]): Phrases {
  const exact = new Map<string, { words: Word[]; phrase: string }[]>();
  const stems = new Map<string, { words: Word[]; phrase: string }[]>();
  const han: string[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  for (const phrase of list) {
    if (HAN.test(phrase)) {
      han.push(phrase);
      continue;
    }
    const words = (normalise(phrase).match(PIECES) ?? []).map((piece) => ({
      norm: piece.replace(/\*$/, ''),
      open: piece.endsWith('*'),
    }));
    const first = words[0];
    if (!first) continue;
    const home = first.open ? stems : exact;
    if (first.open) shortest = Math.min(shortest, first.norm.length);
    const others = home.get(first.norm);
    if (others) others.push({ words, phrase });
    else home.set(first.norm, [{ words, phrase }]);
  }
  return {
    find(tokens) {
      const matches: PhraseMatch[] = [];
      tokens.forEach((token, i) => {
        let best: PhraseMatch | undefined;
        const take = (candidates: readonly { words: Word[]; phrase: string }[] | undefined) => {
          for (const { words, phrase } of candidates ?? []) {
            const to = i + words.length;
            if (best && to <= best.to) continue;
            if (!words.every((word, k) => fits(tokens[i + k], word))) continue;
            // Capitals make another word of it: “US” is not “us”.
            if (
              words.length === 1 &&
              token.text.length > 1 &&
              token.text === token.text.toUpperCase() &&
              CASED.test(token.text)
            )
              continue;
            best = { start: token.start, end: tokens[to - 1]!.end, phrase, from: i, to };
          }
        };
        take(exact.get(token.norm));
        for (let k = Math.min(token.norm.length, 24); k >= shortest; k--) take(stems.get(token.norm.slice(0, k)));
        if (best) matches.push(best);
        if (han.length && HAN.test(token.norm)) matches.push(...insideToken(token, i, han));
      });
      return matches;
    },
  };
}

function fits(token: Token | undefined, word: Word): boolean {
  if (!token) return false;
  return word.open ? token.norm.startsWith(word.norm) : token.norm === word.norm;
}

function insideToken(token: Token, index: number, phrases: readonly string[]): PhraseMatch[] {
  return phrases.flatMap((phrase) => {
    const at = token.norm.indexOf(phrase);
    if (at < 0) return [];
    const start = token.start + at;
    return [{ start, end: start + phrase.length, phrase, from: index, to: index + 1 }];
  });
}
