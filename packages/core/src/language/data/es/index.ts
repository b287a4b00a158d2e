import type { LanguageData } from '../../types.ts';
import { spanishCommentary } from './commentary.ts';
import { spanishMeaning } from './meaning.ts';
import { spanishFurniture, spanishSegmentation } from './structure.ts';

export const spanish: LanguageData = {
  code: 'es',
  name: 'Spanish',
  detection: {
    functionWords: `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta
      entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue es ha son había era ese
      esa esos esas esto eso estos estas está están estaba estaban fueron sido ser tiene tienen tenía han he les os mi
      tu nuestro otra otro otros otras cada tan así aunque mientras según contra ante tras además después antes ahora
      aquí allí sólo solo dijo qué quién ni pues`,
    letters: 'áéíñóúü',
    endings: 'ción ciones mente dad dades ando iendo aron ieron',
  },
  segmentation: spanishSegmentation,
  furniture: spanishFurniture,
  meaning: spanishMeaning,
  commentary: spanishCommentary,
};
