import type { SignaturePattern } from '../types.ts';

// How editors and translators sign in languages that have no folder of their own. A note may be signed in any language,
// so these are looked for in every text; nothing else is known of these languages.
//
// Where the abbreviation is hardly a word by itself (“szerk.”, «б. р.») it is weak: only behind a dash or a clause.

export const FURTHER_SIGNATURES: readonly SignaturePattern[] = [
  // Dutch
  { pattern: '(?:noot|nt) (?:v|van)? ?(?:d|de)? ?(?:red(?:actie|acteur)?)', signer: 'editor' },
  { pattern: '(?:noot|nt) (?:v|van)? ?(?:d|de)? ?(?:vert(?:aler|aalster|aling)?)', signer: 'translator' },
  { pattern: 'n v d r(?:ed)?', signer: 'editor' },
  { pattern: 'n v d v(?:ert)?', signer: 'translator', weak: true },
  // Czech and Slovak
  { pattern: 'pozn(?:ámka)? (?:red(?:akce|akcie|aktora|aktorky)?|šéfred)', signer: 'editor' },
  { pattern: 'pozn(?:ámka)? p[rř]ekl(?:adatel[ea]|adatelky|adateľa|adateľky|adu)?', signer: 'translator' },
  { pattern: 'pozn(?:ámka)? (?:aut(?:or[ak]y?|orky)?)', signer: 'author' },
  // Swedish, Danish, Norwegian
  {
    pattern: 'red(?:s|:s|aktionens|aktørens|aktionens)? ?(?:anm(?:ärkning)?|bem(?:ærkning)?|merknad|not|kommentar)',
    signer: 'editor',
  },
  {
    pattern:
      '(?:övers|overs|öfvers)(?:ättaren|ætteren|etteren)?s? ?(?:anm(?:ärkning|erkning)?|bem(?:ærkning|erkning)?|not)',
    signer: 'translator',
  },
  { pattern: 'anm(?:ärkning|erkning|ærkning)? (?:av |af )?red(?:aktionen|aksjonen)?', signer: 'editor' },
  { pattern: 'ö a', signer: 'translator', weak: true },
  // Finnish and Estonian
  { pattern: 'toim(?:ituksen|ittajan|etuse|etaja)? (?:huom(?:autus)?|märkus|märk)', signer: 'editor' },
  { pattern: '(?:suom|suomentajan|kääntäjän|kään) huom(?:autus)?|tõlk(?:ija)? (?:märkus|märk)', signer: 'translator' },
  { pattern: 'toim', signer: 'editor', weak: true },
  // Hungarian
  { pattern: '(?:a )?szerk(?:esztő|esztőség)? (?:megj(?:egyzése)?)', signer: 'editor' },
  { pattern: '(?:a )?ford(?:ító)? (?:megj(?:egyzése)?)', signer: 'translator' },
  { pattern: 'a szerk(?:esztő)?', signer: 'editor' },
  { pattern: 'a ford(?:ító)?', signer: 'translator', weak: true },
  { pattern: 'szerk', signer: 'editor', weak: true },
  // Romanian
  { pattern: 'n(?:ota)? (?:red(?:acți(?:ei|a)|actorului|actiei)?)', signer: 'editor' },
  { pattern: 'n(?:ota)? (?:tr(?:ad|aducătorului|aducătoarei|aducatorului)?)', signer: 'translator' },
  // Bulgarian, Macedonian, Serbian, Croatian, Slovene
  { pattern: 'бел(?:ежка)? (?:на )?(?:ред(?:актора|акцията)?|р)', signer: 'editor' },
  { pattern: 'бел(?:ежка)? (?:на )?(?:прев(?:одача)?|пр)', signer: 'translator' },
  { pattern: 'бел(?:ежка)? (?:на )?(?:авт(?:ора)?|а)', signer: 'author' },
  { pattern: 'б (?:р|ред)', signer: 'editor', weak: true },
  { pattern: '(?:прим(?:едба)?|нап(?:омена)?|оп(?:аска)?) (?:ур(?:едника|едништва)?)', signer: 'editor' },
  { pattern: '(?:прим(?:едба)?|нап(?:омена)?|оп(?:аска)?) прев(?:одиоца)?', signer: 'translator' },
  {
    pattern: '(?:prim(?:edba|jedba)?|nap(?:omena)?|op(?:aska|omba)?) (?:ur(?:ednika|edništva|edn)?|red(?:akcije)?)',
    signer: 'editor',
  },
  {
    pattern: '(?:prim(?:edba|jedba)?|nap(?:omena)?|op(?:aska|omba)?) prev(?:oditelja|odioca|ajalca|od)?',
    signer: 'translator',
  },
  { pattern: 'op a', signer: 'author', weak: true },
  // Turkish
  { pattern: '(?:editör|yayıncı|yayın|redaksiyon)(?:ün|nın)? not(?:u|ları)', signer: 'editor' },
  { pattern: 'çev(?:irmen)?(?:in)? not(?:u|ları)', signer: 'translator' },
  { pattern: 'ç n|çev', signer: 'translator', weak: true },
  { pattern: '(?:ed|yay) n', signer: 'editor', weak: true },
  // Greek
  { pattern: 'σ τ (?:σ|ε)|σημ(?:είωση)? (?:της |του )?συντ(?:άκτη|αξης|αξη)?', signer: 'editor' },
  { pattern: 'σ τ μ|σημ(?:είωση)? (?:της |του )?μετ(?:αφραστή|αφράστριας)?', signer: 'translator' },
  { pattern: 'σ σ', signer: 'author', weak: true },
  // Lithuanian and Latvian
  { pattern: 'red(?:akcijos|akcijas|aktoriaus)? (?:past(?:aba)?|piez(?:īme)?)', signer: 'editor' },
  { pattern: '(?:vert(?:ėjo)?|tulk(?:otāja)?) (?:past(?:aba)?|piez(?:īme)?)', signer: 'translator' },
  // Belarusian
  { pattern: '(?:заўв(?:ага)?|зацем) рэд(?:акцыі)?', signer: 'editor' },
  { pattern: '(?:заўв(?:ага)?|зацем) пер(?:акл(?:адчыка)?)?', signer: 'translator' },
  { pattern: 'рэд', signer: 'editor', weak: true },
  // Catalan
  { pattern: 'nota de la redacció', signer: 'editor' },
  { pattern: 'nota del traductor', signer: 'translator' },
  // Japanese and Korean
  { pattern: '編集[部者]?注|編注', signer: 'editor' },
  { pattern: '訳者?注', signer: 'translator' },
  { pattern: '편집자 ?(?:주|註)', signer: 'editor' },
  { pattern: '(?:옮긴이|번역자|역자) ?(?:주|註)|역주', signer: 'translator' },
  // Hebrew and Persian
  { pattern: 'הערת (?:ה)?(?:מערכת|עורך)', signer: 'editor' },
  { pattern: 'הערת (?:ה)?מתרגם', signer: 'translator' },
  { pattern: '(?:توضیح|یادداشت|پانویس) (?:مترجم)', signer: 'translator' },
  { pattern: '(?:توضیح|یادداشت|پانویس) (?:ویراستار|سردبیر|تحریریه)', signer: 'editor' },
];
