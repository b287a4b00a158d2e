import type { LanguageData } from '../../types.ts';
import { frenchCommentary } from './commentary.ts';
import { frenchFurniture, frenchSegmentation } from './structure.ts';

export const french: LanguageData = {
  code: 'fr',
  name: 'French',
  segmentation: frenchSegmentation,
  furniture: frenchFurniture,
  commentary: frenchCommentary,
};
