import type { Note, NoteKind, Signal } from '@storydrift/core/lean';
import { type Sentences, say } from './say.ts';

// Why a span is taken for an inserted note, or for a trace of machine translation, in German.

const WHERE: Partial<Record<NoteKind, string>> = {
  bracket_comment: 'in Klammern',
  dash_comment: 'zwischen Strichen',
  clause_comment: 'hinter einem Komma',
};
const WHAT: Partial<Record<NoteKind, string>> = {
  rhetorical_question: 'Eine Frage an die Leserschaft',
  sarcasm: 'Ein Ausruf',
  sentence_comment: 'Ein kommentierender Satz',
};

/** Sentences of a code that several kinds of notes share, by what the kind is. */
function sentencesOf(kind: NoteKind): Sentences {
  const where = WHERE[kind];
  const what = WHAT[kind] ?? 'Eine Bemerkung';
  return {
    'signed-bracket': () => 'Eine Bemerkung in Klammern, gezeichnet',
    'signed-referent': () => 'Eine Klammer, die nur sagt, wer oder was gemeint ist, gezeichnet',
    'signed-paragraph': () => 'Ein eigener Absatz, gezeichnet',
    'signed-sentence': () => 'Ein Satz, gezeichnet',
    'signature-alone': () => 'Die Wörter davor sind gezeichnet',
    'unsupported-voice': () =>
      where ? `Eine Bemerkung ${where}, die das Original nicht hat.` : `${what}, den das Original nicht hat.`,
    'unsupported-aside': () => `Wörter ${where ?? ''}, die das Original nicht hat und die nichts berichten.`,
    'unsupported-question': () => 'Eine Frage an die Leserschaft, die das Original nicht stellt.',
    'unsupported-exclamation': () => 'Ein Ausruf, den das Original nicht hat.',
    'unsupported-sentence': () =>
      kind === 'rhetorical_question'
        ? 'Eine Frage, die das Original nicht hat.'
        : 'Ein Ausruf, den das Original nicht hat.',
    'own-voice': () =>
      where
        ? `Wörter ${where}, in denen das Medium mit eigener Stimme spricht.`
        : kind === 'rhetorical_question'
          ? 'Eine Frage an die Leserschaft, die keine Antwort erwartet.'
          : 'Ein Satz, in dem das Medium mit eigener Stimme spricht.',
    stance: () => 'Wörter, die über die folgende Aussage urteilen.',
    'stance-unsupported': () => 'Wörter, die über die folgende Aussage urteilen; das Original hat sie nicht.',
    epithet: () => 'Ein Wort, das über das urteilt, wobei es steht.',
    'epithet-unsupported': () => 'Ein Wort, das über das urteilt, wobei es steht; das Original hat es nicht.',
    'scare-quotes': () => 'Anführungszeichen, die bestreiten, was das Wort behauptet, und niemand wird zitiert.',
    'scare-quotes-unsupported': () => 'Ironische Anführungszeichen: Das Original hat das Wort ohne sie.',
    'elision-angle': () => 'Das Zeichen, mit dem Übersetzer zeigen, dass sie Wörter der Vorlage weggelassen haben.',
    'elision-bracket': () => 'Ein Zeichen dafür, dass Wörter der Vorlage weggelassen wurden.',
    'disclaimer-footnote': () =>
      'Eine Fußnote mit einem Etikett, das ein Gesetz oder eine Hausregel dem Medium zu einem Namen vorschreibt.',
    'disclaimer-bracket': () =>
      'Ein Zusatz, den ein Gesetz oder eine Hausregel das Medium hinter einen Namen setzen lässt.',
    'gloss-name': ({ name, other }) =>
      `„${other}“ ist ein anderer Name oder eine andere Schreibweise für ${name}, in Klammern danebengesetzt.`,
    'gloss-contested': ({ name, other }) =>
      `„${other}“ ist ein anderer Name oder eine andere Schreibweise für ${name}, in Klammern danebengesetzt.`,
    euphemism: () => 'Eine amtliche Bezeichnung, die verdeckt, wofür sie steht.',
    'euphemism-for-plain-word': ({ plain }) =>
      `Eine mildere oder amtliche Bezeichnung, wo das Original „${plain}“ sagt.`,
    'standfirst-reports-source': ({ outlet }) =>
      `Eine Zusammenfassung vor dem Artikel, die berichtet, was ${outlet} berichtet: Worte des Mediums, das ihn übersetzt hat.`,
  };
}

export function noteInGerman(note: Pick<Note, 'kind' | 'code' | 'params' | 'why' | 'signature'>): string {
  const text = say(sentencesOf(note.kind), { ...note, message: note.why });
  if (text === note.why || note.kind !== 'signed_note') return text;
  return note.signature ? `${text} mit „${note.signature}“.` : `${text}.`;
}

const SIGNALS: Sentences = {
  'name-spelt-twice': ({ name, other }) => `„${name}“ ist anderswo im Text „${other}“ geschrieben.`,
  'name-respelt': ({ name }) =>
    `„${name}“ hat Buchstaben, die ein deutscher Name auf dem Weg durch das Kyrillische bekommt.`,
  'russian-first-name': ({ name, other }) => `${name} ist die russische Form von ${other}.`,
  'quote-loose': () => 'Vor dem schließenden Anführungszeichen steht ein Leerzeichen.',
  'quote-opened-by-closing': () => 'Ein schließendes Zeichen öffnet das Zitat.',
  'quote-closed-by-opening': () => 'Ein öffnendes Zeichen schließt das Zitat.',
  'quote-never-opened': () => 'Ein Zitat wird geschlossen, das nie geöffnet wurde.',
  'quote-mixed': () => 'Die beiden Zeichen des Zitats sind von verschiedener Art.',
  'quote-opened-twice': () => 'Ein Zitat wird in einem anderen geöffnet, und eines von beiden wird nie geschlossen.',
  'quote-never-closed': () => 'Das Zitat wird nie geschlossen.',
  'quote-stop': () => 'Ein Punkt beendet das Zitat, obwohl der Satz weitergeht.',
  'space-before-stop': () => 'Vor dem Punkt steht ein Leerzeichen.',
  'stop-twice': () => 'Zwei Punkte hintereinander.',
  'comma-twice': () => 'Zwei Kommas hintereinander.',
  'stop-inside-sentence': () => 'Ein Punkt mitten im Satz: Er geht klein geschrieben weiter.',
  'dash-for-hyphen': () => 'Ein langer Strich steht für einen Bindestrich.',
  abbreviation: () => 'Eine Abkürzung, die Buchstabe für Buchstabe übersetzt oder umgeschrieben wurde.',
  'word-twice': () => 'Dasselbe Wort zweimal hintereinander.',
  'synonym-twice': () => 'Dasselbe Wort auf beiden Seiten von „and“: Zwei Wörter der Vorlage wurden zu einem.',
  'random-capital': () => 'Ein Großbuchstabe mitten im Satz, an einem Wort, das kein Name ist.',
  'place-in-lower-case': () => 'Ein Ortsname in Kleinbuchstaben.',
  'apostrophe-lost': () => 'Der Apostroph ist verloren gegangen.',
  'article-before-country': () => 'Ein Artikel vor einem Land, das keinen hat.',
  'verb-left-behind': () => 'Das Verb steht am Ende seines Teilsatzes.',
};

export function signalInGerman(signal: Pick<Signal, 'code' | 'params' | 'why'>): string {
  return say(SIGNALS, { ...signal, message: signal.why });
}

const SIGNERS: Readonly<Record<string, string>> = { editor: 'Redaktion', translator: 'Übersetzung', author: 'Autor' };

/** Who signed; outlets keep their names. */
export function signerInGerman(signer: string): string {
  return SIGNERS[signer] ?? signer;
}
