import type { LanguageData } from '../types.ts';
import { arabicCommentary } from './ar-commentary.ts';

export const arabic: LanguageData = {
  code: 'ar',
  name: 'Arabic',
  commentary: arabicCommentary,
};
