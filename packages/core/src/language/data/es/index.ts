import type { LanguageData } from '../../types.ts';
import { spanishCommentary } from './commentary.ts';
import { spanishFurniture, spanishSegmentation } from './structure.ts';

export const spanish: LanguageData = {
  code: 'es',
  name: 'Spanish',
  segmentation: spanishSegmentation,
  furniture: spanishFurniture,
  commentary: spanishCommentary,
};
