import { normalise, type Token } from '../document/tokens.ts';
import type { Span } from '../document/types.ts';

// In: lists of phrases as language data writes them, each list under a tag. Out: a matcher that finds the phrases of all
// tags in one pass over a row of tokens. A final `*` stands for any ending; Chinese characters are a token each.

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
  capitals: boolean;
}

interface Word {
  norm: string;
  open: boolean;
}

const CASED = /\p{Ll}|\p{Lu}/u;
const PIECES = /\p{Script=Han}|[^\s,?!.\p{Script=Han}]+|[,?!.]/gu;
/** Open words are kept by their first letters; a shorter one would have to be tried at every token. */
const KEY = 2;

export function compilePhrases<Tag extends string>(lists: Readonly<Record<Tag, readonly string[]>>): Phrases<Tag> {
  const tags = Object.keys(lists) as Tag[];
  const exact = new Map<string, Entry<Tag>[]>();
  const open = new Map<string, Entry<Tag>[]>();
  for (const tag of tags) {
    for (const phrase of lists[tag]) {
      const words = (normalise(phrase).match(PIECES) ?? []).map((piece) => ({
        norm: piece.replace(/\*$/, ''),
        open: piece.endsWith('*'),
      }));
      const first = words[0];
      if (!first) continue;
      const [home, key] = first.open ? [open, first.norm.slice(0, KEY)] : [exact, first.norm];
      const entry = { tag, phrase, words, capitals: isCapitals(phrase) };
      const others = home.get(key);
      if (others) others.push(entry);
      else home.set(key, [entry]);
    }
  }
  // Words met before, with all entries that may begin with them. Bounded, and no result depends on it.
  const met = new Map<string, readonly Entry<Tag>[]>();
  const entriesAt = (norm: string): readonly Entry<Tag>[] => {
    const known = met.get(norm);
    if (known) return known;
    const entries = [...(exact.get(norm) ?? []), ...(open.get(norm.slice(0, KEY)) ?? [])];
    if (met.size > 20_000) met.clear();
    met.set(norm, entries);
    return entries;
  };
  return {
    find(tokens) {
      const found = Object.fromEntries(tags.map((tag) => [tag, [] as PhraseMatch[]])) as Record<Tag, PhraseMatch[]>;
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i]!;
        for (const entry of entriesAt(token.norm)) {
          if (!entry.words.every((word, k) => fits(tokens[i + k], word))) continue;
          if (entry.words.length === 1 && isCapitals(token.text) !== entry.capitals) continue;
          add(found[entry.tag], tokens, i, entry);
        }
      }
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
function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && CASED.test(text);
}
