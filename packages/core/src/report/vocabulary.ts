// The closed lists of the report format: every value that a field may have. They lie apart from the schema so that a
// program which only writes reports starts without the library that checks them.

export const REPORT_SCHEMA = 'storydrift-report/1';
export const NOTES_SCHEMA = 'storydrift-notes/1';

export const CATEGORIES = [
  'number',
  'name',
  'gender',
  'negation',
  'antonym',
  'modality',
  'quantifier',
  'role',
  'attribution',
  'quotation',
  'time',
  'tense',
  'causality',
  'loaded-wording',
  'mistranslation',
  'untranslated',
  'omission',
  'addition',
  'artefact',
] as const;

export const SEVERITIES = ['none', 'minor', 'major', 'critical'] as const;
export const GRADES = ['certain', 'likely', 'possible'] as const;
export const VERDICTS = ['same', 'unsure', 'different'] as const;
export const NOTE_KINDS = [
  'signed_note',
  'bracket_comment',
  'dash_comment',
  'sentence_comment',
  'clause_comment',
  'scare_quotes',
  'loaded_epithet',
  'euphemism',
  'stance_marker',
  'gloss',
  'disclaimer',
  'rhetorical_question',
  'sarcasm',
  'elision',
  'editorial_standfirst',
] as const;
export const SIGNAL_KINDS = ['artefact', 'quote_boundary', 'name_variant', 'name_convention'] as const;
export const REVIEW_VERDICTS = ['agree', 'disagree', 'unsure'] as const;
/** MQM top-level dimensions a category maps to. */
export const MQM_DIMENSIONS = ['Accuracy', 'Terminology', 'Linguistic conventions', 'Style'] as const;

export type Category = (typeof CATEGORIES)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Grade = (typeof GRADES)[number];
export type Verdict = (typeof VERDICTS)[number];
export type NoteKind = (typeof NOTE_KINDS)[number];
export type SignalKind = (typeof SIGNAL_KINDS)[number];
