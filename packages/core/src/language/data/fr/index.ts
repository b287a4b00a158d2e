import type { LanguageData } from '../../types.ts';
import { frenchCommentary } from './commentary.ts';
import { frenchMeaning } from './meaning.ts';
import { frenchFurniture, frenchSegmentation } from './structure.ts';

export const french: LanguageData = {
  code: 'fr',
  name: 'French',
  detection: {
    functionWords: `d' l' n' s' c' j' qu' m' de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce
      il sont avec ou son lui nous comme mais on qu aux cette ses leur été ont elle fait être sa ces je vous était
      étaient avait avaient aussi après avant encore même très sous entre depuis jusqu' lorsqu' puisqu' quand où dont
      si ni tout tous toute toutes autre autres deux peut doit cela celui celle ceux y à chez contre pendant selon`,
    letters: 'àâæçéèêëîïôœùûüÿ',
    endings: 'tion tions ment ements euse eux aient ique iques',
  },
  segmentation: frenchSegmentation,
  furniture: frenchFurniture,
  meaning: frenchMeaning,
  commentary: frenchCommentary,
};
