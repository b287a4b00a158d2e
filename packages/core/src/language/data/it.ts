import type { LanguageData } from '../types.ts';

export const italian: LanguageData = {
  code: 'it',
  name: 'Italian',
};
