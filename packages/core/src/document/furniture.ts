import type { FurnitureData } from '../language/types.ts';
import { type Forms, furnitureForms } from './forms.ts';
import { isSpaceAt } from './tokens.ts';
import type { Block, DocumentHint, Sentence, SentenceKind } from './types.ts';

// Blocks and body sentences in; the same sentences with their kinds out. A dateline that opens a paragraph is split off,
// and a credit joins its caption; nothing else about the spans changes. What a reader says in a hint holds. Without one,
// form, place and language data decide, and a doubt is always body: a body sentence taken for furniture would drop out
// of every score.

type Furniture = Exclude<SentenceKind, 'body'>;

/** A block. */
class View {
  readonly text: string;
  readonly sentences: Sentence[];
  /** Ends as a sentence ends: running text. */
  readonly prose: boolean;
  readonly list: boolean;
  kind: Furniture | undefined = undefined;
  #words = -1;

  constructor(text: string, sentences: Sentence[], list: boolean) {
    this.text = text;
    this.sentences = sentences;
    this.prose = ENDS_PROSE.test(text.slice(-8));
    this.list = list;
  }

  /** Number of words. Few blocks are asked for it. */
  get words(): number {
    if (this.#words < 0) this.#words = countWords(this.text);
    return this.#words;
  }
}

const LONGEST_TITLE = 200;
const MOST_TITLE_WORDS = 28;
const MOST_DECK_WORDS = 45;
const MOST_STANDFIRST_WORDS = 70;
const MOST_HEADING_WORDS = 12;
const MOST_CAPTION_WORDS = 80;
/** Contributor lines stand near the end or above the text, never in the middle. */
const TAIL_BLOCKS = 8;
const ENDS_PROSE = /[.!?…。！？؟۔।։]["'”’“»)\]）」』】\s]{0,4}$/u;

/** Says of every sentence whether it is body or furniture, and which. */
export function labelFurniture(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  data: FurnitureData,
  hints: readonly DocumentHint[] = [],
): Sentence[] {
  const forms = furnitureForms(data);
  const views = viewBlocks(text, blocks, sentences);
  if (views.length > 1 && views.some((view) => view.prose)) {
    labelByForm(views, forms);
    const body = labelTop(views, forms, text);
    labelHeadings(views, body, blocks);
    labelTail(views, body, forms);
  }
  const labelled: Sentence[] = [];
  for (const view of views) for (const sentence of labelSentences(view, forms)) labelled.push(sentence);
  return applyHints(splitDateline(labelled, views, forms, text), hints);
}

function viewBlocks(text: string, blocks: readonly Block[], sentences: readonly Sentence[]): View[] {
  const groups: Sentence[][] = blocks.map(() => []);
  for (const { start, end, block, kind } of sentences) groups[block]!.push({ start, end, block, kind });
  return blocks.map((block, i) => new View(text.slice(block.start, block.end), groups[i]!, block.kind === 'list-item'));
}

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = isSpaceAt(text, i);
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** Furniture that is known by its form alone, wherever it stands. */
function labelByForm(views: View[], forms: Forms): void {
  // Above the text, and in the last blocks.
  let isEdge = true;
  for (const [i, view] of views.entries()) {
    const { text } = view;
    if (i >= views.length - TAIL_BLOCKS) isEdge = true;
    if (forms.isBoilerplate(text)) view.kind = 'boilerplate';
    else if (isEdge && forms.isContributors(text)) view.kind = 'byline';
    else if (forms.isDateLine(text)) view.kind = 'dateline';
    else if (view.sentences.length <= 4) {
      const credit = forms.creditStart(text);
      const captioned = credit > 0 || (view.sentences.length <= 2 && forms.isLabelledCaption(text));
      if ((credit === 0 || captioned) && view.words <= MOST_CAPTION_WORDS) view.kind = captioned ? 'caption' : 'credit';
    }
    if (view.prose && !view.kind) isEdge = false;
  }
}

/** Labels what stands above the text (title, deck, byline) and returns the index of the first body block. */
function labelTop(views: View[], forms: Forms, text: string): number {
  // Where most lines lack an end mark (lists, verse, notes), a missing one is no sign of a title.
  const open = views.filter((view) => !view.kind && !view.list);
  const punctuated = open.filter((view) => view.prose).length >= 0.4 * open.length;
  const first = views.findIndex((view) => !view.kind);
  if (first < 0) return views.length;
  const title = findTitle(views, first, punctuated);
  if (title > first) views[first]!.kind = 'heading';
  if (title >= 0) views[title]!.kind = 'title';
  for (let i = title >= 0 ? title + 1 : first; i < views.length; i++) {
    const view = views[i]!;
    if (view.kind) continue;
    if (isBylineBlock(view, forms, text, title >= 0)) view.kind = 'byline';
    else if (title < 0) return i;
    else if (!view.prose) {
      if (!punctuated || !isDeck(view) || views[i - 1]?.kind === 'standfirst') return i;
      view.kind = view.words < 4 ? 'heading' : 'standfirst';
    } else {
      const until = standfirstEnd(views, i, forms, text);
      if (until === i) return i;
      for (const standfirst of views.slice(i, until)) standfirst.kind = 'standfirst';
    }
  }
  return views.length;
}

/**
 * The title is the first block that is no other furniture, when it does not end like a sentence. A question is a title only
 * when the next block confirms it, since a lead may ask one too. A kicker of one or two words may stand above it.
 */
function findTitle(views: readonly View[], first: number, punctuated: boolean): number {
  const view = views[first]!;
  const next = views[first + 1];
  if (!next || !punctuated || !views.slice(first + 1).some((later) => later.prose && !later.kind)) return -1;
  if (isTitle(view)) return view.words <= 2 && !next.kind && isTitle(next) && next.words > 2 ? first + 1 : first;
  const question = /[?!？！]["'”’“»]?$/u.test(view.text) && view.sentences.length === 1 && view.words <= 18;
  return question && (next.kind !== undefined || isTitle(next)) ? first : -1;
}

function isTitle({ text, words, list, prose }: View): boolean {
  if (/^#{1,6}\s/.test(text)) return true;
  return !list && !prose && words <= MOST_TITLE_WORDS && text.length <= LONGEST_TITLE && isLabel(text);
}

/** One line that starts like a headline and does not announce or continue something. */
function isLabel(text: string): boolean {
  return /^["'“„«»‘¿¡([]*[\p{Lu}\p{Lo}\p{N}$€£#@]/u.test(text) && !/[,;:\n–—-]$/u.test(text) && /\p{L}/u.test(text);
}

function isDeck({ text, words, list }: View): boolean {
  return !list && words <= MOST_DECK_WORDS && isLabel(text);
}

/**
 * Names alone are a byline only when none of them comes back in the text: a heading names who the text is about.
 */
function isBylineBlock(view: View, forms: Forms, text: string, afterTitle: boolean): boolean {
  if (view.prose) return false;
  if (forms.isByline(view.text)) return true;
  return afterTitle && forms.isNames(view.text) && isUnmentioned(view.text, text);
}

function isUnmentioned(names: string, text: string): boolean {
  return (names.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []).every((name) => text.indexOf(name) === text.lastIndexOf(name));
}

/** End of the running text that stands between the title and a byline or date line; `from` when there is no such line. */
function standfirstEnd(views: readonly View[], from: number, forms: Forms, text: string): number {
  let words = 0;
  for (let i = from; i < Math.min(views.length - 1, from + 3); i++) {
    const view = views[i]!;
    const closes = view.kind === 'dateline' || view.kind === 'byline' || isBylineBlock(view, forms, text, true);
    if (i > from && closes && !forms.isContributors(view.text)) return i;
    words += view.words;
    if (view.kind || !view.prose || view.list || words > MOST_STANDFIRST_WORDS || view.sentences.length > 4)
      return from;
  }
  return from;
}

/** A short line without an end mark between running text above and below. Two of them in a row are a list, not headings. */
function labelHeadings(views: View[], body: number, blocks: readonly Block[]): void {
  const open = views.slice(body).filter((view) => !view.kind && !view.list && !view.prose).length;
  const prose = views.slice(body).filter((view) => !view.kind && view.prose).length;
  for (let i = body; i < views.length; i++) {
    const view = views[i]!;
    if (view.kind || view.list) continue;
    const marked = /^#{1,6}\s/.test(view.text);
    if (!marked && (i === body || open > prose || view.prose || blocks[i]!.kind !== 'heading')) continue;
    if (!marked && (view.words > MOST_HEADING_WORDS || !isLabel(view.text))) continue;
    const above = views[i - 1];
    const below = views[i + 1];
    const runs = (other: View | undefined) => other !== undefined && (other.prose || other.kind !== undefined);
    if (marked || (runs(above) && below?.prose && !below.kind)) view.kind = 'heading';
  }
}

/** Names alone under the text are its byline; so is a contributor line that ends the last paragraph. */
function labelTail(views: View[], body: number, forms: Forms): void {
  let last = views.length - 1;
  while (last > body && views[last]!.kind) last--;
  const view = views[last];
  if (!view || last <= body || view.prose || view.list) return;
  if (forms.isByline(view.text) || forms.isNames(view.text)) view.kind = 'byline';
}

/** Kinds of a block's sentences; the credit is one unit with the caption sentence before it. */
function labelSentences(view: View, forms: Forms): Sentence[] {
  const { kind, sentences } = view;
  if (!kind) {
    const last = sentences.at(-1);
    if (!last || sentences.length < 2) return sentences;
    const content = view.text.slice(view.text.length - (last.end - last.start));
    if (forms.isContributors(content)) last.kind = 'byline';
    else if (forms.creditStart(content) === 0) last.kind = 'credit';
    return sentences;
  }
  for (const sentence of sentences) sentence.kind = kind;
  if (kind !== 'caption') return sentences;
  const start = sentences[0]!.start;
  const credit = start + forms.creditStart(view.text);
  const tail = sentences.findIndex((sentence) => sentence.start >= credit);
  if (credit <= start || tail <= 0) return sentences;
  const merged = sentences.slice(0, tail);
  merged.at(-1)!.end = sentences.at(-1)!.end;
  return merged;
}

/** Splits the dateline off the first body paragraph: it is a unit of its own, and the sentence behind it is body. */
function splitDateline(sentences: Sentence[], views: readonly View[], forms: Forms, text: string): Sentence[] {
  const index = sentences.findIndex((sentence) => sentence.kind === 'body');
  const first = sentences[index];
  if (!first || sentences.length < 2) return sentences;
  const view = views[first.block]!;
  const length = forms.datelineLength(view.text, text);
  if (length === 0 || length >= view.text.length) return sentences;
  const { start, block } = first;
  const end = start + length;
  const dateline: Sentence = { start, end, block, kind: 'dateline' };
  const rest = sentences.slice(index).flatMap((sentence): Sentence[] => {
    if (sentence.end <= end) return [];
    if (sentence.start >= end) return [sentence];
    const from = end + text.slice(end, sentence.end).search(/\S|$/);
    return from < sentence.end ? [{ ...sentence, start: from }] : [];
  });
  return [...sentences.slice(0, index), dateline, ...rest];
}

/** A hint holds for the sentences that it covers for the most part. */
function applyHints(sentences: Sentence[], hints: readonly DocumentHint[]): Sentence[] {
  if (hints.length === 0) return sentences;
  return sentences.map((sentence) => {
    const { start, end } = sentence;
    const hint = hints.find((given) => 2 * (Math.min(end, given.end) - Math.max(start, given.start)) >= end - start);
    return hint ? { ...sentence, kind: hint.kind } : sentence;
  });
}
