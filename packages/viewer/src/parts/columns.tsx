import clsx from 'clsx';
import { useEffect, useMemo, useRef } from 'react';
import { alignCopies, type ColumnRow } from '../model/columns.ts';
import type { Comparison } from '../model/comparison.ts';
import { isFiltering } from '../model/filter.ts';
import { type Found, findInRows } from '../model/find.ts';
import { rowName } from '../model/row-words.ts';
import type { BeadRow } from '../model/rows.ts';
import type { Hit } from '../model/segments.ts';
import { passingRows } from '../state/derived.ts';
import { takeRow } from '../state/steps.ts';
import kit from '../theme/kit.module.css';
import { KindChip, LevelChip } from './chip.tsx';
import css from './columns.module.css';
import { useView, useViewer, useWords } from './context.ts';
import { langOf } from './row-view.tsx';
import { SentenceText } from './sentence-text.tsx';

/**
 * Several copies of one original beside each other: a row per group of the original, a column per copy. The copy in hand
 * decides what is marked in the original and which rows pass the filter, whose counts are its own; what is searched for
 * is marked in all that is shown.
 */
export default function Columns({ shown }: { shown: readonly number[] }) {
  const words = useWords();
  const comparisons = useView((state) => state.comparisons);
  const rows = useMemo(() => alignCopies(comparisons), [comparisons]);
  const active = useView((state) => state.active);
  const filter = useView((state) => state.filter);
  const passing = useView(passingRows);
  const shownRows = useMemo(
    () =>
      isFiltering(filter)
        ? rows.filter(({ cells }) => cells[active]!.some((each) => passing.some(({ index }) => index === each.index)))
        : rows,
    [rows, active, filter, passing],
  );
  const query = useView((state) => state.query);
  const found = useMemo(
    () => comparisons.map(({ report, rows: all }, copy) => findInRows(report, copy === active ? passing : all, query)),
    [comparisons, active, passing, query],
  );
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
        {shownRows.map((row) => (
          <Line key={keyOf(row)} row={row} comparisons={comparisons} shown={shown} found={found} />
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
  found,
}: {
  row: ColumnRow;
  comparisons: readonly Comparison[];
  shown: readonly number[];
  /** Hits of the search, by copy. */
  found: readonly Found[];
}) {
  const words = useWords();
  const marks = useView((state) => state.marks);
  const active = useView((state) => state.active);
  const hit = useView((state) => state.hit);
  const inHand = comparisons[active]!;
  const { language } = inHand.report.original;
  const beadOf = (sentence: number) => row.cells[active]!.find((each) => each.original.includes(sentence))?.bead;
  if (!shown.some((copy) => row.cells[copy]!.length) && !row.original.length) return null;
  return (
    <tr>
      <th scope="row" className={css.original}>
        {row.original.length ? null : <span className={css.absent}>{words.row.notInOriginal}</span>}
        {row.original.map((sentence) => (
          <p key={sentence} className={kit.story} lang={langOf(language)} dir="auto">
            <span className={css.number}>{inHand.numbers.original[sentence]}</span>
            <span>
              <SentenceText
                comparison={inHand}
                bead={beadOf(sentence) ?? null}
                side="original"
                sentence={sentence}
                marks={marks}
                hits={found[active]!.original.get(sentence)}
                currentHit={hit}
              />
            </span>
          </p>
        ))}
      </th>
      {shown.map((copy) => (
        <td key={copy}>
          {row.cells[copy]!.map((each) => (
            <Cell
              key={each.index}
              copy={copy}
              row={each}
              comparison={comparisons[copy]!}
              hits={found[copy]!.copy}
              currentHit={copy === active ? hit : null}
            />
          ))}
        </td>
      ))}
    </tr>
  );
}

/** What one copy makes of it. Choosing it opens the reason. */
function Cell({
  copy,
  row,
  comparison,
  hits,
  currentHit,
}: {
  copy: number;
  row: BeadRow;
  comparison: Comparison;
  hits: ReadonlyMap<number, readonly Hit[]>;
  currentHit: number | null;
}) {
  const viewer = useViewer();
  const words = useWords();
  const marks = useView((state) => state.marks);
  const inHand = useView((state) => state.active === copy && state.row === row.index);
  const cell = useReveal(inHand);
  const { language } = comparison.report.copy;
  return (
    <div className={clsx(css.cell, inHand && css.inHand)} ref={cell}>
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
              hits={hits.get(sentence)}
              currentHit={currentHit}
            />
          </p>
        ))}
      </div>
    </div>
  );
}

/** Keeps what is in hand on the screen when a key or the search takes the reader there. */
function useReveal(inHand: boolean): React.RefObject<HTMLDivElement | null> {
  const cell = useRef<HTMLDivElement>(null);
  const reveal = useView((state) => (inHand ? state.reveal : 0));
  useEffect(() => {
    if (reveal) cell.current?.scrollIntoView({ block: 'nearest' });
  }, [reveal]);
  return cell;
}
