import type { LanguageData } from '../types.ts';
import { ukrainianCommentary } from './uk-commentary.ts';

export const ukrainian: LanguageData = {
  code: 'uk',
  name: 'Ukrainian',
  commentary: ukrainianCommentary,
};
