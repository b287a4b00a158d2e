import type { LanguageData } from '../types.ts';
import { germanCommentary } from './de-commentary.ts';
import { germanFurniture, germanSegmentation } from './de-structure.ts';

export const german: LanguageData = {
  code: 'de',
  name: 'German',
  segmentation: germanSegmentation,
  furniture: germanFurniture,
  commentary: germanCommentary,
};
