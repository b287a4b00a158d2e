import type { LanguageData } from '../types.ts';

export const spanish: LanguageData = {
  code: 'es',
  name: 'Spanish',
};
