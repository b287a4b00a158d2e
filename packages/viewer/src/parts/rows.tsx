import { useWindowVirtualizer } from '@tanstack/react-virtual';
import clsx from 'clsx';
import { memo, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Comparison } from '../model/comparison.ts';
import { type Found, NOTHING_FOUND } from '../model/find.ts';
import type { Item } from '../model/layout.ts';
import { foundOf, itemsOf } from '../state/derived.ts';
import type { MarkLevel } from '../state/store.ts';
import { useView, useViewer, useWords } from './context.ts';
import { FoldRow } from './fold-row.tsx';
import { FurnitureRow } from './furniture-row.tsx';
import { Head } from './head.tsx';
import { PrintedWhy } from './printed-why.tsx';
import { rowId } from './row-shell.tsx';
import { RowView } from './row-view.tsx';
import css from './rows.module.css';
import { STACKED, useMedia } from './use-media.ts';
import { Why } from './why.tsx';

/** The comparison as a grid: one row per aligned group, so both sides are level by construction. */
export function Rows({ comparison }: { comparison: Comparison }) {
  const items = useView(itemsOf);
  const words = useWords();
  const stacked = useMedia(STACKED);
  const marks = useView((state) => state.marks);
  const found = useView((state) => (state.query ? foundOf(state) : NOTHING_FOUND));
  const hit = useView((state) => state.hit);
  const table = useRef<HTMLTableElement>(null);
  const draw = (item: Item, position: number) => (
    <ItemView
      key={keyOf(item)}
      item={item}
      position={position}
      comparison={comparison}
      stacked={stacked}
      marks={marks}
      found={found}
      currentHit={item.type === 'row' && found.rows[hit] === item.row.index ? hit : null}
    />
  );
  return (
    <table
      className={css.rows}
      role="grid"
      aria-label={words.bar.compare}
      aria-rowcount={comparison.rows.length + 1}
      ref={table}
    >
      <Head comparison={comparison} />
      <Body items={items} draw={draw} table={table} />
    </table>
  );
}

interface BodyProps {
  items: readonly Item[];
  draw: (item: Item, position: number) => React.ReactNode;
  table: React.RefObject<HTMLTableElement | null>;
}

/**
 * From here on, and while rows are still being compared, only those near the screen are drawn. Below, all are: the
 * browser's own find and print see them.
 */
const WINDOWED_FROM = 1500;

function Body(props: BodyProps) {
  const growing = useView((state) => state.work !== null);
  const printing = useView((state) => state.printing);
  return !printing && (growing || props.items.length > WINDOWED_FROM) ? (
    <WindowedBody {...props} />
  ) : (
    <WholeBody {...props} />
  );
}

function WholeBody({ items, draw, table }: BodyProps) {
  useReveal(table);
  return (
    <tbody role="rowgroup" className={clsx(css.body, css.whole)}>
      {items.map(draw)}
    </tbody>
  );
}

const ROW_HEIGHT = 72;

function WindowedBody({ items, draw, table }: BodyProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (position) => keyOf(items[position]!),
    overscan: 12,
    scrollMargin: top,
  });
  useReveal(table, (row) => {
    const position = items.findIndex((item) => item.type === 'row' && item.row.index === row);
    if (position >= 0) virtualizer.scrollToIndex(position, { align: 'center' });
  });
  const drawn = virtualizer.getVirtualItems();
  useLayoutEffect(() => {
    for (const row of body.current?.querySelectorAll('[data-index]') ?? []) virtualizer.measureElement(row);
  });
  const before = (drawn[0]?.start ?? top) - top;
  const after = virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top);
  return (
    <tbody
      role="rowgroup"
      className={css.body}
      ref={body}
      style={{ paddingBlock: `${before}px ${Math.max(0, after)}px` }}
    >
      {drawn.map(({ index }) => draw(items[index]!, index))}
    </tbody>
  );
}

function keyOf(item: Item): string {
  return item.type === 'fold' ? `fold-${item.id}` : `row-${item.row.index}`;
}

interface ItemViewProps {
  item: Item;
  /** Place in the list that is drawn. */
  position: number;
  comparison: Comparison;
  stacked: boolean;
  marks: MarkLevel;
  found: Found;
  currentHit: number | null;
}

/** What a row needs to know of the state, as one number, so that a step through thousands of rows asks each only once. */
const AWAY = 0;
const TABBED = 1;
const IN_HAND = 2;
const EXPLAINED = 3;

const ItemView = memo(function ItemView({
  item,
  position,
  comparison,
  stacked,
  marks,
  found,
  currentHit,
}: ItemViewProps) {
  const row = item.type === 'row' ? item.row.index : -1;
  const standing = useView((state) => {
    if (state.row === row) return state.why ? EXPLAINED : IN_HAND;
    return state.row === null && row === 0 ? TABBED : AWAY;
  });
  const printing = useView((state) => state.printing);
  if (item.type === 'fold') return <FoldRow item={item} position={position} />;
  const shared = {
    comparison,
    position,
    lanes: item.lanes,
    selected: standing >= IN_HAND,
    focusable: standing >= TABBED,
  };
  if (item.row.type === 'furniture') return <FurnitureRow row={item.row} {...shared} />;
  return (
    <>
      <RowView
        row={item.row}
        {...shared}
        marks={marks}
        originalHits={found.original}
        copyHits={found.copy}
        currentHit={currentHit}
      />
      {printing ? <PrintedWhy comparison={comparison} row={item.row.index} /> : null}
      {stacked && standing === EXPLAINED && !printing ? (
        <tr role="row" className={css.under}>
          <td role="gridcell" colSpan={3}>
            <Why comparison={comparison} />
          </td>
        </tr>
      ) : null}
    </>
  );
});

/**
 * Brings the row in hand to a third of the height when it is not in comfortable view; focus follows inside the rows.
 * `fetch` scrolls to a row that is not drawn.
 */
function useReveal(table: React.RefObject<HTMLTableElement | null>, fetch?: (row: number) => void): void {
  const { store } = useViewer();
  const reveal = useView((state) => state.reveal);
  const fetchNow = useEffectEvent((row: number) => fetch?.(row));
  useEffect(() => {
    const { row } = store.getState();
    if (!reveal || row === null) return;
    const show = (element: HTMLElement) => {
      const { top, bottom } = element.getBoundingClientRect();
      const dock = document.querySelector('[data-dock]')?.getBoundingClientRect().height ?? 0;
      const comfortable = top > 64 && bottom < window.innerHeight - dock - 24;
      if (!comfortable) window.scrollTo({ top: window.scrollY + top - (window.innerHeight - dock) / 3 });
      const active = document.activeElement;
      if (active === document.body || (active && table.current?.contains(active)))
        element.focus({ preventScroll: true });
    };
    const element = document.getElementById(rowId(row));
    if (element) return show(element);
    fetchNow(row);
    const frame = requestAnimationFrame(() => {
      const drawn = document.getElementById(rowId(row));
      if (drawn) show(drawn);
    });
    return () => cancelAnimationFrame(frame);
  }, [reveal, store, table]);
}
