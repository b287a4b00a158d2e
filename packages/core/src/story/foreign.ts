import { normalise } from '../document/words.ts';
import { nameSkeleton, soundOf } from '../semantics/names.ts';
import { romanise } from '../semantics/romanise.ts';
import type { StoryContent, Term, TermSentence } from './content.ts';

// In: the terms of two texts in different languages. Out: what they can be seen to share without a dictionary: figures,
// and names by their sound, across Latin and Cyrillic letters.

export interface ForeignContent {
  names: Term[];
  figures: Term[];
  /** Shared figures and names over those of the side that has fewer, 0 to 1. */
  figureShare: number;
  nameShare: number;
  /** Figures and names on the side that has fewer of them. */
  specifics: number;
}

// One digit and the year of the news occur in any text.
const TELLING_FIGURE = /\p{N}.*\p{N}/u;
const YEAR = /^(?:19|20)\d\d$/;

export function foreignContent({ terms, original, copy }: StoryContent): ForeignContent {
  const a = termsOf(original, terms);
  const b = termsOf(copy, terms);
  const figuresA = a.filter(isTelling);
  const figuresB = new Set(b.filter(isTelling));
  const figures = figuresA.filter((term) => figuresB.has(term));
  const namesA = bySound(a);
  const namesB = bySound(b);
  const names = [...namesA].flatMap(([sound, term]) => (namesB.has(sound) ? [term] : []));
  const fewerFigures = Math.min(figuresA.length, figuresB.size);
  const fewerNames = Math.min(namesA.size, namesB.size);
  return {
    names,
    figures,
    figureShare: fewerFigures ? figures.length / fewerFigures : 0,
    nameShare: fewerNames ? names.length / fewerNames : 0,
    specifics: fewerFigures + fewerNames,
  };
}

function termsOf(sentences: readonly TermSentence[], terms: readonly Term[]): Term[] {
  return [...new Set(sentences.flatMap((sentence) => sentence.terms))].map((id) => terms[id]!);
}

/** Whether a figure can tell one story from another. */
export function isTellingFigure(text: string): boolean {
  return TELLING_FIGURE.test(text) && !YEAR.test(text);
}

const isTelling = ({ kind, text }: Term) => kind === 'figure' && isTellingFigure(text);

/** The consonants a name begins with, which endings and transliterations leave alone; undefined for a short name. */
export function soundKey(name: string): string | undefined {
  const sound = soundOf(romanise(normalise(name)));
  const consonants = nameSkeleton(sound);
  const key = consonants.length >= 3 ? consonants.slice(0, 4) : sound.slice(0, 4);
  return key.length >= 3 ? key : undefined;
}

function bySound(terms: readonly Term[]): Map<string, Term> {
  const result = new Map<string, Term>();
  for (const term of terms) {
    const key = term.kind === 'name' ? soundKey(term.text) : undefined;
    if (key !== undefined && !result.has(key)) result.set(key, term);
  }
  return result;
}
