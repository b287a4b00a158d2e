import type { LanguageData } from '../types.ts';
import { germanCommentary } from './de-commentary.ts';

export const german: LanguageData = {
  code: 'de',
  name: 'German',
  commentary: germanCommentary,
};
