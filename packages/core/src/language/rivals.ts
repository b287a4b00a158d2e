import type { DetectionData } from './types.ts';

// Languages without data of their own, so that a text in one of them is not taken for a near relative: Belarusian for
// Russian, Galician for Portuguese, Slovak for Polish. The commonest function words and the letters beyond a to z.

export const RIVALS: ReadonlyMap<string, DetectionData> = new Map([
  [
    'nl',
    {
      functionWords: `de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar bij of uit nog worden door
        naar heeft tot ze wordt hij over deze was meer hebben kan geen wel ik je`,
      letters: 'éëïèöüó',
    },
  ],
  [
    'sv',
    {
      functionWords: `och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år
        under också efter eller nu sin där vid mot ska skulle ut sade blir bara alla hade kunde ville något någon oss
        dem deras hans hennes mer mycket före sedan mellan medan samt utan enligt upp`,
      letters: 'åäöé',
    },
  ],
  [
    'da',
    {
      functionWords: `og i at det er en til af på som for med den de ikke der var et har han jeg fra men om vi sig kan efter ud blev
        ved eller nu over så også mod hvor skal være blevet sagde bliver kun alle hvis havde kunne skulle ville noget
        nogen os dem deres hans hendes mere meget før siden mellem mens samt uden`,
      letters: 'åæøé',
    },
  ],
  [
    'no',
    {
      functionWords: `og i å det er en til av på som for med den de ikke var et har han jeg fra men om vi seg kan etter ut ble ved
        eller nå over så også mot hvor skal være blitt sier sa blir bare alle hvis hadde kunne skulle ville noe noen oss
        dem deres hans hennes mer mye før siden mellom mens samt uten ifølge opp`,
      letters: 'åæøéòô',
    },
  ],
  [
    'ro',
    {
      functionWords: `de în şi și a la cu pe că un o care din este nu mai pentru au se fi sunt al ale prin sau dar fost după lui ca
        cel această fără între când`,
      letters: 'ăâîșțşţ',
    },
  ],
  [
    'cs',
    {
      functionWords: `a v se na je že s z do o to i ve pro za by po od jsou jako ale které si který k už jeho podle při jen nebo své
        byl ze bude až není také tak aby ten ta ty tím té těch tom byla bylo byli její jejich která kteří kterou ještě
        však než jsem jsme budou může mohou kdy kde proto protože před mezi řekl co nic`,
      letters: 'áčďéěíňóřšťúůýž',
    },
  ],
  [
    'sk',
    {
      functionWords: `a v sa na je že s z do o to aj vo pre za by po od sú ako ale ktoré si ktorý k už jeho podľa pri len alebo svoje
        bol zo bude až nie tak aby sme ten tá tie tým tej tých tom bola bolo boli jej ich ktorá ktorí ktorú ešte však
        som budú môže môžu keď kde preto pretože pred medzi povedal čo nič zatiaľ`,
      letters: 'áäčďéíĺľňóôŕšťúýž',
    },
  ],
  [
    'hu',
    {
      functionWords: `a az és hogy nem is egy van ez meg de csak azt már volt mint még ki el fel be szerint után ha minden vagy lesz
        amely kell`,
      letters: 'áéíóöőúüű',
    },
  ],
  [
    'tr',
    {
      functionWords: `ve bir bu da de için ile olarak olan çok daha ne gibi kadar sonra o ise en ancak var değil olduğu ya her göre
        tarafından dedi`,
      letters: 'çğıöşüâî',
    },
  ],
  [
    'fi',
    {
      functionWords: `ja on ei se että oli hän mutta ovat kun myös joka sen kuin niin tai mukaan jo vain jos ole sitä hänen mitä
        vuonna nyt ollut`,
      letters: 'äöå',
    },
  ],
  [
    'hr',
    {
      functionWords: `i u je se na da su za od s a o kao koji ne što iz će bi do nije ali to sam po samo ili kako bio koja koje više
        prema nakon`,
      letters: 'čćđšž',
    },
  ],
  [
    'ca',
    {
      functionWords: `l' d' s' n' de la i el que a en els les un per amb del una és al no es va més dels com però ha són seva aquest
        aquesta també pels era eren van han hi ho li dins fins perquè quan molt ni si aquests on entre sobre després
        abans encara ja tot tots totes cada altre dir seu`,
      letters: 'àçéèíïóòúü',
    },
  ],
  [
    'gl',
    {
      functionWords: `de a o que e do da en un para con non unha os no se na por máis as dos como pero ao das á seu súa ou cando moi
        xa tamén ata é foi son está ten polo pola nin seus súas uns unhas este esta isto ese esa iso aquel onde porque
        dixo fose foron estivo están había hai lle lles nos sempre aínda despois antes entre sobre cada outro outra todo
        toda todos todas sen era eran aos`,
      letters: 'áéíñóúü',
    },
  ],
  [
    'id',
    {
      functionWords: `yang dan di dengan untuk dari ini dalam itu pada tidak akan adalah juga ke oleh telah bisa mereka ada karena
        sebagai tersebut saat kata lebih`,
      letters: '',
    },
  ],
  [
    'la',
    {
      functionWords: `et in est non ad ut cum qui quae quod sed ex ab de si per autem enim eius atque nec esse ac sunt quam aut etiam
        hoc me te se`,
      letters: '',
    },
  ],
  [
    'be',
    {
      functionWords: `і ў у не на што з ён як гэта па але ад да для яго так жа яна б то усе ўсе ужо ўжо быў было была былі або калі
        пра іх які якая якія якой якога пры толькі яшчэ мы вы я ты яны яе над пад без праз пасля перад можа няма ні дзе
        там тут цяпер потым гэты гэтая гэтыя гэтага таго каб сябе свой сваёй сваіх нас нам вас ім яму ёй будзе ёсць
        нават таксама больш вельмі сказаў аб за`,
      letters: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
    },
  ],
  [
    'bg',
    {
      functionWords: `и в не на че с той като това по но от до за го така тя би да се са е ще беше бяха или ако си им който която
        които при само когато след още ние вие аз ти те я над под без през преди може няма нито къде там тук сега този
        тази тези му ги има към във със както защото каза бъде вече също между`,
      letters: 'абвгдежзийклмнопрстуфхцчшщъьюя',
    },
  ],
  [
    'sr',
    {
      functionWords: `и у не на да се је су са он као то по али од до за га тако она би ће био била било били или ако их који која
        које при само када после још ми ви ја ти они њен над под без кроз пре може нема ни где тамо овде сада овај ова
        ово ови тог рекао што из није већ`,
      letters: 'абвгдђежзијклљмнњопрстћуфхцчџш',
    },
  ],
  [
    'mk',
    {
      functionWords: `и во не на што со тој како тоа по но од до за го така таа би да се е ќе беше беа или ако им кој која кои при
        само кога уште ние вие јас ти тие над под без низ пред може нема ниту каде таму тука сега овој оваа овие му ги
        има кон рече дека веќе меѓу`,
      letters: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
    },
  ],
]);
