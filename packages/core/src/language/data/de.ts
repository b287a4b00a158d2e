import type { LanguageData } from '../types.ts';

export const german: LanguageData = {
  code: 'de',
  name: 'German',
};
