import { useEffect, useRef } from 'react';
import type { Comparison } from '../model/comparison.ts';
import type { Item } from '../model/layout.ts';
import type { Hit } from '../model/segments.ts';
import { foundOf, itemsOf } from '../state/derived.ts';
import { useView, useViewer, useWords } from './context.ts';
import { FoldRow } from './fold-row.tsx';
import { FurnitureRow } from './furniture-row.tsx';
import { Head } from './head.tsx';
import { RowView, rowId } from './row-view.tsx';
import css from './rows.module.css';
import { STACKED, useMedia } from './use-media.ts';
import { Why } from './why.tsx';

/** The comparison as a grid: one row per aligned group, so both sides are level by construction. */
export function Rows({ comparison }: { comparison: Comparison }) {
  const items = useView(itemsOf);
  const words = useWords();
  const table = useRef<HTMLTableElement>(null);
  useReveal(table);
  return (
    <table
      className={css.rows}
      role="grid"
      aria-label={words.bar.compare}
      aria-rowcount={comparison.rows.length + 1}
      ref={table}
    >
      <Head comparison={comparison} />
      <tbody role="rowgroup" className={css.body}>
        {items.map((item) => (
          <ItemView key={keyOf(item)} item={item} comparison={comparison} />
        ))}
      </tbody>
    </table>
  );
}

function keyOf(item: Item): string {
  return item.type === 'fold' ? `fold-${item.id}` : `row-${item.row.index}`;
}

const NO_HITS: ReadonlyMap<number, readonly Hit[]> = new Map();

function ItemView({ item, comparison }: { item: Item; comparison: Comparison }) {
  const stacked = useMedia(STACKED);
  const row = item.type === 'row' ? item.row.index : -1;
  const selected = useView((state) => state.row === row);
  const why = useView((state) => state.row === row && state.why);
  const focusable = useView((state) => (state.row ?? 0) === row);
  const marks = useView((state) => state.marks);
  const found = useView((state) => (state.query ? foundOf(state) : null));
  const currentHit = useView((state) => (state.query && foundOf(state).rows[state.hit] === row ? state.hit : null));
  if (item.type === 'fold') return <FoldRow item={item} />;
  if (item.row.type === 'furniture') {
    return (
      <FurnitureRow
        row={item.row}
        comparison={comparison}
        lanes={item.lanes}
        selected={selected}
        focusable={focusable}
      />
    );
  }
  return (
    <>
      <RowView
        row={item.row}
        lanes={item.lanes}
        comparison={comparison}
        selected={selected}
        focusable={focusable}
        marks={selected && marks === 'evidence' ? 'phrases' : marks}
        originalHits={found?.original ?? NO_HITS}
        copyHits={found?.copy ?? NO_HITS}
        currentHit={currentHit}
      />
      {stacked && why ? (
        <tr role="row" className={css.under}>
          <td role="gridcell" colSpan={3}>
            <Why comparison={comparison} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** Brings the row in hand to a third of the height when it is not in comfortable view; focus follows inside the rows. */
function useReveal(table: React.RefObject<HTMLTableElement | null>): void {
  const { store } = useViewer();
  const reveal = useView((state) => state.reveal);
  useEffect(() => {
    const { row } = store.getState();
    const element = row === null ? null : document.getElementById(rowId(row));
    if (!reveal || !element) return;
    const { top, bottom } = element.getBoundingClientRect();
    const dock = document.querySelector('[data-dock]')?.getBoundingClientRect().height ?? 0;
    const comfortable = top > 64 && bottom < window.innerHeight - dock - 24;
    if (!comfortable) window.scrollTo({ top: window.scrollY + top - (window.innerHeight - dock) / 3 });
    const active = document.activeElement;
    if (active === document.body || (active && table.current?.contains(active))) element.focus({ preventScroll: true });
  }, [reveal, store, table]);
}
