// One sentence left out and one put in at the very same place, between sentences that found their partners. In: the steps
// of an alignment that keeps order. Out: the same steps, with such two made partners.
//
// On the development sets 5 of 5 such pairs are partners (cross-validated), and 19 of 19 where the model never saw texts of the
// kind: the copy tells the sentence in other words. A made-up replacement looks the same; beside the sentence that it
// replaces it is seen for what it is.

import type { Side } from './evidence.ts';
import type { Rules } from './lattice.ts';
import type { Step } from './search.ts';

/** One of the two may be this many times longer: more would be a sentence and a remark. */
const LONGER = 3;
/** Letters that are added to both lengths: short sentences differ by chance. */
const SOME_LETTERS = 5;
/** Nothing is known but the place: less than what keeps a sentence from moving. */
const UNSURE = 0.49;

export function joinLone(steps: readonly Step[], original: Side, copy: Side, rules?: Rules): Step[] {
  const joined: Step[] = [];
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k]!;
    const next = steps[k + 1];
    const left = next && (step.p ? step : next);
    const put = next && (step.p ? next : step);
    if (!left || !put || left.q || put.p || !isBead(steps[k - 1]) || !isBead(steps[k + 2])) {
      joined.push(step);
      continue;
    }
    const [i, j] = [left.i, put.j];
    const lengths = [original.size[i]! + SOME_LETTERS, copy.size[j]! + SOME_LETTERS];
    const isAlike = Math.max(...lengths) <= LONGER * Math.min(...lengths) && original.blank[i] === copy.blank[j];
    if (!isAlike || (rules && !rules.bead(i, 1, j, 1))) {
      joined.push(step);
      continue;
    }
    joined.push({ i, p: 1, j, q: 1, probability: UNSURE });
    k++;
  }
  return joined;
}

function isBead(step: Step | undefined): boolean {
  return step !== undefined && step.p > 0 && step.q > 0;
}
