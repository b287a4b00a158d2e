import type { LanguageData } from '../../types.ts';
import { englishCommentary } from './commentary.ts';
import { englishMeaning } from './meaning.ts';
import { englishFurniture, englishSegmentation } from './structure.ts';

export const english: LanguageData = {
  code: 'en',
  name: 'English',
  detection: {
    functionWords: `the of and to a in that is was for it with as his on be at by i this had not are but from or have an they which
      one you were her all she there would their we him been has when who will more no if out so said what up its
      about into than them can only other could any just over also some two after before between under during through
      while where how because most each such those these your my me then now may should`,
    letters: '',
    endings: 'ing tion tions ness ment ously ally',
  },
  segmentation: englishSegmentation,
  furniture: englishFurniture,
  meaning: englishMeaning,
  commentary: englishCommentary,
};
