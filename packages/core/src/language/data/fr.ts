import type { LanguageData } from '../types.ts';
import { frenchCommentary } from './fr-commentary.ts';

export const french: LanguageData = {
  code: 'fr',
  name: 'French',
  commentary: frenchCommentary,
};
