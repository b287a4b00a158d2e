import { z } from 'zod';
import { BLOCK_KINDS, SENTENCE_KINDS } from '../document/types.ts';
import { pointsInside } from './points.ts';
import {
  CATEGORIES,
  GRADES,
  MQM_DIMENSIONS,
  NOTE_KINDS,
  NOTES_SCHEMA,
  REPORT_SCHEMA,
  REVIEW_VERDICTS,
  SEVERITIES,
  SIGNAL_KINDS,
  VERDICTS,
} from './vocabulary.ts';

// The report format, `storydrift-report/1`. Written before any stage of the pipeline: every writer, the viewer and
// every scorer read only what stands here. `docs/report.schema.json` is generated from it.

export * from './vocabulary.ts';

const offset = z.int().nonnegative();
const share = z.number().min(0).max(1);
/** Parameters of a code: values an interface can put into a sentence of another language. */
const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const span = z.object({
  start: offset.describe('First UTF-16 code unit of the span.'),
  end: offset.describe('First UTF-16 code unit after the span.'),
});

const sentence = span.extend({
  block: offset.describe('Index into `blocks` of the same document.'),
  kind: z.enum(SENTENCE_KINDS).describe('`body` is compared and scored; every other kind is furniture.'),
});

const source = z.object({
  format: z.string().describe('Format it was in: `text`, `markdown`, `html`, `json`, `docx`, `pdf`.'),
  encoding: z.string().nullable().describe('Encoding it was read as; null where the format has its own.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the bytes that were read.'),
  title: z.string().nullable().describe('Title that the document gives itself.'),
  byline: z.string().nullable().describe('Author that the document names.'),
  date: z.string().nullable().describe('Date that the document gives, as it stands there.'),
  warnings: z
    .array(
      z.object({
        code: z.string().describe('Stable identifier of the warning.'),
        message: z.string().describe('Rest of an English sentence that begins with the name of the document.'),
      }),
    )
    .describe('What a person should know about how it was read: a guessed encoding, broken letters …'),
  web: z
    .object({
      address: z.string().describe('Address that was asked for.'),
      finalAddress: z.string().describe('Address that redirects led to.'),
      time: z.string().describe('When it was fetched, ISO 8601 in UTC.'),
    })
    .nullable()
    .describe('Where on the web the text was fetched; null for files.'),
});

const document = z.object({
  name: z.string().describe('Where the text came from, as the caller named it.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the UTF-8 text.'),
  language: z.string().describe('ISO 639-1 code, or `und` when undetermined.'),
  text: z.string().describe('The text as it was read. All offsets point into it.'),
  blocks: z
    .array(span.extend({ kind: z.enum(BLOCK_KINDS).describe('What the block is in the page.') }))
    .describe('Paragraphs, headings, list items.'),
  sentences: z.array(sentence).describe('Sentences in reading order.'),
  source: source
    .optional()
    .describe('Where the text was read from and how. Missing when a program handed the text in.'),
});

const reason = z.object({
  code: z.string().describe('Stable identifier of the reason.'),
  params: params.describe('Values that stand in the message.'),
  message: z.string().describe('One plain English sentence.'),
});

const evidence = z.object({
  original: z.array(span).describe('Spans in the original’s text.'),
  copy: z.array(span).describe('Spans in the copy’s text.'),
});

const finding = z.object({
  id: z.string().describe('Identifier that depends on category and evidence only, so a review survives re-alignment.'),
  category: z.enum(CATEGORIES).describe('What kind of drift.'),
  severity: z.enum(SEVERITIES).describe('As in MQM.'),
  confidence: share.describe('How likely the finding is right, calibrated.'),
  unsure: z.boolean().describe('Confidence is below the documented threshold; severity is then at most minor.'),
  code: z.string().describe('Stable identifier of the rule that fired.'),
  params: params.describe('Values that stand in the message.'),
  message: z.string().describe('One plain English sentence that says what changed.'),
  mqm: z.enum(MQM_DIMENSIONS).describe('The MQM dimension of the category.'),
  evidence: evidence.describe('What to look at, on both sides.'),
});

const mark = span.extend({
  level: z.enum(['phrase', 'word']).describe('`phrase`: the readable level; `word`: every changed word.'),
});

const bead = z.object({
  original: z.array(offset).describe('Sentence indices of the original, ascending. Empty: inserted.'),
  copy: z.array(offset).describe('Sentence indices of the copy, ascending. Empty: omitted.'),
  furniture: z.boolean().describe('True when its sentences are furniture: outside every score and count.'),
  moved: z.boolean().describe('Its two sides stand in another order than the rest of the story.'),
  confidence: share.describe('How likely these sentences are exact partners, calibrated.'),
  reasons: z.array(reason).describe('Why these sentences were put together.'),
  similarity: share.describe('How much wording and content both sides share. Not drift.'),
  measures: z
    .object({ dice: share.describe('Dice coefficient of letter pairs (string-similarity).') })
    .describe('Other similarity figures, for reference.'),
  drift: share.nullable().describe('How far a reader of the copy comes away with something else. Null: not judged.'),
  severity: z.enum(SEVERITIES).describe('Severity of its worst finding, or more where minor shifts add up.'),
  identical: z.boolean().describe('Both sides have the same words.'),
  findings: z.array(finding).describe('What drifted, worst first.'),
  marks: z
    .object({
      original: z.array(mark).describe('Spans in the original’s text.'),
      copy: z.array(mark).describe('Spans in the copy’s text.'),
    })
    .describe('Changed words of both sides, for display. Empty when most of the pair is rewritten.'),
  notes: z.array(offset).describe('Indices into `notes` of the report: notes that lie in the copy side of this bead.'),
  commentary: z.enum([...GRADES, 'none']).describe('The best grade of its notes.'),
});

const note = span.extend({
  kind: z.enum(NOTE_KINDS).describe('What kind of inserted commentary.'),
  grade: z.enum(GRADES).describe('How sure that it is the hand of an editor or translator.'),
  signer: z.string().nullable().describe('Who signed it, as a reader says it: “InoSMI”, “editor”.'),
  signature: z.string().nullable().describe('The literal signature as it stands in the text.'),
  why: z.string().describe('One plain English sentence that says why this is commentary.'),
  code: z.string().describe('Stable identifier of the rule that fired.'),
  params: params.describe('Values that stand in `why`.'),
  sentences: z.array(offset).describe('Sentence indices of the copy that the note touches.'),
});

const signal = span.extend({
  kind: z.enum(SIGNAL_KINDS).describe('What kind of trace of machine translation.'),
  why: z.string().describe('One plain English sentence.'),
  code: z.string().describe('Stable identifier of the rule that fired.'),
  params: params.describe('Values that stand in `why`.'),
});

export const counts = z.object({
  identical: offset.describe('Two-sided beads with the same words.'),
  reworded: offset.describe('Two-sided beads in other words, without a finding above `none`.'),
  minor: offset.describe('Two-sided beads of severity `minor`.'),
  major: offset.describe('Two-sided beads of severity `major`.'),
  critical: offset.describe('Two-sided beads of severity `critical`. “Changed” is major and critical together.'),
  omitted: offset.describe('Beads without a copy side. To people: missing.'),
  inserted: offset.describe('Beads without an original side that are no note. To people: added.'),
  moved: offset.describe('Two-sided beads that stand in another order; they are counted above too.'),
});

const pins = z.object({
  kind: z.enum(['together', 'apart']).describe('Whether the two sentences must or must not be partners.'),
  original: offset.describe('Sentence index of the original.'),
  copy: offset.describe('Sentence index of the copy.'),
});

const review = z.object({
  finding: z.string().describe('`id` of the finding, or `note:start-end` for a note.'),
  verdict: z.enum(REVIEW_VERDICTS).nullable().describe('What a person says of it; null for a comment alone.'),
  comment: z.string().describe('Free text; may be empty.'),
});

export const reportSchema = z
  .object({
    schema: z.literal(REPORT_SCHEMA).describe('Name and version of this format.'),
    signature: z.string().describe('Tool version, languages, options, resource and rule versions.'),
    story: z
      .object({
        verdict: z.enum(VERDICTS).describe('`different`: no drift is given.'),
        confidence: share.describe('How likely the verdict is right.'),
        forced: z.boolean().describe('Drift was scored although the verdict is `different`.'),
        reasons: z.array(reason).describe('What the verdict rests on.'),
      })
      .describe('Whether both texts tell the same story.'),
    original: document.describe('The text that is retold.'),
    copy: document.describe('The text that retells it.'),
    beads: z.array(bead).describe('Every sentence of both sides stands in exactly one bead. In reading order.'),
    notes: z.array(note).describe('Inserted commentary. Offsets into the copy’s text.'),
    signals: z.array(signal).describe('Traces of machine translation. Offsets into the copy’s text. Never commentary.'),
    summary: z
      .object({
        counts: counts.describe('Body beads. The first five count two-sided beads; moved ones are among them.'),
        drift: share.nullable().describe('Story drift. Null where it is withheld.'),
        withheld: z
          .enum(['story', 'languages'])
          .optional()
          .describe(
            'Why no drift is given: the verdict is `different` and was not forced, or the sides are in different languages, where only `checked` is compared.',
          ),
        worst: z
          .object({
            bead: offset.describe('Index into `beads`.'),
            drift: share.describe('Its drift.'),
            severity: z.enum(SEVERITIES).describe('Its severity.'),
          })
          .nullable()
          .describe('The bead with the highest drift, when there is one above 0.'),
        narrowed: z.boolean().describe('The search for partners had to be narrowed because the texts are long.'),
        checked: z.array(z.enum(CATEGORIES)).describe('Categories that were checked for this pair of languages.'),
      })
      .describe('The whole pair in figures.'),
    pins: z.array(pins).describe('Partners that a person set or forbade before the comparison.'),
    reviews: z.array(review).describe('What people said of findings and notes.'),
  })
  .superRefine(pointsInside)
  .describe('A comparison of one copy with its original.');

/** What `storydrift notes` writes about one text. */
export const notesReportSchema = z
  .object({
    schema: z.literal(NOTES_SCHEMA).describe('Name and version of this format.'),
    signature: z.string().describe('Tool version, language and rule versions.'),
    copy: document.describe('The text that was read.'),
    notes: z.array(note).describe('Inserted commentary. Offsets into the text of `copy`.'),
    signals: z.array(signal).describe('Traces of machine translation. Never commentary.'),
  })
  .describe('Editorial notes in one text.');

export type NotesReport = z.infer<typeof notesReportSchema>;
export type Report = z.infer<typeof reportSchema>;
export type ReportDocument = z.infer<typeof document>;
export type Bead = z.infer<typeof bead>;
export type Finding = z.infer<typeof finding>;
export type Evidence = z.infer<typeof evidence>;
export type Mark = z.infer<typeof mark>;
export type Note = z.infer<typeof note>;
export type Signal = z.infer<typeof signal>;
export type Counts = z.infer<typeof counts>;
export type Reason = z.infer<typeof reason>;
export type Pin = z.infer<typeof pins>;
export type Review = z.infer<typeof review>;

/** Parses a stored report; throws a ZodError that names the first field that is wrong. */
export function parseReport(value: unknown): Report {
  return reportSchema.parse(value);
}

/** JSON Schema (draft 2020-12) of the report format. Fields that it does not name may be there. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' });
}

/** JSON Schema of what `storydrift notes` writes about one text. */
export function notesJsonSchema(): unknown {
  return z.toJSONSchema(notesReportSchema, { target: 'draft-2020-12', io: 'input' });
}
