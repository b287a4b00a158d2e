import type { LanguageData } from '../types.ts';
import { polishCommentary } from './pl-commentary.ts';

export const polish: LanguageData = {
  code: 'pl',
  name: 'Polish',
  commentary: polishCommentary,
};
