// Why a bead was made, for people. In: the evidence and a bead. Out: codes with parameters and one English sentence each.

import type { Reason } from '../report/schema.ts';
import { type Evidence, sharedStems } from './evidence.ts';
import type { MovedStep } from './moves.ts';
import type { AlignedBead } from './types.ts';

/** Words named in one reason. */
const NAMED = 4;
/** A shared word of less weight than this is no reason: it stands in most sentences. */
const RARE_WEIGHT = 0.45;

export function reasonsOf(evidence: Evidence, step: MovedStep, sameText: boolean): Reason[] {
  const { i, p, j, q, moved } = step;
  if (!p || !q) return [noPartnerReason(p)];
  const reasons: Reason[] = [];
  if (sameText) reasons.push(sameTextReason());
  else reasons.push(...sharedWords(evidence, step));
  if (!reasons.length) {
    reasons.push(
      say('position', {}, 'It stands between the same neighbours on both sides, and length and form agree.'),
    );
  }
  if (p + q > 2) reasons.push(say('merge', { original: p, copy: q }, mergeMessage(p, q)));
  if (moved) {
    reasons.push(
      say('moved', { original: i, copy: j }, 'Both find their best partner here, away from their place in the order.'),
    );
  }
  return reasons;
}

/** The reason of a sentence without a partner; `p` is 1 where it is one of the original. */
export function noPartnerReason(p: number): Reason {
  return say('no-partner', {}, `No sentence of the ${p ? 'copy' : 'original'} shares enough with it.`);
}

export function sameTextReason(): Reason {
  return say('same-text', {}, 'Both sides are the same, word for word.');
}

const PINNED = 'pinned';

/** The reason of a bead that a person fixed. */
export function pinnedReason(): Reason {
  return say(PINNED, {}, 'A person pinned these sentences together.');
}

function sharedWords(
  { original: a, copy: b, stemWeight, stemIsFigure, stemIsName, stemText }: Evidence,
  step: MovedStep,
) {
  const { i, p, j, q } = step;
  const figures = new Rarest(stemWeight);
  const names = new Rarest(stemWeight);
  const words = new Rarest(stemWeight);
  for (const stem of sharedStems(a, i, p, b, j, q)) {
    if (stemIsFigure[stem]) figures.offer(stem);
    else if (stemIsName[stem]) names.offer(stem);
    else if (stemWeight[stem]! >= RARE_WEIGHT) words.offer(stem);
  }
  const reasons: Reason[] = [];
  if (figures.stems.length) {
    const text = figures.text(stemText);
    reasons.push(say('shared-figures', { figures: text }, `Both sides give the figures ${text}.`));
  }
  if (names.stems.length) {
    const text = names.text(stemText);
    reasons.push(say('shared-names', { names: text }, `Both sides name ${text}.`));
  }
  if (words.stems.length) {
    const text = words.text(stemText);
    reasons.push(say('shared-words', { words: text }, `Both sides use the rarer words ${text}.`));
  }
  return reasons;
}

/** The few stems of most weight, the heaviest first; of two that weigh the same, the one that was offered first. */
class Rarest {
  readonly stems: number[] = [];
  private readonly weight: Float64Array;

  constructor(weight: Float64Array) {
    this.weight = weight;
  }

  offer(stem: number): void {
    const { stems, weight } = this;
    let at = stems.length;
    if (at < NAMED) stems.push(stem);
    for (; at > 0 && weight[stems[at - 1]!]! < weight[stem]!; at--) if (at < NAMED) stems[at] = stems[at - 1]!;
    if (at < NAMED) stems[at] = stem;
  }

  text(written: readonly string[]): string {
    let text = '';
    for (const stem of this.stems) text += text ? `, ${written[stem]!}` : written[stem]!;
    return text;
  }
}

/** Whether a person fixed the bead. */
export function isPinned({ reasons }: AlignedBead): boolean {
  return reasons.some(({ code }) => code === PINNED);
}

function mergeMessage(p: number, q: number): string {
  if (p === 1) return `One sentence of the original is told in ${q} sentences.`;
  if (q === 1) return `${p} sentences of the original are told in one.`;
  return `${p} sentences of the original are told in ${q}, with other borders.`;
}

function say(code: string, params: Reason['params'], message: string): Reason {
  return { code, params, message };
}
