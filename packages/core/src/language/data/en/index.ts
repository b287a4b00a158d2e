import type { LanguageData } from '../../types.ts';
import { englishCommentary } from './commentary.ts';
import { englishMeaning } from './meaning.ts';
import { englishFurniture, englishSegmentation } from './structure.ts';

export const english: LanguageData = {
  code: 'en',
  name: 'English',
  segmentation: englishSegmentation,
  furniture: englishFurniture,
  meaning: englishMeaning,
  commentary: englishCommentary,
};
