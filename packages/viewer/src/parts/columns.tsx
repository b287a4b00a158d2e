import clsx from 'clsx';
import { useMemo } from 'react';
import { alignCopies, type ColumnRow } from '../model/columns.ts';
import type { Comparison } from '../model/comparison.ts';
import { rowName } from '../model/row-words.ts';
import type { BeadRow } from '../model/rows.ts';
import { takeRow } from '../state/steps.ts';
import kit from '../theme/kit.module.css';
import { KindChip, LevelChip } from './chip.tsx';
import css from './columns.module.css';
import { useView, useViewer, useWords } from './context.ts';
import { langOf } from './row-view.tsx';
import { SentenceText } from './sentence-text.tsx';

/** Several copies of one original beside each other: a row per group of the original, a column per copy. */
export default function Columns({ shown }: { shown: readonly number[] }) {
  const words = useWords();
  const comparisons = useView((state) => state.comparisons);
  const rows = useMemo(() => alignCopies(comparisons), [comparisons]);
  const { original } = comparisons[0]!.report;
  return (
    <table className={css.columns}>
      <caption className={kit.hidden}>{words.tools.copies}</caption>
      <thead>
        <tr>
          <th scope="col">
            <b>{words.sides.original}</b> <bdi>{original.name}</bdi>
          </th>
          {shown.map((copy) => (
            <CopyHead key={copy} comparison={comparisons[copy]!} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={keyOf(row)} row={row} comparisons={comparisons} shown={shown} />
        ))}
      </tbody>
    </table>
  );
}

function keyOf({ original, cells }: ColumnRow): string {
  return original.length ? `o${original[0]}` : `c${cells.map((cell) => cell[0]?.bead ?? '').join('-')}`;
}

function CopyHead({ comparison: { report } }: { comparison: Comparison }) {
  const words = useWords();
  return (
    <th scope="col">
      <b>{words.sides.copy}</b> <bdi>{report.copy.name}</bdi>{' '}
      <span className={kit.figure}>{report.summary.drift === null ? '–' : words.figure(report.summary.drift)}</span>
    </th>
  );
}

function Line({
  row,
  comparisons,
  shown,
}: {
  row: ColumnRow;
  comparisons: readonly Comparison[];
  shown: readonly number[];
}) {
  const words = useWords();
  const { text, sentences, language } = comparisons[0]!.report.original;
  const numbers = comparisons[0]!.numbers.original;
  if (!shown.some((copy) => row.cells[copy]!.length) && !row.original.length) return null;
  return (
    <tr>
      <th scope="row" className={css.original}>
        {row.original.length ? null : <span className={css.absent}>{words.row.notInOriginal}</span>}
        {row.original.map((sentence) => (
          <p key={sentence} className={kit.story} lang={langOf(language)} dir="auto">
            <span className={css.number}>{numbers[sentence]}</span>
            {text.slice(sentences[sentence]!.start, sentences[sentence]!.end)}
          </p>
        ))}
      </th>
      {shown.map((copy) => (
        <td key={copy}>
          {row.cells[copy]!.map((each) => (
            <Cell key={each.index} copy={copy} row={each} comparison={comparisons[copy]!} />
          ))}
        </td>
      ))}
    </tr>
  );
}

/** What one copy makes of it. Choosing it opens the reason. */
function Cell({ copy, row, comparison }: { copy: number; row: BeadRow; comparison: Comparison }) {
  const viewer = useViewer();
  const words = useWords();
  const marks = useView((state) => state.marks);
  const inHand = useView((state) => state.active === copy && state.row === row.index);
  const { language } = comparison.report.copy;
  return (
    <div className={clsx(css.cell, inHand && css.inHand)}>
      <button
        type="button"
        className={css.chip}
        aria-pressed={inHand}
        onClick={() => {
          viewer.showCopy(copy);
          takeRow(viewer.store, row.index, { why: true });
        }}
      >
        <span className={kit.hidden}>
          {comparison.report.copy.name}: {rowName(comparison, row, words)}
        </span>
        {row.level === null ? null : <LevelChip level={row.level} unsure={row.unsure} small />}
        {row.kind ? <KindChip kind={row.kind} small /> : null}
        {row.hasNote ? <KindChip kind="note" small /> : null}
      </button>
      <div lang={langOf(language)} dir="auto">
        {row.copy.length ? null : <span className={css.absent}>{words.row.notInCopy}</span>}
        {row.copy.map((sentence) => (
          <p key={sentence} className={kit.story}>
            <SentenceText
              comparison={comparison}
              bead={row.bead}
              side="copy"
              sentence={sentence}
              marks={marks}
              currentHit={null}
            />
          </p>
        ))}
      </div>
    </div>
  );
}
