import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from '../exit.ts';
import { decode } from './decode.ts';
import { nameOf, readBytes } from './input.ts';

/** Of a batch folder: what the table shows, see `batchSchema` of core. */
export const SUMMARY = 'summary.json';

/** The JSON text of a stored report or a list of reports, checked against the format. */
export async function readStoredReport(source: string): Promise<string> {
  const name = nameOf(source);
  const text = decode(await readBytes(source), name);
  const { parseReport } = await import('@storydrift/core');
  const value = jsonOf(
    text,
    () => `${name} is not JSON. Write a report with storydrift compare … --format json -o report.json.`,
  );
  try {
    for (const each of Array.isArray(value) && value.length ? value : [value]) parseReport(each);
  } catch (error) {
    throw unreadable(`${name} is no report of storydrift: ${firstIssue(error)}.`);
  }
  return text;
}

/** Checks that a folder holds a batch that the viewer can open. */
export async function checkBatch(folder: string): Promise<void> {
  const path = join(folder, SUMMARY);
  if (!existsSync(path)) {
    throw unreadable(`${folder} holds no ${SUMMARY}. Name a folder that storydrift batch wrote, or a report.`);
  }
  const { parseBatch } = await import('@storydrift/core');
  // A summary of many pairs is larger than any article: no limit of size holds for it.
  const value = jsonOf(
    await readFile(path, 'utf8'),
    () => `${path} is not JSON. Run storydrift batch again with --resume.`,
  );
  try {
    parseBatch(value);
  } catch (error) {
    throw unreadable(`${path} is no summary of storydrift batch: ${firstIssue(error)}.`);
  }
}

function jsonOf(text: string, wrong: () => string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(wrong());
  }
}

/** Where the first fault is and what it is, from the list that the schema library gives. */
function firstIssue(error: unknown): string {
  const { issues } = error as { issues?: readonly { path: readonly PropertyKey[]; message: string }[] };
  const issue = issues?.[0];
  if (!issue) return (error as Error).message;
  return `${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`;
}
