import type { LanguageData } from '../../types.ts';
import { russianCommentary } from './commentary.ts';
import { russianMeaning } from './meaning.ts';
import { russianFurniture, russianSegmentation } from './structure.ts';

export const russian: LanguageData = {
  code: 'ru',
  name: 'Russian',
  detection: {
    functionWords: `и в не на что с он как это по но из у за от к для его так же она бы то все уже был было была были или если о об
      их который которая которые которой которого при до только когда чем еще ещё мы вы я ты они ее её во со над под
      без через после перед может нет ни ли где там здесь тут теперь потом этот эта эти этого того том тем чтобы
      потому себя свой своей своих нас нам вас им ему ей них него будет есть даже лишь также более очень сказал`,
    letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    endings: 'ость ости ение ения ского ский ская ться ется ются лась лись',
  },
  segmentation: russianSegmentation,
  furniture: russianFurniture,
  meaning: russianMeaning,
  commentary: russianCommentary,
};
