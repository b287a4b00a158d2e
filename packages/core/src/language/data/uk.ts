import type { LanguageData } from '../types.ts';

export const ukrainian: LanguageData = {
  code: 'uk',
  name: 'Ukrainian',
};
