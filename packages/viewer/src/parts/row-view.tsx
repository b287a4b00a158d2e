import clsx from 'clsx';
import { memo } from 'react';
import type { Comparison } from '../model/comparison.ts';
import type { Lane } from '../model/layout.ts';
import { sentenceNumbers } from '../model/row-words.ts';
import type { BeadRow, Side } from '../model/rows.ts';
import type { Hit } from '../model/segments.ts';
import { finishPairing } from '../state/pins.ts';
import { goToPartner, takeRow } from '../state/steps.ts';
import type { MarkLevel } from '../state/store.ts';
import kit from '../theme/kit.module.css';
import { useViewer, useWords } from './context.ts';
import { Gutter } from './gutter.tsx';
import { RowShell } from './row-shell.tsx';
import css from './row-view.module.css';
import { SentenceText } from './sentence-text.tsx';

interface RowViewProps {
  row: BeadRow;
  lanes: readonly Lane[];
  /** Place in the list that is drawn. */
  position: number;
  comparison: Comparison;
  selected: boolean;
  /** The one row that Tab reaches. */
  focusable: boolean;
  marks: MarkLevel;
  originalHits: ReadonlyMap<number, readonly Hit[]>;
  copyHits: ReadonlyMap<number, readonly Hit[]>;
  currentHit: number | null;
}

/** One aligned group: original, gutter, copy. */
export const RowView = memo(function RowView(props: RowViewProps) {
  const { row, lanes, position, comparison, selected, focusable } = props;
  const viewer = useViewer();
  const take = () => {
    // A click that ends a selection of text is no click on the row.
    if (window.getSelection()?.isCollapsed === false) return;
    takeRow(viewer.store, row.index, { why: true });
    void finishPairing(viewer);
  };
  return (
    <RowShell
      row={row}
      comparison={comparison}
      position={position}
      selected={selected}
      focusable={focusable}
      className={clsx(css.row, selected && css.selected, row.level === 0 && row.kind === null && css.same)}
      onClick={take}
    >
      <Cell {...props} side="original" />
      <Gutter row={row} lanes={lanes} />
      <Cell {...props} side="copy" />
    </RowShell>
  );
});

function Cell(props: RowViewProps & { side: Side }) {
  const { row, side, comparison, marks, currentHit } = props;
  const words = useWords();
  const sentences = row[side];
  const document = comparison.report[side];
  const hits = side === 'original' ? props.originalHits : props.copyHits;
  const kind = row.kind;
  const edge = clsx(
    kind === 'missing' && side === 'original' && css.edgeMissing,
    kind === 'added' && side === 'copy' && css.edgeAdded,
    kind === 'moved' && sentences.length > 0 && row.end !== 'whole' && css.edgeMoved,
  );
  return (
    <td role="gridcell" className={clsx(css.cell, css[side], edge)}>
      {sentences.length ? (
        <div
          className={clsx(css.sentences, sentences.length > 1 && css.many)}
          lang={langOf(document.language)}
          dir="auto"
        >
          {sentences.map((sentence) => (
            <div className={css.sentence} key={sentence}>
              <span className={css.number} data-side={words.sides[side]}>
                {comparison.numbers[side][sentence]}
              </span>
              <p className={clsx(kit.story, kind === 'note' && css.noteBox)}>
                <SentenceText
                  comparison={comparison}
                  bead={row.bead}
                  side={side}
                  sentence={sentence}
                  marks={marks}
                  hits={hits.get(sentence)}
                  currentHit={currentHit}
                />
              </p>
            </div>
          ))}
        </div>
      ) : (
        <p className={css.void}>
          <Absent row={row} side={side} comparison={comparison} />
        </p>
      )}
    </td>
  );
}

/** What stands in an empty cell: that the side does not tell this, or where it does. */
function Absent({ row, side, comparison }: { row: BeadRow; side: Side; comparison: Comparison }) {
  const { store } = useViewer();
  const words = useWords();
  if (row.end === 'whole') return side === 'copy' ? words.row.notInCopy : words.row.notInOriginal;
  const bead = comparison.report.beads[row.bead]!;
  const partner = comparison.rows.find((each) => each.type === 'bead' && each.bead === row.bead && each !== row);
  const later = (partner?.index ?? 0) > row.index;
  return (
    <>
      {later ? words.row.toldLater : words.row.toldEarlier}{' '}
      <button
        type="button"
        className={clsx(kit.link, css.jump)}
        onClick={(event) => {
          event.stopPropagation();
          takeRow(store, row.index);
          goToPartner(store);
        }}
      >
        {words.row.place(side, sentenceNumbers(comparison, side, bead[side]))} {later ? '↓' : '↑'}
      </button>
    </>
  );
}

/** A language tag for `lang`; none when the language could not be told. */
export function langOf(language: string): string | undefined {
  return language === 'und' ? undefined : language;
}
