import { type Batch, parseBatch, parseReport, type Report } from '@storydrift/core';

// Reads stored reports and summaries of batches. Lies apart because the schema library is large and a comparison does not need it.

/** Checks a stored report. What is wrong comes back as words: an Error loses its fields on its way out of a worker. */
export function parse(value: unknown): { report: Report | null; wrong: string } {
  try {
    return { report: parseReport(value), wrong: '' };
  } catch (error) {
    return { report: null, wrong: firstIssue(error) };
  }
}

/** Checks the summary of a batch. */
export function parseSummary(value: unknown): { batch: Batch | null; wrong: string } {
  try {
    return { batch: parseBatch(value), wrong: '' };
  } catch (error) {
    return { batch: null, wrong: firstIssue(error) };
  }
}

function firstIssue(error: unknown): string {
  const issue = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues?.[0];
  if (!issue) throw error;
  return `${issue.path.map(String).join('.') || 'the whole file'}: ${issue.message}`;
}
