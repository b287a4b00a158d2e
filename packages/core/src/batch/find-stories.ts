import { countSigned } from '../commentary/signed.ts';
import { readDocument } from '../document/document.ts';
import { LANGUAGES, type Languages } from '../language/registry.ts';
import { SameBound } from '../story/bound.ts';
import { joinDigests, type StoryDigest, storyDigest, Vocabulary } from '../story/content.ts';
import { figuresWordedAlike, type SharedContent } from '../story/shared.ts';
import { type ContentVerdict, judgeContent } from '../story/verdict.ts';
import { chooseOriginal, type Member } from './original.ts';
import { candidates } from './story-index.ts';
import type { Stories, Story, StoryText } from './types.ts';

// In: the texts of a folder, one after another. Out: which of them tell the same story, with the likely original of each,
// and which stand alone. Of every text only a digest is kept. An index proposes pairs, the story verdict decides them, the
// same one that a comparison would give. Every copy is the same story as its original, not only as another copy: what
// is like a copy alone makes no chain.

/** A text of a large story is held against so many of the others, evenly spread, to see how much of them it holds. */
const MOST_COMPARED = 24;

// Nobody has said that two texts of a folder belong together, and most do not: more is asked than of a pair that was
// handed in. Set on a generated folder (5,000 texts, among them later events in one mould with the same names), with a
// look at test/fixtures/stories and deplain-web so that no true pair was lost; measured on others.
const SAME_CONFIDENCE = 0.88;
/** From this many figures in sentences worded alike on, this share of them must agree (half a figure for free). */
const TELLING_FIGURES = 3;
const KEPT_FIGURES = 0.5;

export interface FindOptions {
  languages?: Languages;
}

/**
 * Finds the stories in `texts`. Every text stands once in the result, as original, as copy or alone; stories and texts
 * come in the order of the input. Nothing depends on anything but texts, names, dates and options.
 */
export function findStories(texts: Iterable<StoryText>, options: FindOptions = {}): Stories {
  const finder = new StoryFinder(options);
  for (const text of texts) finder.add(text);
  return finder.stories();
}

/** As `findStories`, for a caller that reads its texts one by one: none has to be kept. */
export class StoryFinder {
  readonly #languages: Languages;
  readonly #vocabulary = new Vocabulary();
  readonly #digests: StoryDigest[] = [];
  readonly #members: Omit<Member, 'holds'>[] = [];
  readonly #verdicts = new Map<number, ContentVerdict>();

  constructor({ languages = LANGUAGES }: FindOptions = {}) {
    this.#languages = languages;
  }

  add({ id, name, text, date, dateFrom }: StoryText): void {
    const document = readDocument({ text, name }, this.#languages);
    this.#digests.push(storyDigest(document, this.#vocabulary));
    const notes = countSigned(document, this.#languages);
    this.#members.push({ id, name, length: text.length, notes, ...(date === undefined ? {} : { date, dateFrom }) });
  }

  stories(): Stories {
    const partners = this.#digests.map((): number[] => []);
    const bound = new SameBound(this.#vocabulary.size);
    for (const { a, b } of candidates(this.#digests, this.#vocabulary)) {
      const [x, y] = [this.#digests[a]!, this.#digests[b]!];
      if (x.language === y.language && !bound.possible(x, y)) continue;
      if (!this.#same(a, b)) continue;
      partners[a]!.push(b);
      partners[b]!.push(a);
    }
    const stories: { first: number; story: Story }[] = [];
    const alone: number[] = [];
    const open = new Set(this.#digests.keys());
    for (const first of this.#digests.keys()) {
      while (open.has(first)) {
        const group = connected(first, partners, open);
        const { original, copies, story } = this.#storyOf(group);
        open.delete(original);
        for (const copy of copies) open.delete(copy);
        if (copies.length) stories.push({ first: Math.min(original, ...copies), story });
        else alone.push(original);
      }
    }
    stories.sort((x, y) => x.first - y.first);
    alone.sort((x, y) => x - y);
    return { stories: stories.map(({ story }) => story), alone: alone.map((i) => this.#members[i]!.id) };
  }

  /** The original of a connected group, and those of the group that tell its story. */
  #storyOf(group: readonly number[]): { original: number; copies: number[]; story: Story } {
    const members = group.map((i): Member => ({ ...this.#members[i]!, holds: () => this.#holds(i, group) }));
    const { index, reason } = chooseOriginal(members);
    const original = group[index]!;
    const copies = this.#copiesOf(original, group);
    return {
      original,
      copies,
      story: {
        original: this.#members[original]!.id,
        originalReason: reason,
        copies: copies.map((i) => this.#members[i]!.id),
      },
    };
  }

  /**
   * Those of a group that tell the story of its original and, where the original is a digest of several stories, the
   * same one of them: of two that both stand in it but have nothing to do with each other, the one more like it.
   */
  #copiesOf(original: number, group: readonly number[]): number[] {
    const like = group
      .filter((i) => i !== original && this.#same(original, i))
      .sort((x, y) => this.#verdict(original, y).confidence - this.#verdict(original, x).confidence || x - y);
    const copies: number[] = [];
    for (const i of like) {
      const asked = copies.slice(0, MOST_COMPARED);
      const unlike = asked.filter((j) => this.#verdict(i, j).verdict === 'different');
      if (2 * unlike.length <= asked.length) copies.push(i);
    }
    return copies.sort((x, y) => x - y);
  }

  /** Mean over the others of the group: how much of their text is told in text `i` too. */
  #holds(i: number, group: readonly number[]): number {
    const step = Math.ceil(group.length / MOST_COMPARED);
    const others = group.filter((j, at) => j !== i && at % step === 0);
    const told = others.map((j) => {
      const { shared } = this.#verdict(i, j);
      return (i < j ? shared.copy : shared.original).retold;
    });
    return told.length ? told.reduce((sum, share) => sum + share, 0) / told.length : 0;
  }

  #same(i: number, j: number): boolean {
    const { verdict, confidence, shared, foreign } = this.#verdict(i, j);
    if (verdict !== 'same') return false;
    return foreign !== undefined || (confidence >= SAME_CONFIDENCE && figuresAgree(shared));
  }

  #verdict(i: number, j: number): ContentVerdict {
    const [a, b] = i < j ? [i, j] : [j, i];
    const key = a * this.#digests.length + b;
    let verdict = this.#verdicts.get(key);
    if (!verdict) {
      const [x, y] = [this.#digests[a]!, this.#digests[b]!];
      verdict = judgeContent(joinDigests(x, y, this.#vocabulary), x.language, y.language);
      this.#verdicts.set(key, verdict);
    }
    return verdict;
  }
}

/** The next report in one mould repeats the words, the people and the places, but not the figures. */
function figuresAgree(shared: SharedContent): boolean {
  const { total, kept } = figuresWordedAlike(shared);
  return total < TELLING_FIGURES || (kept + 0.5) / (total + 1) >= KEPT_FIGURES;
}

/** All that hang together with `first` through open partners, ascending. */
function connected(first: number, partners: readonly (readonly number[])[], open: ReadonlySet<number>): number[] {
  const seen = new Set([first]);
  for (const i of seen) for (const j of partners[i]!) if (open.has(j)) seen.add(j);
  return [...seen].sort((x, y) => x - y);
}
