import { unreadable } from '../exit.ts';
import { decode } from './decode.ts';
import { nameOf, readBytes } from './input.ts';

/** The JSON text of a stored report or a list of reports, checked against the format. */
export async function readStoredReport(source: string): Promise<string> {
  const name = nameOf(source);
  const text = decode(await readBytes(source), name);
  const { parseReport } = await import('@storydrift/core');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(`${name} is not JSON. Write a report with storydrift compare … --format json -o report.json.`);
  }
  try {
    for (const each of Array.isArray(value) && value.length ? value : [value]) parseReport(each);
  } catch (error) {
    throw unreadable(`${name} is no report of storydrift: ${firstIssue(error)}.`);
  }
  return text;
}

/** Where the first fault is and what it is, from the list that the schema library gives. */
function firstIssue(error: unknown): string {
  const { issues } = error as { issues?: readonly { path: readonly PropertyKey[]; message: string }[] };
  const issue = issues?.[0];
  if (!issue) return (error as Error).message;
  return `${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}`;
}
