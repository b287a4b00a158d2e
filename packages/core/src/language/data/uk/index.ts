import type { LanguageData } from '../../types.ts';
import { ukrainianCommentary } from './commentary.ts';
import { ukrainianMeaning } from './meaning.ts';
import { ukrainianFurniture, ukrainianSegmentation } from './structure.ts';

export const ukrainian: LanguageData = {
  code: 'uk',
  name: 'Ukrainian',
  segmentation: ukrainianSegmentation,
  furniture: ukrainianFurniture,
  meaning: ukrainianMeaning,
  commentary: ukrainianCommentary,
};
