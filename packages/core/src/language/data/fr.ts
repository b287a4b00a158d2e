import type { LanguageData } from '../types.ts';
import { frenchCommentary } from './fr-commentary.ts';
import { frenchFurniture, frenchSegmentation } from './fr-structure.ts';

export const french: LanguageData = {
  code: 'fr',
  name: 'French',
  segmentation: frenchSegmentation,
  furniture: frenchFurniture,
  commentary: frenchCommentary,
};
