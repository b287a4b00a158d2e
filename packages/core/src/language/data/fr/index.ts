import type { LanguageData } from '../../types.ts';
import { frenchCommentary } from './commentary.ts';
import { frenchMeaning } from './meaning.ts';
import { frenchFurniture, frenchSegmentation } from './structure.ts';

export const french: LanguageData = {
  code: 'fr',
  name: 'French',
  segmentation: frenchSegmentation,
  furniture: frenchFurniture,
  meaning: frenchMeaning,
  commentary: frenchCommentary,
};
