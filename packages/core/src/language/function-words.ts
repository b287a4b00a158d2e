import { words } from './words.ts';

// The commonest function words of languages in Latin script: a witness beside trigrams for `detectLanguage`. Words that
// stand alone in one language weigh as much as shared ones; what counts is the share of a text's words in each list.
// An elided word keeps its apostrophe, so that initials of names do not speak for French and Italian.

const list = (text: string): ReadonlySet<string> => new Set(words(text));

export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    list(`the of and to a in that is was for it with as his on be at by i this had not are but from or have an they which
      one you were her all she there would their we him been has when who will more no if out so said what up its about
      into than them can only other could`),
  ],
  [
    'de',
    list(`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
      sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
      man sein wurde sei ich wir`),
  ],
  [
    'fr',
    list(`d' l' n' s' c' j' qu' m'
      de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son
      lui nous comme mais on qu aux cette ses leur été ont elle fait être sa ces je vous`),
  ],
  [
    'es',
    list(`de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta
      entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue es ha son había era`),
  ],
  [
    'it',
    list(`l' d' c' un' dell' dall' all' nell' sull'
      di e il la che a in un per del non una è i da con si le al dei della ha come più nel alla sono gli ma o
      delle anche lo ai dal nella se su era dall dell sua suo loro questo stato hanno degli`),
  ],
  [
    'pl',
    list(`w i na z się nie do że o jest to po jak za od przez dla a oraz które który ale są ze tym być czy było już był może
      która co tego jego jej ich tylko także przed pod roku lub gdy ma`),
  ],
  [
    'pt',
    list(`de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito
      nos já eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus foi é são está tem`),
  ],
  [
    'nl',
    list(`de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar bij of uit nog worden door naar
      heeft tot ze wordt hij over deze was meer hebben kan geen wel ik je`),
  ],
  [
    'sv',
    list(`och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under
      också efter eller nu sin där vid mot ska skulle ut`),
  ],
  [
    'da',
    list(`og i at det er en til af på som for med den de ikke der var et har han jeg fra men om vi sig kan efter ud blev ved
      eller nu over så også mod hvor skal være blevet`),
  ],
  [
    'no',
    list(`og i å det er en til av på som for med den de ikke var et har han jeg fra men om vi seg kan etter ut ble ved eller
      nå over så også mot hvor skal være blitt sier`),
  ],
  [
    'ro',
    list(`de în şi și a la cu pe că un o care din este nu mai pentru au se fi sunt al ale prin sau dar fost după lui
      ca cel această fără între când`),
  ],
  [
    'cs',
    list(`a v se na je že s z do o to i ve pro za by po od jsou jako ale které si který k už které jeho podle při jen nebo
      své byl ze bude až není také tak aby`),
  ],
  [
    'sk',
    list(`a v sa na je že s z do o to aj vo pre za by po od sú ako ale ktoré si ktorý k už jeho podľa pri len alebo svoje
      bol zo bude až nie tak aby sme`),
  ],
  [
    'hu',
    list(`a az és hogy nem is egy van ez meg de csak azt már volt mint még ki el fel be szerint után ha minden vagy lesz
      amely kell`),
  ],
  [
    'tr',
    list(`ve bir bu da de için ile olarak olan çok daha ne gibi kadar sonra o ise en ancak var değil olduğu ya her göre
      tarafından dedi`),
  ],
  [
    'fi',
    list(`ja on ei se että oli hän mutta ovat kun myös joka sen kuin niin tai mukaan jo vain jos ole sitä hänen mitä
      vuonna nyt ollut`),
  ],
  [
    'hr',
    list(`i u je se na da su za od s a o kao koji ne što iz će bi do nije ali to sam po samo ili kako bio koja koje više
      prema nakon`),
  ],
  [
    'ca',
    list(`l' d' s' n'
      de la i el que a en els les un per amb del una és al no es va més dels com però ha són seva aquest aquesta
      també pels`),
  ],
  [
    'gl',
    list(`de a o que e do da en un para con non unha os no se na por máis as dos como pero ao das á seu súa ou cando moi
      xa tamén ata é foi son está ten polo pola`),
  ],
  [
    'id',
    list(`yang dan di dengan untuk dari ini dalam itu pada tidak akan adalah juga ke oleh telah bisa mereka ada karena
      sebagai tersebut saat kata lebih`),
  ],
  [
    'la',
    list(`et in est non ad ut cum qui quae quod sed ex ab de si per autem enim eius atque nec esse ac sunt quam aut etiam
      hoc me te se`),
  ],
]);
