import clsx from 'clsx';
import { memo } from 'react';
import type { Comparison } from '../model/comparison.ts';
import type { Lane } from '../model/layout.ts';
import type { FurnitureRow as Furniture, Side } from '../model/rows.ts';
import { takeRow } from '../state/steps.ts';
import { useViewer, useWords } from './context.ts';
import css from './furniture-row.module.css';
import { Lanes } from './gutter.tsx';
import { RowShell } from './row-shell.tsx';
import { langOf } from './row-view.tsx';

interface FurnitureProps {
  row: Furniture;
  comparison: Comparison;
  lanes: readonly Lane[];
  /** Place in the list that is drawn. */
  position: number;
  selected: boolean;
  focusable: boolean;
}

/** Titles, bylines, captions and the like: grey, aligned apart, outside every score. */
export const FurnitureRow = memo(function FurnitureRow({
  row,
  comparison,
  lanes,
  position,
  selected,
  focusable,
}: FurnitureProps) {
  const { store } = useViewer();
  const words = useWords();
  return (
    <RowShell
      row={row}
      comparison={comparison}
      position={position}
      selected={selected}
      focusable={focusable}
      className={clsx(css.row, selected && css.selected)}
      onClick={() => takeRow(store, row.index)}
    >
      <Pieces row={row} comparison={comparison} side="original" />
      <td role="gridcell" className={css.gutter}>
        <Lanes lanes={lanes} />
        <span>{words.row.notScored}</span>
      </td>
      <Pieces row={row} comparison={comparison} side="copy" />
    </RowShell>
  );
});

function Pieces({ row, comparison, side }: { row: Furniture; comparison: Comparison; side: Side }) {
  const { text, sentences, language } = comparison.report[side];
  return (
    <td role="gridcell" className={css.cell}>
      <div lang={langOf(language)} dir="auto">
        {row[side].map((i) => {
          const { start, end, kind } = sentences[i]!;
          return (
            <p
              key={i}
              className={clsx(
                kind === 'title' ? css.title : kind === 'heading' || kind === 'standfirst' ? css.heading : css.small,
              )}
            >
              {text.slice(start, end)}
            </p>
          );
        })}
      </div>
    </td>
  );
}
