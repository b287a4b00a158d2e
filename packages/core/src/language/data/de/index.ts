import type { LanguageData } from '../../types.ts';
import { germanCommentary } from './commentary.ts';
import { germanMeaning } from './meaning.ts';
import { germanFurniture, germanSegmentation } from './structure.ts';

export const german: LanguageData = {
  code: 'de',
  name: 'German',
  segmentation: germanSegmentation,
  furniture: germanFurniture,
  meaning: germanMeaning,
  commentary: germanCommentary,
};
