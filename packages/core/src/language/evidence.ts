import { memoised, rememberedByWord } from '../document/memo.ts';
import type { Languages } from './registry.ts';
import { RIVALS } from './rivals.ts';
import { words } from './words.ts';

// What speaks for each language in a text of one script. In: the words of the text. Out: languages by their points, the
// best first. Function words speak most, the rarer among the languages the louder; letters of a language's own and its
// endings speak too, and a letter it does not have speaks against it. Points are per word of the text.

export interface Ranked {
  code: string;
  points: number;
  /** Different words and letters that speak for it: a word said over and over is no language. */
  different: number;
}

/** What all languages know, turned round: a word is asked once for all of them. Languages are numbers. */
interface Witnesses {
  codes: readonly string[];
  cyrillic: readonly boolean[];
  /** The languages that a word speaks for as a function word or by its endings; only the first of a language counts. */
  votes: (word: string) => readonly Vote[];
  /** By language the letters beyond a to z, and what each is worth: nothing where all languages of the script have it. */
  letters: readonly ReadonlyMap<string, number>[];
}

interface Vote {
  language: number;
  worth: number;
}

/** Points of an ending, and of a letter that the language lacks. */
const ENDING = 0.4;
const STRANGE = -1;
const LONG_WORD = 6;

/**
 * Ranks the languages whose script is that of the words. Words are lower case with straight
 * apostrophes; `count` is how many of them running text is measured by.
 */
export function rankLanguages(
  text: readonly string[],
  count: number,
  languages: Languages,
  isCyrillic: boolean,
): Ranked[] {
  const { codes, cyrillic, votes, letters } = witnesses(languages);
  const points = new Float64Array(codes.length);
  const seen = codes.map(() => new Set<string>());
  const asked: number[] = [];
  for (let language = 0; language < codes.length; language++) {
    if (cyrillic[language] === isCyrillic) asked.push(language);
  }
  /** The last word that spoke for a language, by its place in the text. */
  const spoken = new Int32Array(codes.length).fill(-1);
  const speak = (language: number, word: number, worth: number) => {
    if (spoken[language] === word) return;
    spoken[language] = word;
    points[language]! += worth;
    seen[language]!.add(text[word]!);
  };
  for (let at = 0; at < text.length; at++) {
    const word = text[at]!;
    for (const { language, worth } of votes(word)) speak(language, at, worth);
    if (/^[\x00-\x7f]*$/.test(word)) continue;
    for (const language of asked) points[language]! += spelling(word, letters[language]!, seen[language]!);
  }
  return asked
    .map((language) => ({
      code: codes[language]!,
      points: points[language]! / count,
      different: seen[language]!.size,
    }))
    .sort((x, y) => y.points - x.points);
}

/** What the letters of a word say: those few languages have speak for it, those it lacks against it. */
function spelling(word: string, letters: ReadonlyMap<string, number>, seen: Set<string>): number {
  let points = 0;
  for (const letter of word) {
    if (letter < '\u0080') continue;
    const worth = letters.get(letter);
    points += worth ?? STRANGE;
    if (worth) seen.add(letter);
  }
  return points;
}

const witnesses = memoised((languages: Languages): Witnesses => {
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
  return {
    codes: lists.map(({ code }) => code),
    cyrillic: lists.map(({ data }) => isCyrillic(data.letters)),
    votes: rememberedByWord((word) => {
      const owning = owners.get(word) ?? [];
      const found: Vote[] = owning.map((language) => ({ language, worth: 1 / Math.sqrt(owning.length) }));
      for (const length of word.length >= LONG_WORD ? lengths : []) {
        for (const language of endings.get(word.slice(-length)) ?? []) found.push({ language, worth: ENDING });
      }
      return found;
    }),
    letters: lists.map(({ data }) => new Map([...data.letters].map((letter) => [letter, worth(letter, data.letters)]))),
  };
});
