import type { LanguageData } from '../../types.ts';
import { arabicCommentary } from './commentary.ts';
import { arabicFurniture, arabicSegmentation } from './structure.ts';

export const arabic: LanguageData = {
  code: 'ar',
  name: 'Arabic',
  segmentation: arabicSegmentation,
  furniture: arabicFurniture,
  commentary: arabicCommentary,
};
