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

interface Witness {
  code: string;
  functionWords: ReadonlyMap<string, number>;
  /** Letters beyond a to z, and what each is worth: nothing where all languages of the script have it. */
  letters: ReadonlyMap<string, number>;
  endings: readonly string[];
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
  const ranked = witnesses(languages)
    .filter((witness) => (witness.letters.has('а') ? isCyrillic : !isCyrillic))
    .map((witness) => {
      let points = 0;
      const seen = new Set<string>();
      for (const word of text) {
        const weight = witness.functionWords.get(word);
        if (weight !== undefined) {
          points += weight;
          seen.add(word);
        } else if (word.length >= LONG_WORD && witness.endings.some((ending) => word.endsWith(ending))) {
          points += ENDING;
          seen.add(word);
        }
        points += spelling(word, witness, seen);
      }
      return { code: witness.code, points: points / count, different: seen.size };
    });
  return ranked.sort((x, y) => y.points - x.points);
}

/** What the letters of a word say: those few languages have speak for it, those it lacks against it. */
function spelling(word: string, { letters }: Witness, seen: Set<string>): number {
  let points = 0;
  for (const letter of word) {
    if (letter < '\u0080') continue;
    const worth = letters.get(letter);
    points += worth ?? STRANGE;
    if (worth) seen.add(letter);
  }
  return points;
}

const built = new WeakMap<Languages, readonly Witness[]>();

function witnesses(languages: Languages): readonly Witness[] {
  const known = built.get(languages);
  if (known) return known;
  const own = [...languages.values()].flatMap(({ code, detection }) => (detection ? [[code, detection] as const] : []));
  const all = new Map([...RIVALS, ...own]);
  const count = new Map<string, number>();
  const lists = [...all].map(([code, data]) => ({ code, data, list: new Set(words(data.functionWords)) }));
  for (const { list } of lists) for (const word of list) count.set(word, (count.get(word) ?? 0) + 1);
  const isCyrillic = (letters: string) => letters.includes('а');
  const worth = (letter: string, letters: string) => {
    const script = lists.filter(({ data }) => isCyrillic(data.letters) === isCyrillic(letters));
    const having = script.filter(({ data }) => data.letters.includes(letter)).length;
    return having === script.length ? 0 : 1 / Math.sqrt(having);
  };
  const result = lists.map(({ code, data, list }) => ({
    code,
    functionWords: new Map([...list].map((word) => [word, 1 / Math.sqrt(count.get(word)!)])),
    letters: new Map([...data.letters].map((letter) => [letter, worth(letter, data.letters)])),
    endings: data.endings ? words(data.endings) : [],
  }));
  built.set(languages, result);
  return result;
}
