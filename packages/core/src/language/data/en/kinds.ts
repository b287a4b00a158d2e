/**
 * English words for things of one sort that exclude each other: what is one of them is not another one, so that one in
 * the place of another is another fact. A sort per line; words parted by a stroke mean the same thing. Only words that
 * writers do not exchange for each other in passing.
 */
export const englishKinds = `
kill/killing/dead/death/die/fatality wound/injure/injury/wounded/injured miss/missing/disappearance capture/abduct/kidnap/abduction hospitalize displace/displaced
murder manslaughter suicide theft/robbery/burglary fraud bribery/corruption rape arson smuggling/trafficking espionage/spying treason perjury libel kidnapping vandalism
earthquake/quake flood/flooding wildfire hurricane/typhoon/cyclone tornado drought avalanche landslide/mudslide eruption tsunami famine
explosion/blast fire/blaze collapse/subsidence collision/crash shooting stabbing drowning poisoning
arrest/detain fine/fining acquit/acquittal convict/conviction charge/indict deport/deportation execute/execution extradite/extradition
father mother brother sister son daughter uncle aunt cousin nephew niece grandfather grandmother husband wife widow
human/people animal
dog cat horse cow/cattle sheep goat pig chicken duck camel elephant lion tiger bear wolf fox monkey rabbit rat mouse snake whale dolphin shark bee bat
president minister/secretary governor mayor senator ambassador/envoy king queen prince princess judge prosecutor general colonel captain sergeant bishop pope
doctor/physician nurse teacher lawyer/attorney engineer farmer soldier sailor pilot journalist/reporter actor singer dancer painter sculptor writer/author chef baker plumber carpenter electrician dentist librarian firefighter lifeguard landlord tenant
car/automobile bus truck/lorry train/locomotive plane/aircraft/airplane helicopter ship/vessel boat bicycle/bike motorcycle/motorbike tram taxi submarine
school university hospital/clinic church mosque synagogue temple museum library prison/jail airport port/harbour/harbor stadium hotel restaurant factory farm theatre/theater cinema bank embassy
kitchen bathroom bedroom garden/yard balcony garage cellar/basement roof
army/military navy police parliament court government union church
oil/petroleum gas coal wind nuclear solar hydrogen
gold silver copper iron steel aluminium/aluminum lead zinc nickel lithium uranium diamond
wheat rice corn/maize barley soy/soybean potato tomato onion carrot apple banana olive coffee tea cocoa sugar cotton tobacco wine beer milk meat beef pork chicken fish bread cheese butter egg water juice
rifle pistol/handgun missile/rocket bomb grenade mine drone tank knife sword artillery mortar
red blue green yellow black white brown orange purple pink grey/gray golden silver
head neck shoulder arm hand finger chest back stomach leg knee foot toe eye ear nose mouth tongue heart liver kidney lung brain
cancer diabetes malaria measles cholera tuberculosis pneumonia influenza/flu stroke epilepsy asthma
christian/christianity muslim/islam/islamic jewish/judaism hindu/hinduism buddhist/buddhism
catholic protestant orthodox
football/soccer tennis basketball baseball volleyball handball hockey golf cricket rugby boxing swimming cycling skiing chess
guitar piano violin flute drum trumpet
book film/movie song/music/album painting sculpture play/drama poem photograph/photo/picture opera podcast
singing dancing acting painting
newspaper radio television magazine
election referendum coup
spring summer autumn winter
morning afternoon evening/night
breakfast lunch dinner/supper
mathematics physics chemistry biology history geography economics law medicine
mountain river lake sea/ocean island desert forest/woods beach/shore valley glacier
food/meal drink/beverage clothes/clothing
north south east west
northern southern eastern western
profit/earnings revenue/sales loss debt
health/healthcare education defence/defense agriculture transport/transportation tourism insurance banking
federal provincial municipal
ceasefire/truce treaty sanctions embargo
quiz exam
vaccine antibiotic
`
  .trim()
  .split('\n')
  .join(';');
