import type { LanguageData } from '../../types.ts';
import { ukrainianCommentary } from './commentary.ts';
import { ukrainianFurniture, ukrainianSegmentation } from './structure.ts';

export const ukrainian: LanguageData = {
  code: 'uk',
  name: 'Ukrainian',
  segmentation: ukrainianSegmentation,
  furniture: ukrainianFurniture,
  commentary: ukrainianCommentary,
};
