import { memoised, rememberedByWord } from '../document/memo.ts';
import type { Languages } from './registry.ts';
import { RIVALS } from './rivals.ts';
import { words } from './words.ts';

// What all languages know, turned round: a word is asked once for all of them. In: the data of the languages. Out: what a
// word and a letter say. Languages are numbers.

/** What a word says of the languages, whatever its case. */
export interface Testimony {
  /** In lower case. */
  text: string;
  /** In ASCII: its letters say nothing. */
  plain: boolean;
  /** The languages that it speaks for as a function word or else by its ending, each once, and how loud. */
  languages: Uint8Array;
  worths: Float64Array;
}

export interface Witnesses {
  codes: readonly string[];
  cyrillic: readonly boolean[];
  /** By language the letters beyond a to z, and what each is worth: nothing where all languages of the script have it. */
  letters: readonly ReadonlyMap<string, number>[];
  /** What a word in lower case says. */
  said: (word: string) => Testimony;
  /** What the letters a to z in either case from `start` to `end` say; null where they speak for no language. */
  saidAt: (text: string, start: number, end: number) => Testimony | null;
}

/** Points of an ending. */
const ENDING = 0.4;
const LONG_WORD = 6;
const PLAIN = /^[a-z]+$/;

export const witnesses = memoised((languages: Languages): Witnesses => {
  const own = [...languages.values()].flatMap(({ code, detection }) => (detection ? [[code, detection] as const] : []));
  const all = new Map([...RIVALS, ...own]);
  const lists = [...all].map(([code, data]) => ({ code, data, list: new Set(words(data.functionWords)) }));
  const owners = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  const put = (table: Map<string, number[]>, key: string, language: number) => {
    const owning = table.get(key);
    if (owning) owning.push(language);
    else table.set(key, [language]);
  };
  lists.forEach(({ data, list }, language) => {
    for (const word of list) put(owners, word, language);
    for (const ending of data.endings ? words(data.endings) : []) put(endings, ending, language);
  });
  const isCyrillic = (letters: string) => letters.includes('а');
  const worth = (letter: string, letters: string) => {
    const script = lists.filter(({ data }) => isCyrillic(data.letters) === isCyrillic(letters));
    const having = script.filter(({ data }) => data.letters.includes(letter)).length;
    return having === script.length ? 0 : 1 / Math.sqrt(having);
  };
  const lengths = [...new Set([...endings.keys()].map((ending) => ending.length))];
  const testimony = (text: string): Testimony => {
    const owning = owners.get(text) ?? [];
    const votes = new Map(owning.map((language) => [language, 1 / Math.sqrt(owning.length)]));
    for (const length of text.length >= LONG_WORD ? lengths : []) {
      for (const language of endings.get(text.slice(-length)) ?? []) {
        if (!votes.has(language)) votes.set(language, ENDING);
      }
    }
    return {
      text,
      plain: /^[\x00-\x7f]*$/.test(text),
      languages: Uint8Array.from(votes.keys()),
      worths: Float64Array.from(votes.values()),
    };
  };
  const said = rememberedByWord(testimony);
  const table = new PlainTable([...owners.keys()].filter((word) => PLAIN.test(word)).map(testimony));
  const closes = new Uint8Array(LETTERS * LETTERS);
  for (const ending of endings.keys()) if (PLAIN.test(ending)) closes[lastTwo(ending, ending.length)] = 1;
  return {
    codes: lists.map(({ code }) => code),
    cyrillic: lists.map(({ data }) => isCyrillic(data.letters)),
    letters: lists.map(({ data }) => new Map([...data.letters].map((letter) => [letter, worth(letter, data.letters)]))),
    said,
    saidAt(text, start, end) {
      const known = table.find(text, start, end);
      if (known || end - start < LONG_WORD || !closes[lastTwo(text, end)]) return known;
      return said(text.slice(start, end).toLowerCase());
    },
  };
});

const LETTERS = 32;

/** A number for the last two letters before `end`, whatever their case. */
function lastTwo(text: string, end: number): number {
  return (text.charCodeAt(end - 2) & 31) * LETTERS + (text.charCodeAt(end - 1) & 31);
}

/** Function words of plain letters, found without a string of its own for every word of a text: most are none of them. */
class PlainTable {
  private readonly mask: number;
  /** By hash the place of a word in `list` and 1, or 0. */
  private readonly slots: Int32Array;
  private readonly list: readonly Testimony[];

  constructor(list: readonly Testimony[]) {
    let size = 1024;
    while (size < 4 * list.length) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.list = list;
    list.forEach(({ text }, i) => {
      let slot = this.hash(text, 0, text.length);
      while (this.slots[slot]) slot = (slot + 1) & this.mask;
      this.slots[slot] = i + 1;
    });
  }

  find(text: string, start: number, end: number): Testimony | null {
    const { slots, list, mask } = this;
    for (let slot = this.hash(text, start, end); slots[slot]; slot = (slot + 1) & mask) {
      const known = list[slots[slot]! - 1]!;
      if (isSpelled(known.text, text, start, end)) return known;
    }
    return null;
  }

  private hash(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let k = start; k < end; k++) hash = Math.imul(hash ^ (text.charCodeAt(k) | SMALL), 0x01000193);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

/** What makes a letter from A to Z small. */
const SMALL = 0x20;

function isSpelled(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let k = 0; k < word.length; k++) {
    if (word.charCodeAt(k) !== (text.charCodeAt(start + k) | SMALL)) return false;
  }
  return true;
}
