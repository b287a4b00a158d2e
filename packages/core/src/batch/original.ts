import { normalise } from '../document/words.ts';
import type { OriginalReason } from './types.ts';

// In: the texts of one story. Out: which of them the others retell, and why: the one that is called so, else the
// earliest, else one without notes of editors, else the one that tells most of what the others tell.

export interface Member {
  id: string;
  name: string;
  /** ISO 8601. */
  date?: string;
  dateFrom?: 'name' | 'page' | undefined;
  /** UTF-16 code units. */
  length: number;
  /** Signed notes of editors and translators. */
  notes: number;
  /** Mean over the others of the share of their text that is told here too, 0 to 1. */
  holds: () => number;
}

// What people call files of an original and of its copies, in the languages of the tool. Whole words of a path.
const ORIGINAL = new Set(
  'original originals originale originalen originaltext orig source sources src quelle ausgangstext originel originaux originales fuente fonte sorgente oryginał źródło оригинал оригиналы исходник источник оригінал оригінали джерело 原文 原始 الأصل'.split(
    ' ',
  ),
);
const COPY = new Set(
  'copy copies copie copia copias kopie kopien kopia kopie копия копии копія копії retelling retold rewritten reworded translation translated translations retranslated retranslation backtranslation backtranslated translate mt machine target übersetzung übersetzt traduction traduit traducción traducido traduzione tradotto tradução traduzido tłumaczenie przekład перевод переводы переклад переклади пересказ переказ summary shortened abridged excerpt plagiarism plagiat nacherzählung 译文 翻译 ترجمة'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{M}]+/gu;

/** The likely original among texts of one story (at least one). Of equals the first. */
export function chooseOriginal(members: readonly Member[]): { index: number; reason: OriginalReason } {
  return byName(members) ?? byDate(members) ?? byNotes(members) ?? byContent(members);
}

type Choice = { index: number; reason: OriginalReason };

function byName(members: readonly Member[]): Choice | undefined {
  const words = members.map(({ id, name }) => (`${id} ${name}`.match(WORD) ?? []).map((word) => normalise(word)));
  const called = only(words, (list) => list.some((word) => ORIGINAL.has(word)) && !list.some((word) => COPY.has(word)));
  if (called !== undefined) {
    const { name } = members[called]!;
    return {
      index: called,
      reason: { code: 'name', params: { name }, message: `Its name says that it is the original: ${name}.` },
    };
  }
  const rest = only(words, (list) => !list.some((word) => COPY.has(word)));
  if (rest === undefined || members.length < 2) return undefined;
  const { name } = members[rest]!;
  const others = members.length - 1;
  return {
    index: rest,
    reason: {
      code: 'name',
      params: { name, others },
      message: `The names of the others say that they are copies; the one of ${name} does not.`,
    },
  };
}

function byDate(members: readonly Member[]): Choice | undefined {
  const given = members.flatMap(({ date = '' }, index) => (Number.isNaN(timeOf(date)) ? [] : [{ index, date }]));
  if (given.length < 2) return undefined;
  // A day is not earlier than an hour of it.
  const days = given.some(({ date }) => date.length <= DAY);
  const dated = given.map(({ index, date }) => ({ index, date, time: timeOf(days ? date.slice(0, DAY) : date) }));
  const first = dated.reduce((x, y) => (y.time < x.time ? y : x));
  const tied = dated.filter(({ time }) => time === first.time).map(({ index }) => index);
  const { date } = first;
  const { dateFrom } = members[first.index]!;
  const params = { date, ...(dateFrom ? { from: dateFrom } : {}), dated: dated.length, texts: members.length };
  const said = dateFrom ? ` (${dateFrom === 'page' ? 'the page says so' : 'its file name says so'})` : '';
  const some = dated.length < members.length ? `; ${dated.length} of the ${members.length} texts have one` : '';
  if (tied.length === 1) {
    const message = `It has the earliest date, ${date}${said}${some}.`;
    return { index: tied[0]!, reason: { code: 'date', params, message } };
  }
  // Where all have the same date it tells nothing.
  if (tied.length === members.length) return undefined;
  const index = tied[mostComplete(tied.map((i) => members[i]!)).index]!;
  const message = `It has the earliest date, ${date}${said}${some}, as ${tied.length - 1} more, and holds more than those of what the others say.`;
  return { index, reason: { code: 'date', params: { ...params, tied: tied.length }, message } };
}

/** Length of a date without a time. */
const DAY = 'YYYY-MM-DD'.length;

/** Milliseconds; a time without a zone is taken as UTC, so that the answer is the same on every machine. */
function timeOf(date: string): number {
  return /^\d{4}-\d\d-\d\d/.test(date) ? Date.parse(/T[\d:.]+$/.test(date) ? `${date}Z` : date) : Number.NaN;
}

/** An editor's note is written into a copy. */
function byNotes(members: readonly Member[]): Choice | undefined {
  const clean = members.flatMap(({ notes }, index) => (notes ? [] : [index]));
  if (!clean.length || clean.length === members.length) return undefined;
  const index = clean[mostComplete(clean.map((i) => members[i]!)).index]!;
  const noted = members.length - clean.length;
  const others = noted === 1 ? 'another text of the story has' : `${noted} other texts of the story have`;
  const more = clean.length > 1 ? ' Of those without it holds the most of what the others say.' : '';
  return {
    index,
    reason: {
      code: 'notes',
      params: { noted, texts: members.length },
      message: `It has no signed note of an editor or translator, ${others}.${more}`,
    },
  };
}

function byContent(members: readonly Member[]): Choice {
  const { index, holds } = mostComplete(members);
  const share = Math.round(100 * holds);
  return {
    index,
    reason: {
      code: 'complete',
      params: { share, texts: members.length },
      // Between languages no word can be found again.
      message: share
        ? `No name, date or note tells, and it holds the most of what the others say (${share} %).`
        : 'No name, date or note tells, and it is the longest.',
    },
  };
}

function mostComplete(members: readonly Member[]): { index: number; holds: number } {
  const shares = members.map(({ holds }) => holds());
  const index = shares.reduce((best, share, i) => {
    const more = share - shares[best]! || members[i]!.length - members[best]!.length;
    return more > 0 ? i : best;
  }, 0);
  return { index, holds: shares[index]! };
}

/** The index of the only one for which `test` holds. */
function only<T>(list: readonly T[], test: (item: T) => boolean): number | undefined {
  const found = list.flatMap((item, i) => (test(item) ? [i] : []));
  return found.length === 1 ? found[0] : undefined;
}
