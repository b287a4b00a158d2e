import type { LanguageData } from '../../types.ts';
import { portugueseCommentary } from './commentary.ts';
import { portugueseMeaning } from './meaning.ts';
import { portugueseFurniture, portugueseSegmentation } from './structure.ts';

export const portuguese: LanguageData = {
  code: 'pt',
  name: 'Portuguese',
  detection: {
    functionWords: `de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando
      muito nos já eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus foi é são está tem uns
      umas eram foram tinha tinham havia há nem sob sobre contra após antes aqui ali agora onde quem cada outro outra
      outros outras todos todas todo toda esta este esse essa isto aquilo meu minha lhe lhes nas dele dela deles ainda
      porque porém pois quê lá dizer disse`,
    letters: 'áâãàçéêíóôõúü',
    endings: 'ção ções mente dade dades ando endo aram eram',
  },
  segmentation: portugueseSegmentation,
  furniture: portugueseFurniture,
  meaning: portugueseMeaning,
  commentary: portugueseCommentary,
};
