import { normalise, type Token } from '../document/tokens.ts';
import type { Span } from '../document/types.ts';

// In: lists of phrases as language data writes them, each list under a tag. Out: a matcher that finds the phrases of all
// tags in one pass over a row of tokens. A final `*` stands for any ending; Chinese phrases are looked for inside tokens,
// because Chinese writes no spaces.

export interface PhraseMatch extends Span {
  phrase: string;
  /** First token of the match and the one after the last. */
  from: number;
  to: number;
}

export interface Phrases<Tag extends string> {
  /** Matches by tag, in order; at each token the longest of its tag. */
  find(tokens: readonly Token[]): Readonly<Record<Tag, readonly PhraseMatch[]>>;
}

interface Entry<Tag> {
  tag: Tag;
  phrase: string;
  words: readonly Word[];
}

interface Word {
  norm: string;
  open: boolean;
}

const HAN = /\p{Script=Han}/u;
const CASED = /\p{Ll}|\p{Lu}/u;
const PIECES = /[^\s,?!.]+|[,?!.]/gu;
/** Open words are kept by their first letters; a shorter one would have to be tried at every token. */
const KEY = 2;

export function compilePhrases<Tag extends string>(lists: Readonly<Record<Tag, readonly string[]>>): Phrases<Tag> {
  const tags = Object.keys(lists) as Tag[];
  const exact = new Map<string, Entry<Tag>[]>();
  const open = new Map<string, Entry<Tag>[]>();
  const han: { tag: Tag; phrase: string }[] = [];
  for (const tag of tags) {
    for (const phrase of lists[tag]) {
      if (HAN.test(phrase)) {
        han.push({ tag, phrase });
        continue;
      }
      const words = (normalise(phrase).match(PIECES) ?? []).map((piece) => ({
        norm: piece.replace(/\*$/, ''),
        open: piece.endsWith('*'),
      }));
      const first = words[0];
      if (!first) continue;
      const [home, key] = first.open ? [open, first.norm.slice(0, KEY)] : [exact, first.norm];
      const entry = { tag, phrase, words };
      const others = home.get(key);
      if (others) others.push(entry);
      else home.set(key, [entry]);
    }
  }
  return {
    find(tokens) {
      const found = Object.fromEntries(tags.map((tag) => [tag, [] as PhraseMatch[]])) as Record<Tag, PhraseMatch[]>;
      tokens.forEach((token, i) => {
        for (const entries of [exact.get(token.norm), open.get(token.norm.slice(0, KEY))]) {
          for (const entry of entries ?? []) {
            if (!entry.words.every((word, k) => fits(tokens[i + k], word))) continue;
            if (entry.words.length === 1 && isCapitals(token)) continue;
            add(found[entry.tag], tokens, i, entry);
          }
        }
        if (han.length && HAN.test(token.norm)) insideToken(token, i, han, found);
      });
      return found;
    },
  };
}

function add<Tag>(matches: PhraseMatch[], tokens: readonly Token[], from: number, { phrase, words }: Entry<Tag>): void {
  const to = from + words.length;
  const last = matches[matches.length - 1];
  if (last?.from === from && last.to >= to) return;
  if (last?.from === from) matches.pop();
  matches.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, phrase, from, to });
}

function fits(token: Token | undefined, word: Word): boolean {
  if (!token) return false;
  return word.open ? token.norm.startsWith(word.norm) : token.norm === word.norm;
}

/** Capitals make another word of it: “US” is not “us”. */
function isCapitals({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase() && CASED.test(text);
}

function insideToken<Tag extends string>(
  token: Token,
  index: number,
  phrases: readonly { tag: Tag; phrase: string }[],
  found: Record<Tag, PhraseMatch[]>,
): void {
  for (const { tag, phrase } of phrases) {
    const at = token.norm.indexOf(phrase);
    if (at < 0) continue;
    const start = token.start + at;
    found[tag].push({ start, end: start + phrase.length, phrase, from: index, to: index + 1 });
  }
}
