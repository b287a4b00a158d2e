// What two sentences in different languages can be seen to share without a dictionary. In: sentences and their languages.
// Out: keys per sentence: figures by value, names and words of one root by their sound, months and weekdays by number,
// units; and how the sentence is made: letters, a quotation, a question. Linear in the length of the text.

import { tokenize } from '../document/tokens.ts';
import { normalise } from '../document/words.ts';
import type { LanguageData } from '../language/types.ts';
import { readFigures } from '../semantics/figures.ts';
import { nameSkeleton, soundOf } from '../semantics/names.ts';
import { romanise } from '../semantics/romanise.ts';
import { vocabularyOf } from '../semantics/vocabulary.ts';

export type KeyKind = 'figure' | 'name' | 'word' | 'date' | 'unit';

/** One thing of a sentence that may be found again in another language. */
export interface Key {
  id: string;
  kind: KeyKind;
  /** As it is written, for reasons. */
  text: string;
}

export interface Clues {
  keys: readonly Key[];
  /** Letters and figures. */
  size: number;
  quotes: boolean;
  asks: boolean;
}

/** Characters of one sentence that are looked at, and keys that it can give: an endless line costs no more than a page. */
const LONGEST = 4_000;
const MOST_KEYS = 60;
/** A word of less letters has too little sound to be known by; a common one needs more than a name. */
const SHORTEST_NAME = 3;
const SHORTEST_WORD = 6;
const SOUND_LETTERS = 4;

export function cluesOf(sentence: string, language: LanguageData | null): Clues {
  const text = sentence.slice(0, LONGEST);
  const meaning = language?.meaning;
  const vocabulary = meaning ? vocabularyOf(meaning) : null;
  const tokens = tokenize(text);
  const figures = readFigures(tokens, meaning);
  const keys = new Map<string, Key>();
  const add = (kind: KeyKind, id: string, written: string) => {
    if (keys.size < MOST_KEYS && !keys.has(id)) keys.set(id, { id, kind, text: written });
  };
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const figure = figures[next];
    if (figure?.from === i) {
      // “One” is an article as often as a figure, and “first” is said in many ways.
      if (figure.digits || (figure.kind !== 'ordinal' && figure.value > 1)) {
        add('figure', `#${Number(figure.value.toPrecision(6))}`, figure.text);
      }
      if (figure.unit) add('unit', `u:${figure.unit}`, figure.unit);
      i = figure.to - 1;
      next++;
      continue;
    }
    if (token.kind !== 'word') continue;
    const month = vocabulary?.months.get(token.norm);
    const weekday = vocabulary?.weekdays.get(token.norm);
    if (month) add('date', `m:${month}`, token.text);
    else if (weekday) add('date', `d:${weekday}`, token.text);
    else if (!vocabulary?.stopwords.has(token.norm)) {
      const capital = /^\p{Lu}/u.test(token.text);
      for (const part of token.text.split('-')) {
        for (const sound of soundsOf(part, language?.code ?? '', capital)) add(capital ? 'name' : 'word', sound, part);
      }
    }
  }
  const letters = (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) * (sentence.length / Math.max(1, text.length));
  return { keys: [...keys.values()], size: letters, quotes: quotesWords(text), asks: /[?？؟]/.test(text) };
}

/**
 * What is heard of a word whatever letters it is written in: its first consonants, or its beginning when it has few.
 * A name may begin with an H that Russian writes Х or Г: then it is known without it, too.
 */
function soundsOf(word: string, language: string, capital: boolean): string[] {
  const norm = normalise(word);
  if (norm.length < (capital ? SHORTEST_NAME : SHORTEST_WORD) || /\d/.test(norm)) return [];
  const forms = [norm];
  if (capital && /^[хг]/.test(norm)) forms.push(norm.slice(1));
  return forms.flatMap((form) => {
    const sound = soundOf(romanise(form, language));
    const consonants = nameSkeleton(sound);
    if (consonants.length >= 3) return [`s:${consonants.slice(0, SOUND_LETTERS)}`];
    return capital && sound.length >= 3 ? [`b:${sound.slice(0, SOUND_LETTERS)}`] : [];
  });
}

/** Whether three words and more stand between quotation marks; fewer are a title or a name. */
function quotesWords(text: string): boolean {
  return /["“”„«»][^"“”„«»\s]+(?:\s+[^"“”„«»\s]+){2,60}[\s,.!?…]*["“”«»]/u.test(text);
}
