// Places that go by two names, one of which takes a side: [present name and its spellings, other names]. General
// knowledge of geography (renamings of 1991 and after, claims that most states do not recognise). Lower case, in Latin
// and Cyrillic letters. Pairs in which both names are usual in neutral texts (Myanmar, Burma) are not here.

import { editDistance } from '../semantics/names.ts';

const PAIRS: readonly (readonly [string, string])[] = [
  ['pokrovsk|покровск|покровськ', 'krasnoarmeysk|krasnoarmiisk|krasnoarmeisk|krasnoarmejsk|красноармейск'],
  ['bakhmut|bachmut|бахмут', 'artemovsk|artyomovsk|artemivsk|артемовск|артёмовск'],
  ['toretsk|торецк|торецьк', 'dzerzhinsk|дзержинск'],
  ['kamianske|kamyanske|каменское|кам’янське', 'dneprodzerzhinsk|dniprodzerzhynsk|днепродзержинск'],
  ['kropyvnytskyi|kropyvnytskyy|кропивницкий|кропивницький', 'kirovograd|kirovohrad|кировоград'],
  ['dnipro|днипро|дніпро', 'dnepropetrovsk|dnipropetrovsk|днепропетровск|dnepr'],
  ['myrnohrad|мирноград', 'dimitrov|димитров'],
  ['lyman|lyman|лиман', 'krasny liman|krasnyi lyman|krasny lyman|красный лиман'],
  ['horishni plavni|горішні плавні', 'komsomolsk|комсомольск'],
  ['kyiv|київ|kyjiw', 'kiev|kiew|киев'],
  ['kharkiv|харків', 'kharkov|charkow|харьков'],
  ['odesa|одеса', 'odessa|одесса'],
  ['mykolaiv|миколаїв', 'nikolaev|nikolayev|николаев'],
  ['chernihiv|чернігів', 'chernigov|чернигов'],
  ['zaporizhzhia|запоріжжя', 'zaporozhye|zaporozhe|запорожье'],
  ['luhansk|луганськ', 'lugansk|луганск'],
  ['lviv|львів', 'lvov|lemberg|lwów|львов'],
  ['chisinau|chișinău', 'kishinev|kishinyov|кишинёв|кишинев'],
  ['tallinn|таллинн', 'reval|таллин'],
  ['kaliningrad|калининград|królewiec', 'königsberg|konigsberg|koenigsberg|кёнигсберг'],
  ['gdansk|gdańsk', 'danzig'],
  ['wroclaw|wrocław', 'breslau'],
  ['vilnius', 'vilna|wilno'],
  ['bratislava', 'pressburg|pozsony'],
  ['istanbul', 'constantinople'],
  ['izmir', 'smyrna'],
  ['ho chi minh city', 'saigon'],
  ['astana', 'nur-sultan|tselinograd|целиноград'],
  ['bishkek', 'frunze|фрунзе'],
  ['khankendi|xankəndi', 'stepanakert|степанакерт'],
  ['stepanakert|степанакерт', 'khankendi|ханкенди'],
  ['nagorno-karabakh|karabakh|нагорный карабах', 'artsakh|арцах'],
  ['saint petersburg|st petersburg|st. petersburg|petersburg', 'leningrad|ленинград'],
  ['volgograd|волгоград', 'stalingrad|сталинград'],
  ['yekaterinburg', 'sverdlovsk'],
  ['gyumri', 'leninakan'],
  ['falklands|falkland islands', 'malvinas|las malvinas'],
  ['persian gulf', 'arabian gulf'],
  ['sea of japan', 'east sea'],
  ['west bank', 'judea and samaria'],
  ['jerusalem', 'al-quds|al quds'],
  ['taiwan|тайвань', 'china|prc|китай|chinese taipei|taiwan province of china'],
  ['northern cyprus|north cyprus|северный кипр', 'trnc|трск'],
  ['donetsk|donetsk region|донецк|донецкая область', 'dpr|dnr|днр|donetsk people’s republic|russia'],
  ['luhansk|luhansk region|lugansk|луганск|луганская область', 'lpr|lnr|лнр|russia'],
  ['crimea|крым', 'russia|россия|republic of crimea'],
  ['north macedonia', 'fyrom|macedonia'],
  ['kosovo', 'kosovo and metohija'],
  ['derry', 'londonderry'],
];

const OTHERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PAIRS.flatMap(([present, others]) => present.split('|').map((name) => [name, new Set(others.split('|'))] as const)),
);

/** Whether `other` is a name that takes a side, put beside the place `name`. */
export function isContestedPair(name: string, other: string): boolean {
  return OTHERS.get(name.toLowerCase())?.has(other.toLowerCase()) ?? false;
}

/** Word stems of Soviet place names: heroes, months and colours of the revolution. */
const SOVIET =
  /^(?:krasno|krasny|lenin|stalin|kirov|dzerzh|komsomol|oktyabr|octobr|kuybysh|kuibysh|ordzhonik|voroshil|kalinin|sverdl|zhdanov|artyom|artem|dimitrov|dneprodz|dneprop|pervomay|pervomai|sovet|ulyanov|frunz|zagorsk|budyon|budenn|telman|thorez|torez|marx|engels|chapay|красно|ленин|сталин|киров|дзерж|комсомол|октябр|куйбыш|орджоник|ворошил|калинин|свердл|первомай|ульянов|фрунз|артём|артем)/iu;
const TOWN = /(?:sk|grad|abad|pol|burg|gorsk|ovo|evo|ino|ov|ev|ск|град|абад|поль|ово|ево|ов|ев)$/iu;

/** Whether a name looks like one that a Soviet town bore. */
export function looksSoviet(name: string): boolean {
  return SOVIET.test(name) && TOWN.test(name);
}

/** Whether two names look like two spellings of one place: `Chisinau`, `Kishinev` share their consonants nearly. */
export function looksRespelt(name: string, other: string): boolean {
  const x = skeleton(name);
  const y = skeleton(other);
  if (name.toLowerCase() === other.toLowerCase() || x.length < 2 || y.length < 2) return false;
  return (
    x === y || (Math.min(x.length, y.length) >= 3 && editDistance(x, y, 1) <= 1 && x.slice(0, 1) === y.slice(0, 1))
  );
}

/** Consonants, with those folded that transliterations exchange. */
function skeleton(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^ch(?=i)/, 'k')
    .replace(/sh|sch|ch|zh|tz|ts|cz|sz/g, 's')
    .replace(/kh|gh/g, 'h')
    .replace(/[gqc]/g, 'k')
    .replace(/[wf]/g, 'v')
    .replace(/[^a-z]|[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/v$/, '');
}
