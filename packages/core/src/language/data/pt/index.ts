import type { LanguageData } from '../../types.ts';
import { portugueseCommentary } from './commentary.ts';
import { portugueseMeaning } from './meaning.ts';
import { portugueseFurniture, portugueseSegmentation } from './structure.ts';

export const portuguese: LanguageData = {
  code: 'pt',
  name: 'Portuguese',
  segmentation: portugueseSegmentation,
  furniture: portugueseFurniture,
  meaning: portugueseMeaning,
  commentary: portugueseCommentary,
};
