import type { LanguageData } from '../../types.ts';
import { italianCommentary } from './commentary.ts';
import { italianMeaning } from './meaning.ts';
import { italianFurniture, italianSegmentation } from './structure.ts';

export const italian: LanguageData = {
  code: 'it',
  name: 'Italian',
  detection: {
    functionWords: `l' d' c' un' dell' dall' all' nell' sull' di e il la che a in un per del non una è i da con si le al dei della
      ha come più nel alla sono gli ma o delle anche lo ai dal nella se su era dall dell sua suo loro questo stato
      hanno degli erano aveva avevano fu furono essere avere quando dove mentre però così molto ancora già solo senza
      sotto sopra fra tra verso contro dopo prima ogni tutti tutto tutte tutta chi cui ci vi mi ti lui lei noi voi
      suoi sue mio mia questa questi queste quello quella quelli perché uno nei nelle sul sulla sui dallo nello`,
    letters: 'àèéìíîòóùú',
    endings: 'zione zioni mente ità ando endo arono issimo',
  },
  segmentation: italianSegmentation,
  furniture: italianFurniture,
  meaning: italianMeaning,
  commentary: italianCommentary,
};
