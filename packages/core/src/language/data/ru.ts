import type { LanguageData } from '../types.ts';

export const russian: LanguageData = {
  code: 'ru',
  name: 'Russian',
};
