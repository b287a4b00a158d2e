import type { LanguageData } from '../types.ts';
import { ukrainianCommentary } from './uk-commentary.ts';
import { ukrainianFurniture, ukrainianSegmentation } from './uk-structure.ts';

export const ukrainian: LanguageData = {
  code: 'uk',
  name: 'Ukrainian',
  segmentation: ukrainianSegmentation,
  furniture: ukrainianFurniture,
  commentary: ukrainianCommentary,
};
