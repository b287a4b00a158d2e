import type { LanguageData } from '../types.ts';
import { portugueseCommentary } from './pt-commentary.ts';

export const portuguese: LanguageData = {
  code: 'pt',
  name: 'Portuguese',
  commentary: portugueseCommentary,
};
