import type { MeaningData } from '../../meaning.ts';
import { byWord, endings, words } from '../../words.ts';

// What the comparison knows about German words. From grammars of German: units stand before tens in one word, separable
// verbs leave their particle at the end of the clause, „soll“ and the first subjunctive report what others say.

const UNITS = words('ein zwei drei vier fünf sechs sieben acht neun');
const TENS: readonly (readonly [string, number])[] = [
  ['zwanzig', 20],
  ['dreißig', 30],
  ['dreissig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
];
const BELOW_TWENTY = words(
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);

/** Words from two to ninety-nine; „ein“ is the article and counts only inside a compound. */
const NUMBERS: Record<string, number> = {
  null: 0,
  eins: 1,
  zwo: 2,
  anderthalb: 1.5,
  anderthalbe: 1.5,
  eineinhalb: 1.5,
  ...Object.fromEntries(BELOW_TWENTY.map((word, i) => [word, i + 2])),
  ...Object.fromEntries(BELOW_TWENTY.map((word, i) => [`${word}einhalb`, i + 2.5])),
  ...Object.fromEntries(
    TENS.flatMap(([ten, value]) => [
      [ten, value] as const,
      ...UNITS.map((unit, i) => [`${unit}und${ten}`, value + i + 1] as const),
    ]),
  ),
};

export const germanMeaning: MeaningData = {
  stopwords: [
    'der die das den dem des ein eine einer einem einen eines kein keine keiner keinem keinen keines und oder aber denn sondern',
    'doch dass daß ob wenn weil als wie während bevor nachdem seit bis obwohl damit indem sobald falls da so also auch nur noch',
    'schon bereits sehr mehr weniger etwa rund fast nicht nichts nie niemals niemand in im an am auf aus bei beim mit nach von vom',
    'vor zu zum zur für gegen ohne um durch über unter zwischen neben laut wegen trotz statt innerhalb außerhalb entlang gegenüber',
    'ich du er sie es wir ihr man mich mir dich dir ihn ihm ihnen uns euch sich mein meine meiner meinem meinen sein seine seiner',
    'seinem seinen seines ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren euer eure dieser diese dieses diesem',
    'diesen jener jene jenes jenem jenen welcher welche welches wer was wen wem wessen wo wann warum wieso wohin woher hier dort',
    'da dann nun jetzt damals dabei dazu davon darauf darüber daran dafür dagegen daher deshalb deswegen jedoch allerdings zudem',
    'außerdem bin bist ist sind seid war waren wäre wären sei seien gewesen habe hast hat haben hatte hatten hätte hätten habt',
    'gehabt werde wirst wird werden wurde wurden würde würden worden geworden kann können konnte konnten könnte könnten könne muss',
    'müssen musste mussten müsste müssten müsse soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen',
    'durfte durften dürfte dürften dürfe mag mögen möchte möchten alle aller allen alles jeder jede jedes jedem jeden manche',
    'mancher viele vieler vielen einige einiger einigen mehrere mehrerer mehreren wenige weniger wenigen beide beiden andere anderer',
    'anderen anderes selbst immer wieder ab los weg ja nein hin her herr frau',
  ].join(' '),
  irregular: [
    'sein:bin bist ist sind war waren wäre wären sei seien gewesen;haben:hat hatte hatten habe hätte hätten gehabt',
    'gehen:ging gingen gegangen geht;kommen:kam kamen gekommen kommt;geben:gab gaben gegeben gibt gebe;nehmen:nahm nahmen genommen nimmt',
    'stehen:stand standen gestanden steht;finden:fand fanden gefunden findet;lassen:ließ ließen gelassen lässt;halten:hielt hielten gehalten hält',
    'sehen:sah sahen gesehen sieht;sprechen:sprach sprachen gesprochen spricht;treffen:traf trafen getroffen trifft;bringen:brachte brachten gebracht',
    'fallen:fiel fielen gefallen fällt;fahren:fuhr fuhren gefahren fährt;tragen:trug trugen getragen trägt;schreiben:schrieb schrieben geschrieben',
    'bleiben:blieb blieben geblieben;sterben:starb starben gestorben stirbt;gewinnen:gewann gewannen gewonnen;verlieren:verlor verloren',
    'beginnen:begann begannen begonnen;schließen:schloss schlossen geschlossen;steigen:stieg stiegen gestiegen;sinken:sank sanken gesunken',
    'ziehen:zog zogen gezogen;werfen:warf warfen geworfen wirft;rufen:rief riefen gerufen;weisen:wies wiesen gewiesen;heißen:hieß hießen geheißen',
    'wissen:weiß wusste wussten gewusst;denken:dachte dachten gedacht;unterschreiben:unterschrieb unterschrieben;brechen:brach brachen gebrochen bricht',
  ].join(';'),
  shortestStem: 4,
  suffixes: endings('e en n s es er em ern t te ten test tet st et est ete eten'),
  separable:
    'ab an auf aus bei ein fest fort frei heim her hin los mit nach statt teil vor weg weiter wieder zu zurück zusammen bekannt bereit voraus',
  capitalNouns: {
    places:
      'deutschland österreich schweiz frankreich spanien portugal italien polen tschechien slowakei ungarn rumänien bulgarien griechenland türkei russland ukraine belarus moldau litauen lettland estland finnland schweden norwegen dänemark niederlande belgien luxemburg irland großbritannien england schottland wales kroatien slowenien serbien bosnien kosovo albanien nordmazedonien montenegro zypern malta island europa asien afrika amerika australien china japan indien pakistan afghanistan iran irak syrien israel libanon jordanien ägypten libyen tunesien algerien marokko sudan äthiopien kenia nigeria südafrika usa kanada mexiko brasilien argentinien chile kolumbien venezuela georgien armenien aserbaidschan kasachstan usbekistan berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden wien graz salzburg zürich bern basel genf paris lyon marseille london rom mailand madrid barcelona lissabon warschau krakau prag budapest bukarest sofia athen istanbul ankara moskau kiew kyjiw charkiw odessa minsk vilnius riga tallinn helsinki stockholm oslo kopenhagen brüssel amsterdam dublin zagreb belgrad sarajevo washington peking tokio delhi teheran bagdad damaskus jerusalem gaza beirut kairo tripolis tunis donezk luhansk cherson saporischschja mariupol krim bayern sachsen hessen thüringen brandenburg niedersachsen tirol kärnten kasachstans russlands deutschlands frankreichs',
    commonEndings:
      'ung heit keit schaft tion tionen ungen heiten keiten schaften tät täten nis nisse ling ment tum euro dollar prozent uhr meter kilometer tonnen jahre jahren millionen milliarden ende anfang mitte',
  },
  articles: words('ein eine einer einem einen'),
  numbers: NUMBERS,
  multipliers: byWord<number>([
    [100, 'hundert'],
    [1e3, 'tausend, tsd'],
    [1e6, 'million, millionen, mio'],
    [1e9, 'milliarde, milliarden, mrd'],
    [1e12, 'billion, billionen, bio'],
    [12, 'dutzend'],
  ]),
  gluedMultipliers: [
    ['tausend', 1000],
    ['hundert', 100],
  ],
  numberJoiners: '',
  decimalComma: true,
  ordinals: byWord<number>([
    [2, 'zweite, zweiter, zweiten, zweites, zweitem'],
    [3, 'dritte, dritter, dritten, drittes'],
    [4, 'vierte, vierter, vierten, viertes'],
    [5, 'fünfte, fünfter, fünften, fünftes'],
    [6, 'sechste, sechster, sechsten'],
    [7, 'siebte, siebter, siebten'],
    [8, 'achte, achter, achten'],
    [9, 'neunte, neunter, neunten'],
    [10, 'zehnte, zehnter, zehnten'],
  ]),
  fractions: byWord<number>([
    [0.5, 'hälfte'],
    [1 / 3, 'drittel, dritteln'],
    [0.25, 'viertel, vierteln'],
    [0.2, 'fünftel'],
    [0.1, 'zehntel'],
  ]),
  units: byWord([
    ['%', 'prozent'],
    ['usd', 'dollar'],
    ['eur', 'euro'],
    ['gbp', 'pfund'],
    ['rub', 'rubel'],
    ['uah', 'hrywnja'],
    ['cny', 'yuan'],
  ]),
  months: 'januar jänner;februar feber;märz;april;mai;juni;juli;august;september;oktober;november;dezember',
  weekdays:
    'montag montags;dienstag dienstags;mittwoch mittwochs;donnerstag donnerstags;freitag freitags;samstag sonnabend samstags;sonntag sonntags',
  times: byWord([
    [
      'before',
      'gestern, vorgestern, zuvor, früher, vorher, vergangene woche, vergangenen monat, vergangenes jahr, letzte woche, letzten monat, letztes jahr',
    ],
    [
      'after',
      'morgen, übermorgen, später, danach, nächste woche, nächsten monat, nächstes jahr, kommende woche, kommendes jahr',
    ],
    ['present', 'heute, jetzt, derzeit, momentan, gegenwärtig, diese woche, diesen monat, dieses jahr'],
    ['sometimes', 'manchmal, gelegentlich, ab und zu, hin und wieder, zuweilen'],
  ]),
  negations:
    'nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo kein keine keiner keinem keinen keines keinerlei keineswegs mitnichten weder kaum ohne',
  softNegations: 'ohne kaum',
  limits: 'außer als',
  affirming: [
    'nicht nur',
    'nicht bloß',
    'nicht allein',
    'nicht zuletzt',
    'nicht mehr als',
    'nicht weniger als',
    'nicht länger als',
    'nichts anderes als',
    'nichts als',
    'nicht umhin',
    'nicht ohne',
  ],
  negativeVerbs:
    'verweigern verweigert verweigerte weigern weigert weigerte leugnen leugnet leugnete bestreiten bestreitet bestritt dementieren dementiert dementierte ablehnen ablehnte ablehnt abgelehnt lehnte lehnt verhindern verhindert verhinderte vermeiden vermied versäumen versäumte fehlen fehlt fehlte unmöglich unfähig verbieten verbot verboten untersagt untersagte',
  opposites: [
    'steigen:fallen;steigen:sinken;zunahme:abnahme;anstieg:rückgang;erhöhen:senken;öffnen:schließen;beginnen:enden;annehmen:ablehnen',
    'unterstützen:ablehnen;zustimmen:ablehnen;erlauben:verbieten;bestätigen:dementieren;sieg:niederlage;gewinnen:verlieren',
    'befürworter:gegner;freund:feind;verbündeter:gegner;norden:süden;osten:westen;nördlich:südlich;östlich:westlich;vor:nach;für:gegen',
    'mehr:weniger;höher:niedriger;besser:schlechter;früher:später;erste:letzte;frieden:krieg;kaufen:verkaufen;legal:illegal;möglich:unmöglich',
    'mit:ohne;über:unter;reich:arm;alt:neu;alt:jung;groß:klein;stark:schwach;schuldig:unschuldig',
  ].join(';'),
  modals: byWord([
    [
      'possible',
      'kann, können, könne, könnte, könnten, konnte, konnten, darf, dürfen, möglicherweise, vielleicht, womöglich, eventuell, unter umständen, in der lage, möglich',
    ],
    ['must', 'muss, müssen, müsse, musste, mussten, zwingend, verpflichtet, gezwungen'],
    ['should', 'sollte, sollten, müsste, müssten'],
    ['would', 'würde, würden'],
    [
      'probable',
      'wahrscheinlich, vermutlich, voraussichtlich, wohl, anscheinend, offenbar, offensichtlich, scheinbar, scheint, scheinen, dürfte, dürften, höchstwahrscheinlich, aller voraussicht nach',
    ],
    [
      'reported',
      'soll, sollen, solle, angeblich, mutmaßlich, mutmaßliche, mutmaßlicher, mutmaßlichen, mutmaßlichem, vermeintlich, vermeintliche, vermeintlichen, gerüchteweise',
    ],
    ['rumour', 'sei, seien, habe, werde, gebe, komme, gehe, stehe'],
  ]),
  requests: byWord<number>([
    [1, 'bitten, bittet, bat, baten, vorschlagen, ersuchte, ersucht'],
    [2, 'appellieren, appelliert, appellierte, aufrufen, aufgerufen, drängt, drängte'],
    [3, 'fordern, fordert, forderte, forderten, verlangen, verlangt, verlangte, befehlen, befahl'],
  ]),
  quantifiers: byWord([
    ['all', 'alle, allen, aller, jeder, jede, jedes, jeden, jedem, sämtliche, sämtlichen'],
    ['most', 'die meisten, den meisten, mehrheit'],
    ['many', 'viele, vielen, vieler, zahlreiche, zahlreichen'],
    ['some', 'einige, einigen, einiger, manche, manchen, mehrere, mehreren'],
    ['few', 'wenige, wenigen, weniger'],
    ['only', 'nur, lediglich, ausschließlich, bloß'],
    ['above', 'mehr als, über, mindestens, wenigstens, nicht weniger als'],
    ['below', 'weniger als, unter, höchstens, maximal, bis zu, nicht mehr als'],
    ['about', 'etwa, ungefähr, rund, circa, ca, knapp, fast, nahezu'],
  ]),
  connectives: byWord([
    ['cause', 'weil, da, wegen, aufgrund, infolge, dank'],
    ['concession', 'obwohl, trotz, obgleich, selbst wenn'],
    ['condition', 'wenn, falls, sofern'],
    ['exception', 'außer, ausgenommen, mit ausnahme'],
    ['sequence', 'nachdem'],
  ]),
  genders: byWord([
    ['m', 'mann, mannes, vater, sohn, bruder, ehemann, könig, prinz, sprecher, präsident, minister'],
    ['f', 'frau, mutter, tochter, schwester, ehefrau, königin, prinzessin, sprecherin, präsidentin, ministerin'],
  ]),
  reporting: [
    'sagte sagt sagten sagen gesagt erklärte erklärt erklärten meinte meint meinten berichtete berichtet berichteten berichten',
    'betonte betont betonten ergänzte ergänzt warnte warnt warnten schrieb schreibt schreiben behauptete behauptet behaupteten',
    'teilte teilten mitteilte mitgeteilt äußerte äußert kündigte ankündigte angekündigt antwortete antwortet fragte fragt fügte',
    'hinzufügte räumte einräumte gestand versicherte versichert glaubt glaubte vermutet vermutete kritisierte kritisiert klagte',
    'klagt erzählte erzählt mahnte mahnt bestätigte bestätigt hieß heißt verkündete verkündet wies hinwies gab bekanntgab',
  ].join(' '),
  subordinators: 'dass daß ob',
  beforeNouns: 'der die das den dem des ein eine einer einem einen',
  sources: [
    'laut',
    'nach angaben',
    'nach den angaben',
    'nach aussage',
    'nach aussagen',
    'nach darstellung',
    'nach ansicht',
    'nach einschätzung',
    'nach informationen',
    'nach worten',
    'den angaben zufolge',
    'zufolge',
    'angaben zufolge',
    'wie es heißt',
  ],
  invertedTags: true,
  insideVerb: 'nicht auch noch schon bereits nie wieder nun jetzt nur erst immer den die das dem der ein eine einen',
  tenses: byWord([
    ['present', 'ist, sind, wird, werden'],
    ['perfect', 'hat, haben'],
    ['past', 'war, waren, hatte, hatten, wurde, wurden'],
    ['would', 'würde, würden'],
  ]),
  aliases: [
    'usa us vereinigte_staaten vereinigten_staaten amerika amerikanisch amerikanische amerikanischen',
    'eu europäische_union europäischen_union',
    'uno un vereinte_nationen vereinten_nationen',
    'großbritannien britisch britische britischen',
    'bundesrepublik deutschland deutsch deutsche deutschen deutscher',
    'frankreich französisch französische französischen',
    'russland russisch russische russischen russischer',
    'polen polnisch polnische polnischen',
    'ukraine ukrainisch ukrainische ukrainischen',
    'samstag sonnabend',
    'januar jänner',
    'prozent %',
    'kiew kyjiw',
  ],
};
