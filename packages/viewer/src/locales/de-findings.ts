import { type Coded, type Sentences, say } from './say.ts';

// Findings in German, from their codes and parameters. `{original}` and `{copy}` stand for the words of either side. A code
// that is not here is said in English, the language every finding carries.

const TEMPLATES: Readonly<Record<string, string>> = {
  'antonym.replaced': '{original} wurde zum Gegenteil, {copy}.',
  'antonym.outcome': '{original} wurde zu {copy}: der gegenteilige Ausgang.',
  'attribution.dropped': 'Die Kopie lässt die Quelle {original} weg und stellt es als Tatsache hin.',
  'attribution.changed': 'Eine andere Quelle: aus {original} wurde {copy}.',
  'attribution.asserted': '{original} behauptet es nur, die Kopie stellt es als Tatsache hin.',
  'attribution.added': 'Die Kopie nennt eine Quelle, die das Original nicht nennt: {copy}.',
  'artefact.doubled': '{copy} steht doppelt da.',
  'artefact.lower-case': 'Der Name {original} ist {copy} geschrieben.',
  'artefact.stop-doubled': 'Am Ende steht ein zweiter Punkt.',
  'artefact.cut': 'Ein Punkt zerschneidet den Satz.',
  'artefact.quotation-mark': 'Dem Zitat fehlt ein Anführungszeichen.',
  'causality.changed': 'Aus {original} wurde {copy}: Die Teilsätze hängen anders zusammen.',
  'causality.condition-lost': 'Die Bedingung {original} fehlt.',
  'causality.condition-added': 'Die Kopie macht daraus eine Bedingung: {copy}.',
  'omission.words': 'Die Kopie lässt {original} weg.',
  'addition.words': 'Die Kopie fügt {copy} hinzu.',
  'omission.sentence': 'Die Kopie lässt diese Stelle weg.',
  'addition.sentence': 'Die Kopie fügt diese Stelle hinzu.',
  'gender.changed': 'Aus {original} wurde {copy}: Die Person hat jetzt ein anderes Geschlecht.',
  'gender.mixed': '{copy} spricht von einer anderen Person als {original}.',
  'loaded.stronger': 'Aus {original} wurde das schärfere {copy}.',
  'loaded.added': 'Die Kopie fügt die Wertung {copy} hinzu.',
  'loaded.dropped': 'Die Kopie lässt die Wertung {original} weg.',
  'loaded.milder': 'Aus {original} wurde das mildere {copy}.',
  'modality.duty': 'Aus {original} wurde {copy}: Was erlaubt war, ist jetzt Pflicht.',
  'modality.permission': 'Aus {original} wurde {copy}: Eine Pflicht ist nur noch erlaubt.',
  'mistranslation.replaced': 'Aus {original} wurde {copy}, was etwas anderes heißen kann.',
  'mistranslation.sibling': 'Aus {original} wurde {copy}, was etwas anderes heißen kann.',
  'mistranslation.unrelated':
    'Beide Stellen haben so gut wie kein Wort und keinen Sinn gemeinsam: eine andere Aussage, oder dieselbe in ganz anderen Worten.',
  'mistranslation.rival': 'Aus {original} wurde {copy}, und das ist etwas anderes.',
  'modality.stance': 'Aus {original} wurde {copy}: eine andere Haltung.',
  'modality.stronger': 'Aus {original} wurde {copy}: Die Aussage ist bestimmter.',
  'modality.weaker': 'Aus {original} wurde {copy}: Die Aussage ist schwächer.',
  'modality.hedge-lost': 'Aus {original} wurde {copy}: Was offen war, steht jetzt fest.',
  'modality.hedge-added': 'Aus {original} wurde {copy}: Was feststand, ist jetzt offen.',
  'modality.demand': 'Aus {original} wurde {copy}: Eine Bitte wurde zur Forderung.',
  'modality.request': 'Aus {original} wurde {copy}: Eine Forderung wurde zur Bitte.',
  'name.replaced': 'Aus {original} wurde {copy}.',
  'name.introduced': 'Aus {original} wurde {copy}, ein Name, den das Original hier nicht hat.',
  'name.generalised': '{original} wird nicht mehr genannt: Die Kopie sagt {copy}.',
  'negation.lost': 'Aus {original} wurde {copy}: Die Verneinung ist weg.',
  'negation.added': 'Aus {original} wurde {copy}: Es wird nun verneint.',
  'number.changed': 'Aus {original} wurde {copy}.',
  'number.unit': 'Aus {original} wurde {copy}: dieselbe Zahl in einer anderen Einheit.',
  'number.magnitude': 'Aus {original} wurde {copy}.',
  'number.rounded': '{original} wurde auf {copy} gerundet.',
  'quantifier.changed': 'Aus {original} wurde {copy}: Die Aussage gilt für eine andere Menge.',
  'quantifier.lost': 'Die Kopie lässt die Einschränkung {original} weg.',
  'quantifier.added': 'Die Kopie fügt die Einschränkung {copy} hinzu.',
  'quotation.invented': 'Die Kopie setzt {copy} in Anführungszeichen; das Original sagt es mit eigenen Worten.',
  'quotation.unquoted': 'Das Zitat {original} steht ohne Anführungszeichen da.',
  'quotation.captured': 'Die Kopie setzt {copy} in das Zitat; im Original sind das nicht die Worte des Sprechers.',
  'quotation.boundary': 'Das Zitat endet jetzt anderswo: {original} gehört nicht mehr dem Sprecher.',
  'quotation.added': 'Die Kopie fügt dem Zitat {copy} hinzu.',
  'quotation.shortened': 'Dem Zitat fehlt {original}.',
  'quotation.reworded': 'Im Zitat wurde {original} zu {copy}.',
  'role.swapped': '{first} und {second} haben die Plätze getauscht.',
  'role.turned': '{first} und {second} haben die Rollen getauscht: Aus {original} wurde {copy}.',
  'tense.no-longer-future': 'Aus {original} wurde {copy}: Was noch bevorsteht, ist als geschehen erzählt.',
  'tense.now-future': 'Aus {original} wurde {copy}: Was geschehen ist, ist als bevorstehend erzählt.',
  'tense.changed': 'Aus {original} wurde {copy}: eine andere Zeitform.',
  'time.day': 'Aus {original} wurde {copy}.',
  'time.period': 'Aus {original} wurde {copy}.',
  'time.month': 'Aus {original} wurde {copy}.',
  'time.relative': 'Aus {original} wurde {copy}: Es geschieht zu einer anderen Zeit.',
  'untranslated.script': '{copy} steht in einer anderen Schrift da.',
};

/** Where a code has one side only. */
const ONE_SIDED: Readonly<Record<string, string>> = {
  'negation.lost': 'Die Verneinung {original} ist weg.',
  'negation.added': 'Die Kopie verneint, was das Original nicht verneint: {copy}.',
};

function sentences(templates: Readonly<Record<string, string>>): Sentences {
  return Object.fromEntries(
    Object.entries(templates).map(([code, template]) => [
      code,
      (values) => template.replace(/\{(\w+)\}/g, (_, name: string) => `„${values[name]}“`),
    ]),
  );
}

const SENTENCES = sentences(TEMPLATES);
const SHORT_SENTENCES = sentences(ONE_SIDED);

/** What a finding says in German; in English where a value it needs is not there. */
export function findingInGerman({ code, params, message }: Coded): string {
  return say(SENTENCES, { code, params, message: say(SHORT_SENTENCES, { code, params, message }) });
}
