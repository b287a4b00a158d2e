import type { LanguageData } from '../types.ts';
import { englishCommentary } from './en-commentary.ts';
import { englishMeaning } from './en-meaning.ts';
import { englishFurniture, englishSegmentation } from './en-structure.ts';

export const english: LanguageData = {
  code: 'en',
  name: 'English',
  segmentation: englishSegmentation,
  furniture: englishFurniture,
  meaning: englishMeaning,
  commentary: englishCommentary,
};
