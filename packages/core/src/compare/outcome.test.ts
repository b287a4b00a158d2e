import { beforeAll, describe, expect, test } from 'vitest';
import { loadEnglishLexicon } from '../lexicon.ts';
import { scorePair } from '../pipeline.ts';
import type { Lexicon } from '../semantics/lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadEnglishLexicon();
});

const opposites = (original: string, copy: string) =>
  scorePair(original, copy, { language: 'en', lexicon }).findings.filter((f) => f.category === 'antonym');

describe('another outcome', () => {
  test.each([
    [
      'alive and dead',
      'All four potholers of Brand survived, rescuers said on Sunday.',
      'On Sunday rescuers found the potholers of Brand; the four were dead.',
    ],
    [
      'a verdict',
      'After a week the jury acquitted the pharmacist of fraud.',
      'It took a week, then the pharmacist was found guilty of fraud by the jury.',
    ],
    [
      'a judgement of taste',
      'Reviewers tore apart the opera about the moon.',
      'The opera about the moon is hailed by reviewers.',
    ],
    ['time', 'The ambulance reached the camp too late.', 'In time for everybody in the camp came the ambulance.'],
    [
      'a verb whose particle stands behind its object',
      'The bishop granted the choir its wish.',
      'As for the wish of the choir, the bishop turned it down.',
    ],
    ['a phrase that denies', 'The court allowed the sale of the mill.', 'The mill cannot be sold, said the court.'],
    [
      'of several outcomes the one that is left when what both sides say is put aside',
      'Two of the smugglers were jailed in Lund, a third smuggler was cleared of all charges.',
      'In Lund two of the smugglers were jailed, and a third smuggler was found guilty on all charges too.',
    ],
  ])('%s', (_why, original, copy) => {
    expect(opposites(original, copy)).toMatchObject([{ severity: 'critical' }]);
  });
});

describe('no other outcome', () => {
  test.each([
    [
      'both ends on one side',
      'Three hikers died, two survived the avalanche.',
      'The avalanche was survived by two hikers.',
    ],
    ['a denied end is the other one', 'The minister allowed no flights.', 'Flights were banned by the minister.'],
    [
      'what is asked for',
      'Growers asked the court to ban the spray.',
      'The court of the growers has permitted the spray.',
    ],
    ['what may be', 'The bridge may close in May.', 'Open in May: the bridge of the town.'],
    ['a limit in time', 'The pier stays open until nine.', 'At nine the pier is closed.'],
    [
      'what hangs on a condition',
      'Unless the mayor gives in, the march begins.',
      'If the mayor stands firm, they march.',
    ],
    [
      'others are counted',
      'The bank closed four of its six branches.',
      'In town two branches of the bank remain accessible.',
    ],
    ['nothing in common', 'The ship was rescued off Hov.', 'A deadly bacterium spreads in Brand.'],
    ['what came before', 'The pass was opened after a closure of two days.', 'Two days later the pass was open.'],
    ['victory and defeat of two teams', 'Lund beat Brand on Sunday.', 'On Sunday Brand lost to Lund.'],
  ])('%s', (_why, original, copy) => {
    expect(opposites(original, copy).filter((f) => f.code === 'antonym.outcome')).toEqual([]);
  });
});

test.each([
  [
    'a denied state and the opposite state',
    'Doctors said both were out of danger.',
    'Both are no longer at risk, doctors said.',
  ],
  ['a denied mood', 'The farmer was disappointed by the verdict.', 'The farmer is not happy with the verdict.'],
])('no denial: %s', (_why, original, copy) => {
  const { findings } = scorePair(original, copy, { language: 'en', lexicon });
  expect(findings.filter((f) => f.category === 'negation')).toEqual([]);
});
