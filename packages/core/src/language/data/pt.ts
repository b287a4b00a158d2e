import type { LanguageData } from '../types.ts';

export const portuguese: LanguageData = {
  code: 'pt',
  name: 'Portuguese',
};
