import type { LanguageData } from '../types.ts';
import { chineseCommentary } from './zh-commentary.ts';

export const chinese: LanguageData = {
  code: 'zh',
  name: 'Chinese',
  commentary: chineseCommentary,
};
