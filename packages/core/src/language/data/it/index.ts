import type { LanguageData } from '../../types.ts';
import { italianCommentary } from './commentary.ts';
import { italianMeaning } from './meaning.ts';
import { italianFurniture, italianSegmentation } from './structure.ts';

export const italian: LanguageData = {
  code: 'it',
  name: 'Italian',
  segmentation: italianSegmentation,
  furniture: italianFurniture,
  meaning: italianMeaning,
  commentary: italianCommentary,
};
