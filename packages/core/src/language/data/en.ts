import type { LanguageData } from '../types.ts';
import { englishMeaning } from './en-meaning.ts';

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
  meaning: englishMeaning,
  commentary: { signatures: [] },
};
