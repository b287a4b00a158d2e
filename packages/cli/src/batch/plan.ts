import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BatchStory } from '@storydrift/core/lean';
import { unreadable } from '../exit.ts';
import { reasonOf } from '../io/input.ts';
import { readStories } from './folder.ts';
import { type ColumnNames, openManifest } from './manifest.ts';
import { type NamedPair, pairsByName } from './names.ts';
import { workerFile } from './pool.ts';
import type { RunProgress } from './progress.ts';
import type { Plan } from './run.ts';
import type { FinderAnswer, FolderTexts, FoundStories, KeptStories, Planned, Reading } from './types.ts';
import { byPath, walk } from './walk.ts';

// From what a run is given, a manifest or a folder, to the pairs it compares.

export interface PlanOptions {
  columns: ColumnNames;
  /** The folder of the results, which is no input. */
  output: string;
  /** Pairs of a folder: by their names, by their stories, or both. */
  pairBy: 'names' | 'stories' | 'both';
  reading: Reading;
}

export async function planOf(source: string, options: PlanOptions, progress: RunProgress): Promise<Plan> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(source)).isDirectory();
  } catch (error) {
    throw unreadable(`${source} cannot be read: ${reasonOf(error)}`);
  }
  if (isFolder) return folderPlan(source, options, progress);
  const { columns, ...manifest } = await openManifest(source, options.columns);
  return { input: { kind: 'manifest', name: basename(source), columns }, ...manifest };
}

interface Group {
  original: string;
  reason: BatchStory['reason'];
  copies: string[];
}

async function folderPlan(
  source: string,
  { output, pairBy, reading }: PlanOptions,
  progress: RunProgress,
): Promise<Plan> {
  const folder = resolve(source);
  const { files, faults } = walk(folder, output);
  if (!files.length && !faults.length) throw unreadable(`${source} holds no files. Name a folder of texts.`);
  const named = pairBy === 'stories' ? [] : pairsByName(files);
  const isCopy = new Set(named.map((pair) => pair.copy));
  const originals = new Set(named.map((pair) => pair.original));
  const rest = files.filter((path) => !isCopy.has(path));
  let found: FoundStories = { stories: [], alone: rest.filter((path) => !originals.has(path)), faults: [] };
  let kept: KeptStories | undefined;
  if (pairBy !== 'names' && rest.some((path) => !originals.has(path))) {
    const earlier = readStories(output);
    kept = await findStories({ folder, files: rest, reading, ...(earlier ? { earlier } : {}) }, progress);
    found = kept.found;
  }
  const groups = groupsOf(named, found);
  const planned: Planned[] = [];
  const stories: BatchStory[] = groups.map(({ original, reason, copies }) => {
    const rows = copies.map((copy) => {
      const row = planned.length + 1;
      const sources = { original: join(folder, original), copy: join(folder, copy) };
      planned.push({ place: { row, id: copy, original, copy, metadata: {} }, sources });
      return row;
    });
    return { original, reason: { code: reason.code, message: reason.message }, rows };
  });
  for (const { path, error } of [...faults, ...found.faults].sort((x, y) => byPath(x.path, y.path))) {
    planned.push({ place: { row: planned.length + 1, id: path, original: '', copy: path, metadata: {} }, error });
  }
  return {
    input: { kind: 'folder', name: basename(folder), columns: [] },
    total: planned.length,
    copies: new Map(stories.filter(({ rows }) => rows.length > 1).map(({ original, rows }) => [original, rows.length])),
    rows: async function* () {
      yield* planned;
    },
    found: { stories, alone: found.alone.filter((path) => !originals.has(path)) },
    ...(kept ? { stories: kept } : {}),
  };
}

/**
 * Stories with their copies, by the path of the original. A text that tells the story of an original by name joins it; two
 * originals by name stay two stories.
 */
function groupsOf(named: readonly NamedPair[], found: FoundStories): Group[] {
  const groups = new Map<string, Group>();
  for (const { original, copy } of named) {
    const reason = { code: 'name', message: 'Its name says that it is the original.' } as const;
    const group: Group = groups.get(original) ?? { original, reason, copies: [] };
    group.copies.push(copy);
    groups.set(original, group);
  }
  for (const { original, originalReason, copies } of found.stories) {
    const members = [original, ...copies];
    const head = members.find((path) => groups.has(path)) ?? original;
    const group: Group = groups.get(head) ?? { original: head, reason: originalReason, copies: [] };
    group.copies.push(...members.filter((path) => path !== head && !groups.has(path)));
    groups.set(head, group);
  }
  const sorted = [...groups.values()].sort((x, y) => byPath(x.original, y.original));
  for (const { copies } of sorted) copies.sort(byPath);
  return sorted;
}

function findStories(data: FolderTexts, progress: RunProgress): Promise<KeptStories> {
  const worker = new Worker(workerFile(), { workerData: data });
  return new Promise((done, fail) => {
    worker.on('message', (answer: FinderAnswer) => {
      if ('found' in answer) done(answer);
      else progress.wait(`reading texts for their stories: ${answer.read} of ${data.files.length}`);
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('the thread that finds stories ended')));
  });
}
