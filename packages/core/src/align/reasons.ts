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
  else addSharedWords(reasons, evidence, step);
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

function addSharedWords(
  reasons: Reason[],
  { original: a, copy: b, stemWeight, stemIsFigure, stemIsName, stemText }: Evidence,
  step: MovedStep,
): void {
  const { i, p, j, q } = step;
  figures.clear();
  names.clear();
  words.clear();
  const shared = sharedStems(a, i, p, b, j, q);
  for (let k = 0; k < shared.length; k++) {
    const stem = shared[k]!;
    const weight = stemWeight[stem]!;
    if (stemIsFigure[stem]) figures.offer(stem, weight);
    else if (stemIsName[stem]) names.offer(stem, weight);
    else if (weight >= RARE_WEIGHT) words.offer(stem, weight);
  }
  if (figures.count) {
    const text = figures.text(stemText);
    reasons.push(say('shared-figures', { figures: text }, `Both sides give the figures ${text}.`));
  }
  if (names.count) {
    const text = names.text(stemText);
    reasons.push(say('shared-names', { names: text }, `Both sides name ${text}.`));
  }
  if (words.count) {
    const text = words.text(stemText);
    reasons.push(say('shared-words', { words: text }, `Both sides use the rarer words ${text}.`));
  }
}

/** The few stems of most weight, the heaviest first; of two that weigh the same, the one that was offered first. */
class Rarest {
  count = 0;
  private readonly stems = new Int32Array(NAMED);
  private readonly weights = new Float64Array(NAMED);

  clear(): void {
    this.count = 0;
  }

  offer(stem: number, weight: number): void {
    const { stems, weights } = this;
    let at = this.count;
    if (at < NAMED) this.count++;
    for (; at > 0 && weights[at - 1]! < weight; at--) {
      if (at === NAMED) continue;
      stems[at] = stems[at - 1]!;
      weights[at] = weights[at - 1]!;
    }
    if (at === NAMED) return;
    stems[at] = stem;
    weights[at] = weight;
  }

  text(written: readonly string[]): string {
    let text = '';
    for (let k = 0; k < this.count; k++) text += text ? `, ${written[this.stems[k]!]!}` : written[this.stems[k]!]!;
    return text;
  }
}

/** Filled for one bead after the other; nothing is left in them for the next. */
const figures = new Rarest();
const names = new Rarest();
const words = new Rarest();

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
