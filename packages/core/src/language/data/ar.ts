import type { LanguageData } from '../types.ts';

export const arabic: LanguageData = {
  code: 'ar',
  name: 'Arabic',
};
