import type { Locale } from '../locales/en.ts';
import type { Comparison } from './comparison.ts';
import { type BeadRow, judgedFindings, type Label, type Row, type Side } from './rows.ts';
import { foldedSummary } from './summary.ts';

// In: a row and a locale. Out: what is written about it: the word in the gutter, the sentence that names it.

export function labelWord(label: Label, words: Locale): string {
  switch (label.type) {
    case 'category':
      return words.categories[label.category];
    case 'kind':
      return words.kinds[label.kind];
    case 'shape':
      return words.shapes[label.shape];
    case 'level':
      return words.levels[label.level];
    case 'pending':
      return words.row.pending;
  }
}

/** “12”, “6–7”: the numbers of sentences of one side, as they stand beside them. */
export function sentenceNumbers(comparison: Comparison, side: Side, sentences: readonly number[]): string {
  const numbers = sentences.map((i) => comparison.numbers[side][i]).filter((n) => n !== null);
  if (!numbers.length) return '';
  const first = numbers[0]!;
  const last = numbers.at(-1)!;
  return first === last
    ? String(first)
    : last === first! + numbers.length - 1
      ? `${first}–${last}`
      : numbers.join(', ');
}

/** The accessible name of a row: “Row 1, critical, number: 140 became 240.” */
export function rowName(comparison: Comparison, row: Row, words: Locale): string {
  const number = row.index + 1;
  if (row.type === 'furniture') return words.row.furniture(number);
  const bead = comparison.report.beads[row.bead]!;
  const label = labelWord(row.label, words);
  const level = row.level === null ? null : words.levels[row.level];
  const said = [level, label === level ? null : label, row.unsure ? words.row.unsure : null].filter(
    (word) => word !== null,
  );
  const finding = judgedFindings(bead)[0];
  const note = bead.notes[0] === undefined ? null : comparison.report.notes[bead.notes[0]]!;
  return words.row.name(number, said, finding ? words.finding(finding) : note ? words.note(note) : '');
}

/** What a fold hides, in words. */
export function foldDetail(rows: readonly BeadRow[], words: Locale): string {
  const { reworded, identical } = foldedSummary(rows);
  return words.fold.detail(reworded, identical);
}
