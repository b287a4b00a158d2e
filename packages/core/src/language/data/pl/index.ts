import type { LanguageData } from '../../types.ts';
import { polishCommentary } from './commentary.ts';
import { polishFurniture, polishSegmentation } from './structure.ts';

export const polish: LanguageData = {
  code: 'pl',
  name: 'Polish',
  segmentation: polishSegmentation,
  furniture: polishFurniture,
  commentary: polishCommentary,
};
