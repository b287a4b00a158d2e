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
  if (!p) return [say('no-partner', {}, 'No sentence of the original shares enough with it.')];
  if (!q) return [say('no-partner', {}, 'No sentence of the copy shares enough with it.')];
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
  const telling = sharedStems(a, i, p, b, j, q).filter(
    (stem) => stemIsFigure[stem] || stemIsName[stem] || stemWeight[stem]! >= RARE_WEIGHT,
  );
  const figures: string[] = [];
  const names: string[] = [];
  const words: string[] = [];
  for (const stem of telling.sort((x, y) => stemWeight[y]! - stemWeight[x]!)) {
    const list = stemIsFigure[stem] ? figures : stemIsName[stem] ? names : words;
    if (list.length < NAMED) list.push(stemText[stem]!);
  }
  const reasons: Reason[] = [];
  if (figures.length) {
    const text = figures.join(', ');
    reasons.push(say('shared-figures', { figures: text }, `Both sides give the figures ${text}.`));
  }
  if (names.length) {
    const text = names.join(', ');
    reasons.push(say('shared-names', { names: text }, `Both sides name ${text}.`));
  }
  if (words.length) {
    const text = words.join(', ');
    reasons.push(say('shared-words', { words: text }, `Both sides use the rarer words ${text}.`));
  }
  return reasons;
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
