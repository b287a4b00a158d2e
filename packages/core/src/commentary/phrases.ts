import type { Token } from '../document/tokens.ts';
import type { Span } from '../document/types.ts';
import { normalise, onWord } from '../document/words.ts';

// In: lists of phrases as language data writes them, each list under a tag, and tags whose words are told by their form.
// Out: a matcher that finds those of all tags in one pass over a row of tokens. A final `*` stands for any ending; Chinese
// characters are a token each.

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
  /** Written in capitals, or not; null when it makes no difference. */
  capitals: boolean | null;
}

/** Entries that begin with a word. */
interface Begun<Tag> {
  /** Those that may go on with a word, if it is the second one of any: with “the” begin thirty. */
  bySecond: ReadonlyMap<string, readonly Entry<Tag>[]> | null;
  /** Those that may go on with any other word. */
  others: readonly Entry<Tag>[];
}

interface Word {
  norm: string;
  open: boolean;
}

const CASED = /\p{Ll}|\p{Lu}/u;
const PIECES = /\p{Script=Han}|[^\s,?!.:\p{Script=Han}]+|[,?!.:]/gu;
/** Open words are kept by their first letters; a shorter one would have to be tried at every token. */
const KEY = 2;

export function compilePhrases<Tag extends string>(
  lists: Readonly<Record<Tag, readonly string[]>>,
  forms?: Readonly<Partial<Record<Tag, (word: string) => boolean>>>,
): Phrases<Tag> {
  const tags = Object.keys(lists) as Tag[];
  const formed = tags.filter((tag) => forms?.[tag]);
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
  /** What begins with a word; with most words nothing does. */
  const begunBy = onWord(({ norm }): Begun<Tag> | null => {
    const entries = [
      ...(exact.get(norm) ?? []),
      ...(open.get(norm.slice(0, KEY)) ?? []).filter(({ words }) => norm.startsWith(words[0]!.norm)),
      ...formed
        .filter((tag) => forms?.[tag]?.(norm))
        .map((tag) => ({ tag, phrase: norm, words: [{ norm, open: false }], capitals: null })),
    ];
    return bySecondWord(entries);
  });
  const nothing = Object.fromEntries(tags.map((tag) => [tag, NONE])) as unknown as Record<Tag, PhraseMatch[]>;
  return {
    find(tokens) {
      let found = nothing;
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i]!;
        const begun = begunBy(token.word);
        if (!begun) continue;
        const entries = begun.bySecond?.get(tokens[i + 1]?.norm ?? '') ?? begun.others;
        for (let e = 0; e < entries.length; e++) {
          const entry = entries[e]!;
          if (!goesOn(tokens, i, entry.words)) continue;
          if (entry.words.length === 1 && entry.capitals !== null && isCapitals(token.text) !== entry.capitals)
            continue;
          if (found === nothing) found = { ...nothing };
          const matches = found[entry.tag];
          if (matches === NONE) found[entry.tag] = [matchOf(tokens, i, entry)];
          else addMatch(matches, tokens, i, entry);
        }
      }
      return found;
    },
  };
}

/** Shared by all sentences, and never written to. */
const NONE: PhraseMatch[] = [];

function bySecondWord<Tag>(entries: readonly Entry<Tag>[]): Begun<Tag> | null {
  if (!entries.length) return null;
  const seconds = new Set<string>();
  for (const { words } of entries) if (words[1] && !words[1].open) seconds.add(words[1].norm);
  const going = (second: string | null) =>
    entries.filter(({ words }) => !words[1] || words[1].open || words[1].norm === second);
  const bySecond = seconds.size ? new Map([...seconds].map((second) => [second, going(second)])) : null;
  return { bySecond, others: going(null) };
}

/** Adds a match to those of its tag, unless a longer one begins at the same token. */
function addMatch<Tag>(matches: PhraseMatch[], tokens: readonly Token[], from: number, entry: Entry<Tag>): void {
  const last = matches[matches.length - 1]!;
  if (last.from !== from) matches.push(matchOf(tokens, from, entry));
  else if (last.to < from + entry.words.length) matches[matches.length - 1] = matchOf(tokens, from, entry);
}

function matchOf<Tag>(tokens: readonly Token[], from: number, { phrase, words }: Entry<Tag>): PhraseMatch {
  const to = from + words.length;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end, phrase, from, to };
}

/** Whether the words behind the first one stand behind token `from`. */
function goesOn(tokens: readonly Token[], from: number, words: readonly Word[]): boolean {
  for (let k = 1; k < words.length; k++) {
    const norm = tokens[from + k]?.norm;
    const word = words[k]!;
    if (norm === undefined || !(word.open ? norm.startsWith(word.norm) : norm === word.norm)) return false;
  }
  return true;
}

/** Capitals make another word of it: “US” is not “us”. */
function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && CASED.test(text);
}
