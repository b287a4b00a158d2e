import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ReadySettings, readySettings, type Settings } from '@storydrift/core/lean';
import { unreadable } from '../exit.ts';
import { decode } from './decode.ts';
import { readBytes } from './input.ts';

// The options file of a client or an outlet: `--config FILE`, else `storydrift.config.json` beside the input or in the
// folder where the command runs. One that was found and not named is said on standard error.

export const CONFIG_FILE = 'storydrift.config.json';

/** Reads the options file that holds for a command; undefined when there is none. `near`: folders to look in first. */
export async function findSettings(
  named: string | undefined,
  near: readonly string[] = [],
): Promise<Settings | undefined> {
  if (named !== undefined) return readSettings(named);
  const found = [...near, '.'].map((folder) => join(folder, CONFIG_FILE)).find((path) => existsSync(path));
  if (found === undefined) return undefined;
  process.stderr.write(`storydrift: options from ${found}\n`);
  return readSettings(found);
}

/** The same, ready for a comparison and as a part of its options. */
export async function settingsOption(named: string | undefined): Promise<{ settings?: ReadySettings }> {
  const settings = await findSettings(named);
  return settings ? { settings: readySettings(settings) } : {};
}

async function readSettings(file: string): Promise<Settings> {
  const text = decode(await readBytes(file), file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(`${file} is not JSON: ${(error as Error).message}. See docs/batch.md for an example.`);
  }
  const { settingsJsonSchema, settingsSchema } = await import('@storydrift/core');
  const { data, error } = settingsSchema.safeParse(value);
  if (data) return data;
  const faults = error.issues.slice(0, 3).map(({ code, path, message }) => {
    const known = code === 'unrecognized_keys' ? fieldsAt(path, settingsJsonSchema()) : [];
    const have = known.length ? ` (there are ${known.join(', ')})` : '';
    return `${path.map(String).join('.') || 'the file'}: ${message}${have}`;
  });
  throw unreadable(`${file} holds options that cannot be used. ${faults.join('; ')}. See docs/batch.md.`);
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  propertyNames?: { enum?: string[] };
  items?: JsonSchema;
}

/** The fields that the options file may have at a place: what was mistyped is found beside them. */
function fieldsAt(path: readonly PropertyKey[], schema: unknown): string[] {
  let at = schema as JsonSchema | undefined;
  for (const step of path) at = typeof step === 'number' ? at?.items : at?.properties?.[String(step)];
  const fields = at?.propertyNames?.enum ?? Object.keys(at?.properties ?? {});
  return fields.filter((name) => !name.startsWith('$'));
}

/** The folder that an options file beside a manifest, or in a folder of texts, stands in. */
export function folderOf(source: string, isFolder: boolean): string {
  return isFolder ? source : dirname(source);
}
