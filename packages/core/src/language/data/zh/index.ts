import type { LanguageData } from '../../types.ts';
import { chineseCommentary } from './commentary.ts';
import { chineseFurniture, chineseSegmentation } from './structure.ts';

export const chinese: LanguageData = {
  code: 'zh',
  name: 'Chinese',
  segmentation: chineseSegmentation,
  furniture: chineseFurniture,
  commentary: chineseCommentary,
};
