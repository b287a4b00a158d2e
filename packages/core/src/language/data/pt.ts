import type { LanguageData } from '../types.ts';
import { portugueseCommentary } from './pt-commentary.ts';
import { portugueseFurniture, portugueseSegmentation } from './pt-structure.ts';

export const portuguese: LanguageData = {
  code: 'pt',
  name: 'Portuguese',
  segmentation: portugueseSegmentation,
  furniture: portugueseFurniture,
  commentary: portugueseCommentary,
};
