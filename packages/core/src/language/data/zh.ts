import type { LanguageData } from '../types.ts';

export const chinese: LanguageData = {
  code: 'zh',
  name: 'Chinese',
};
