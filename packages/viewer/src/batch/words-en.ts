import type { Severity } from '@storydrift/core/lean';
import type { Shown, SortKey } from './list.ts';

// What the batch screen says, in English.

const number = (n: number) => n.toLocaleString('en');
const plural = (n: number, one: string, many = `${one}s`) => (n === 1 ? one : many);
const pairs = (n: number) => `${number(n)} ${plural(n, 'pair')}`;

export interface BatchFacts {
  same: number;
  unsure: number;
  different: number;
  errors: number;
}

export interface PairFacts {
  changed: number;
  missing: number;
  added: number;
  notes: number;
}

export interface GroupFacts {
  /** As it is written. */
  median: string | null;
  critical: number;
  noted: number;
}

const columns: Record<SortKey, string> = {
  row: 'Order',
  name: 'Pair',
  language: 'Language',
  drift: 'Drift',
  changed: 'Changed',
  missing: 'Missing',
  added: 'Added',
  notes: 'Notes',
};
const shown: Record<Shown, string> = {
  all: 'all',
  same: 'same story',
  unsure: 'unsure',
  different: 'not the same',
  error: 'not compared',
};
const least: Record<Severity, string> = {
  none: 'Any severity',
  minor: 'Minor and worse',
  major: 'Major and worse',
  critical: 'Critical only',
};

export const batchEn = {
  pairs,
  columns,
  shown,
  least,
  title: ({ same, unsure, different, errors }: BatchFacts) => {
    const parts = [
      `${number(same)} ${plural(same, 'tells', 'tell')} the same story`,
      ...(unsure ? [`${number(unsure)} ${plural(unsure, 'is', 'are')} unsure`] : []),
      ...(different ? [`${number(different)} ${plural(different, 'does', 'do')} not`] : []),
      ...(errors ? [`${number(errors)} could not be compared`] : []),
    ];
    return `${parts.join(', ')}.`;
  },
  incomplete: 'The run was stopped before its end. storydrift batch with --resume completes this folder.',
  drift: (n: number) => `Drift of ${number(n)} scored ${plural(n, 'pair')}`,
  median: (figure: string) => `median ${figure}`,
  scale: '0 same meaning',
  outlined: 'outlined: unsure',
  bin: (n: number, from: string, to: string) => `${pairs(n)} with a drift from ${from} to ${to}`,
  repeated: 'Repeated',
  repeatedIn: 'in several pairs',
  nothingRepeated: 'No note, omission or change occurs in several pairs.',
  repeatKinds: { note: 'note', omission: 'missing', change: 'change' },
  more: (n: number) => `Show ${number(n)} more`,
  stories: (n: number) => `${number(n)} ${plural(n, 'story', 'stories')} with several copies`,
  copies: (n: number) => `${number(n)} ${plural(n, 'copy', 'copies')}`,
  alone: (n: number) => `${number(n)} ${plural(n, 'text')} without a partner`,
  groups: (column: string, n: number) => `By ${column}: ${number(n)} ${plural(n, 'value')}`,
  groupFacts: ({ median, critical, noted }: GroupFacts) =>
    [
      ...(median === null ? [] : [`median drift ${median}`]),
      ...(critical ? [`${number(critical)} critical`] : []),
      ...(noted ? [`${number(noted)} with notes`] : []),
    ].join(', '),
  noValue: '(empty)',
  verdict: 'Verdict',
  anyCause: 'Any cause',
  noted: 'with notes',
  find: 'Find a pair',
  clear: 'Clear the filter',
  save: 'Save this list as CSV',
  sortBy: (column: string) => `Sort by ${column}`,
  story: 'The story, start to end',
  none: 'No pair passes the filter.',
  count: (n: number, of: number) => (n === of ? `All ${pairs(of)}, no filter set.` : `${number(n)} of ${pairs(of)}.`),
  different: 'Not the same story. No score is given.',
  noDrift: 'not given',
  error: 'Not compared.',
  facts: ({ changed, missing, added, notes }: PairFacts) =>
    [
      ...(changed ? [`${number(changed)} changed`] : []),
      ...(missing ? [`${number(missing)} missing`] : []),
      ...(added ? [`${number(added)} added`] : []),
      ...(notes ? [`${number(notes)} ${plural(notes, 'note')}`] : []),
    ].join(', ') || 'nothing changed',
  reviewed: (n: number) => `${number(n)} reviewed`,
  walk: 'Walk through the list',
  back: 'All pairs',
  place: (at: number, of: number) => `${number(at)} of ${number(of)}`,
  outside: 'not in the list as it is filtered',
  empty: 'A folder of pairs, one table.',
  lede: 'storydrift batch compares a folder or a table of article pairs and leaves a folder of results. Open that folder here; nothing leaves this browser.',
  choose: 'Choose the folder',
  dropHint: 'Or drop the folder anywhere on this page.',
};

export type BatchWords = typeof batchEn;
