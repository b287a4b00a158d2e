import type { LanguageData } from '../../types.ts';
import { polishCommentary } from './commentary.ts';
import { polishMeaning } from './meaning.ts';
import { polishFurniture, polishSegmentation } from './structure.ts';

export const polish: LanguageData = {
  code: 'pl',
  name: 'Polish',
  segmentation: polishSegmentation,
  furniture: polishFurniture,
  meaning: polishMeaning,
  commentary: polishCommentary,
};
