import clsx from 'clsx';
import { memo } from 'react';
import type { Lane } from '../model/layout.ts';
import { labelWord } from '../model/row-words.ts';
import type { BeadRow } from '../model/rows.ts';
import kit from '../theme/kit.module.css';
import { KindChip, LevelChip } from './chip.tsx';
import { useWords } from './context.ts';
import css from './gutter.module.css';

/** What the two sides of a row are to each other: chip, one word, and the line that ties them. */
export const Gutter = memo(function Gutter({
  row,
  lanes,
  cell = 'gridcell',
}: {
  row: BeadRow;
  lanes: readonly Lane[];
  /** What it is in its table. */
  cell?: 'gridcell' | 'cell';
}) {
  const words = useWords();
  const { kind, level } = row;
  // The upper end of a move shows that it moved; its level stands where both the words and the partner are.
  const showsLevel = level !== null && row.end !== 'from';
  const quiet = (level === null || level < 2) && kind !== 'missing' && kind !== 'added' && kind !== 'note';
  const tied = (level ?? 0) >= 2 || (kind !== null && kind !== 'moved');
  return (
    <td
      role={cell}
      className={clsx(
        css.gutter,
        kind && kit[kind],
        tied && row.original.length > 0 && css.tieStart,
        (tied || row.end === 'to') && row.copy.length > 0 && css.tieEnd,
      )}
    >
      <Lanes lanes={lanes} />
      <span className={css.chips}>
        {showsLevel ? <LevelChip level={level} unsure={row.unsure} /> : null}
        {kind ? <KindChip kind={kind} /> : null}
        {row.hasNote ? <KindChip kind="note" /> : null}
      </span>
      <span className={clsx(css.word, quiet && css.quiet)}>
        {showsLevel && row.label.type !== 'level' ? <span className={kit.hidden}>{words.levels[level]}, </span> : null}
        {row.label.type === 'pending' ? (
          <>
            <span aria-hidden="true">…</span>
            <span className={kit.hidden}>{words.row.pending}</span>
          </>
        ) : (
          labelWord(row.label, words)
        )}
        {row.unsure ? <span className={css.doubt}>{words.row.unsure}</span> : null}
      </span>
    </td>
  );
});

const LANES = [css.lane0, css.lane1, css.lane2];

/** Ribbons of moved groups, along the edge of the gutter, never under a chip. */
export function Lanes({ lanes }: { lanes: readonly Lane[] }) {
  return lanes.map((lane) => (
    <span
      key={lane.bead}
      aria-hidden="true"
      className={clsx(
        css.lane,
        LANES[lane.lane],
        lane.end === 'from' && css.from,
        lane.end === 'to' && css.to,
        lane.part === 'begin' && css.begin,
        lane.part === 'end' && css.end,
      )}
    />
  ));
}
