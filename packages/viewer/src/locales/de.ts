import { batchDe } from '../batch/words-de.ts';
import { findingInGerman } from './de-findings.ts';
import { noteInGerman, signalInGerman, signerInGerman } from './de-notes.ts';
import { partnersInGerman, storyInGerman } from './de-reasons.ts';
import type { Locale, VerdictFacts, VerdictPart } from './en.ts';

// German. The shape is that of English; the sentences follow German grammar.

const WORDS = [
  'kein',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
const number = (n: number) => n.toLocaleString('de');
const inWords = (n: number, one = 'ein') => (n === 1 ? one : (WORDS[n] ?? number(n)));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);
const sentences = (n: number) => `${number(n)} ${plural(n, 'Satz', 'Sätze')}`;
const kinds = { missing: 'fehlt', added: 'neu', moved: 'verschoben', note: 'Anmerkung' };
const sides = { original: 'Original', copy: 'Kopie' };

function changes({ counts, notes }: VerdictFacts): VerdictPart[] {
  const changed = counts.major + counts.critical;
  const parts: [VerdictPart['what'], number, string][] = [
    ['changed', changed, `${inWords(changed, 'einer')} ${plural(changed, 'hat', 'haben')} sich geändert`],
    ['minor', counts.minor, `${inWords(counts.minor, 'einer')} ${plural(counts.minor, 'weicht', 'weichen')} leicht ab`],
    ['missing', counts.omitted, `${inWords(counts.omitted, 'einer')} ${plural(counts.omitted, 'fehlt', 'fehlen')}`],
    ['added', counts.inserted, `${inWords(counts.inserted, 'einer')} ${plural(counts.inserted, 'kam', 'kamen')} hinzu`],
    ['note', notes, `${inWords(notes, 'eine')} ${plural(notes, 'Anmerkung wurde', 'Anmerkungen wurden')} eingefügt`],
  ];
  return parts.filter(([, n]) => n > 0).map(([what, , text], i) => ({ what, text: i ? text : capital(text) }));
}

export const de: Locale = {
  code: 'de',
  dir: 'ltr',
  levels: { 0: 'gleich', 1: 'umformuliert', 2: 'gering', 3: 'erheblich', 4: 'kritisch' },
  kinds,
  severities: { none: 'keine', minor: 'gering', major: 'erheblich', critical: 'kritisch' },
  grades: { certain: 'sicher', likely: 'wahrscheinlich', possible: 'möglich' },
  sides,
  shapes: { split: 'geteilt', merged: 'vereint', regrouped: 'neu gruppiert' },
  categories: {
    number: 'Zahl',
    name: 'Name',
    gender: 'Geschlecht',
    negation: 'Verneinung',
    antonym: 'Gegenteil',
    modality: 'Modalität',
    quantifier: 'Menge',
    role: 'wer tat was',
    attribution: 'Quelle',
    quotation: 'Zitat',
    time: 'Zeit',
    tense: 'Zeitform',
    causality: 'Ursache',
    'loaded-wording': 'Wertung',
    mistranslation: 'Bedeutung',
    untranslated: 'unübersetzt',
    omission: 'Auslassung',
    addition: 'Zusatz',
    artefact: 'Artefakt',
  },
  noteKinds: {
    signed_note: 'Gezeichnete Anmerkung',
    bracket_comment: 'Einschub in Klammern',
    dash_comment: 'Einschub zwischen Strichen',
    sentence_comment: 'Kommentierender Satz',
    clause_comment: 'Kommentierender Teilsatz',
    scare_quotes: 'Distanzierende Anführungszeichen',
    loaded_epithet: 'Wertendes Beiwort',
    euphemism: 'Beschönigung',
    stance_marker: 'Wertende Wendung',
    gloss: 'Erläuterung',
    disclaimer: 'Distanzierung',
    rhetorical_question: 'Rhetorische Frage',
    sarcasm: 'Spott',
    elision: 'Auslassungszeichen',
    editorial_standfirst: 'Vorspann der Redaktion',
  },
  signalKinds: {
    artefact: 'Spur der Übersetzung',
    quote_boundary: 'Grenze eines Zitats',
    name_variant: 'Name in zwei Schreibweisen',
    name_convention: 'Schreibweise von Namen',
  },
  capital,
  number,
  figure: (n) => n.toLocaleString('de', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  percent: (share) => `${Math.round(share * 100)}\u00a0%`,
  language: (code) =>
    code === 'und' ? 'Sprache unklar' : (new Intl.DisplayNames('de', { type: 'language' }).of(code) ?? code),
  sentences,
  quoted: (text) => `„${text}“`,
  finding: findingInGerman,
  note: noteInGerman,
  signal: signalInGerman,
  signer: signerInGerman,
  partners: partnersInGerman,
  storyReason: storyInGerman,

  verdict: {
    same: 'Dieselbe Geschichte.',
    unsure: 'Vielleicht dieselbe Geschichte.',
    different: 'Nicht dieselbe Geschichte.',
    forced: 'Nicht dieselbe Geschichte, dennoch verglichen.',
    identical: 'Identisch.',
    kept: (kept, of) =>
      kept === of && of > 1
        ? `Alle ${number(of)} Sätze behalten ihren Sinn.`
        : `${number(kept)} von ${number(of)} ${plural(of, 'Satz', 'Sätzen')} ${plural(kept, 'behält seinen', 'behalten ihren')} Sinn.`,
    changes,
    comma: ', ',
    stop: '.',
    identicalText: (count, characters) =>
      `Beide Texte haben dieselben Wörter: ${sentences(count)}, ${number(characters)} Zeichen.`,
    noDrift: 'Es wird kein Wert angegeben.',
    noDriftAcross:
      'Kein Wert: Die Texte sind in verschiedenen Sprachen, und verglichen wird nur, was dafür kein Wörterbuch braucht.',
    drift: 'Abdrift der Geschichte, 0 bis 1',
  },

  row: {
    notScored: 'ungewertet',
    pending: 'noch nicht verglichen',
    notInCopy: 'Nicht in der Kopie',
    notInOriginal: 'Nicht im Original',
    toldLater: 'Später erzählt:',
    toldEarlier: 'Früher erzählt:',
    place: (side, numbers) => `${sides[side]} ${numbers}`,
    unsure: 'unsicher',
    evidenceStart: 'geändert: ',
    noteStart: 'eingefügte Anmerkung: ',
    end: ' (Ende)',
    name: (n, words, message) => `Zeile ${n}, ${words.join(', ')}${message ? `: ${message}` : '.'}`,
    furniture: (n) => `Zeile ${n}, Titel, Autor, Bildtext und Ähnliches, ungewertet.`,
  },

  fold: {
    kept: (n) => `${sentences(n)} ${plural(n, 'behält seinen', 'behalten ihren')} Sinn`,
    show: (n, all) => (n < all ? `${n} zeigen` : 'Zeigen'),
    hide: 'Verbergen',
    shown: (n) => `${sentences(n)} ${plural(n, 'mit gleichem', 'mit gleichem')} Sinn`,
    detail: (reworded, identical) =>
      [...(reworded ? [`${reworded} umformuliert`] : []), ...(identical ? [`${identical} gleich`] : [])].join(', '),
  },

  foot: {
    all: (groups, folded) =>
      `Alle ${number(groups)} Gruppen gezeigt${folded ? `, ${number(folded)} davon eingeklappt` : ''}.`,
    some: (shown, hidden) =>
      `${capital(inWords(shown, 'eine'))} ${plural(shown, 'Gruppe', 'Gruppen')} gezeigt, ${number(hidden)} durch den Filter verborgen.`,
    none: 'Keine Gruppe passt zum Filter.',
    showAll: 'Alle zeigen',
    local: 'Nichts verlässt diesen Browser.',
    narrowed: 'Die Texte sind lang: Weit entfernte Partner wurden nicht gesucht.',
    checked: (categories) => `Geprüft: ${categories.join(', ')}.`,
  },

  why: {
    title: 'Warum',
    of: (n, all) => `${n} von ${all}`,
    previous: 'Voriger Befund',
    next: 'Nächster Befund',
    close: 'Schließen',
    drift: 'Abdrift dieses Paars',
    similarity: 'Gemeinsamer Wortlaut',
    confidence: 'Sicherheit',
    rule: 'Regel',
    partners: 'Warum diese Partner sind',
    also: 'Auch in dieser Zeile',
    noticed: 'Bemerkt und als unverändert beurteilt:',
    signedBy: (signer) => `Gezeichnet: ${signer}.`,
    confidenceWord: (confidence, unsure) =>
      unsure ? 'unsicher' : confidence >= 0.85 ? 'sicher' : confidence >= 0.65 ? 'ziemlich sicher' : 'eher unsicher',
    quiet: {
      0: 'Beide Seiten haben dieselben Wörter.',
      1: 'Mit anderen Worten gesagt. Nichts wurde als geändert beurteilt.',
      2: 'Kleine Verschiebungen summieren sich hier.',
      3: 'Verschiebungen summieren sich hier.',
      4: 'Verschiebungen summieren sich hier.',
    },
    moved: 'An anderer Stelle erzählt. Sonst wurde nichts als geändert beurteilt.',
    alone: {
      missing: 'Die Kopie erzählt das nicht.',
      added: 'Das Original erzählt das nicht.',
      note: 'Von Redaktion oder Übersetzung eingefügt.',
      moved: '',
    },
    asided: 'Diese Sätze werden nicht verglichen: Sie gehören zum Drumherum des Artikels.',
    empty: 'Wählen Sie eine Zeile, um zu sehen, warum sie markiert ist.',
    nothing: 'In diesem Vergleich wurde nichts als geändert beurteilt.',
    limits: 'Was beide Texte verschweigen und ob einer von ihnen wahr ist, lässt sich hier nicht sehen.',
  },

  pins: {
    apart: 'Keine Partner',
    together: 'Partner wählen',
    choosing: (side, place) =>
      `Wählen Sie die Zeile, deren ${side === 'original' ? 'Kopie' : 'Original'} dasselbe erzählt wie ${sides[side]} ${place}: mit einem Klick, oder gehen Sie hin und drücken Sie die Eingabetaste. Esc bricht ab.`,
    stop: 'Nicht wählen',
    pinned: (n) => `${n} ${plural(n, 'Festlegung', 'Festlegungen')} von Ihnen ${plural(n, 'gilt', 'gelten')} hier.`,
    clear: 'Zurücknehmen',
  },

  review: {
    agree: 'Stimmt',
    disagree: 'Falsch',
    unsure: 'Unklar',
    comment: 'Kommentar',
    commentLabel: 'Ihr Kommentar zu diesem Befund',
  },

  bar: {
    sections: 'Bereiche',
    compare: 'Vergleich',
    batch: 'Stapel',
    notes: 'Anmerkungen',
    open: 'Öffnen',
    export: 'Sichern',
    theme: 'Ansicht',
    help: 'Hilfe und Tastatur',
    own: 'Eigene vergleichen',
  },

  interfaceLanguage: 'Sprache',
  themes: { auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },

  tools: {
    severity: 'Schwere',
    kind: 'Art',
    anyCategory: 'Alle Ursachen',
    view: 'Ansicht',
    rows: 'Zeilen',
    reading: 'Lesen',
    columns: 'Kopien',
    marks: 'Markierungen',
    markLevels: { evidence: 'Belege', phrases: 'Geänderte Wendungen', words: 'Jedes geänderte Wort' },
    find: 'In beiden suchen',
    found: (n, of) => (of ? `${n} von ${of}` : 'nicht gefunden'),
    copies: 'Kopien dieses Originals',
    swap: 'Original und Kopie tauschen',
    unsure: 'unsicher',
  },

  notices: {
    old: (version) =>
      `Diesen Bericht hat eine andere Version geschrieben (${version}). Er lässt sich lesen und nach einem neuen Vergleich wieder beurteilen.`,
    again: 'Mit dieser Version neu vergleichen',
    languages: (original, copy, checked) =>
      `Das Original ist auf ${original}, die Kopie auf ${copy}. ${checked.length ? `Verglichen wird nur, was sich über Sprachen hinweg sagen lässt: ${checked.join(', ')}.` : 'Ihr Sinn wird nicht verglichen.'}`,
    unknown: (list) =>
      `Die Sprache ließ sich nicht bestimmen (${list.join(', ')}). Wählen Sie sie am Kopf der Spalte; bis dahin lässt sich wenig vergleichen.`,
    language: (side, language) => `${side}: ${language}. Andere Sprache wählen`,
  },

  reading: { locked: 'Spalten laufen zusammen', free: 'Spalten laufen einzeln' },

  overview: {
    label: 'Überblick',
    position: (row, of) => `Zeile ${row} von ${of}`,
    describe: (facts) => {
      const parts = changes(facts);
      return `Bild beider Texte: ${parts.length ? parts.map((part) => part.text).join(', ') : 'nichts geändert'}.`;
    },
  },

  actions: {
    nextRow: 'Nächste Zeile',
    previousRow: 'Vorige Zeile',
    nextFinding: 'Nächster Befund oder nächste Anmerkung',
    previousFinding: 'Voriger Befund oder vorige Anmerkung',
    worst: 'Zur schwersten Änderung',
    why: 'Warum: zur Begründung',
    closeWhy: 'Zurück zur Zeile, dann Begründung schließen',
    partner: 'Anderes Ende eines verschobenen Satzes',
    firstRow: 'Erste Zeile',
    lastRow: 'Letzte Zeile',
    goToRow: 'Zu einer Zeile nach Nummer',
    findingsOnly: 'Nur Befunde, oder alles',
    level0: 'Alles zeigen',
    level1: 'Gleiche Paare verbergen',
    level2: 'Gering und schwerer',
    level3: 'Erheblich und schwerer',
    level4: 'Nur kritisch',
    find: 'In beiden Texten suchen',
    nextHit: 'Nächster Treffer',
    previousHit: 'Voriger Treffer',
    agree: 'Befund stimmt',
    disagree: 'Befund ist falsch',
    unsure: 'Befund ist unklar',
    comment: 'Befund kommentieren',
    apart: 'Keine Partner: neu ausrichten',
    together: 'Partner für diese Zeile wählen',
    undo: 'Rückgängig',
    view: 'Nächste Ansicht: Zeilen, Kopien, Lesen',
    marks: 'Markierungen: Belege, Wendungen, jedes Wort',
    theme: 'Hell, dunkel oder wie das System',
    palette: 'Alle Befehle',
    help: 'Hilfe und Tastatur',
    own: 'Eigene Texte vergleichen',
    swap: 'Original und Kopie tauschen',
    previousCopy: 'Vorige Kopie desselben Originals',
    nextCopy: 'Nächste Kopie desselben Originals',
    pairDown: 'Nächstes Paar der Liste',
    pairUp: 'Voriges Paar der Liste',
    pairFirst: 'Erstes Paar der Liste',
    pairLast: 'Letztes Paar der Liste',
    openPair: 'Das Paar öffnen',
    findPair: 'Ein Paar suchen',
    allPairs: 'Filter der Liste aufheben',
    nextPair: 'Das nächste Paar der Liste öffnen',
    previousPair: 'Das vorige Paar der Liste öffnen',
    backToPairs: 'Zurück zur Liste der Paare',
    batch: 'Einen Ordner mit Ergebnissen öffnen',
    example: 'Das Beispiel öffnen',
    'export-html': 'Als eine HTML-Seite sichern',
    'export-json': 'Als JSON-Bericht sichern',
    'export-csv': 'Als CSV-Tabelle sichern',
    'export-markdown': 'Als Markdown sichern',
    'export-tmx': 'Als TMX-Übersetzungsspeicher sichern',
    'export-quotations': 'Befunde mit kurzen Zitaten sichern',
    'export-print': 'Drucken',
    quote: 'Befund als Zitat kopieren',
    link: 'Link zu dieser Stelle kopieren',
  },
  actionGroups: {
    walk: 'Gehen',
    filter: 'Filtern und suchen',
    review: 'Beurteilen',
    view: 'Ansicht',
    texts: 'Texte und Dateien',
    batch: 'Stapel',
  },

  said: {
    quoted: 'Mit Quelle und Signatur kopiert.',
    linked: 'Link kopiert. Er enthält Zeile, Filter und Ansicht, aber keinen Text.',
    notCopied: 'Der Browser lässt diese Seite nicht kopieren.',
  },

  palette: {
    title: 'Alle Befehle',
    placeholder: 'Befehl oder Zeilennummer eingeben',
    none: 'Kein Befehl dieses Namens.',
  },

  help: {
    title: 'Hilfe',
    lede: 'Jede Zeile stellt Sätze des Originals neben die Sätze der Kopie, die sie nacherzählen. Die Spalte dazwischen sagt, was sie einander sind.',
    levels: 'Wie sehr sich ein Paar geändert hat',
    levelMeaning: {
      0: 'dieselben Wörter',
      1: 'andere Wörter, nichts als geändert beurteilt',
      2: 'eine Nuance ist anders',
      3: 'wer es liest, versteht etwas anderes',
      4: 'eine zentrale Tatsache ist anders',
    },
    kinds: 'Was für eine Stelle es ist',
    kindMeaning: {
      missing: 'die Kopie erzählt es nicht',
      added: 'das Original erzählt es nicht',
      moved: 'an anderer Stelle erzählt',
      note: 'von Redaktion oder Übersetzung eingefügt',
    },
    hatched: 'Schraffiert: Das Werkzeug ist unsicher.',
    limits:
      'storydrift sagt, was sich unterscheidet, nie, warum es jemand getan hat. Es kann irren: Lesen Sie beide Sätze, bevor Sie urteilen.',
    keyboard: 'Tastatur',
    letters: 'Einzelne Buchstaben sind Befehle',
    close: 'Schließen',
  },

  keys: {
    how: 'Um eine Taste zu ändern, wählen Sie sie und drücken Sie eine andere.',
    change: (command, keys) => `Taste ändern: „${command}“${keys ? `, jetzt ${keys}` : ''}`,
    press: (command) => `Drücken Sie die neue Taste für „${command}“. Esc lässt alles, wie es ist.`,
    set: (key, command) => `${key} ist jetzt „${command}“.`,
    taken: (key, command, other) => `${key} ist jetzt „${command}“ und nicht mehr „${other}“.`,
    reserved: (key) => `${key} lässt sich nicht ändern: Die Taste bewegt durch die Seite oder gehört dem Browser.`,
    reset: 'Alle Tasten wie zu Beginn',
    resetDone: 'Alle Tasten sind wie zu Beginn.',
  },

  input: {
    title: 'Eine Geschichte, zweimal erzählt, Satz für Satz.',
    lede: 'storydrift zeigt, was eine Kopie geändert, weggelassen, verschoben oder eingefügt hat. Umformulieren ist keine Abdrift. Alles geschieht in diesem Browser: Ihr Text wird nirgendwohin gesendet.',
    originalHint: 'die Geschichte, wie sie zuerst erzählt wurde',
    copyHint: 'die Nacherzählung, die geprüft wird',
    placeholder: 'Text einfügen oder eine Datei hier ablegen',
    choose: 'Datei wählen',
    chooseFor: (side) => `Datei wählen: ${side}`,
    kinds: { all: 'txt, md, html, docx oder ein gesicherter Bericht', plain: 'txt, md oder ein gesicherter Bericht' },
    compare: 'Vergleichen',
    clear: 'Leeren',
    need: 'Zum Vergleichen braucht es zwei Texte. Ein Text allein lässt sich auf Anmerkungen prüfen. Die meisten Nachrichtenseiten verweigern sich einem Browser; die Befehlszeile kann sie holen.',
    one: 'Fügen Sie den anderen Text ein, oder prüfen Sie diesen allein auf Anmerkungen.',
    address: (address) =>
      `Das ist die Adresse einer Seite, nicht ihr Text. Die meisten Seiten verweigern sich einem fremden Browser, darum fragt diese nicht: Fügen Sie den Text ein, oder rufen Sie storydrift compare ${address} … auf.`,
    ready: 'Bereit. Beide Texte bleiben in diesem Browser.',
    checkNotes: 'Auf Anmerkungen prüfen',
    example: 'Ein Beispiel, fertig verglichen',
    openExample: 'Beispiel öffnen',
    more: (side, n) => `${sides[side]}, ${number(n)} ${plural(n, 'weiterer Satz', 'weitere Sätze')}`,
    words: (n) => `${number(n)} ${plural(n, 'Wort', 'Wörter')}`,
  },

  work: {
    stages: {
      align: 'Sätze, die dasselbe erzählen, werden gesucht',
      notes: 'Anmerkungen werden gesucht',
      compare: 'Satz für Satz wird verglichen',
      opening: 'Der Bericht wird geöffnet',
    },
    known: (done, of) => `${number(done)} von ${number(of)} Gruppen sind verglichen. Lesen Sie derweil weiter.`,
    copy: (n, of) => `Kopie ${n} von ${of}.`,
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Ihre Texte sind noch da.',
  },

  errors: {
    title: 'Das ging nicht.',
    failed: (what) =>
      `Der Vergleich brach ab: ${what}. Ihre Texte sind noch da; versuchen Sie es erneut oder mit kürzeren Texten.`,
    notReport: (name, field) =>
      `„${name}“ ist kein Bericht, der sich hier öffnen lässt: ${field}. Öffnen Sie eine Datei, die storydrift als JSON gesichert hat.`,
    webPage: (name) =>
      `„${name}“ ist eine Webseite, und ein gesicherter Bericht liest nur reinen Text. Kopieren Sie den Text der Seite und fügen Sie ihn hier ein, oder starten Sie storydrift view.`,
    pdf: (name) =>
      `„${name}“ ist ein PDF; das kann diese Seite nicht lesen. Die Befehlszeile kann es: storydrift compare mit dieser Datei; oder kopieren Sie den Text und fügen Sie ihn hier ein.`,
    otherFormat: (name) =>
      `„${name}“ hat ein Format, das nicht gelesen wird: altes Word, Rich Text, OpenDocument, ein Bild, ein Archiv … Sichern Sie den Artikel als .docx oder reinen Text und versuchen Sie es erneut.`,
    damaged: (name) =>
      `„${name}“ ist beschädigt oder geschützt. Öffnen Sie die Datei in ihrem Programm, sichern Sie sie neu oder als reinen Text und versuchen Sie es erneut.`,
    tooMuch: (name) =>
      `„${name}“ enthält weit mehr als einen Artikel. Kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.`,
    notLoaded: (name) =>
      `„${name}“ wurde nicht gelesen: Der Teil des Betrachters, der Dateien liest, ließ sich nicht laden. Starten Sie storydrift view neu und laden Sie diese Seite neu; oder fügen Sie den Text ein.`,
    notJson: (name) =>
      `„${name}“ ist kein gültiges JSON. Öffnen Sie eine Datei, die storydrift als JSON gesichert hat, oder legen Sie sie als Text ab.`,
    noArticle: (name) =>
      `„${name}“ ist JSON, wird hier aber weder als Bericht noch als Artikel gelesen. Ein Bericht nennt sein Schema; ein Artikel ist {"title", "text", "date"} und wird von storydrift view gelesen.`,
    unreadable: (name) =>
      `„${name}“ lässt sich nicht als Text lesen. Sichern Sie die Datei als reinen Text in UTF-8 und versuchen Sie es erneut.`,
    empty: (name) => `„${name}“ enthält keinen Text. Wählen Sie eine andere Datei oder fügen Sie den Text ein.`,
    tooLong: (name, megabytes) =>
      `„${name}“ ist länger als ${megabytes} MB. Vergleichen Sie in Teilen oder mit der Befehlszeile.`,
    report: (status) =>
      `Der Bericht konnte nicht geladen werden (${status}). Starten Sie den Betrachter erneut mit dem Pfad des Berichts.`,
    pins: 'Diese Festlegung geht nicht: Mit Ihren anderen zusammen wären zwei Sätze zugleich Partner und keine Partner. Nehmen Sie eine zurück und versuchen Sie es erneut.',
    pair: {
      missing: (name) =>
        `„${name}“ ist nicht zur Hand. Den ganzen Ordner öffnen, nicht nur die Zusammenfassung; oder storydrift view mit dem Ordner starten.`,
      unreadable: (name) => `„${name}“ ist nicht lesbar. Den Stapel mit --resume noch einmal laufen lassen.`,
    },
    noBatch: 'In diesem Ordner liegt keine summary.json. Den Ordner öffnen, den storydrift batch geschrieben hat.',
    dismiss: 'Schließen',
  },

  howRead: {
    'encoding-guessed': (name, encoding) =>
      `„${name}“ nennt keine Zeichenkodierung; gelesen wurde sie als ${encoding}. Falls Buchstaben falsch aussehen, sichern Sie die Datei in UTF-8 und öffnen Sie sie erneut.`,
    'encoding-contradicted': (name, encoding) =>
      `„${name}“ nennt eine andere Zeichenkodierung, als ihre Bytes haben; gelesen wurde sie als ${encoding}. Falls Buchstaben falsch aussehen, sichern Sie die Datei in UTF-8 und öffnen Sie sie erneut.`,
    'damaged-characters': (name) => `„${name}“ hat Zeichen, die nicht zu lesen waren; sie erscheinen als �.`,
    mojibake: (name) =>
      `„${name}“ hat zerstörte Buchstaben (etwa Ã¼ statt ü): Der Text wurde früher in falscher Kodierung gesichert. Holen Sie ihn noch einmal aus seiner Quelle.`,
    'no-article': (name) =>
      `In „${name}“ war kein Artikel zu finden; genommen wurde die ganze Seite. Löschen Sie im Feld, was nicht zum Artikel gehört.`,
    'cut-off': (name) => `„${name}“ ist vielleicht nur der Anfang eines Artikels, der bezahlt werden muss.`,
    'pages-left-out': (name) => `„${name}“ hat mehr Seiten, als gelesen werden; die letzten fehlen.`,
  },

  notes: {
    found: ({ inserted }) =>
      inserted
        ? `${capital(inWords(inserted, 'eine'))} eingefügte ${plural(inserted, 'Anmerkung', 'Anmerkungen')}.`
        : 'Keine eingefügte Anmerkung gefunden.',
    also: ({ cuts, possible }) => {
      const parts = [
        ...(cuts ? [`${inWords(cuts)} Auslassungszeichen`] : []),
        ...(possible
          ? [
              `${inWords(possible, 'eine')} ${plural(possible, 'Stelle', 'Stellen')}, die vom Medium selbst sein ${plural(possible, 'kann', 'können')}`,
            ]
          : []),
      ];
      return parts.length ? `Außerdem ${parts.join(' und ')}.` : '';
    },
    list: 'Anmerkungen in der Reihenfolge des Textes',
    entry: (n) => `Anmerkung ${n}`,
    place: (list) => (list.length ? `${plural(list.length, 'Satz', 'Sätze')} ${list.join(', ')}.` : ''),
    addOriginal: 'Original dazunehmen',
    copy: 'Als Zitat kopieren',
    signals: 'Spuren maschineller Übersetzung',
    showSignals: (n) => `${number(n)} ${plural(n, 'Spur', 'Spuren')} maschineller Übersetzung zeigen`,
    searched:
      'Gesucht: Zeichnungen, Einschübe in Klammern und zwischen Strichen, Auslassungszeichen, Erläuterungen, Distanzierungen, Anführungszeichen, Wertungen, Fragen an die Leserschaft. Eine Anmerkung ohne solche Zeichen lässt sich vom Artikel nicht unterscheiden.',
  },

  batch: batchDe,

  different: {
    why: 'Warum wir das meinen',
    anyway: 'Dennoch ausrichten',
    another: 'Andere Kopie wählen',
    terms: 'Namen und Zahlen',
    both: (kind) => `${kind === 'names' ? 'Namen' : 'Zahlen'} in beiden`,
    one: (kind) => `${kind === 'names' ? 'Namen' : 'Zahlen'} in einem`,
    none: 'keine',
    closest: 'Die ähnlichsten Sätze',
    noneClose: 'Keine zwei Sätze teilen etwas, das zu zeigen lohnt.',
    closeness: 'Nähe',
    foot: 'Zwei Nacherzählungen einer Geschichte teilen die meisten Namen und Zahlen. Diese nicht.',
    footCopy: 'Dennoch ausgerichtet verdient jedes Paar Zweifel.',
  },
};
