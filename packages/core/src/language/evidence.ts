import { isSmall } from '../document/tokens.ts';
import type { Languages } from './registry.ts';
import { type Testimony, witnesses } from './witnesses.ts';

// What speaks for each language in a text of one script. In: the text. Out: languages by their points, the best first.
// Function words speak most, the rarer among the languages the louder; letters of a language's own and its endings speak
// too, and a letter it does not have speaks against it. Points are per word of the text.

export interface Ranked {
  code: string;
  points: number;
  /** Different words and letters that speak for it: a word said over and over is no language. */
  different: number;
}

/** Words, with an apostrophe at their end where letters follow. ASCII is looked at by itself: classes of Unicode are slow. */
const WORDS = /(?:[A-Za-z]|(?=[^\x00-\x7f])\p{L})+(?:'(?=\p{L}))?/gu;
const CYRILLIC_WORDS = /\p{L}+(?:'\p{L}+)*/gu;
/** Points of a letter that the language lacks. */
const STRANGE = -1;
/** Running text is measured by its small words, where there are as many: names have capital letters. */
const FEWEST_SMALL = 5;

/**
 * Ranks the languages whose script is that of a text with straight apostrophes. `count`: how many words running text is
 * measured by.
 */
export function rankLanguages(
  text: string,
  languages: Languages,
  isCyrillic: boolean,
): { ranked: Ranked[]; count: number } {
  const { codes, cyrillic } = witnesses(languages);
  const hearing = new Hearing(languages, isCyrillic);
  if (isCyrillic) for (const word of text.match(CYRILLIC_WORDS) ?? []) hearing.word(word);
  else hearLatin(text, hearing);
  const count = hearing.small >= FEWEST_SMALL ? hearing.small : hearing.words;
  const ranked: Ranked[] = [];
  for (let language = 0; language < codes.length; language++) {
    if (cyrillic[language] !== isCyrillic) continue;
    const points = hearing.points[language]! / count;
    ranked.push({ code: codes[language]!, points, different: hearing.different(language) });
  }
  return { ranked: ranked.sort((x, y) => y.points - x.points), count };
}

/** Hears the words that `WORDS` matches. Words of plain letters, which most are, are told at a glance. */
function hearLatin(text: string, hearing: Hearing): void {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isPlainLetter(code)) {
      let end = at + 1;
      while (isPlainLetter(text.charCodeAt(end))) end++;
      const next = text.charCodeAt(end);
      if (next < 128 && next !== APOSTROPHE) {
        hearing.wordAt(text, at, end);
        at = end;
        continue;
      }
    } else if (code < 128) {
      at++;
      continue;
    }
    WORDS.lastIndex = at;
    const match = WORDS.exec(text);
    if (!match) break;
    hearing.word(match[0]);
    at = match.index + match[0].length;
  }
}

const APOSTROPHE = 39;

/** a to z in either case */
export function isPlainLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 97 && small <= 122;
}

/** Sums up what words say, in their order. */
class Hearing {
  words = 0;
  /** Words that begin with a small letter. */
  small = 0;
  readonly points: Float64Array;
  private readonly asked: number[] = [];
  private readonly heard = new Set<string>();
  /** By language the different words in ASCII that spoke for it, and the other words and the letters: a word may be a letter. */
  private readonly plainWords: Int32Array;
  private readonly signs: (Set<string> | undefined)[];
  private readonly known: ReturnType<typeof witnesses>;

  constructor(languages: Languages, isCyrillic: boolean) {
    this.known = witnesses(languages);
    const { cyrillic } = this.known;
    for (let language = 0; language < cyrillic.length; language++) {
      if (cyrillic[language] === isCyrillic) this.asked.push(language);
    }
    this.points = new Float64Array(cyrillic.length);
    this.plainWords = new Int32Array(cyrillic.length);
    this.signs = cyrillic.map(() => undefined);
  }

  word(word: string): void {
    this.words++;
    if (isSmall(word)) this.small++;
    this.take(this.known.said(word.toLowerCase()));
  }

  /** The same for a word of plain letters that stands from `start` to `end`. */
  wordAt(text: string, start: number, end: number): void {
    this.words++;
    if (text.charCodeAt(start) >= SMALL_A) this.small++;
    const said = this.known.saidAt(text, start, end);
    if (said) this.take(said);
  }

  different(language: number): number {
    return this.plainWords[language]! + (this.signs[language]?.size ?? 0);
  }

  private take({ text, plain, languages, worths }: Testimony): void {
    const { points, heard, plainWords } = this;
    if (languages.length) {
      for (let k = 0; k < languages.length; k++) points[languages[k]!]! += worths[k]!;
      if (!heard.has(text)) {
        heard.add(text);
        for (const language of languages) {
          if (plain) plainWords[language]!++;
          else this.signsOf(language).add(text);
        }
      }
    }
    if (plain) return;
    for (const language of this.asked) points[language]! += this.spelling(text, language);
  }

  /** What the letters of a word say: those few languages have speak for it, those it lacks against it. */
  private spelling(word: string, language: number): number {
    const letters = this.known.letters[language]!;
    let points = 0;
    for (const letter of word) {
      if (letter < '\u0080') continue;
      const worth = letters.get(letter);
      points += worth ?? STRANGE;
      if (worth) this.signsOf(language).add(letter);
    }
    return points;
  }

  private signsOf(language: number): Set<string> {
    this.signs[language] ??= new Set();
    return this.signs[language];
  }
}

const SMALL_A = 97;
