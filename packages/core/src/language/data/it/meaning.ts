import type { MeaningData } from '../../meaning.ts';
import { byWord, endings, words } from '../../words.ts';

// What the comparison knows about Italian words. From grammars of Italian: numbers are one word and lose vowels where they
// meet (ventuno, trentotto), pronouns are tied to infinitives, the conditional of the auxiliary reports hearsay.

const UNITS = words('uno due tre quattro cinque sei sette otto nove');
const TENS: readonly (readonly [string, number])[] = [
  ['venti', 20],
  ['trenta', 30],
  ['quaranta', 40],
  ['cinquanta', 50],
  ['sessanta', 60],
  ['settanta', 70],
  ['ottanta', 80],
  ['novanta', 90],
];
const BELOW_TWENTY = words(
  'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
);

/** Ten and unit in one word: the vowel of the ten falls before `uno` and `otto`, `tre` takes an accent. */
function joinedNumbers(): [string, number][] {
  return TENS.flatMap(([ten, value]) =>
    UNITS.flatMap((unit, i): [string, number][] => {
      const stem = /^[uo]/.test(unit) ? ten.slice(0, -1) : ten;
      const forms = unit === 'uno' ? ['uno', 'un'] : unit === 'tre' ? ['tré', 'tre'] : [unit];
      return forms.map((form) => [stem + form, value + i + 1]);
    }),
  );
}

const CLITICS = words('mi ti si ci vi lo la li le gli ne melo telo selo glielo gliela');

export const italianMeaning: MeaningData = {
  stopwords: [
    'il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in',
    'nel nello nella nei negli nelle su sul sullo sulla sui sugli sulle con per tra fra e ed o oppure ma però anche che chi cui quale',
    'quali quando dove come perché se mentre io tu lui lei egli ella esso essa noi voi loro mi ti si ci vi lo li ne me te sé suo sua',
    'suoi sue mio mia miei mie tuo nostro nostra nostri nostre vostro questo questa questi queste quello quella quelli quelle quel quei',
    'non né mai niente nulla nessuno nessun nessuna più meno molto molta molti molte poco poca pochi poche tutto tutta tutti tutte ogni',
    'qualche alcuni alcune alcuno altro altra altri altre stesso stessa stessi stesse così già ancora sempre poi allora qui lì là ora',
    'essere è sono era erano fu furono stato stata stati state sarà saranno sarebbe sarebbero sia siano essendo avere ha hanno aveva',
    'avevano ebbe ebbero avuto avrà avranno avrebbe avrebbero abbia abbiano ho abbiamo può possono poteva potevano potrà potranno potrebbe',
    'potrebbero potuto deve devono doveva dovevano dovrà dovranno dovrebbe dovrebbero dovuto va vanno viene vengono veniva sta stanno',
    'stava senza sotto sopra dentro fuori contro verso fino durante dopo prima entro presso secondo circa solo soltanto',
  ].join(' '),
  elisions: {
    l: 'il',
    un: 'una',
    d: 'di',
    c: 'ci',
    s: 'si',
    n: 'ne',
    m: 'mi',
    t: 'ti',
    v: 'vi',
    gl: 'gli',
    dell: 'della',
    all: 'alla',
    dall: 'dalla',
    nell: 'nella',
    sull: 'sulla',
    quell: 'quella',
    quest: 'questa',
    bell: 'bella',
    sant: 'santa',
    tutt: 'tutta',
    anch: 'anche',
    com: 'come',
    cos: 'cosa',
    dov: 'dove',
    nessun: 'nessuna',
  },
  irregular: [
    'dire:detto dice dicono diceva dicevano disse dissero;fare:fatto fa fanno fece fecero farà;essere:è sono era erano fu furono stato;avere:ha hanno aveva',
    'andare:va vanno andato andata andati andrà andremo;venire:viene vengono venuto venuta venne verrà;morire:morto morti morta muore muoiono morì;chiudere:chiuso chiusa chiuse chiusi',
    'prendere:preso presa prese;mettere:messo messa mise;vedere:visto vista vide;scrivere:scritto scrive scrisse;chiedere:chiesto chiede chiese;aprire:aperto aperta aperti',
    'rispondere:risposto risponde rispose;decidere:deciso decide decise;perdere:perso perduto perse;vincere:vinto vince vinse',
  ].join(';'),
  shortestStem: 4,
  suffixes: [
    ...['ar', 'er', 'ir'].flatMap((ending) => CLITICS.map((clitic) => [ending + clitic, ''] as const)),
    ...endings(
      'i e o a are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ò ano ono ava avano eva evano iva ivano erà eranno irà iranno ando endo erebbe erebbero arono erono irono iamo',
    ),
  ],
  articles: words('un uno una'),
  numbers: {
    zero: 0,
    ...Object.fromEntries(BELOW_TWENTY.map((word, i) => [word, i + 2])),
    ...Object.fromEntries(TENS),
    ...Object.fromEntries(joinedNumbers()),
    cento: 100,
    mille: 1000,
  },
  multipliers: byWord<number>([
    [1e3, 'mila, migliaia'],
    [1e6, 'milione, milioni, mln'],
    [1e9, 'miliardo, miliardi, mld'],
    [12, 'dozzina, dozzine'],
  ]),
  gluedMultipliers: [
    ['mila', 1000],
    ['mille', 1000],
    ['cento', 100],
    ['cent', 100],
  ],
  numberJoiners: 'e',
  halves: ['e mezzo', 'e mezza'],
  decimalComma: true,
  ordinals: byWord<number>([
    [3, 'terzo, terza'],
    [4, 'quarto, quarta'],
    [5, 'quinto, quinta'],
    [6, 'sesto, sesta'],
    [7, 'settimo, settima'],
    [8, 'ottavo, ottava'],
    [9, 'nono, nona'],
    [10, 'decimo, decima'],
  ]),
  fractions: byWord<number>([
    [0.5, 'metà'],
    [1 / 3, 'terzi'],
    [0.25, 'quarti'],
    [0.2, 'quinti'],
    [0.1, 'decimi'],
  ]),
  units: byWord([
    ['%', 'per cento, percento'],
    ['usd', 'dollaro, dollari, di dollari'],
    ['eur', 'euro, di euro'],
    ['gbp', 'sterlina, sterline'],
    ['rub', 'rublo, rubli'],
    ['cny', 'yuan'],
  ]),
  smallCalendar: true,
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  weekdays: 'lunedì;martedì;mercoledì;giovedì;venerdì;sabato sabati;domenica domeniche',
  times: byWord([
    [
      'before',
      'ieri, in passato, precedentemente, la settimana scorsa, scorsa settimana, il mese scorso, scorso mese, anno scorso, scorso anno',
    ],
    [
      'after',
      'domani, dopodomani, più tardi, in seguito, successivamente, la settimana prossima, prossima settimana, il mese prossimo, prossimo mese, anno prossimo, prossimo anno',
    ],
    ['present', 'oggi, adesso, attualmente, al momento, questa settimana, questo mese, anno in corso'],
    ['sometimes', 'a volte, talvolta, di tanto in tanto, ogni tanto'],
  ]),
  evenWords: 'nemmeno neanche',
  negations: 'non né mai niente nulla nessuno nessun nessuna neanche nemmeno neppure senza',
  concord: true,
  softNegations: 'senza né mai',
  limits: 'che se tranne',
  affirming: [
    'non prima',
    'non solo',
    'non soltanto',
    'non solamente',
    'non meno di',
    'non più di',
    'niente meno che',
    'nientemeno',
    'non appena',
    'finché non',
    'non … altro che',
    'non … che',
  ],
  negativeVerbs:
    'negare nega negato negano negava rifiutare rifiuta rifiutato rifiutano rifiutava smentire smentisce smentito smentiscono respingere respinge respinto respinta evitare evita evitato impedire impedisce impedito vietare vieta vietato vietata manca mancano impossibile incapace',
  opposites: [
    'salire:scendere;aumentare:diminuire;aumento:calo;crescere:calare;aprire:chiudere;iniziare:finire;accettare:rifiutare;sostenere:condannare',
    'approvare:respingere;permettere:vietare;confermare:smentire;vittoria:sconfitta;vincere:perdere;sostenitore:oppositore;amico:nemico',
    'alleato:nemico;nord:sud;est:ovest;prima:dopo;favore:contro;più:meno;migliore:peggiore;primo:ultimo;pace:guerra;comprare:vendere;con:senza',
    'possibile:impossibile;legale:illegale;colpevole:innocente;ricco:povero;forte:debole;nuovo:vecchio',
    // Verbs whose forms have no stem in common, or too short a one.
    'salire sale salgono salito saliti salita salite salirà saliranno:scendere scende scendono sceso scesi scesa scese scenderà scenderanno',
    'aumentare:diminuisce diminuiscono diminuito diminuiti diminuita diminuite',
    'crescere cresce crescono cresciuto cresciuti cresciuta:calare cala calano calato calati calata',
    'approvare:respinge respingono respinto respinti respinta respinte',
  ].join(';'),
  modals: byWord([
    [
      'possible',
      'può, possono, poteva, potevano, potrà, potranno, potrebbe, potrebbero, possa, possano, forse, magari, possibilmente, eventualmente, è possibile, in grado di, possibilità',
    ],
    [
      'must',
      'deve, devono, doveva, dovevano, dovrà, dovranno, ha dovuto, hanno dovuto, bisogna, occorre, costretto a, costretta a, costretti a, obbligato a, obbligati a',
    ],
    ['should', 'dovrebbe, dovrebbero, bisognerebbe'],
    [
      'probable',
      'probabilmente, verosimilmente, presumibilmente, apparentemente, a quanto pare, pare, sembra, sembrano, sembrava, con ogni probabilità, con tutta probabilità',
    ],
    ['reported', 'presunto, presunta, presunti, presunte, asserito, cosiddetto, a quanto si dice, si dice che'],
    ['rumour', 'avrebbe, avrebbero, sarebbe, sarebbero'],
  ]),
  requests: byWord<number>([
    [1, 'chiesto, chiede, chiedono, chiese, chiedeva, proposto, propone, suggerito'],
    [2, 'esortato, esorta, invitato, invita, sollecitato, sollecita'],
    [3, 'preteso, pretende, pretendono, ordinato, ordina, esige, imposto'],
  ]),
  quantifiers: byWord([
    ['all', 'tutti, tutte, tutti i, tutte le, ogni, ciascuno, ciascuna'],
    ['most', 'la maggior parte, maggioranza'],
    ['many', 'molti, molte, numerosi, numerose'],
    ['some', 'alcuni, alcune, qualche, diversi, diverse, parecchi'],
    ['few', 'pochi, poche'],
    ['only', 'solo, soltanto, solamente, unicamente, esclusivamente'],
    ['above', 'più di, oltre, almeno, non meno di'],
    ['below', 'meno di, al massimo, non più di'],
    ['about', 'circa, quasi, intorno a, approssimativamente, all incirca'],
  ]),
  connectives: byWord([
    ['cause', 'perché, poiché, siccome, a causa di, a causa del, a causa della, grazie a, per via di'],
    ['concession', 'sebbene, benché, nonostante, anche se'],
    ['condition', 'se, purché'],
    ['exception', 'tranne, eccetto, salvo'],
    ['sequence', 'dopo'],
  ]),
  genders: byWord([
    ['m', 'lui, egli, uomo, padre, figlio, fratello, marito, re, principe'],
    ['f', 'lei, ella, donna, madre, figlia, sorella, moglie, regina, principessa'],
  ]),
  reporting: [
    'detto dice dicono diceva dicevano disse dissero dichiarato dichiara dichiarano affermato afferma affermano spiegato spiega spiegano',
    'aggiunto aggiunge aggiungono riferito riferisce riferiscono annunciato annuncia annunciano assicurato assicura sostenuto sostiene',
    'sostengono sottolineato sottolinea comunicato comunica comunicano raccontato racconta raccontano scritto scrive scrivono risposto',
    'risponde rispondono chiesto chiede avvertito avverte ammesso ammette riconosciuto riconosce confermato conferma confermano ricordato',
    'ricorda ritiene ritengono crede credono pensa pensano osservato osserva commentato commenta precisato precisa lamentato lamenta',
  ].join(' '),
  subordinators: 'che se di',
  beforeNouns: 'il lo la un uno una questo questa quello suo sua del della al',
  sources: [
    'secondo',
    'stando a',
    'stando alla',
    'stando al',
    'stando ai',
    'a detta di',
    'a detta della',
    'a detta del',
    'a giudizio di',
    'a parere di',
    'per bocca di',
  ],
  invertedTags: true,
  insideVerb: 'non già ancora anche mai più sempre stato stata stati state lo la li le gli si',
  tenses: byWord([
    ['present', 'è, sono'],
    ['perfect', 'ha, hanno'],
    ['past', 'era, erano, fu, furono, aveva, avevano'],
    ['future', 'sarà, saranno, avrà, avranno'],
    ['would', 'sarebbe, sarebbero, avrebbe, avrebbero'],
  ]),
  aliases: [
    'usa stati_uniti statunitense statunitensi americano americana americani',
    'ue unione_europea',
    'onu nazioni_unite',
    'regno_unito gran_bretagna britannico britannica',
    'italia italiano italiana italiani',
    'germania tedesco tedesca tedeschi',
    'francia francese francesi',
    'russia russo russa russi',
    'ucraina ucraino ucraini',
    'kiev kyiv',
  ],
};
