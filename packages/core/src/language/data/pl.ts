import type { LanguageData } from '../types.ts';
import { polishCommentary } from './pl-commentary.ts';
import { polishFurniture, polishSegmentation } from './pl-structure.ts';

export const polish: LanguageData = {
  code: 'pl',
  name: 'Polish',
  segmentation: polishSegmentation,
  furniture: polishFurniture,
  commentary: polishCommentary,
};
