import type { LanguageData } from '../../types.ts';
import { ukrainianCommentary } from './commentary.ts';
import { ukrainianMeaning } from './meaning.ts';
import { ukrainianFurniture, ukrainianSegmentation } from './structure.ts';

export const ukrainian: LanguageData = {
  code: 'uk',
  name: 'Ukrainian',
  detection: {
    functionWords: `і й та в у не на що з із зі він як це за але від до для його так же вона б то все вже був було була були або чи
      якщо про їх який яка які якої якого при тільки коли ще ми ви я ти вони її над під без через після перед може
      немає ні де там тут тепер потім цей ця ці цього того тому щоб себе свій своєї своїх нас нам вас їм йому їй них
      нього буде є навіть лише також більше дуже сказав`,
    letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    endings: 'ість ості ення ських ський ська ться ється ються лася лися ого',
  },
  segmentation: ukrainianSegmentation,
  furniture: ukrainianFurniture,
  meaning: ukrainianMeaning,
  commentary: ukrainianCommentary,
};
