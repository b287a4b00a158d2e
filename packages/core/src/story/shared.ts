import type { StoryContent, Term, TermSentence } from './content.ts';

// In: the terms of both texts. Out: what each side finds again on the other: how much of every sentence, which names
// and figures, and how much is news that the other side lacks. Time grows with the number of terms.

/** What one side finds again on the other. Shares are 0 to 1. */
export interface SharedSide {
  /** Mean over sentences, by length: share of a sentence's weight found in its best place on the other side. */
  coverage: number;
  /** Share (by length) of sentences that are retold: enough of their weight is found in one place. */
  retold: number;
  /**
   * Share (by length) of sentences that are not retold and bring names or figures the other side never mentions.
   * Where no name can be told (scripts without capitals) every sentence that is not retold counts.
   */
  news: number;
  /** Number of sentences that are retold. */
  retoldCount: number;
  sentenceCount: number;
  /** Different names and figures of this side. */
  specifics: number;
  /** Those of them that stand anywhere on the other side. */
  sharedSpecifics: number;
  /** Figures (but for very common ones) inside retold sentences, and how many of them stand in or beside the retelling. */
  figures: number;
  keptFigures: number;
  /** Weight of everything this side says. */
  mass: number;
}

export interface SharedContent {
  original: SharedSide;
  copy: SharedSide;
  names: Term[];
  figures: Term[];
  /** Words that stand in exactly one sentence of each side, in order of the original. */
  rareWords: Term[];
}

// A sentence counts as retold from these shares of its weight on. Back-translation keeps .4 to .6 of a sentence, two
// independent reports of one event .1 to .25 (development stories, test/fixtures/stories).
export const RETOLD_COVERAGE = 0.3;
export const RETOLD_WORDS = 0.22;
/** Terms in more sentences than this say nothing about one place; leaving them out keeps the time linear. */
export const COMMON = 48;

export function sharedContent(content: StoryContent): SharedContent {
  const { terms, original, copy } = content;
  const inOriginal = places(terms.length, original);
  const inCopy = places(terms.length, copy);
  const sentences = original.length + copy.length;
  const weights = terms.map(({ weight }, id) => {
    const count = inOriginal[id]!.length + inCopy[id]!.length;
    return count > COMMON ? 0 : termWeight(weight, sentences, count);
  });
  const of = { word: [] as Term[], name: [] as Term[], figure: [] as Term[] };
  const rareWords: Term[] = [];
  for (let id = 0; id < terms.length; id++) {
    const [here, there] = [inOriginal[id]!.length, inCopy[id]!.length];
    if (!here || !there) continue;
    const term = terms[id]!;
    of[term.kind].push(term);
    if (term.kind === 'word' && term.weight === 1 && here === 1 && there === 1) rareWords.push(term);
  }
  return {
    original: measure(original, terms, weights, inOriginal, copy, inCopy),
    copy: measure(copy, terms, weights, inCopy, original, inOriginal),
    names: of.name,
    figures: of.figure,
    rareWords,
  };
}

/** Weight of a term that stands in `count` of the `sentences` of both texts. */
export function termWeight(weight: number, sentences: number, count: number): number {
  return weight * Math.log(1 + sentences / count);
}

/** Figures in retold sentences, and how many of them the retelling keeps, on the side that has more of them. */
export function figuresWordedAlike({ original, copy }: SharedContent): { total: number; kept: number } {
  const lead = original.figures - copy.figures || original.keptFigures - copy.keptFigures;
  const side = lead >= 0 ? original : copy;
  return { total: side.figures, kept: side.keptFigures };
}

/** For every term the ascending indices of the sentences that hold it. */
function places(terms: number, sentences: readonly TermSentence[]): number[][] {
  const result = new Array<number[]>(terms).fill(NOWHERE);
  sentences.forEach((sentence, i) => {
    for (const id of sentence.terms) {
      if (result[id] === NOWHERE) result[id] = [i];
      else result[id]!.push(i);
    }
  });
  return result;
}

/** Most terms stand in one sentence, or on one side only. */
const NOWHERE: number[] = [];

function measure(
  sentences: readonly TermSentence[],
  terms: readonly Term[],
  weights: readonly number[],
  here: readonly number[][],
  others: readonly TermSentence[],
  there: readonly number[][],
): SharedSide {
  const side = { coverage: 0, retold: 0, news: 0, retoldCount: 0, figures: 0, keptFigures: 0, mass: 0 };
  const all = new Float64Array(others.length);
  const words = new Float64Array(others.length);
  const nameless = !terms.some(({ kind }) => kind === 'name');
  let length = 0;
  for (const sentence of sentences) {
    const best = bestPlace(sentence, terms, weights, there, all, words);
    length += sentence.length;
    side.mass += best.mass;
    side.coverage += sentence.length * best.coverage;
    if (best.coverage >= RETOLD_COVERAGE && best.words >= RETOLD_WORDS) {
      side.retold += sentence.length;
      side.retoldCount++;
      for (const id of sentence.terms) {
        if (terms[id]!.kind !== 'figure' || !weights[id]) continue;
        side.figures++;
        // A retelling may cut its sentences elsewhere, so neighbours of its place are looked at too.
        if (there[id]!.some((at) => at >= best.at - 1 && at <= best.at + 2)) side.keptFigures++;
      }
    } else if (nameless || sentence.terms.some((id) => terms[id]!.kind !== 'word' && !there[id]!.length)) {
      side.news += sentence.length;
    }
  }
  let specifics = 0;
  let sharedSpecifics = 0;
  for (let id = 0; id < terms.length; id++) {
    if (terms[id]!.kind === 'word' || !here[id]!.length) continue;
    specifics++;
    if (there[id]!.length) sharedSpecifics++;
  }
  const share = (value: number) => (length ? value / length : 0);
  return {
    ...side,
    coverage: share(side.coverage),
    retold: share(side.retold),
    news: share(side.news),
    sentenceCount: sentences.length,
    specifics,
    sharedSpecifics,
  };
}

/** The neighbouring pair of sentences on the other side that holds most of a sentence. `all`, `words`: zeroed scratch. */
function bestPlace(
  sentence: TermSentence,
  terms: readonly Term[],
  weights: readonly number[],
  there: readonly number[][],
  all: Float64Array,
  words: Float64Array,
): { coverage: number; words: number; at: number; mass: number } {
  const touched: number[] = [];
  let mass = 0;
  let wordMass = 0;
  for (const id of sentence.terms) {
    const weight = weights[id]!;
    if (!weight) continue;
    const isWord = terms[id]!.kind === 'word';
    mass += weight;
    if (isWord) wordMass += weight;
    let last = -1;
    for (const at of there[id]!) {
      // Place j stands for the sentences j and j + 1, so a term in sentence j counts for places j - 1 and j, once each.
      for (let place = Math.max(at - 1, last + 1); place <= at; place++) {
        if (!all[place]) touched.push(place);
        all[place]! += weight;
        if (isWord) words[place]! += weight;
        last = place;
      }
    }
  }
  let at = -1;
  for (const place of touched) if (at < 0 || all[place]! > all[at]!) at = place;
  const best = {
    coverage: at < 0 ? 0 : all[at]! / mass,
    words: at < 0 || !wordMass ? 0 : words[at]! / wordMass,
    at,
    mass,
  };
  for (const place of touched) {
    all[place] = 0;
    words[place] = 0;
  }
  return best;
}
