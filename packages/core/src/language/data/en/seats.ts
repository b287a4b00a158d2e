/**
 * Capitals and what else governments are called by, each with its country and people: news writers say “Moscow” for
 * Russia. Near words, as in near.ts, a group a line; names of several words and countries that are called as their
 * capital is are left out.
 */
export const englishSeats = `
moscow kremlin russia russian
beijing china chinese
tokyo japan japanese
seoul korea korean
pyongyang korea korean
hanoi vietnam vietnamese
bangkok thailand thai
manila philippines philippine filipino
jakarta indonesia indonesian
canberra australia australian
wellington zealand
islamabad pakistan pakistani
dhaka bangladesh bangladeshi
kathmandu nepal nepalese nepali
kabul afghanistan afghan
tehran iran iranian
baghdad iraq iraqi
damascus syria syrian
beirut lebanon lebanese
amman jordan jordanian
riyadh saudi saudis
doha qatar qatari
ankara turkey turkish turk
athens greece greek greeks
rome italy italian
madrid spain spanish spaniard
lisbon portugal portuguese
paris france french elysee
berlin germany german
vienna austria austrian
bern berne switzerland swiss
brussels belgium belgian
hague netherlands dutch
copenhagen denmark danish dane
oslo norway norwegian
stockholm sweden swedish swede
helsinki finland finnish finn
reykjavik iceland icelandic
dublin ireland irish
warsaw poland polish pole
prague czechia czech
bratislava slovakia slovak
budapest hungary hungarian
bucharest romania romanian
sofia bulgaria bulgarian
belgrade serbia serbian serb
zagreb croatia croatian croat
ljubljana slovenia slovenian slovene
sarajevo bosnia bosnian
tirana albania albanian
skopje macedonia macedonian
kyiv kiev ukraine ukrainian
minsk belarus belarusian
chisinau moldova moldovan
vilnius lithuania lithuanian
riga latvia latvian
tallinn estonia estonian
tbilisi georgia georgian
yerevan armenia armenian
baku azerbaijan azerbaijani azeri
astana kazakhstan kazakh
tashkent uzbekistan uzbek
cairo egypt egyptian
tripoli libya libyan
rabat morocco moroccan
khartoum sudan sudanese
nairobi kenya kenyan
abuja nigeria nigerian
accra ghana ghanaian
dakar senegal senegalese
kinshasa congo congolese
kigali rwanda rwandan
kampala uganda ugandan
harare zimbabwe zimbabwean
ottawa canada canadian
havana cuba cuban
bogota colombia colombian
caracas venezuela venezuelan
lima peru peruvian
quito ecuador ecuadorian
santiago chile chilean
brasilia brazil brazilian
montevideo uruguay uruguayan
`
  .trim()
  .split('\n')
  .join(';');
