import type { DocumentBead } from '../align/documents.ts';
import type { Document } from '../document/types.ts';
import type { Reason, Verdict } from '../report/schema.ts';
import { storyContent } from './content.ts';
import { storyReasons } from './reasons.ts';
import { type SharedContent, type SharedSide, sharedContent } from './shared.ts';

// In: two documents and their beads. Out: whether they tell the same story, how sure that is, and why. Decided from the
// content both sides share, never from the beads, so that a better aligner changes no verdict; the beads only give the
// aligned share that stands among the reasons. A side that is found again on the other is enough: a copy may be an
// excerpt, or hold the whole original inside a longer piece.

export interface StoryVerdict {
  verdict: Verdict;
  /** 0 to 1: how likely the verdict is right. */
  confidence: number;
  reasons: Reason[];
}

// Weights and borders were set on the development part of test/fixtures/stories (65 pairs of 11 stories in four
// languages, 2026-11); the held part was measured once, afterwards. docs/story-verdict.md has the figures.
const CENTRE = { coverage: 0.34, supported: 0.7, pure: 0.75, retold: 0.5 };
const WEIGHT = { coverage: 6, supported: 8, pure: 4, retold: 3 };
const SAME_FROM = 1.2;
const DIFFERENT_BELOW = -1;
/** A side with fewer names and figures than this many is judged as if it had some that are kept as usual. */
const USUAL = { specifics: 3, kept: 0.8 };
/** Sides that weigh less (about three rare words) say too little. */
const LEAST_MASS = 4;
/** From this many figures in sentences worded alike on, most of them must agree. */
const TELLING_FIGURES = 4;

/** Whether both documents tell the same story, from what they share. Linear in the length of the texts. */
export function judgeStory(original: Document, copy: Document, beads: readonly DocumentBead[]): StoryVerdict {
  const shared = sharedContent(storyContent(original, copy));
  const reasons = storyReasons(original, copy, beads, shared);
  if (Math.min(shared.original.mass, shared.copy.mass) < LEAST_MASS) {
    return { verdict: 'unsure', confidence: 0.5, reasons };
  }
  const score = storyScore(shared);
  const likely = 1 / (1 + Math.exp(-score));
  if (score >= SAME_FROM) {
    // The next report in one mould (a rate decision, a return match) repeats the words and changes the figures.
    return figuresDiffer(shared)
      ? { verdict: 'unsure', confidence: 0.5, reasons }
      : { verdict: 'same', confidence: likely, reasons };
  }
  if (score < DIFFERENT_BELOW) return { verdict: 'different', confidence: 1 - likely, reasons };
  return { verdict: 'unsure', confidence: Math.max(likely, 1 - likely), reasons };
}

/** Log-odds that both texts tell one story: the better of the two sides. */
export function storyScore({ original, copy }: SharedContent): number {
  return Math.max(sideScore(original), sideScore(copy));
}

function sideScore(side: SharedSide): number {
  const supported = (side.sharedSpecifics + USUAL.specifics * USUAL.kept) / (side.specifics + USUAL.specifics);
  const pure = side.retold ? side.retold / (side.retold + side.news) : 0;
  return (
    WEIGHT.coverage * (side.coverage - CENTRE.coverage) +
    WEIGHT.supported * (supported - CENTRE.supported) +
    WEIGHT.pure * (pure - CENTRE.pure) +
    WEIGHT.retold * (side.retold - CENTRE.retold)
  );
}

function figuresDiffer({ original, copy }: SharedContent): boolean {
  const side = original.figures >= copy.figures ? original : copy;
  return side.figures >= TELLING_FIGURES && side.keptFigures < side.figures / 2;
}
