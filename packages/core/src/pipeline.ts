import { alignDocuments, type DocumentAlignment, type DocumentBead } from './align/documents.ts';
import type { AlignOptions, Pins } from './align/types.ts';
import { findCommentary } from './commentary/find.ts';
import {
  type BeadComparison,
  type BeadInput,
  compareBead,
  type FindingDraft,
  type Side,
  UNSURE_BELOW,
  worstFirst,
} from './compare/compare.ts';
import { compareForeign, foreignCategories } from './compare/foreign.ts';
import { checkedCategories } from './compare/registry.ts';
import { readDocument } from './document/document.ts';
import type { Document, DocumentInput, Sentence, Span } from './document/types.ts';
import { inDifferentLanguages } from './language/pair.ts';
import { passageLanguage } from './language/passage.ts';
import { LANGUAGES, type Languages } from './language/registry.ts';
import type { LanguageData } from './language/types.ts';
import { MQM } from './report/mqm.ts';
import { settled, settledBead } from './report/precision.ts';
import type { Bead, Finding, Note, Pin, Report, Signal } from './report/schema.ts';
import { GRADES, REPORT_SCHEMA, type Severity } from './report/vocabulary.ts';
import { worstOf } from './score/drift.ts';
import { passageDrift } from './score/passage.ts';
import { countBeads, storyDrift, worstBead } from './score/score.ts';
import type { Lexicon } from './semantics/lexicon.ts';
import type { ReadySettings } from './settings/settings.ts';
import { judgeStory } from './story/verdict.ts';
import { RULES_VERSION, VERSION } from './version.ts';

// The whole way of a pair, from texts to report, in order: read, align, judge the story, find commentary, compare bead
// by bead, score. Every step is a pure function that can be called on its own.

export interface CompareOptions {
  /** Language data to use; the built-in languages by default. */
  languages?: Languages;
  /** Sentences that must or must not be partners. */
  pins?: Pins;
  /** Lexical knowledge of the texts' language, see `loadEnglishLexicon`. Categories work without it, with less. */
  lexicon?: Lexicon;
  /** An options file, made ready by `readySettings`. */
  settings?: ReadySettings;
  /** Score drift even when the texts tell different stories. */
  force?: boolean;
}

/** Compares a copy with its original. Pure: the same input gives the same report, byte for byte. */
export function compare(
  original: string | DocumentInput,
  copy: string | DocumentInput,
  options: CompareOptions = {},
): Report {
  const steps = compareInSteps(original, copy, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How far a comparison has come. */
export interface CompareStep {
  /** What is being done now. */
  stage: 'align' | 'notes' | 'compare';
  /** Beads that are compared, and how many there are; 0 of 0 before the texts are aligned. */
  done: number;
  of: number;
  /**
   * The report as far as it goes; null before the texts are aligned. Its first `done` beads are as they will be; the
   * others have their sentences and nothing else, and nothing is counted or scored for them.
   */
  partial: () => Report | null;
}

/** The same as `compare`, one step at a time: for an interface that shows what is known already. */
export function* compareInSteps(
  original: string | DocumentInput,
  copy: string | DocumentInput,
  options: CompareOptions = {},
): Generator<CompareStep, Report, void> {
  const languages = options.languages ?? LANGUAGES;
  const [a, b] = readPair(named(original, 'original'), named(copy, 'copy'), languages, options.settings);
  yield { stage: 'align', done: 0, of: 0, partial: () => null };
  const { beads: aligned, narrowed } = alignDocuments(a, b, {
    languages,
    ...(options.pins ? { pins: options.pins } : {}),
  });
  const story = judgeStory(a, b, aligned);
  const forced = story.verdict === 'different' && options.force === true;
  const judged = story.verdict !== 'different' || forced;
  const shared = a.language === b.language ? (languages.get(a.language) ?? null) : null;
  // Between languages only what needs no dictionary is compared, and how far the meaning went is not judged.
  const across: Across | null = inDifferentLanguages(a.language, b.language)
    ? { original: languages.get(a.language) ?? null, copy: languages.get(b.language) ?? null }
    : null;
  const scored = judged && !across;
  const report = (done: Bead[], waiting: Bead[], notes: Note[], signals: Signal[]): Report => ({
    schema: REPORT_SCHEMA,
    signature: signatureOf(a.language, b.language, options),
    story: { ...story, confidence: settled(story.confidence), forced },
    original: a,
    copy: b,
    beads: waiting.length ? [...done, ...waiting] : done,
    notes,
    signals,
    summary: {
      counts: countBeads(done),
      drift: scored && !waiting.length ? settled(storyDrift(a, b, done)) : null,
      worst: scored && !waiting.length ? worstBead(done) : null,
      narrowed,
      checked: !judged ? [] : across ? foreignCategories(across.original, across.copy) : checkedCategories(shared),
      ...(scored ? {} : { withheld: judged ? 'languages' : 'story' }),
    },
    pins: pinList(options.pins),
    reviews: [],
  });
  const waiting = (from: number) => aligned.slice(from).map(unjudgedBead);
  yield { stage: 'notes', done: 0, of: aligned.length, partial: () => report([], waiting(0), [], []) };
  const { notes: all, signals } = findCommentary({
    copy: b,
    // What an original in another language lacks cannot be told by its words.
    ...(scored ? { original: a, beads: aligned } : {}),
    language: languages.get(b.language) ?? null,
    languages,
  });
  const notes = keptNotes(all, b, options.settings);
  const { settings, lexicon = null } = options;
  const compareOne: SidesCompare = (original, copy, { confidence }) =>
    across
      ? {
          ...UNMEASURED,
          ...compareForeign({ ...withStandIns(original, copy, settings), languages: across, confidence, settings }),
        }
      : compareSides(original, copy, { language: shared, lexicon, display: true }, settings);
  const build = (bead: DocumentBead) => buildBead(a, b, bead, notes, compareOne, judged, settings);
  const together = new Set(options.pins?.together?.map(([i, j]) => `${i}:${j}`));
  const beads: Bead[] = [];
  const judge = (bead: DocumentBead) => {
    const built = build(bead);
    const parts = shared && isStrange(built, together) ? splitBead(bead).map(build) : [built];
    for (const part of parts) beads.push(settledBead(part));
  };
  for (const [i, bead] of aligned.entries()) {
    const partial = () => report([...beads], waiting(i), notes, signals);
    yield { stage: 'compare', done: beads.length, of: beads.length + aligned.length - i, partial };
    judge(bead);
  }
  return report(beads, [], notes, signals);
}

export interface NotesResult {
  signature: string;
  document: Document;
  notes: Note[];
  signals: Signal[];
}

/** Finds inserted commentary in one text; with `options.original`, commentary is what the original does not support. */
export function findNotes(
  copy: string | DocumentInput,
  options: { languages?: Languages; original?: string | DocumentInput; settings?: ReadySettings } = {},
): NotesResult {
  const { languages = LANGUAGES, settings } = options;
  const document = readText(named(copy, 'copy'), languages, 'und', settings);
  const language = languages.get(document.language) ?? null;
  const parts = [`storydrift ${VERSION}`, document.language, `rules ${RULES_VERSION}`];
  const signature = [...parts, ...(settings ? [settings.label] : [])].join(' · ');
  const result = ({ notes, signals }: Pick<NotesResult, 'notes' | 'signals'>) => {
    return { signature, document, notes: keptNotes(notes, document, settings), signals };
  };
  if (options.original === undefined) return result(findCommentary({ copy: document, language, languages }));
  const original = readText(named(options.original, 'original'), languages, document.language, settings);
  if (inDifferentLanguages(original.language, document.language)) {
    return result(findCommentary({ copy: document, language, languages }));
  }
  const { beads } = alignDocuments(original, document);
  return result(findCommentary({ copy: document, original, beads, language, languages }));
}

/** Aligns two texts, nothing more. */
export function align(
  original: string | DocumentInput,
  copy: string | DocumentInput,
  options: AlignOptions & { languages?: Languages } = {},
): DocumentAlignment & { original: Document; copy: Document } {
  const languages = options.languages ?? LANGUAGES;
  const [a, b] = readPair(named(original, 'original'), named(copy, 'copy'), languages);
  return { ...alignDocuments(a, b, { ...options, languages }), original: a, copy: b };
}

export interface PairScore {
  similarity: number;
  drift: number;
  severity: Severity;
  language: string;
  findings: FindingDraft[];
}

/**
 * Scores one passage against its retelling. Sides of one sentence each are one bead; longer ones are aligned inside and
 * compared bead by bead. Without `language` it is English, unless the letters contradict.
 */
export function scorePair(
  original: string,
  copy: string,
  options: { languages?: Languages; language?: string; lexicon?: Lexicon; settings?: ReadySettings } = {},
): PairScore {
  const languages = options.languages ?? LANGUAGES;
  const language = options.language ?? passageLanguage(original, copy);
  const read = (text: string) => readDocument({ text, language, form: 'passage' }, languages);
  const a = read(original);
  const b = read(copy);
  const compareSentences = (x: readonly Sentence[], y: readonly Sentence[]) =>
    compareSides(
      { document: a, sentences: x, ignored: [] },
      { document: b, sentences: y, ignored: [] },
      { language: languages.get(language) ?? null, lexicon: options.lexicon ?? null, display: false },
      options.settings,
    );
  const whole = (): PairScore => {
    const { similarity, drift, severity, findings } = compareSentences(a.sentences, b.sentences);
    return { similarity, drift, severity, language, findings };
  };
  if (a.sentences.length <= 1 && b.sentences.length <= 1) return whole();
  const beads = alignDocuments(a, b).beads.map((bead) => {
    const x = bead.original.map((i) => a.sentences[i]!);
    const y = bead.copy.map((i) => b.sentences[i]!);
    return { ...bead, ...compareSentences(x, y), length: Math.max(lengthOf(x), lengthOf(y)) };
  });
  const length = beads.reduce((sum, bead) => sum + bead.length, 0);
  const severity = worstOf(beads.map((bead) => bead.severity));
  const parts = beads.map((bead) => ({ drift: bead.drift, share: bead.length / length }));
  const inside: PairScore = {
    similarity: beads.reduce((sum, bead) => sum + bead.similarity * bead.length, 0) / length,
    drift: passageDrift(parts, severity),
    severity,
    language,
    findings: worstFirst(beads.flatMap((bead) => bead.findings)),
  };
  // The sides are known to be partners. What stays alone on both of them may only be told in another order or grouping:
  // then the passage is also read as one bead, and the reading in which they share more holds.
  const alone = beads.some((bead) => !bead.original.length) && beads.some((bead) => !bead.copy.length);
  const other = alone ? whole() : inside;
  return other.similarity > inside.similarity ? other : inside;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * Content that partners share at the very least. None of MRPC's paraphrases (validation part) lies below .33; of STS-B's
 * pairs of the same meaning (4 and more) 3 in 200 lie below .2, of its unrelated ones (below 1) 118 in 200.
 */
const PARTNERS_SHARE = 0.2;

/**
 * Sentences that were put together only because they stand in the same place: a new one where another is missing. They
 * are two damages, and as one rewritten sentence they would weigh less. A pin of the reader holds.
 */
function isStrange(bead: Bead, together: ReadonlySet<string>): boolean {
  if (bead.furniture || !bead.original.length || !bead.copy.length || bead.similarity >= PARTNERS_SHARE) return false;
  return !bead.original.some((i) => bead.copy.some((j) => together.has(`${i}:${j}`)));
}

function splitBead(bead: DocumentBead): DocumentBead[] {
  const alone = { ...bead, moved: false, reasons: [], confidence: 1 - bead.confidence };
  return [
    { ...alone, copy: [] },
    { ...alone, original: [] },
  ];
}

/** The languages of the sides when they differ; null is a language that nothing is known about. */
type Across = Record<'original' | 'copy', LanguageData | null>;

/** What is written of a compared bead. Drift is null where it cannot be judged. */
type SidesCompared = Omit<BeadComparison, 'evidence' | 'drift'> & { drift: number | null };
type SidesCompare = (original: Side, copy: Side, bead: DocumentBead) => SidesCompared;

const UNMEASURED = { measures: { dice: 0 }, identical: false, drift: null, marks: { original: [], copy: [] } };

function buildBead(
  a: Document,
  b: Document,
  bead: DocumentBead,
  notes: readonly Note[],
  compareOne: SidesCompare,
  judged: boolean,
  settings: ReadySettings | undefined,
): Bead {
  const sentences = sentencesAt(b, bead.copy);
  const own: number[] = [];
  const mine: Note[] = [];
  for (let i = 0; i < notes.length; i++) {
    for (const sentence of sentences) {
      if (!overlaps(sentence, notes[i]!)) continue;
      own.push(i);
      mine.push(notes[i]!);
      break;
    }
  }
  const inserted = mine.length ? insertedIn(a, b, bead, mine) : NO_SPANS;
  const comparison = compareOne(
    { document: a, sentences: sentencesAt(a, bead.original), ignored: NO_SPANS },
    {
      document: b,
      sentences,
      ignored: inserted,
    },
    bead,
  );
  const scored = judged && !bead.furniture;
  return {
    original: bead.original,
    copy: bead.copy,
    furniture: bead.furniture,
    moved: bead.moved,
    confidence: bead.confidence,
    reasons: bead.reasons,
    similarity: comparison.similarity,
    measures: comparison.measures,
    identical: comparison.identical,
    drift: scored ? comparison.drift : null,
    severity: scored ? comparison.severity : 'none',
    findings: scored ? asFindings(comparison.findings, settings) : [],
    marks: comparison.marks,
    notes: own,
    commentary: mine.length ? gradeOf(mine) : 'none',
  };
}

/** The first of the grades that a note has. */
function gradeOf(notes: readonly Note[]): Bead['commentary'] {
  return GRADES.find((grade) => notes.some((note) => note.grade === grade)) ?? 'none';
}

const NO_SPANS: readonly Span[] = [];

function sentencesAt({ sentences }: Document, indices: readonly number[]): Sentence[] {
  const found: Sentence[] = [];
  for (const i of indices) found.push(sentences[i]!);
  return found;
}

/** Notes that stand outside the comparison. What the original says too was not inserted: it is compared like the rest. */
function insertedIn(a: Document, b: Document, { original }: DocumentBead, notes: readonly Note[]): Span[] {
  const told = original.map((i) => textOf(a, a.sentences[i]!)).join(' ');
  return notes
    .filter((note) => note.grade !== 'possible' && !told.includes(textOf(b, note)))
    .map(({ start, end }) => ({ start, end }));
}

/** A bead whose sides are not compared yet. */
function unjudgedBead({ original, copy, furniture, moved, confidence, reasons }: DocumentBead): Bead {
  return {
    original,
    copy,
    furniture,
    moved,
    confidence,
    reasons,
    similarity: 0,
    measures: { dice: 0 },
    identical: false,
    drift: null,
    severity: 'none',
    findings: [],
    marks: { original: [], copy: [] },
    notes: [],
    commentary: 'none',
  };
}

/** Compares two sides; what the settings let stand for each other is set aside. */
function compareSides(
  original: Side,
  copy: Side,
  { language, lexicon, display }: Required<Pick<BeadInput, 'language' | 'lexicon' | 'display'>>,
  settings: ReadySettings | undefined,
): BeadComparison {
  const sides = withStandIns(original, copy, settings);
  const input = { original: sides.original, copy: sides.copy, language, lexicon, display, settings: settings ?? null };
  return compareBead(input);
}

function withStandIns(original: Side, copy: Side, settings: ReadySettings | undefined): { original: Side; copy: Side } {
  if (!settings) return { original, copy };
  const aside = settings.standIns(original, copy);
  return {
    original: { ...original, ignored: [...original.ignored, ...aside.original] },
    copy: { ...copy, ignored: [...copy.ignored, ...aside.copy] },
  };
}

function keptNotes(notes: Note[], copy: Document, settings: ReadySettings | undefined): Note[] {
  return settings ? notes.filter((note) => settings.keepsNote(note, textOf(copy, note))) : notes;
}

function asFindings(drafts: readonly FindingDraft[], settings: ReadySettings | undefined): Finding[] {
  const findings: Finding[] = [];
  for (let k = 0; k < drafts.length; k++) findings.push(asFinding(drafts[k]!, settings));
  return findings;
}

function asFinding(draft: BeadComparison['findings'][number], settings: ReadySettings | undefined): Finding {
  const { category, severity, confidence, code, params, message, evidence } = draft;
  return {
    category,
    severity,
    confidence,
    code,
    params,
    message,
    evidence,
    id: `${category}:${placeOf(evidence.original)}:${placeOf(evidence.copy)}`,
    unsure: confidence < (settings?.unsureBelow ?? UNSURE_BELOW),
    mqm: MQM[category],
  };
}

function placeOf(spans: readonly Span[]): string {
  let place = '';
  for (const { start, end } of spans) place += `${place && '+'}${start}-${end}`;
  return place;
}

function textOf(document: Document, { start, end }: Span): string {
  return document.text.slice(start, end);
}

function overlaps(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}

/** A text of less than this (UTF-16 units) may be too short for the detector. */
const SHORT = 400;

/**
 * Reads a text. When it is too short for its words to tell the language, its letters do, and between languages of the
 * same letters the partner's, else English.
 */
function readText(
  input: DocumentInput,
  languages: Languages,
  partner = 'und',
  settings: ReadySettings | undefined = undefined,
): Document {
  const document = readInLanguage(input, languages, partner);
  return settings ? settings.withFurniture(document) : document;
}

function readInLanguage(input: DocumentInput, languages: Languages, partner: string): Document {
  const document = readDocument(input, languages);
  if (input.language !== undefined || document.language !== 'und' || input.text.length > SHORT) return document;
  const byLetters = passageLanguage(input.text);
  const language = byLetters === 'en' && partner !== 'und' ? partner : byLetters;
  return readDocument({ ...input, language }, languages);
}

function readPair(
  original: DocumentInput,
  copy: DocumentInput,
  languages: Languages,
  settings?: ReadySettings,
): [Document, Document] {
  const a = readText(original, languages, 'und', settings);
  const b = readText(copy, languages, a.language, settings);
  return [a, b];
}

function named(input: string | DocumentInput, name: string): DocumentInput {
  return typeof input === 'string' ? { text: input, name } : { name, ...input };
}

function pinList(pins: Pins | undefined): Pin[] {
  const list = (kind: Pin['kind'], pairs: readonly (readonly [number, number])[] = []): Pin[] =>
    pairs.map(([original, copy]) => ({ kind, original, copy }));
  return [...list('together', pins?.together), ...list('apart', pins?.apart)];
}

/** Names everything a figure depends on, in the manner of sacreBLEU. */
function signatureOf(a: string, b: string, options: CompareOptions): string {
  const parts = [`${a}-${b}`, ...optionParts(options)];
  if (options.pins) parts.push(`pins ${pinList(options.pins).length}`);
  return [`storydrift ${VERSION}`, ...parts].join(' · ');
}

/** What the figures of a whole run depend on: a signature without what differs from pair to pair. */
export function runSignature(
  options: Pick<CompareOptions, 'force' | 'settings'> & { lexicon?: Pick<Lexicon, 'version'> },
): string {
  return [`storydrift ${VERSION}`, ...optionParts(options)].join(' · ');
}

function optionParts({ lexicon, force, settings }: Parameters<typeof runSignature>[0]): string[] {
  return [
    `rules ${RULES_VERSION}`,
    ...(lexicon ? [lexicon.version] : []),
    ...(settings ? [settings.label] : []),
    ...(force ? ['forced'] : []),
  ];
}
