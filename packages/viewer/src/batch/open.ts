import { BATCH_SCHEMA, type Batch } from '@storydrift/core/lean';
import type { Viewer } from '../state/store.ts';
import { type BatchSource, fileSource, neighbourSource, servedSource } from './source.ts';
import { showBatch } from './steps.ts';

// Opening a batch: the folder that is served, one that the reader chose or dropped, or the page's own.

const SUMMARY = 'summary.json';

export function isBatch(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value && value.schema === BATCH_SCHEMA;
}

/** Opens the folder that the viewer was started for. */
export async function openServedBatch(viewer: Viewer): Promise<void> {
  const response = await fetch(`./batch/${SUMMARY}`).catch(() => null);
  const value: unknown = response?.ok ? await response.json().catch(() => undefined) : undefined;
  if (value === undefined) viewer.fail({ type: 'report', status: response ? String(response.status) : 'no answer' });
  else await openBatch(viewer, value, servedSource('./batch'));
}

/** Opens the summary that a page on disk holds; the reports lie beside the page. */
export function openOwnBatch(viewer: Viewer, value: unknown): Promise<void> {
  return openBatch(viewer, value, neighbourSource());
}

/** Opens files of a batch folder, the summary among them. A summary alone shows the table. */
export async function openBatchFiles(viewer: Viewer, files: readonly { path: string; file: File }[]): Promise<void> {
  const summary = files
    .filter(({ path }) => path === SUMMARY || path.endsWith(`/${SUMMARY}`))
    .sort((x, y) => x.path.length - y.path.length)[0];
  if (!summary) return viewer.fail({ type: 'noBatch' });
  const folder = summary.path.slice(0, -SUMMARY.length);
  const inside = files.filter(({ path }) => path.startsWith(folder));
  const byPath = new Map(inside.map(({ path, file }) => [path.slice(folder.length), file]));
  let value: unknown;
  try {
    value = JSON.parse(await summary.file.text());
  } catch {
    return viewer.fail({ type: 'file', reason: 'notJson', name: summary.path });
  }
  await openBatch(viewer, value, fileSource(byPath));
}

async function openBatch(viewer: Viewer, value: unknown, source: BatchSource): Promise<void> {
  const batch = await viewer.readBatch(SUMMARY, value);
  if (batch) showBatch(viewer, batch as Batch, source);
}

/** The files of a folder that was chosen with a file input. */
export function chosenFiles(files: Iterable<File>): { path: string; file: File }[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** The files below folders that were dropped. */
export async function droppedFiles(entries: readonly FileSystemEntry[]): Promise<{ path: string; file: File }[]> {
  const found: { path: string; file: File }[] = [];
  const queue = [...entries];
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    if (isFile(entry)) found.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) });
    else if (isFolder(entry)) queue.push(...(await entriesOf(entry)));
  }
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives a hundred entries at a time, and an empty list at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return all;
    all.push(...some);
  }
}
