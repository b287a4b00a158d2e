import { z } from 'zod';
import { counts } from '../report/schema.ts';
import { CATEGORIES, GRADES, SEVERITIES, VERDICTS } from '../report/vocabulary.ts';
import { BATCH_SCHEMA, DRIFT_BINS, PAIR_ERRORS, STRIP_MARKS } from './vocabulary.ts';

// `summary.json` of a batch folder, `storydrift-batch/1`: everything a table, a distribution and a drill-down need, so
// that the reports themselves are opened one at a time. Figures are copied from the reports; nothing is judged anew.

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

const side = z.object({
  name: z.string().describe('The text as the input names it: the cell of the manifest, the path in the folder.'),
  language: z.string().describe('ISO 639-1 code, or `und`.'),
  sentences: count.describe('Body sentences.'),
  sha256: z.string().describe('SHA-256 of the text.'),
});

const place = {
  row: count.describe('Place in the input, from 1. Unique, also where an id is not.'),
  id: z.string().describe('Id of the pair, from the manifest or made from the names of the texts.'),
  metadata: z.record(z.string(), z.string()).describe('Further columns of the manifest.'),
};

const done = z.object({
  ...place,
  status: z.literal('done').describe('There is a report.'),
  report: z.string().describe('Path of the report, relative to the folder, with `/`.'),
  original: side.describe('The text that is retold.'),
  copy: side.describe('The text that retells it.'),
  verdict: z.enum(VERDICTS).describe('Whether both tell the same story.'),
  confidence: share.describe('How likely the verdict is right.'),
  drift: share.nullable().describe('Story drift; null when the stories are different.'),
  severity: z.enum(SEVERITIES).describe('The worst severity of a bead.'),
  worst: z
    .object({
      bead: count.describe('Index into `beads` of the report.'),
      drift: share.describe('Its drift.'),
      severity: z.enum(SEVERITIES).describe('Its severity.'),
      message: z.string().describe('What its first finding says; empty when it has none.'),
    })
    .nullable()
    .describe('The bead with the highest drift.'),
  counts: counts.describe('Body beads, as in the report.'),
  findings: z
    .partialRecord(z.enum(CATEGORIES), count)
    .describe('Findings of severity `minor` and above, by category; a category without one is left out.'),
  notes: z.record(z.enum(GRADES), count).describe('Notes by grade.'),
  signals: count.describe('Traces of machine translation.'),
  strip: z
    .string()
    .max(STRIP_MARKS)
    .describe(
      'The story in small, a mark a bead in reading order: `0`–`4` two-sided (identical, reworded, minor, major, ' +
        'critical), `a`–`d` missing (severity none to critical), `e`–`h` added (none to critical), `n` note.',
    ),
});

const failed = z.object({
  ...place,
  status: z.literal('error').describe('There is no report.'),
  original: z.object({ name: side.shape.name }).describe('The text that is retold, as far as known.'),
  copy: z.object({ name: side.shape.name }).describe('The text that retells it, as far as known.'),
  error: z
    .object({
      code: z.enum(PAIR_ERRORS).describe('Stable identifier of the reason.'),
      message: z.string().describe('What is wrong and what to do.'),
    })
    .describe('Why.'),
});

const pair = z.discriminatedUnion('status', [done, failed]);

const story = z.object({
  original: z.string().describe('Name of the text chosen as original.'),
  reason: z
    .object({
      code: z.enum(['given', 'name', 'date', 'notes', 'complete']).describe('`given`: the input says so.'),
      message: z.string().describe('One plain English sentence.'),
    })
    .describe('Why it was chosen.'),
  rows: z.array(count).describe('`row` of the pairs of this story, ascending.'),
});

const repeat = z.object({
  kind: z.enum(['note', 'omission', 'change']).describe('What repeats.'),
  text: z.string().describe('Its words: of the note, or of the original.'),
  severity: z.enum(SEVERITIES).nullable().describe('The worst severity; null for a note.'),
  pairs: count.describe('In how many pairs it stands.'),
  rows: z.array(count).describe('`row` of the first of them (at most 100), ascending.'),
});

export const batchSchema = z
  .object({
    schema: z.literal(BATCH_SCHEMA).describe('Name and version of this format.'),
    signature: z.string().describe('Tool version, options, resource and rule versions.'),
    options: z.record(z.string(), z.unknown()).describe('Options that the results depend on, as given.'),
    input: z
      .object({
        kind: z.enum(['manifest', 'folder']).describe('What the run was given.'),
        name: z.string().describe('Its name, without the folders above it.'),
        columns: z.array(z.string()).describe('Names of the metadata columns, in order.'),
      })
      .describe('Where the pairs came from.'),
    complete: z.boolean().describe('False when the run was stopped before its end; `--resume` completes it.'),
    counts: z
      .object({
        pairs: count.describe('Pairs of the input, as far as they were dealt with.'),
        done: count.describe('With a report.'),
        errors: count.describe('Without one.'),
        verdicts: z.record(z.enum(VERDICTS), count).describe('Done pairs by verdict.'),
        severities: z
          .record(z.enum(SEVERITIES), count)
          .describe('Done pairs by worst severity; different stories not.'),
        beads: counts.describe('Beads of all pairs.'),
        notes: z.record(z.enum(GRADES), count).describe('Notes of all pairs by grade.'),
        noted: count.describe('Pairs with a certain or likely note.'),
        findings: z
          .partialRecord(
            z.enum(CATEGORIES),
            z.object({ findings: count.describe('How many.'), pairs: count.describe('In how many pairs.') }),
          )
          .describe('Findings of severity `minor` and above, by category.'),
      })
      .describe('The whole run in figures.'),
    drift: z
      .object({
        pairs: count.describe('Pairs with a drift.'),
        mean: share.nullable().describe('Mean; null without a pair.'),
        quartiles: z.array(share).length(3).nullable().describe('First quartile, median, third quartile.'),
        bins: z.array(count).length(DRIFT_BINS).describe('Pairs by drift in steps of .05; 1 is in the last.'),
      })
      .describe('Distribution of story drift.'),
    pairs: z.array(pair).describe('In input order.'),
    stories: z.array(story).optional().describe('Stories of a folder, or of originals with several copies.'),
    alone: z.array(z.string()).optional().describe('Texts of the folder without a partner.'),
    repeats: z.array(repeat).optional().describe('Notes, omissions and changes that several copies share, most first.'),
  })
  .describe('A batch of comparisons.');

export type Batch = z.infer<typeof batchSchema>;
export type BatchPair = z.infer<typeof pair>;
export type DonePair = z.infer<typeof done>;
export type FailedPair = z.infer<typeof failed>;
export type BatchStory = z.infer<typeof story>;
export type BatchRepeat = z.infer<typeof repeat>;

/** Parses the summary of a batch folder; throws a ZodError that names the first field that is wrong. */
export function parseBatch(value: unknown): Batch {
  return batchSchema.parse(value);
}

/** JSON Schema (draft 2020-12) of `summary.json`. */
export function batchJsonSchema(): unknown {
  return z.toJSONSchema(batchSchema, { target: 'draft-2020-12', io: 'input' });
}
