import type { TraceData } from '../../types.ts';

export const englishTraces: TraceData = {
  single: `a an the and or but if of to from with at for as because although while into onto upon about between among
    against their our your his its my this these those is are was were be been being has will would could should must
    can may might not there when where which we they he she it i you`,
  prepositions: `about above across after against along among around at before behind below beneath beside between beyond
    by despite during for from in into near onto over past since through throughout toward towards under until upon via
    with within without to`,
  ordinary: `one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds thousands
    millions several many most some impose imposing take taking make making give giving get getting keep keeping leave
    leaving lead leading lose losing win winning send sending bring bringing begin beginning continue continuing provide
    providing support supporting attack attacking defend defending invade invading negotiate negotiating discuss
    discussing reduce reducing increase increasing prevent preventing protect protecting stop stopping start starting
    build building create creating allow allowing avoid avoiding consider considering launch launching carry carrying
    reach reaching refuse refusing accept accepting reject rejecting achieve achieving become becoming being having
    doing going coming saying telling asking using trying working helping finding showing calling moving holding
    turning meeting including`,
  repeatable: `more less again over years months weeks days hours minutes miles round around through back time times side
    better worse higher lower bigger smaller further farther deeper closer faster louder longer shorter stronger weaker
    fewer thousands hundreds millions pages tons lots neck face hand step little bit by on up down out ever ages
    generations dozens scores such when where who which what`,
  compounds: `up off in out down on over back to term scale range level fire point based party time free made making
    wing wide year old day long sized style minded run held led driven called elect general`,
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december`,
  apostrophes: `dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wouldnt couldnt shouldnt youre theyre theyve
    weve youve thats whats heres theres`,
  inverted: 'were',
  places: `kyiv kiev kharkiv odesa lviv mariupol moscow london berlin brussels beijing tokyo warsaw madrid vienna prague
    budapest athens ankara tehran baghdad damascus jerusalem cairo kabul islamabad stockholm oslo helsinki copenhagen
    lisbon dublin amsterdam zurich istanbul mumbai shanghai seoul pyongyang taipei hanoi bangkok jakarta canberra ottawa
    nairobi lagos pretoria khartoum tripoli algiers tunis rabat caracas havana lima bogota santiago brasilia buenos
    minsk vilnius riga tallinn chisinau tbilisi yerevan baku astana tashkent bishkek bucharest sofia belgrade zagreb
    sarajevo skopje tirana pristina podgorica ljubljana bratislava ukraine russia germany france poland spain italy
    portugal netherlands belgium austria switzerland hungary romania bulgaria greece norway sweden finland denmark
    ireland scotland england britain belarus moldova lithuania latvia estonia serbia croatia slovenia slovakia albania
    kosovo armenia azerbaijan kazakhstan uzbekistan iran iraq syria lebanon israel egypt libya tunisia algeria morocco
    sudan ethiopia kenya nigeria ghana pakistan india bangladesh afghanistan vietnam thailand indonesia malaysia
    philippines japan australia canada mexico brazil argentina venezuela colombia`,
};
