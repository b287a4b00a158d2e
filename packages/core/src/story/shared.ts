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
  const inOriginal = placesIn(original, terms.length);
  const inCopy = placesIn(copy, terms.length);
  const sentences = original.length + copy.length;
  const weights = new Float64Array(terms.length);
  const isWord = new Uint8Array(terms.length);
  const names: Term[] = [];
  const figures: Term[] = [];
  const rareWords: Term[] = [];
  for (let id = 0; id < terms.length; id++) {
    const term = terms[id]!;
    const here = countOf(inOriginal, id);
    const there = countOf(inCopy, id);
    const count = here + there;
    weights[id] = count > COMMON ? 0 : termWeight(term.weight, sentences, count);
    if (term.kind === 'word') isWord[id] = 1;
    if (!here || !there) continue;
    if (term.kind === 'name') names.push(term);
    else if (term.kind === 'figure') figures.push(term);
    else if (term.weight === 1 && count === 2) rareWords.push(term);
  }
  const known: Known = { terms, weights, isWord, nameless: !terms.some(({ kind }) => kind === 'name') };
  return {
    original: measure(original, known, inOriginal, copy, inCopy),
    copy: measure(copy, known, inCopy, original, inOriginal),
    names,
    figures,
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

/** What is known of every term of both texts. */
interface Known {
  terms: readonly Term[];
  weights: Float64Array;
  isWord: Uint8Array;
  /** No term is a name. */
  nameless: boolean;
}

/** Sentences that hold each term, ascending: those of a term are `where[start[id]]` to `where[start[id + 1] - 1]`. */
interface Places {
  start: Int32Array;
  where: Int32Array;
}

function placesIn(sentences: readonly TermSentence[], terms: number): Places {
  const start = new Int32Array(terms + 2);
  for (const sentence of sentences) for (const id of sentence.terms) start[id + 2]!++;
  for (let id = 2; id < start.length; id++) start[id]! += start[id - 1]!;
  const where = new Int32Array(start[terms + 1]!);
  // While places are entered `start[id + 1]` is where the next one of a term belongs, and at last where its places end.
  for (let i = 0; i < sentences.length; i++) for (const id of sentences[i]!.terms) where[start[id + 1]!++] = i;
  return { start, where };
}

function countOf({ start }: Places, id: number): number {
  return start[id + 1]! - start[id]!;
}

function measure(
  sentences: readonly TermSentence[],
  known: Known,
  here: Places,
  others: readonly TermSentence[],
  there: Places,
): SharedSide {
  const side: SharedSide = {
    coverage: 0,
    retold: 0,
    news: 0,
    retoldCount: 0,
    sentenceCount: sentences.length,
    specifics: 0,
    sharedSpecifics: 0,
    figures: 0,
    keptFigures: 0,
    mass: 0,
  };
  const search = new PlaceSearch(known, there, others.length);
  const { terms, weights, isWord } = known;
  let length = 0;
  for (const sentence of sentences) {
    search.read(sentence);
    length += sentence.length;
    side.mass += search.mass;
    side.coverage += sentence.length * search.coverage;
    if (search.coverage >= RETOLD_COVERAGE && search.words >= RETOLD_WORDS) {
      side.retold += sentence.length;
      side.retoldCount++;
      for (const id of sentence.terms) {
        if (isWord[id] || terms[id]!.kind !== 'figure' || !weights[id]) continue;
        side.figures++;
        // A retelling may cut its sentences elsewhere, so neighbours of its place are looked at too.
        if (standsIn(there, id, search.at - 1, search.at + 2)) side.keptFigures++;
      }
    } else if (known.nameless || bringsNews(sentence, isWord, there)) {
      side.news += sentence.length;
    }
  }
  for (let id = 0; id < terms.length; id++) {
    if (isWord[id] || !countOf(here, id)) continue;
    side.specifics++;
    if (countOf(there, id)) side.sharedSpecifics++;
  }
  const share = (value: number) => (length ? value / length : 0);
  side.coverage = share(side.coverage);
  side.retold = share(side.retold);
  side.news = share(side.news);
  return side;
}

/** Whether a term stands in one of the sentences from `first` to `last`. */
function standsIn({ start, where }: Places, id: number, first: number, last: number): boolean {
  for (let k = start[id]!; k < start[id + 1]!; k++) if (where[k]! >= first && where[k]! <= last) return true;
  return false;
}

/** Whether a sentence has a name or figure that the other side never mentions. */
function bringsNews({ terms }: TermSentence, isWord: Uint8Array, there: Places): boolean {
  for (const id of terms) if (!isWord[id] && !countOf(there, id)) return true;
  return false;
}

/** Finds the neighbouring pair of sentences on the other side that holds most of a sentence. */
class PlaceSearch {
  /** Shares of the sentence read last that its best place holds: of all its weight, and of that of its words. */
  coverage = 0;
  words = 0;
  /** The best place, or -1, and the weight of the sentence. */
  at = -1;
  mass = 0;
  private readonly weights: Float64Array;
  private readonly isWord: Uint8Array;
  private readonly there: Places;
  /** Weight found in each place, of all terms and of words: 0 again after every sentence. */
  private readonly all: Float64Array;
  private readonly ofWords: Float64Array;
  private readonly touched: Int32Array;

  constructor({ weights, isWord }: Known, there: Places, sentences: number) {
    this.weights = weights;
    this.isWord = isWord;
    this.there = there;
    this.all = new Float64Array(sentences);
    this.ofWords = new Float64Array(sentences);
    this.touched = new Int32Array(sentences);
  }

  read({ terms }: TermSentence): void {
    const { weights, isWord, all, ofWords, touched } = this;
    const { start, where } = this.there;
    let places = 0;
    let mass = 0;
    let wordMass = 0;
    for (const id of terms) {
      const weight = weights[id]!;
      if (!weight) continue;
      const wordWeight = isWord[id] ? weight : 0;
      mass += weight;
      wordMass += wordWeight;
      let last = -1;
      for (let k = start[id]!, end = start[id + 1]!; k < end; k++) {
        // Place j stands for the sentences j and j + 1, so a term in sentence j counts for places j - 1 and j, once each.
        const sentence = where[k]!;
        for (let place = Math.max(sentence - 1, last + 1); place <= sentence; place++) {
          if (!all[place]) touched[places++] = place;
          all[place]! += weight;
          ofWords[place]! += wordWeight;
          last = place;
        }
      }
    }
    let at = -1;
    for (let k = 0; k < places; k++) if (at < 0 || all[touched[k]!]! > all[at]!) at = touched[k]!;
    this.at = at;
    this.mass = mass;
    this.coverage = at < 0 ? 0 : all[at]! / mass;
    this.words = at < 0 || !wordMass ? 0 : ofWords[at]! / wordMass;
    for (let k = 0; k < places; k++) {
      all[touched[k]!] = 0;
      ofWords[touched[k]!] = 0;
    }
  }
}
