import type {
  Category,
  Counts,
  Finding,
  Grade,
  Note,
  NoteKind,
  Reason,
  Severity,
  Signal,
  SignalKind,
} from '@storydrift/core/lean';
import { batchEn } from '../batch/words-en.ts';
import type { NotesFacts } from '../model/notes.ts';
import type { Kind, Level, Side } from '../model/rows.ts';

// English, the language every other locale is measured by: its shape is the type of a locale. Sentences with numbers
// are functions, so that each language can build them by its own grammar.

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Small numbers as words, as prose does. */
const inWords = (n: number) => WORDS[n] ?? n.toLocaleString('en');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (n: number, one: string, many = `${one}s`) => (n === 1 ? one : many);
const are = (n: number) => (n === 1 ? 'is' : 'are');

const levels: Record<Level, string> = { 0: 'identical', 1: 'reworded', 2: 'minor', 3: 'major', 4: 'critical' };
const kinds: Record<Kind, string> = { missing: 'missing', added: 'added', moved: 'moved', note: 'note' };
const severities: Record<Severity, string> = { none: 'none', minor: 'minor', major: 'major', critical: 'critical' };
const grades: Record<Grade, string> = { certain: 'certain', likely: 'likely', possible: 'possible' };
const sides: Record<Side, string> = { original: 'Original', copy: 'Copy' };
const shapes = { split: 'split', merged: 'merged', regrouped: 'regrouped' };

const categories: Record<Category, string> = {
  number: 'number',
  name: 'name',
  gender: 'gender',
  negation: 'negation',
  antonym: 'opposite',
  modality: 'modality',
  quantifier: 'quantifier',
  role: 'who did what',
  attribution: 'attribution',
  quotation: 'quotation',
  time: 'time',
  tense: 'tense',
  causality: 'cause',
  'loaded-wording': 'loaded wording',
  mistranslation: 'meaning',
  untranslated: 'untranslated',
  omission: 'omission',
  addition: 'addition',
  artefact: 'artefact',
};

const noteKinds: Record<NoteKind, string> = {
  signed_note: 'Signed note',
  bracket_comment: 'Aside in brackets',
  dash_comment: 'Aside between dashes',
  sentence_comment: 'Commenting sentence',
  clause_comment: 'Commenting clause',
  scare_quotes: 'Scare quotes',
  loaded_epithet: 'Loaded epithet',
  euphemism: 'Euphemism',
  stance_marker: 'Stance marker',
  gloss: 'Gloss',
  disclaimer: 'Disclaimer',
  rhetorical_question: 'Rhetorical question',
  sarcasm: 'Sarcasm',
  elision: 'Cut mark',
  editorial_standfirst: 'Editorial standfirst',
};

const signalKinds: Record<SignalKind, string> = {
  artefact: 'Translation artefact',
  quote_boundary: 'Quotation boundary',
  name_variant: 'Name spelled in two ways',
  name_convention: 'Spelling convention of names',
};

/** What the verdict line is built from. */
export interface VerdictFacts {
  counts: Counts;
  notes: number;
}

/** A count of the verdict line, and what it counts, so that it can lead there. */
export interface VerdictPart {
  what: 'changed' | 'minor' | 'missing' | 'added' | 'note';
  text: string;
}

function changes({ counts, notes }: VerdictFacts): VerdictPart[] {
  const changed = counts.major + counts.critical;
  const was = (n: number) => (n === 1 ? 'was' : 'were');
  const parts: [VerdictPart['what'], number, string][] = [
    ['changed', changed, 'changed'],
    ['minor', counts.minor, `${plural(counts.minor, 'differs', 'differ')} in nuance`],
    ['missing', counts.omitted, `${are(counts.omitted)} missing`],
    ['added', counts.inserted, `${was(counts.inserted)} added`],
    ['note', notes, `${plural(notes, 'note')} ${was(notes)} inserted`],
  ];
  return parts
    .filter(([, n]) => n > 0)
    .map(([what, n, text], i) => ({ what, text: `${i ? inWords(n) : capital(inWords(n))} ${text}` }));
}

export const en = {
  code: 'en',
  dir: 'ltr',
  levels,
  kinds,
  severities,
  grades,
  sides,
  shapes,
  categories,
  noteKinds,
  signalKinds,
  capital,
  number: (n: number) => n.toLocaleString('en'),
  figure: (n: number) => n.toFixed(2),
  percent: (share: number) => `${Math.round(share * 100)}\u00a0%`,
  language: (code: string) =>
    code === 'und' ? 'Language not sure' : (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code),
  sentences: (n: number) => `${n.toLocaleString('en')} ${plural(n, 'sentence')}`,
  quoted: (text: string) => `“${text}”`,
  /** What a finding says. Other languages build it from its code and parameters. */
  finding: (finding: Pick<Finding, 'code' | 'params' | 'message'>) => finding.message,
  /** Why a span is a note, why it is a trace of machine translation, and who signed it. */
  note: (note: Pick<Note, 'kind' | 'code' | 'params' | 'why' | 'signature'>) => note.why,
  signal: (signal: Pick<Signal, 'code' | 'params' | 'why'>) => signal.why,
  signer: (signer: string) => signer,
  /** Why sentences are partners, and what a story verdict rests on. */
  partners: (reason: Reason) => reason.message,
  storyReason: (reason: Reason) => reason.message,

  verdict: {
    same: 'Same story.',
    unsure: 'Perhaps the same story.',
    different: 'Not the same story.',
    forced: 'Not the same story, compared anyway.',
    identical: 'Identical.',
    kept: (kept: number, of: number) =>
      kept === of && of > 1
        ? `All ${of.toLocaleString('en')} sentences keep their meaning.`
        : `${kept.toLocaleString('en')} of ${of.toLocaleString('en')} ${plural(of, 'sentence')} ${kept === 1 ? 'keeps its' : 'keep their'} meaning.`,
    changes,
    /** Between two counts, and after the last one. */
    comma: ', ',
    stop: '.',
    identicalText: (sentences: number, characters: number) =>
      `Both texts have the same words: ${sentences.toLocaleString('en')} ${plural(sentences, 'sentence')}, ${characters.toLocaleString('en')} characters.`,
    noDrift: 'No drift score is given.',
    noDriftAcross:
      'No drift score: the texts are in different languages, and only what needs no dictionary is compared.',
    drift: 'drift of the story, 0 to 1',
  },

  row: {
    notScored: 'not scored',
    pending: 'not compared yet',
    notInCopy: 'Not in the copy',
    notInOriginal: 'Not in the original',
    toldLater: 'Told later:',
    toldEarlier: 'Told earlier:',
    place: (side: Side, numbers: string) => `${side} ${numbers}`,
    unsure: 'unsure',
    evidenceStart: 'changed: ',
    noteStart: 'inserted note: ',
    end: ' (end)',
    /** Accessible name of a row. */
    name: (number: number, words: readonly string[], message: string) =>
      `Row ${number}, ${words.join(', ')}${message ? `: ${message}` : '.'}`,
    furniture: (number: number) => `Row ${number}, title, byline, captions and the like, not scored.`,
  },

  fold: {
    kept: (n: number) =>
      `${n.toLocaleString('en')} ${plural(n, 'sentence')} ${plural(n, 'keeps its', 'keep their')} meaning`,
    show: (n: number, all: number) => (n < all ? `Show ${n}` : 'Show'),
    hide: 'Hide',
    shown: (n: number) =>
      `${n.toLocaleString('en')} ${plural(n, 'sentence')} that ${plural(n, 'keeps its', 'keep their')} meaning`,
    detail: (reworded: number, identical: number) =>
      [...(reworded ? [`${reworded} reworded`] : []), ...(identical ? [`${identical} identical`] : [])].join(', '),
  },

  foot: {
    all: (groups: number, folded: number) =>
      `All ${groups.toLocaleString('en')} groups shown${folded ? `, ${folded.toLocaleString('en')} of them folded` : ''}.`,
    some: (shown: number, hidden: number) =>
      `${capital(inWords(shown))} ${plural(shown, 'group')} shown, ${hidden.toLocaleString('en')} hidden by the filter.`,
    none: 'No group passes the filter.',
    showAll: 'Show all',
    local: 'Nothing leaves this browser.',
    narrowed: 'The texts are long: partners far from the diagonal were not looked for.',
    checked: (categories: readonly string[]) => `Checked: ${categories.join(', ')}.`,
  },

  why: {
    title: 'Why',
    of: (n: number, all: number) => `${n} of ${all}`,
    previous: 'Previous finding',
    next: 'Next finding',
    close: 'Close',
    drift: 'Drift of this pair',
    similarity: 'Shared wording',
    confidence: 'Confidence',
    rule: 'Rule',
    partners: 'Why these are partners',
    also: 'Also in this row',
    noticed: 'Noticed, and judged to change nothing:',
    signedBy: (signer: string) => `Signed by ${signer}.`,
    confidenceWord: (confidence: number, unsure: boolean): string =>
      unsure ? 'unsure' : confidence >= 0.85 ? 'sure' : confidence >= 0.65 ? 'fairly sure' : 'rather unsure',
    quiet: {
      0: 'Both sides have the same words.',
      1: 'Said in other words. Nothing was judged changed.',
      2: 'Small shifts add up here.',
      3: 'Shifts add up here.',
      4: 'Shifts add up here.',
    } satisfies Record<Level, string>,
    moved: 'Told at another place. Nothing else was judged changed.',
    alone: {
      missing: 'The copy does not tell this.',
      added: 'The original does not tell this.',
      note: 'Inserted by an editor or translator.',
      moved: '',
    } satisfies Record<Kind, string>,
    asided: 'These sentences are not compared: they are furniture of the article.',
    empty: 'Choose a row to see why it is marked.',
    nothing: 'Nothing was judged changed in this comparison.',
    limits: 'What both texts leave unsaid, and whether either of them is true, cannot be seen from here.',
  },

  pins: {
    apart: 'Not partners',
    together: 'Choose a partner',
    choosing: (side: Side, place: string) =>
      `Choose the row whose ${side === 'original' ? 'copy' : 'original'} tells the same as ${side} ${place}: click it, or go there and press Enter. Escape stops.`,
    stop: 'Stop choosing',
    pinned: (n: number) => `${n} ${plural(n, 'pin')} of yours hold here.`,
    clear: 'Take the pins back',
  },

  review: {
    agree: 'Agree',
    disagree: 'Disagree',
    unsure: 'Unsure',
    comment: 'Add a comment',
    commentLabel: 'Your comment on this finding',
  },

  bar: {
    sections: 'Sections',
    compare: 'Compare',
    batch: 'Batch',
    notes: 'Notes',
    open: 'Open',
    export: 'Export',
    theme: 'Theme',
    help: 'Help and keyboard',
    own: 'Compare your own',
  },

  interfaceLanguage: 'Language',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },

  tools: {
    severity: 'Severity',
    kind: 'Kind',
    anyCategory: 'Any cause',
    view: 'View',
    rows: 'Rows',
    reading: 'Reading',
    columns: 'Copies',
    marks: 'Marked words',
    markLevels: { evidence: 'Evidence', phrases: 'Changed phrases', words: 'Every changed word' },
    find: 'Find in both',
    found: (n: number, of: number) => (of ? `${n} of ${of}` : 'not found'),
    copies: 'Copies of this original',
    swap: 'Swap original and copy',
    unsure: 'unsure',
  },

  notices: {
    old: (version: string) =>
      `This report was written by another version (${version}). It can be read, and judged again once it is compared anew.`,
    again: 'Compare again with this version',
    languages: (original: string, copy: string, checked: readonly string[]) =>
      `The original is in ${original}, the copy in ${copy}. ${checked.length ? `Only what can be told across languages is compared: ${checked.join(', ')}.` : 'Their meaning is not compared.'}`,
    unknown: (sides: readonly string[]) =>
      `The language could not be told (${sides.join(', ')}). Choose it at the head of the column; until then little can be compared.`,
    language: (side: string, language: string) => `${side}: ${language}. Choose another language`,
  },

  reading: {
    locked: 'Columns scroll together',
    free: 'Columns scroll alone',
  },

  overview: {
    label: 'Overview',
    position: (row: number, of: number) => `Row ${row} of ${of}`,
    describe: (facts: VerdictFacts) => {
      const parts = changes(facts);
      return `Picture of both stories: ${parts.length ? parts.map((part) => part.text.toLowerCase()).join(', ') : 'nothing changed'}.`;
    },
  },

  actions: {
    nextRow: 'Next row',
    previousRow: 'Previous row',
    nextFinding: 'Next finding or note',
    previousFinding: 'Previous finding or note',
    worst: 'Go to the worst change',
    why: 'Why: go to the reason',
    closeWhy: 'Back to the row, then close the reason',
    partner: 'Other end of a moved sentence',
    firstRow: 'First row',
    lastRow: 'Last row',
    goToRow: 'Go to row by number',
    findingsOnly: 'Findings only, or everything',
    level0: 'Show everything',
    level1: 'Hide identical pairs',
    level2: 'Minor and worse',
    level3: 'Major and worse',
    level4: 'Critical only',
    find: 'Find in both texts',
    nextHit: 'Next hit',
    previousHit: 'Previous hit',
    agree: 'Agree with the finding',
    disagree: 'Disagree with the finding',
    unsure: 'Unsure about the finding',
    comment: 'Comment on the finding',
    apart: 'Not partners: align anew',
    together: 'Choose a partner for this row',
    undo: 'Undo',
    view: 'Next view: rows, copies, reading',
    marks: 'Marked words: evidence, phrases, every word',
    theme: 'Change the theme',
    palette: 'All commands',
    help: 'Help and keyboard',
    own: 'Compare your own texts',
    swap: 'Swap original and copy',
    previousCopy: 'Previous copy of the same original',
    nextCopy: 'Next copy of the same original',
    pairDown: 'Next pair of the list',
    pairUp: 'Previous pair of the list',
    pairFirst: 'First pair of the list',
    pairLast: 'Last pair of the list',
    openPair: 'Open the pair',
    findPair: 'Find a pair',
    allPairs: 'Clear the filter of the list',
    nextPair: 'Open the next pair of the list',
    previousPair: 'Open the previous pair of the list',
    backToPairs: 'Back to the list of pairs',
    batch: 'Open a batch folder',
    example: 'Open the example',
    'export-html': 'Save as one HTML page',
    'export-json': 'Save as JSON report',
    'export-csv': 'Save as CSV table',
    'export-markdown': 'Save as Markdown',
    'export-tmx': 'Save as TMX translation memory',
    'export-quotations': 'Save findings with short quotations',
    'export-print': 'Print',
    quote: 'Copy the finding as a quotation',
    link: 'Copy a link to this place',
  },
  actionGroups: {
    walk: 'Walking',
    filter: 'Filtering and finding',
    review: 'Judging',
    view: 'View',
    texts: 'Texts and files',
    batch: 'Batch',
  },

  said: {
    quoted: 'Copied with its source and signature.',
    linked: 'Link copied. It holds the row, the filter and the view, and no text.',
    notCopied: 'The browser does not let this page copy.',
  },

  palette: {
    title: 'All commands',
    placeholder: 'Type a command or a row number',
    none: 'No command of that name.',
  },

  help: {
    title: 'Help',
    lede: 'Each row sets sentences of the original beside the sentences of the copy that retell them. The gutter between them says what they are to each other.',
    levels: 'How much a pair changed',
    levelMeaning: {
      0: 'the same words',
      1: 'other words, nothing judged changed',
      2: 'a shade is different',
      3: 'a reader comes away with something else',
      4: 'a central fact is different',
    } satisfies Record<Level, string>,
    kinds: 'What kind of place it is',
    kindMeaning: {
      missing: 'the copy does not tell it',
      added: 'the original does not tell it',
      moved: 'told at another place',
      note: 'inserted by an editor or translator',
    } satisfies Record<Kind, string>,
    hatched: 'Hatched: the tool is unsure.',
    limits:
      'storydrift says what differs, never why someone did it. It can be wrong: read both sentences before you judge.',
    keyboard: 'Keyboard',
    letters: 'Single letters are commands',
    close: 'Close',
  },

  keys: {
    how: 'To change a key, choose it and press another one.',
    change: (command: string, keys: string) => `Change the key of “${command}”${keys ? `, now ${keys}` : ''}`,
    press: (command: string) => `Press the new key for “${command}”. Escape leaves it as it is.`,
    set: (key: string, command: string) => `${key} is now “${command}”.`,
    taken: (key: string, command: string, other: string) => `${key} is now “${command}”, and no longer “${other}”.`,
    reserved: (key: string) => `${key} cannot be changed: it moves through the page or belongs to the browser.`,
    reset: 'Back to the first keys',
    resetDone: 'All keys are as they were at first.',
  },

  input: {
    title: 'Two tellings of one story, sentence by sentence.',
    lede: 'storydrift shows what a copy changed, left out, moved or put in. Rewording is not drift. It all happens in this browser: your text is not sent anywhere.',
    originalHint: 'the story as first told',
    copyHint: 'the retelling to check',
    placeholder: 'Paste the text, or drop a file here',
    choose: 'Choose a file',
    chooseFor: (side: string) => `Choose a file for ${side}`,
    kinds: { all: 'txt, md, html, docx or a saved report', plain: 'txt, md or a saved report' },
    compare: 'Compare',
    clear: 'Clear',
    need: 'Two texts are needed to compare. One text alone can be checked for notes. Most news sites refuse a browser that asks for their pages; the command line can fetch them.',
    one: 'Paste the other text to compare, or check this one for notes alone.',
    address: (address: string) =>
      `This is the address of a page, not its text. Most sites refuse a browser that asks for them from elsewhere, so this page does not ask: paste the text, or run storydrift compare ${address} …`,
    ready: 'Ready. Both texts stay in this browser.',
    checkNotes: 'Check for notes',
    example: 'An example, already compared',
    openExample: 'Open the example',
    more: (side: Side, n: number) =>
      `${side === 'original' ? 'Original' : 'Copy'}, ${n.toLocaleString('en')} more ${plural(n, 'sentence')}`,
    words: (n: number) => `${n.toLocaleString('en')} ${plural(n, 'word')}`,
  },

  work: {
    stages: {
      align: 'Finding the sentences that tell the same',
      notes: 'Looking for notes',
      compare: 'Comparing sentence by sentence',
      opening: 'Opening the report',
    },
    known: (done: number, of: number) =>
      `${done.toLocaleString('en')} of ${of.toLocaleString('en')} groups are compared. Read on meanwhile.`,
    copy: (n: number, of: number) => `Copy ${n} of ${of}.`,
    cancel: 'Cancel',
    cancelled: 'Stopped. Your texts are still here.',
  },

  errors: {
    title: 'That did not work.',
    failed: (what: string) =>
      `The comparison stopped: ${what}. Your texts are still here; try again, or try shorter texts.`,
    notReport: (name: string, field: string) =>
      `“${name}” is not a report this viewer can open: ${field}. Open a file that storydrift saved as JSON.`,
    webPage: (name: string) =>
      `“${name}” is a web page, and a saved report reads plain text only. Copy the page’s text and paste it here, or run storydrift view.`,
    pdf: (name: string) =>
      `“${name}” is a PDF, which this page cannot read. The command line can: run storydrift compare with it; or copy its text and paste it here.`,
    otherFormat: (name: string) =>
      `“${name}” is in a format that is not read: old Word, Rich Text, OpenDocument, a picture, an archive … Save the article as .docx or plain text and try again.`,
    damaged: (name: string) =>
      `“${name}” is damaged or protected. Open it in the program it comes from, save it again, or as plain text, and try again.`,
    tooMuch: (name: string) =>
      `“${name}” holds far more than an article. Copy the text of the article and paste it here.`,
    notLoaded: (name: string) =>
      `“${name}” was not read: the part of the viewer that reads files could not be loaded. Start storydrift view again and reload this page; or paste the text.`,
    notJson: (name: string) =>
      `“${name}” is no valid JSON. Open a file that storydrift saved as JSON, or drop it as text.`,
    noArticle: (name: string) =>
      `“${name}” is JSON, but not read here as a report or an article. A report names its schema; an article is {"title", "text", "date"} and is read by storydrift view.`,
    unreadable: (name: string) => `“${name}” cannot be read as text. Save it as plain text in UTF-8 and try again.`,
    empty: (name: string) => `“${name}” has no text in it. Choose another file, or paste the text.`,
    tooLong: (name: string, megabytes: number) =>
      `“${name}” is longer than ${megabytes} MB. Compare it in parts, or use the command line.`,
    report: (status: string) =>
      `The report to open could not be loaded (${status}). Start the viewer again with the report’s path.`,
    pins: 'This pin cannot hold: together with your other pins it would make two sentences partners and strangers at once. Take a pin back, then try again.',
    pair: {
      missing: (name: string) =>
        `“${name}” is not at hand. Open the whole folder, not the summary alone; or run storydrift view with the folder.`,
      unreadable: (name: string) => `“${name}” cannot be read. Run the batch again with --resume to write it anew.`,
    },
    noBatch: 'This folder holds no summary.json. Open the folder that storydrift batch wrote.',
    dismiss: 'Dismiss',
  },

  /** What a person should know about how a file was read, by the codes of the reader. */
  howRead: {
    'encoding-guessed': (name: string, encoding: string) =>
      `“${name}” does not say its encoding; it was read as ${encoding}. If letters look wrong, save the file in UTF-8 and open it again.`,
    'encoding-contradicted': (name: string, encoding: string) =>
      `“${name}” names another encoding than its bytes have; it was read as ${encoding}. If letters look wrong, save the file in UTF-8 and open it again.`,
    'damaged-characters': (name: string) => `“${name}” has characters that could not be read; they are shown as �.`,
    mojibake: (name: string) =>
      `“${name}” has broken letters (such as â€œ for a quotation mark): it was saved in the wrong encoding before. Get the text from its source again.`,
    'no-article': (name: string) =>
      `In “${name}” no article was found; the whole page was taken. Delete from the box what is not the article.`,
    'cut-off': (name: string) => `“${name}” may be only the beginning of an article that has to be paid for.`,
    'pages-left-out': (name: string) => `“${name}” has more pages than are read; the last ones were left out.`,
  },

  notes: {
    found: ({ inserted }: NotesFacts) =>
      inserted ? `${capital(inWords(inserted))} inserted ${plural(inserted, 'note')}.` : 'No inserted note found.',
    also: ({ cuts, possible }: NotesFacts) => {
      const parts = [
        ...(cuts ? [`${inWords(cuts)} ${plural(cuts, 'cut mark')}`] : []),
        ...(possible ? [`${inWords(possible)} ${plural(possible, 'place')} that may be the outlet’s own`] : []),
      ];
      return parts.length ? `Also ${parts.join(', and ')}.` : '';
    },
    list: 'Notes in reading order',
    entry: (n: number) => `Note ${n}`,
    place: (sentences: readonly number[]) =>
      sentences.length ? `${plural(sentences.length, 'Sentence')} ${sentences.join(', ')}.` : '',
    addOriginal: 'Add the original',
    copy: 'Copy as quotation',
    signals: 'Traces of machine translation',
    showSignals: (n: number) => `Show ${n.toLocaleString('en')} ${plural(n, 'trace')} of machine translation`,
    searched:
      'Searched for: signatures, asides in brackets and between dashes, cut marks, glosses, disclaimers, scare quotes, stance, questions to the reader. A note without any such sign cannot be told from the article itself.',
  },

  batch: batchEn,

  different: {
    why: 'Why we think so',
    anyway: 'Align anyway',
    another: 'Choose another copy',
    terms: 'Names and figures',
    both: (kind: 'names' | 'figures') => `${kind === 'names' ? 'Names' : 'Figures'} in both`,
    one: (kind: 'names' | 'figures') => `${kind === 'names' ? 'Names' : 'Figures'} in one`,
    none: 'none',
    closest: 'The closest sentences',
    noneClose: 'No two sentences share anything that is worth showing.',
    closeness: 'closeness',
    foot: 'Two retellings of one story share most of their names and figures. These do not.',
    footCopy: 'Aligned anyway, every pair deserves doubt.',
  },
};

export type Locale = typeof en;
