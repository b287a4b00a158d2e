import { z } from 'zod';
import { SENTENCE_KINDS } from '../document/types.ts';
import { CATEGORIES, GRADES, NOTE_KINDS } from '../report/vocabulary.ts';
import { LONGEST_PATTERN } from './pattern.ts';

// The options file, `storydrift.config.json`: what a desk, an outlet or a client wants to be judged in its own way. Every
// field may be left out; one that is not known is an error, because it would be a typing mistake.

const words = z.string().trim().min(1, 'is empty').max(LONGEST_PATTERN, `is longer than ${LONGEST_PATTERN} characters`);
const pattern = words.describe('Words, upper and lower case alike; `*` stands for anything, at both ends too.');
const share = z.number().min(0).max(1);
const FURNITURE = SENTENCE_KINDS.filter((kind) => kind !== 'body');

export const settingsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of the schema, for editors.'),
    name: z.string().optional().describe('For people: the client or outlet this file is for.'),
    thresholds: z
      .strictObject({
        unsureBelow: share.optional().describe('Findings of less confidence are unsure: at most minor. Usual: 0.5.'),
        leaveOutBelow: share.optional().describe('Findings of less confidence are left out. Usual: 0.'),
        notesFrom: z.enum(GRADES).optional().describe('Notes that are less sure are left out. Usual: `possible`.'),
      })
      .optional()
      .describe('How sure a finding must be.'),
    categories: z
      .partialRecord(z.enum(CATEGORIES), z.enum(['off', 'none', 'minor', 'major', 'critical']))
      .optional()
      .describe('`off`: its findings are left out. A severity: it is never judged more severe than that.'),
    names: z
      .array(z.array(words).min(2, 'needs two variants at least'))
      .optional()
      .describe('Variants of one name that may stand for each other, on both sides: ["Kyiv", "Kiev"].'),
    terms: z
      .array(
        z.strictObject({
          original: words.describe('The term of the original.'),
          copy: z.union([words, z.array(words).min(1)]).describe('What the copy may say for it.'),
        }),
      )
      .optional()
      .describe('Fixed terms: what stands in the original and what is accepted for it in the copy.'),
    ignore: z
      .array(
        z
          .strictObject({
            category: z.enum(CATEGORIES).optional().describe('Category of a finding.'),
            code: z.string().optional().describe('Code of the rule that fired, of a finding or a note.'),
            note: z.enum(NOTE_KINDS).optional().describe('Kind of a note: then a note is meant, not a finding.'),
            original: pattern.optional().describe('Its words in the original.'),
            copy: pattern.optional().describe('Its words in the copy; the words of a note.'),
          })
          .refine((rule) => Object.values(rule).some((value) => value !== undefined), 'would leave everything out')
          .refine((rule) => rule.note === undefined || (!rule.category && !rule.original), {
            message: 'a note has no category and no words in the original',
          }),
      )
      .optional()
      .describe('Findings and notes that are left out: those that fit everything in one of the rules.'),
    furniture: z
      .array(
        z.strictObject({
          text: pattern.describe('A sentence or a paragraph of the page, with `*` for what changes.'),
          kind: z.enum(FURNITURE).optional().describe('What it is; `boilerplate` when left out.'),
        }),
      )
      .optional()
      .describe('What an outlet prints around its articles: set aside, outside every score.'),
  })
  .describe('Options of storydrift for one client or outlet.');

export type Settings = z.infer<typeof settingsSchema>;

/** Parses an options file; throws a ZodError that names the first field that is wrong. */
export function parseSettings(value: unknown): Settings {
  return settingsSchema.parse(value);
}

/** JSON Schema (draft 2020-12) of the options file. */
export function settingsJsonSchema(): unknown {
  return z.toJSONSchema(settingsSchema, { target: 'draft-2020-12', io: 'input' });
}
