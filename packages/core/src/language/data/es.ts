import type { LanguageData } from '../types.ts';
import { spanishCommentary } from './es-commentary.ts';
import { spanishFurniture, spanishSegmentation } from './es-structure.ts';

export const spanish: LanguageData = {
  code: 'es',
  name: 'Spanish',
  segmentation: spanishSegmentation,
  furniture: spanishFurniture,
  commentary: spanishCommentary,
};
