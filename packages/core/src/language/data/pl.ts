import type { LanguageData } from '../types.ts';

export const polish: LanguageData = {
  code: 'pl',
  name: 'Polish',
};
