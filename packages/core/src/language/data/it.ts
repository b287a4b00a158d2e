import type { LanguageData } from '../types.ts';
import { italianCommentary } from './it-commentary.ts';

export const italian: LanguageData = {
  code: 'it',
  name: 'Italian',
  commentary: italianCommentary,
};
