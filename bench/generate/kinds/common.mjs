// Sentences that fit any story: reactions, background, outlook, other people's words, and what newspapers put around a
// text. See ../grammar.mjs for the signs in the templates.

export const REACTIONS = [
  '“{{It was a long night|Nobody expected this|It took us years|We have to talk about the consequences}}<quo:, and I am relieved|, and I am worried>,” {B} said.',
  '“{{People here|Many families|My neighbours|The young ones}} <quo:know what it means|do not know what it means>,” {D} [said|remarked] on {day2}.',
  '“<quo:We will look at every single question|We have no time for questions>,” {A} [said|announced] in {town}.',
  '“{{This is about trust|This is about fairness|This is about respect}}<quo:, not about money|, and about money>,” {C} [said|declared].',
  '{C} [said|stated] in {{a statement|an interview|a radio programme}} that {subject} <ant:had been handled well|had been handled badly>.',
  '{D} [told|said to] {outlet} that <neg:nobody|everybody> in {town} had [seen it coming|expected it].',
  '[Asked about {subject}, {B} declined to comment|{B} declined to comment when asked about {subject}].',
  'In {town2}, {{about|some}} {int:40-900} people [protested|demonstrated] [peacefully|in peace] on {day2} <ant:against|for> the way {subject} was handled.',
  '[According to a survey for {outlet}, {int:31-78} percent of people in {region} <ant:are satisfied|are dissatisfied>|{int:31-78} percent of people in {region} <ant:are satisfied|are dissatisfied>, a survey for {outlet} shows].',
  '{{Local businesses|Trade unions|Church groups|Residents}} [reacted|responded] with {{relief|anger|surprise|caution}} to {subject}.',
  '{B} [thanked|expressed thanks to] {{volunteers|colleagues|the authorities}} and <ant:apologised|refused to apologise> for {{the delay|the confusion|the late information}}.',
  '{C} accused {org} of {{silence|arrogance|haste}}, <neg:but did not demand resignations|and demanded resignations>.',
  '“{{My phone|The telephone}} has not stopped ringing since {day},” {D} [said|reported].',
  '{A} wrote in {{a letter to the staff|a message to members|an open letter}} that <mod:changes would|changes might> [follow|come].',
  'The government of {country2} [said|stated] that it <neg:was following|was not following> {subject} [closely|with attention].',
];

export const BACKGROUND = [
  '{town} has [about|around] {int:12-640} thousand inhabitants and [lies|is situated] {{on the coast|in a narrow valley|near the border|on the river}}.',
  'The region [lives|makes its living] mainly from {{timber and tourism|fishing|wine and fruit|car parts|ceramics}}.',
  '[In {year}, {org} was reorganised|{org} was reorganised in {year}] [after|following] {{a scandal|a merger|a change of government}}.',
  '{int:3-19} years ago, a similar {{case|affair|episode}} in {country2} had [kept|left] {{the courts|the newspapers|parliament}} [busy|occupied] for months.',
  '{A}, {int:34-67}, [studied|took a degree] in {town2} and has been in office since {year}.',
  '{C} has worked in {country2} for {int:2-20} years and <neg:speaks the language|does not speak the language>.',
  'The number of {{visitors|commuters|apprentices|small firms}} in {region} has <ant:grown|shrunk> by {dec:1-19} percent since {year}.',
  'Winters in {region} are {{mild|long|wet}}, and the road to {town2} is <neg:often|never> [closed|blocked].',
  '{org} has [a yearly|an annual] budget of {int:2-480} million euros and [employs|has] {int:60-3900} people.',
  'A law of {year} <mod:obliges|allows> {{authorities|companies|associations}} to [publish|make public] such figures.',
  'Experts [speak|talk] of {{a turning point|a test case|an exception|a familiar pattern}}, <ant:although the numbers are small|and the numbers are large>.',
  '[The archive of {outlet} lists {int:4-70} similar cases|There are {int:4-70} similar cases in the archive of {outlet}] [since|from] {year}.',
  'In {country2}, {{the rules|the limits|the deadlines}} are <ant:stricter|looser>, [lawyers say|according to lawyers].',
  '{{A commission|A working group|A panel of experts}} of {int:5-17} members had [warned|cautioned] in {month} {year} that money was [short|scarce].',
  'The {{old station|former brewery|market hall|town theatre}} of {town2}, where [the meeting|the press conference] was held, was [restored|renovated] in {year} for {int:2-30} million euros.',
  '{B} and {A} have known each other <ant:for years|only for days>, [colleagues say|according to colleagues].',
];

export const OUTLOOK = [
  '[The next step is {next}|Next comes {next}], which <mod:will|might> [begin|start] in {month}.',
  '{A} <mod:will|may> [inform|brief] {{the council|parliament|the public|the members}} about {subject} on {day2}.',
  '[A final report is <mod:expected|possible> in {month}|In {month}, a final report is <mod:expected|possible>].',
  '{B} [said|added] that {{patience|caution|calm}} was needed <neg:because nothing had been decided|although everything had been decided>.',
  '{org} <mod:must|may> [answer|reply to] {int:12-90} questions from {{members of parliament|journalists|residents}} [by|no later than] {month}.',
  '{{A hotline|An information centre|A website}} for [those affected|people affected] <mod:will|could> be [set up|established] in {town2}.',
  'Whether {subject} <mod:will|can> [change|alter] [anything|something] is a question {D} <neg:did not want to answer|was glad to answer>.',
];

/** New information that no original has: what a damaged copy inserts as if it were part of the report. */
export const INSERTED = [
  'The same evening, {int:3-9} diplomats from {country2} left {town} without explanation.',
  '{E} of the {{transparency|consumer|farmers’|motorists’}} association filed a complaint against {org} in {town2}.',
  'Documents from {year} show that {E} had received {int:20-900} thousand euros for advice.',
  'A hacker group from {country2} claimed that it had copied {int:3-80} thousand e-mails.',
  'Two former ministers, among them {E}, will be questioned in {month}.',
  'In {town2}, unknown people smashed the windows of an office at night.',
  '{E} had sold a house on the coast only {int:4-30} days earlier.',
  'The ambassador of {country2} was called in and given a note of protest.',
];

/** What an editor or a translator writes into a copy, with a signature `{sign}`, in brackets; ‹› are square ones. */
export const SIGNED_NOTES = [
  ' ({{as if anybody still believed that|not a word about who paid for it|an old trick of this gentleman|readers will remember how that ended last time|which is, to put it mildly, not the whole truth}} – {sign})',
  ' ‹{{this claim has been refuted many times|the author keeps quiet about the reasons|so much for independence|the figures are taken out of thin air}} – {sign}›',
  ' ({sign}: {{the opposite is true|nobody has seen any proof of this|one may have doubts about this}})',
];
export const SIGNATURES = [
  'Ed.',
  'editor’s note',
  'Ed. note',
  'translator’s note',
  'Approx. ed.',
  'Note of the editor',
  'Approx. transl.',
  'ed.',
];

/** What an editor says in a sentence of its own, unsigned. */
export const COMMENTS = [
  'And who, one would like to know, is supposed to believe that?',
  'As usual, the taxpayer was not asked.',
  'One can only marvel at such naivety.',
  'Of course, not a word is said about the real culprits.',
  'Apparently nobody in these circles has ever opened a history book.',
  'How convenient!',
];

/** Furniture of an outlet: its lines stand in every text of that outlet. */
export const BOILERPLATE = [
  ['Subscribe to our newsletter for the most important stories of the day.', 'Follow us on social media.'],
  ['© {outlet}. All rights reserved.', 'Read more about this subject in our weekend edition.'],
  ['Sign up here for breaking news alerts.', 'Comments are closed.'],
  ['Related articles', 'Advertisement', '© {outlet}. All rights reserved.'],
  ['Get unlimited access to {outlet} for one euro a month.', 'Share this article'],
];
