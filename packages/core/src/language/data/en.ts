import type { LanguageData } from '../types.ts';

export const english: LanguageData = {
  code: 'en',
  name: 'English',
  segmentation: {
    titles: ['mr', 'mrs', 'ms', 'dr', 'gen', 'approx'],
    abbreviations: ['u.s', 'a.m', 'p.m', 'co', 'inc'],
    openers: ['the', 'he', 'she', 'it', 'in'],
    beforeNumber: ['no', 'vol', 'p'],
  },
  furniture: { months: [], boilerplate: [], contributors: [], byline: ['by'], credits: ['photo', 'getty'] },
  meaning: {
    negations: ['not', 'no', 'never'],
    numbers: { one: 1, two: 2 },
    modals: {},
    stopwords: ['the', 'a', 'of'],
  },
  commentary: { signatures: [] },
};
