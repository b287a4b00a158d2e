import type { LanguageData } from '../types.ts';

export const french: LanguageData = {
  code: 'fr',
  name: 'French',
};
