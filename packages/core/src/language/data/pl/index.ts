import type { LanguageData } from '../../types.ts';
import { polishCommentary } from './commentary.ts';
import { polishMeaning } from './meaning.ts';
import { polishFurniture, polishSegmentation } from './structure.ts';

export const polish: LanguageData = {
  code: 'pl',
  name: 'Polish',
  detection: {
    functionWords: `w i na z się nie do że o jest to po jak za od przez dla a oraz które który ale są ze tym być czy było już był
      może która co tego jego jej ich tylko także przed pod roku lub gdy ma tak jednak został została zostały będzie
      będą była były mają miał miała według podczas między lecz kiedy gdzie którą którego której których którzy jako
      żeby jeśli ponieważ nad bez we jeszcze tu tam ten ta te tej tych temu coś nikt nic nas nam was im mu go ją nich
      nim niej sobie swoje swoją swój bardzo więcej niż`,
    letters: 'ąćęłńóśźż',
    endings: 'ość ości anie enia ował owała owali owego ych iego ymi',
  },
  segmentation: polishSegmentation,
  furniture: polishFurniture,
  meaning: polishMeaning,
  commentary: polishCommentary,
};
