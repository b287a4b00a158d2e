// Third entry, `@storydrift/core/lean`: everything of the main one but the schema of stored reports (`parseReport`,
// `reportJsonSchema`), whose library costs more start-up time than a comparison.

export { alignSentences } from './align/align.ts';
export { alignDocuments, type DocumentBead } from './align/documents.ts';
export { PinError } from './align/pins.ts';
export type { AlignedBead, Alignment, AlignOptions, Pins } from './align/types.ts';
export { entryOf, failedEntry, type PairPlace } from './batch/entry.ts';
export { type FindOptions, findStories, StoryFinder } from './batch/find-stories.ts';
export { fileNameOf } from './batch/names.ts';
export { countRepeats, mostRepeated, type TracedPair, tracesOf } from './batch/repeats.ts';
export {
  FINDING_COLUMNS,
  type FindingRow,
  findingRows,
  metadataColumns,
  NOTE_COLUMNS,
  type NoteRow,
  noteRows,
  PAIR_COLUMNS,
  type PairRow,
  pairRow,
  type Value,
} from './batch/rows.ts';
export type * from './batch/schema.ts';
export { countPairs } from './batch/summary.ts';
export { FINDINGS_HEADER, findingLine, NOTES_HEADER, noteLine, pairTable } from './batch/tables.ts';
export type * from './batch/types.ts';
export * from './batch/vocabulary.ts';
export {
  type BeadComparison,
  type BeadInput,
  compareBead,
  type FindingDraft,
  type Side,
  UNSURE_BELOW,
} from './compare/compare.ts';
export { checkedCategories } from './compare/registry.ts';
export { readDocument } from './document/document.ts';
export type {
  Block,
  Document,
  DocumentHint,
  DocumentInput,
  DocumentSource,
  Sentence,
  SentenceKind,
  Span,
} from './document/types.ts';
export { detectLanguage } from './language/detect.ts';
export { LANGUAGES, type Languages } from './language/registry.ts';
export type { LanguageData } from './language/types.ts';
export {
  align,
  type CompareOptions,
  type CompareStep,
  compare,
  compareInSteps,
  findNotes,
  type NotesResult,
  type PairScore,
  runSignature,
  scorePair,
} from './pipeline.ts';
export { oneLine } from './report/clean.ts';
export { writeCsv, writeNotesCsv } from './report/csv.ts';
export { dashboardAround, dataOf, REPORT_SLOT, writeHtml } from './report/html.ts';
export { jsonOf, writeJson, writeJsonLine } from './report/json.ts';
export type { Paint } from './report/layout.ts';
export { writeMarkdown, writeNotesMarkdown } from './report/markdown.ts';
export { MQM } from './report/mqm.ts';
export { rowsOf } from './report/rows.ts';
export type * from './report/schema.ts';
export { type TextOptions, writeNotesText, writeText } from './report/text.ts';
export { TMX_TAIL, tmxBegin, tmxUnits, writeTmx } from './report/tmx.ts';
export * from './report/vocabulary.ts';
export { DRIFT_FROM } from './score/drift.ts';
export type { Lexicon, Relation } from './semantics/lexicon.ts';
export type * from './settings/schema.ts';
export { type ReadySettings, readySettings } from './settings/settings.ts';
export { type ContrastedTerms, contrastStories, type StoryContrast } from './story/contrast.ts';
export { judgeStory, type StoryVerdict } from './story/verdict.ts';
export { RULES_VERSION, VERSION } from './version.ts';
