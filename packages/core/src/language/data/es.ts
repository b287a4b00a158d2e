import type { LanguageData } from '../types.ts';
import { spanishCommentary } from './es-commentary.ts';

export const spanish: LanguageData = {
  code: 'es',
  name: 'Spanish',
  commentary: spanishCommentary,
};
