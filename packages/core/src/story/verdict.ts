import type { DocumentBead } from '../align/documents.ts';
import type { Document } from '../document/types.ts';
import { inDifferentLanguages } from '../language/pair.ts';
import type { Reason, Verdict } from '../report/schema.ts';
import { type StoryContent, storyContent } from './content.ts';
import { type ForeignContent, foreignContent } from './foreign.ts';
import { foreignReasons, storyReasons } from './reasons.ts';
import { figuresWordedAlike, type SharedContent, type SharedSide, sharedContent } from './shared.ts';

// In: two documents and their beads. Out: whether they tell the same story, how sure that is, and why. Decided from the
// content both sides share, never from the beads, so that a better aligner changes no verdict; the beads only give the
// aligned share that stands among the reasons. A side that is found again on the other is enough: a copy may be an
// excerpt, or hold the whole original inside a longer piece.

export interface StoryVerdict {
  verdict: Verdict;
  /** 0 to 1: how likely `same` or `different` is right; for `unsure`, how likely the stories are the same. */
  confidence: number;
  reasons: Reason[];
}

// Weights were set by hand on the development part of test/fixtures/stories (65 pairs of 11 stories in four languages,
// 2026-11) and checked on 1,426 real pairs of translations, simplifications and unlike passages; a fitted logistic model
// was no better there. docs/story-verdict.md has the figures, also those of the held part.
const CENTRE = { coverage: 0.34, supported: 0.7, pure: 0.75, retold: 0.5 };
const WEIGHT = { coverage: 6, supported: 8, pure: 4, retold: 3 };
/** Log-odds from which on the verdict is `same`, and below which it is `different`. */
export const SAME_FROM = 1.2;
const DIFFERENT_BELOW = 0;
/** Same needs this share of a side retold: an excerpt under half commentary still has it. */
const LEAST_RETOLD = 0.4;
/** A side with few names and figures is judged as if it had these besides, kept as usual. */
const USUAL = { specifics: 3, kept: 0.8 };
/** Sides that weigh less (about three rare words) say too little. */
const LEAST_MASS = 4;
/** What is taken off, divided by the weight that was found again: one sentence in common may be chance. */
const SCANT = 25;
/** From this many figures in sentences worded alike on, this share of them must agree (half a figure for free). */
const TELLING_FIGURES = 2;
const KEPT_FIGURES = 0.3;
/**
 * Between languages. Same needs so many figures and names and shares of them. The question stays open from `openShare`
 * of the specifics on, if there are several in common or `few` to be had at all, and always below `least` of them.
 */
const FOREIGN = { figures: 5, figureShare: 0.7, names: 3, nameShare: 0.5, openShare: 0.25, few: 6, least: 3 };

/** Whether both documents tell the same story, from what they share. Linear in the length of the texts. */
export function judgeStory(original: Document, copy: Document, beads: readonly DocumentBead[]): StoryVerdict {
  const content = storyContent(original, copy);
  const { verdict, confidence, shared, foreign } = judgeContent(content, original.language, copy.language);
  const reasons = foreign
    ? foreignReasons(original, copy, beads, foreign)
    : storyReasons(original, copy, beads, shared);
  return { verdict, confidence, reasons };
}

/** A verdict and what it rests on: `foreign` where the texts are in different languages and only that could speak. */
export interface ContentVerdict {
  verdict: Verdict;
  confidence: number;
  shared: SharedContent;
  foreign?: ForeignContent;
}

/** The verdict alone, from the terms of both texts and their languages. */
export function judgeContent(content: StoryContent, original: string, copy: string): ContentVerdict {
  const shared = sharedContent(content);
  if (Math.min(shared.original.mass, shared.copy.mass) < LEAST_MASS) {
    return { verdict: 'unsure', confidence: 0.5, shared };
  }
  const score = storyScore(shared);
  const likely = 1 / (1 + Math.exp(-score));
  if (score < SAME_FROM && inDifferentLanguages(original, copy)) {
    const foreign = foreignContent(content);
    return { ...judgeAcross(foreign), shared, foreign };
  }
  if (score < DIFFERENT_BELOW) return { verdict: 'different', confidence: 1 - likely, shared };
  // The next report in one mould (a rate decision, a return match) repeats the words and changes the figures.
  if (figuresDisagree(shared)) return { verdict: 'unsure', confidence: 0.5, shared };
  const enough = score >= SAME_FROM && Math.max(shared.original.retold, shared.copy.retold) >= LEAST_RETOLD;
  return { verdict: enough ? 'same' : 'unsure', confidence: likely, shared };
}

/** Without a common vocabulary only figures and names speak: same needs most of them, and few leave it open. */
function judgeAcross(shared: ForeignContent): Pick<ContentVerdict, 'verdict' | 'confidence'> {
  const count = shared.figures.length + shared.names.length;
  const strong =
    shared.figures.length >= FOREIGN.figures &&
    shared.names.length >= FOREIGN.names &&
    shared.figureShare >= FOREIGN.figureShare &&
    shared.nameShare >= FOREIGN.nameShare;
  if (strong) return { verdict: 'same', confidence: (shared.figureShare + shared.nameShare) / 2 };
  const share = count / Math.max(1, shared.specifics);
  const few = shared.specifics < FOREIGN.few;
  const open = shared.specifics < FOREIGN.least || (share >= FOREIGN.openShare && (few || count >= FOREIGN.names));
  return open ? { verdict: 'unsure', confidence: 0.5 } : { verdict: 'different', confidence: 1 - share };
}

/** Log-odds that both texts tell one story: the better of the two sides. */
export function storyScore({ original, copy }: SharedContent): number {
  return Math.max(sideScore({ ...original, pure: pureOf(original) }), sideScore({ ...copy, pure: pureOf(copy) }));
}

/** Share of a side's retold text among retold text and news, at best. */
export const BEST_PURE = 1;

/** What of a side goes into its score; `pure`: retold text over retold text and news. */
type Scored = Pick<SharedSide, 'coverage' | 'retold' | 'mass' | 'specifics' | 'sharedSpecifics'> & { pure: number };

/** Log-odds that this side is retold. Never falls when any of its figures but `specifics` grows. */
export function sideScore(side: Scored): number {
  const supported = (side.sharedSpecifics + USUAL.specifics * USUAL.kept) / (side.specifics + USUAL.specifics);
  return (
    WEIGHT.coverage * (side.coverage - CENTRE.coverage) +
    WEIGHT.supported * (supported - CENTRE.supported) +
    WEIGHT.pure * (side.pure - CENTRE.pure) +
    WEIGHT.retold * (side.retold - CENTRE.retold) -
    SCANT / (side.coverage * side.mass + 1)
  );
}

const pureOf = ({ retold, news }: SharedSide) => (retold ? retold / (retold + news) : 0);

function figuresDisagree(shared: SharedContent): boolean {
  const { total, kept } = figuresWordedAlike(shared);
  return total >= TELLING_FIGURES && (kept + 0.5) / (total + 1) < KEPT_FIGURES;
}
