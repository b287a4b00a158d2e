#!/usr/bin/env node
// Writes docs/report-format.md, docs/batch-format.md and the JSON Schemas beside them from the schemas in core.
// With --check it writes nothing and ends with 1 when one of them is stale. Needs a build (npm run build).
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  batchJsonSchema,
  CATEGORIES,
  FINDING_COLUMNS,
  MQM,
  NOTE_COLUMNS,
  notesJsonSchema,
  PAIR_COLUMNS,
  reportJsonSchema,
  settingsJsonSchema,
  UNSURE_BELOW,
} from '../packages/core/dist/index.js';

const docs = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs');
const report = reportJsonSchema();
const notes = notesJsonSchema();
const batch = batchJsonSchema();
const options = settingsJsonSchema();

/** Rows of a table for the properties of an object; nested objects follow their parent. */
function rows(schema, prefix = '') {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const inner = field.type === 'array' ? field.items : (field.anyOf?.find((one) => one.properties) ?? field);
    const nested = inner.properties ? rows(inner, field.type === 'array' ? `${path}[].` : `${path}.`) : [];
    return [`| \`${path}\` | ${typeOf(field)} | ${described(field, path)} |`, ...nested];
  });
}

function typeOf(field) {
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return field.enum.length > 9 ? 'text' : field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.anyOf) return field.anyOf.map(typeOf).join(' or ');
  if (Array.isArray(field.type)) return field.type.join(' or ');
  if (field.type === 'array') {
    return (
      { integer: 'list of whole numbers', number: 'list of numbers', string: 'list of texts', array: 'list of lists' }[
        field.items.type
      ] ?? 'list of objects'
    );
  }
  if (field.propertyNames) return 'object, by name';
  if (field.type === 'integer') return 'whole number';
  if (field.type === 'number' && field.maximum === 1) return 'number, 0 to 1';
  return { string: 'text', boolean: 'true or false' }[field.type] ?? field.type;
}

function described(field, path) {
  if (!field.description) throw new Error(`${path} has no description`);
  const values = field.enum?.length > 9 ? ` One of ${field.enum.map((value) => `\`${value}\``).join(', ')}.` : '';
  return `${field.description}${values}`.replaceAll('|', '\\|');
}

function table(schema, leaveOut = []) {
  const kept = rows(schema).filter((row) => !leaveOut.some((prefix) => row.startsWith(`| \`${prefix}.`)));
  return ['| field | type | meaning |', '| --- | --- | --- |', ...kept].join('\n');
}

const page = `<!-- Written by scripts/report-docs.mjs from packages/core/src/report/schema.ts. Do not edit. -->
# Report format

\`storydrift compare ORIGINAL COPY --format json\` writes one report; with several copies, a list of reports.
The JSON Schema is [report.schema.json](report.schema.json). The words are those of the [glossary](glossary.md).

- All offsets count UTF-16 code units (JavaScript string indices) of the text that stands in the report; \`end\` is the
  first one after the span. \`text.slice(start, end)\` gives the span back.
- Sentence indices count from 0 over all sentences of a side, furniture included. What people see in the text output and
  in the viewer are numbers of body sentences, from 1.
- Fields may be added within a version of the format; a reader ignores those it does not know. Nothing is renamed or removed.
- Severity is that of a finding's worst case for a reader: \`none\`, \`minor\`, \`major\`, \`critical\`. A finding with a
  confidence below ${UNSURE_BELOW} is unsure: shown, but never more than minor.
- A \`code\` with \`params\` stands beside every English sentence, so that it can be said in another language.

${table(report, ['copy'])}

\`copy\` has the same fields as \`original\`.

## Categories and MQM

Each category maps to a dimension of MQM (Multidimensional Quality Metrics).

| category | dimension |
| --- | --- |
${CATEGORIES.map((category) => `| ${category} | ${MQM[category]} |`).join('\n')}

# Notes

\`storydrift notes TEXT --format json\` writes this about one text, a list for several; its schema is
[notes.schema.json](notes.schema.json).

${table(notes)}

# JSON lines

The filters read and write one object a line, in order. A line that cannot be read gives \`{"id","error"}\` in its place.

\`storydrift score --jsonl\` reads \`{"id","original","copy","lang"?}\` and writes
\`{"id","similarity","drift","severity","lang","findings"}\`. A finding there has \`category\`, \`severity\`, \`confidence\`,
\`message\`, and \`original\` and \`copy\`: the shortest span that holds all evidence on that side, or null.

\`storydrift notes --jsonl\` reads \`{"id","copy","original"?,"lang"?}\` and writes \`{"id","notes","signals"}\`: the fields
above, each with its \`text\`.

# CSV

\`--format csv\` writes one line per finding, one per bead that has none, then one per note and signal; the column
\`row\` says which. Sentence numbers are those of body sentences, from 1. A cell that a spreadsheet would take for a
formula begins with an apostrophe. New columns are added at the end.

# TMX

\`--format tmx\` writes a translation memory, TMX 1.4b at level 1: a unit for each bead, a variant for each side in its own
language. A unit with several sentences on a side has \`segtype="block"\`. Missing and added sentences and notes are units
with one variant, so that no tool offers an empty translation; different stories give no units. Several copies stand in
one file. Units carry properties to filter by:

| property | holds |
| --- | --- |
| \`x-storydrift-original\`, \`-copy\` | names of the two texts |
| \`x-storydrift-kind\` | \`pair\`, \`missing\`, \`added\`, \`note\` or \`furniture\` |
| \`x-storydrift-sentences\` | numbers of its body sentences |
| \`x-storydrift-severity\`, \`-drift\` | of the bead; absent where drift is not judged |
| \`x-storydrift-similarity\`, \`-confidence\`, \`-moved\` | of beads with two sides |
| \`x-storydrift-commentary\` | the grade of its surest note, where it has one |
| \`x-storydrift-side\` (of a variant) | \`original\` or \`copy\`: both may be in one language |

Findings and notes are \`<note>\` elements of their unit. The header names signature, both texts with their SHA-256, story
verdict and story drift. Control characters, which XML does not allow, are left out.

# HTML

\`--format html\` writes the viewer as one page with the report in it, in the element \`script#report\` as JSON; several copies
stand there as a list. It opens from disk, loads nothing, and allows only its own scripts (named by hash in its policy).
`;

const [donePair, failedPair] = batch.properties.pairs.items.oneOf ?? batch.properties.pairs.items.anyOf;
const batchPage = `<!-- Written by scripts/report-docs.mjs from packages/core/src/batch and settings. Do not edit. -->
# Batch folder and options file: fields

How a batch runs and what it is for: [batch.md](batch.md). Fields and columns may be added within a version of the format;
nothing is renamed, moved or removed.

## summary.json

The JSON Schema is [batch.schema.json](batch.schema.json).

${table(batch)}

A pair with a report (\`status\` is \`done\`):

${table(donePair)}

A pair without one (\`status\` is \`error\`):

${table(failedPair)}

## Tables

CSV as in RFC 4180 with a header, UTF-8, numbers with a point, texts on one line. A cell that a spreadsheet would take for
a formula begins with an apostrophe. The columns of a manifest follow those of \`pairs.csv\`; where one has the name of a
column of ours it begins with \`meta_\`. \`row\` and \`id\` join the tables.

- \`pairs.csv\`, a line a pair: ${listed(PAIR_COLUMNS)}.
- \`findings.csv\`, a line a finding: ${listed(FINDING_COLUMNS)}.
- \`notes.csv\`, a line a note: ${listed(NOTE_COLUMNS)}.

## Options file

The JSON Schema is [options.schema.json](options.schema.json).

${table(options)}
`;

function listed(columns) {
  return columns.map((column) => `\`${column}\``).join(', ');
}

const files = {
  'batch-format.md': batchPage,
  'batch.schema.json': `${JSON.stringify(batch, null, 2)}\n`,
  'options.schema.json': `${JSON.stringify(options, null, 2)}\n`,
  'report-format.md': page,
  'report.schema.json': `${JSON.stringify(report, null, 2)}\n`,
  'notes.schema.json': `${JSON.stringify(notes, null, 2)}\n`,
};
for (const [name, content] of Object.entries(files)) {
  const path = join(docs, name);
  if (!process.argv.includes('--check')) writeFileSync(path, content);
  else if (readFileSync(path, 'utf8') !== content) {
    console.error(`docs/${name} is stale: run node scripts/report-docs.mjs`);
    process.exitCode = 1;
  }
}
