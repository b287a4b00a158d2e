import { describe, expect, it } from 'vitest';
import { readEvidence } from './evidence.ts';
import type { Rules } from './lattice.ts';
import { joinLone } from './lone.ts';
import type { Step } from './search.ts';

const ORIGINAL = [
  'The harbour opens in May.',
  'Passengers wait beside the customs house.',
  'The quay cost four million.',
];
const WORDING = 'Travellers queue there from dawn.';
const bead = (i: number, j: number): Step => ({ i, p: 1, j, q: 1, probability: 0.9 });
const omitted = (i: number, j: number): Step => ({ i, p: 1, j, q: 0, probability: 0.8 });
const inserted = (i: number, j: number): Step => ({ i, p: 0, j, q: 1, probability: 0.7 });
const shape = (steps: readonly Step[]) => steps.map(({ p, q }) => `${p}:${q}`).join(' ');
const join = (copy: string[], steps: Step[], rules?: Rules) => {
  const { original, copy: other } = readEvidence(ORIGINAL, copy);
  return joinLone(steps, original, other, rules);
};
const told = (...put: string[]) => [ORIGINAL[0]!, ...put, ORIGINAL[2]!];

describe('joinLone', () => {
  it.each([
    {
      why: 'one left out, one put in, between beads',
      copy: told(WORDING),
      steps: [bead(0, 0), omitted(1, 1), inserted(2, 1), bead(2, 2)],
      shape: '1:1 1:1 1:1',
    },
    {
      why: 'the same in the other order',
      copy: told(WORDING),
      steps: [bead(0, 0), inserted(1, 1), omitted(1, 2), bead(2, 2)],
      shape: '1:1 1:1 1:1',
    },
    {
      why: 'two put in: which of them would it be',
      copy: told(WORDING, 'Gulls cry.'),
      steps: [bead(0, 0), omitted(1, 1), inserted(2, 1), inserted(2, 2), bead(2, 3)],
      shape: '1:1 1:0 0:1 0:1 1:1',
    },
    {
      why: 'nothing stands after it',
      copy: told(WORDING).slice(0, 2),
      steps: [bead(0, 0), omitted(1, 1), inserted(2, 1), omitted(2, 2)],
      shape: '1:1 1:0 0:1 1:0',
    },
    {
      why: 'a remark many times as long is another sentence',
      copy: told(`${WORDING} `.repeat(5)),
      steps: [bead(0, 0), omitted(1, 1), inserted(2, 1), bead(2, 2)],
      shape: '1:1 1:0 0:1 1:1',
    },
    {
      why: 'a blank line tells nothing',
      copy: told(' '),
      steps: [bead(0, 0), omitted(1, 1), inserted(2, 1), bead(2, 2)],
      shape: '1:1 1:0 0:1 1:1',
    },
  ])('$why: $shape', ({ copy, steps, shape: expected }) => {
    expect(shape(join(copy, steps))).toBe(expected);
  });

  it('keeps apart what a person keeps apart, and is less sure than any bead that stands', () => {
    const steps = [bead(0, 0), omitted(1, 1), inserted(2, 1), bead(2, 2)];
    const rules: Rules = { pinned: () => false, bead: () => false, omit: () => true, insert: () => true };
    expect(join(told(WORDING), steps, rules)).toEqual(steps);
    expect(join(told(WORDING), steps)[1]).toMatchObject({ i: 1, j: 1, p: 1, q: 1 });
    expect(join(told(WORDING), steps)[1]!.probability).toBeLessThan(0.5);
  });
});
