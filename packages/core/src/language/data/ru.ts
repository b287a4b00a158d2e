import type { LanguageData } from '../types.ts';
import { russianCommentary } from './ru-commentary.ts';

export const russian: LanguageData = {
  code: 'ru',
  name: 'Russian',
  commentary: russianCommentary,
};
