import type { LanguageData } from '../../types.ts';
import { germanCommentary } from './commentary.ts';
import { germanMeaning } from './meaning.ts';
import { germanFurniture, germanSegmentation } from './structure.ts';

export const german: LanguageData = {
  code: 'de',
  name: 'German',
  detection: {
    functionWords: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
      dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
      mehr durch man sein wurde sei ich wir diese dieser dieses seine ihre ihr ihm ihn uns wenn weil denn doch schon
      immer jetzt hier dort wo was wer ohne gegen unter zwischen beim vom wurden worden kann konnte soll muss will
      würde sagte waren gibt keine kein mir mich dir wieder dann damit etwa rund ganz sehr`,
    letters: 'äöüß',
    endings: 'ung ungen lich liche lichen isch ische ischen schaft schaften keit heit igen iger iges ieren',
  },
  segmentation: germanSegmentation,
  furniture: germanFurniture,
  meaning: germanMeaning,
  commentary: germanCommentary,
};
