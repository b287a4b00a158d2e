import type { LanguageData } from '../../types.ts';
import { russianCommentary } from './commentary.ts';
import { russianMeaning } from './meaning.ts';
import { russianFurniture, russianSegmentation } from './structure.ts';

export const russian: LanguageData = {
  code: 'ru',
  name: 'Russian',
  segmentation: russianSegmentation,
  furniture: russianFurniture,
  meaning: russianMeaning,
  commentary: russianCommentary,
};
