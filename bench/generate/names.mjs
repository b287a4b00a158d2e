// Names of people, towns, companies and outlets, put together from syllables: none is meant to be real.

const GIVEN = {
  west: 'Anna Martin Clara Peter Helen Thomas Laura Daniel Sophie Mark Julia Adam Nora Simon Eva Paul Alice Victor Irene Hugo Carla Oscar Diana Felix Ruth Leon Marta Emil Judith Bruno'.split(
    ' ',
  ),
  north: 'Ingrid Lars Astrid Nils Sigrid Henrik Solveig Magnus Kirsten Olav Britt Anders Maja Tore Liv Jens'.split(' '),
  east: 'Irina Pavel Oksana Andrei Milena Bogdan Vesna Jakub Danuta Marek Zora Stefan Ludmila Viktor Halina Tomasz'.split(
    ' ',
  ),
  south: 'Lucia Marco Elena Diego Paola Mateo Ines Rafael Chiara Joaquim Beatriz Sandro Alma Tiago Rosa Nuno'.split(
    ' ',
  ),
  far: 'Amina Kofi Leila Tariq Mei Hiro Nadia Samir Priya Arjun Zainab Omar Yuki Linh Farah Idris'.split(' '),
};
const FAMILY = {
  west: [
    'Brand Hol Marsh Kel Win Ash Stein Lind Har Wal Ber Crow Thorn Fen Al Hart Wes Rad'.split(' '),
    'ner ford ley man wick berg ton dale more well stead by mann hurst'.split(' '),
  ],
  north: [
    'Lund Berg Dahl Sund Halv Ek Nor Ris Vest Strand Hag Mel Ols Tor Bjer'.split(' '),
    'gren ström sen vik mark dal stad quist nes rud heim'.split(' '),
  ],
  east: [
    'Kov Dra Mil Pet Zab Sok Hor Vel Kar Bel Rad Nov Mor Stan Dob'.split(' '),
    'alenko ović ovsky inska ák enko ler escu arov etka ewicz olnik'.split(' '),
  ],
  south: [
    'Mar Cast Ro Val Tor Fer Cor Mon San Bel Per Al Gar Del Ric'.split(' '),
    'ello andes ini eira ano ales ardi ozzi ucci amonte ado igues'.split(' '),
  ],
  far: [
    'Os Man Kar Ab Tan Nak Ra Had Mwa Dia Oka Sul Far Cha Nko'.split(' '),
    'ande imoto uri oyele aghi amura wani adi umba oku eddin ashi'.split(' '),
  ],
};
const TOWN = [
  'Tor Hal Brem Lin Ost Vel Kar Mor Nor Wal Stel Dun Mer Ald Grim Pen Ash Lor Sil Cor Bel Rav Fal Hes Tam Var Ulm Ister Quen Zel'.split(
    ' ',
  ),
  'en a in er o mar lin ver sen der'.split(' '),
  'by ford haven stad burg mouth field dorf ova ello grad port wick mere tal nes bridge holm'.split(' '),
];
const FIRM = [
  'Ar Vel Nov Syn Tel Cal Or Dex Lum Hel Pra Quan Ver Om Tri Sol Ter Bri Fal Nex'.split(' '),
  'a o i e u'.split(' '),
  'tron via mark dyne line cor vex tis nova gas bank tech well lis pharm rail'.split(' '),
];
const FIRM_END = ['', '', ' Group', ' Holding', ' Industries', ' Partners'];
const OUTLET = [
  'Courier',
  'Herald',
  'Observer',
  'Dispatch',
  'Tribune',
  'Morning Post',
  'Evening News',
  'Chronicle',
  'Monitor',
  'Record',
];
export const COUNTRIES = [
  'Portugal',
  'Norway',
  'Slovakia',
  'Kenya',
  'Peru',
  'Austria',
  'Finland',
  'Croatia',
  'Ghana',
  'Vietnam',
  'Ireland',
  'Chile',
  'Romania',
  'Belgium',
  'Tunisia',
  'Malaysia',
  'Latvia',
  'Uruguay',
  'Bulgaria',
  'Denmark',
];
const REGIONS = ['Upper ', 'Lower ', 'East ', 'West ', 'North ', 'South ', ''];

const CULTURES = Object.keys(GIVEN);

export function person(random) {
  const culture = random.pick(CULTURES);
  const [first, last] = FAMILY[culture];
  const family = random.pick(first) + random.pick(last);
  return { full: `${random.pick(GIVEN[culture])} ${family}`, family };
}

export function town(random) {
  const [first, middle, last] = TOWN;
  return random.pick(first) + (random.chance(0.5) ? random.pick(middle) : '') + random.pick(last);
}

export const region = (random) => random.pick(REGIONS) + town(random).replace(/(?:burg|ford|port|bridge)$/, 'land');

export function company(random) {
  const [first, middle, last] = FIRM;
  return random.pick(first) + random.pick(middle) + random.pick(last) + random.pick(FIRM_END);
}

export const outlet = (random) => `The ${town(random)} ${random.pick(OUTLET)}`;
