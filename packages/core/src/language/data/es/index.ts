import type { LanguageData } from '../../types.ts';
import { spanishCommentary } from './commentary.ts';
import { spanishMeaning } from './meaning.ts';
import { spanishFurniture, spanishSegmentation } from './structure.ts';

export const spanish: LanguageData = {
  code: 'es',
  name: 'Spanish',
  segmentation: spanishSegmentation,
  furniture: spanishFurniture,
  meaning: spanishMeaning,
  commentary: spanishCommentary,
};
