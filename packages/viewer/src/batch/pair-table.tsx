import type { BatchPair } from '@storydrift/core/lean';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import clsx from 'clsx';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useView, useViewer, useWords } from '../parts/context.ts';
import { SORT_KEYS, type SortKey } from './list.ts';
import { PairRow, pairId } from './pair-row.tsx';
import css from './pair-table.module.css';
import { ask, listed } from './steps.ts';

/** The list as a grid, one stop for Tab, arrows inside. Only the rows near the screen are drawn. */
export function PairTable() {
  const words = useWords();
  const pairs = useView(listed);
  const inHand = useView((state) => state.batch?.inHand ?? null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    // What stands above the table opens and closes.
    const measure = () => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  const virtualizer = useWindowVirtualizer({
    count: pairs.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (position) => pairs[position]!.row,
    overscan: 12,
    scrollMargin: top,
  });
  const drawn = virtualizer.getVirtualItems();
  useLayoutEffect(() => {
    for (const row of body.current?.querySelectorAll('[data-index]') ?? []) virtualizer.measureElement(row);
  });
  useReveal(body, pairs, (position) => virtualizer.scrollToIndex(position, { align: 'center' }));
  const before = (drawn[0]?.start ?? top) - top;
  const after = virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top);
  const entry = pairs.some((pair) => pair.row === inHand) ? inHand : (pairs[0]?.row ?? null);
  return (
    <table className={css.table} role="grid" aria-label={words.bar.batch} aria-rowcount={pairs.length + 1}>
      <thead role="rowgroup">
        <tr role="row" className={css.row} aria-rowindex={1}>
          {SORT_KEYS.filter((key) => key !== 'row').map((key) => (
            <Column key={key} column={key} />
          ))}
          <th scope="col" role="columnheader" className={css.stripHead}>
            {words.batch.story}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref={body} style={{ paddingBlock: `${Math.max(0, before)}px ${Math.max(0, after)}px` }}>
        {drawn.map(({ index }) => {
          const pair = pairs[index]!;
          return (
            <PairRow
              key={pair.row}
              pair={pair}
              position={index}
              inHand={pair.row === inHand}
              entry={pair.row === entry}
            />
          );
        })}
      </tbody>
    </table>
  );
}

const ROW_HEIGHT = 53;

/** A column head sorts: the way that column is wanted first, then the other way. */
function Column({ column }: { column: SortKey }) {
  const { store } = useViewer();
  const words = useWords();
  const sorted = useView((state) => state.batch?.query.sort === column);
  const descending = useView((state) => state.batch?.query.descending ?? true);
  const figures = column !== 'name' && column !== 'language';
  return (
    <th
      scope="col"
      role="columnheader"
      className={clsx(css[column], figures && column !== 'drift' && css.number)}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={css.sort}
        title={words.batch.sortBy(words.batch.columns[column])}
        onClick={() => ask(store, { sort: column, descending: sorted ? !descending : figures })}
      >
        {words.batch.columns[column]}
        <span aria-hidden="true">{sorted ? (descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** Brings the pair in hand into view; focus follows inside the table. */
function useReveal(
  body: React.RefObject<HTMLTableSectionElement | null>,
  pairs: readonly BatchPair[],
  fetch: (position: number) => void,
): void {
  const { store } = useViewer();
  const reveal = useView((state) => state.batch?.reveal ?? 0);
  const show = useEffectEvent(() => {
    const row = store.getState().batch?.inHand ?? null;
    const position = pairs.findIndex((pair) => pair.row === row);
    if (!reveal || row === null || position < 0) return;
    const focus = () => {
      // Another pair may have been taken in hand while this one was scrolled to.
      if (store.getState().batch?.inHand !== row) return;
      const element = document.getElementById(pairId(row));
      const active = document.activeElement;
      if (element && (active === document.body || body.current?.contains(active)))
        element.focus({ preventScroll: true });
    };
    const box = document.getElementById(pairId(row))?.getBoundingClientRect();
    if (box && box.top > 80 && box.bottom < window.innerHeight - 24) return focus();
    fetch(position);
    requestAnimationFrame(() => requestAnimationFrame(focus));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step that wants it counts `reveal` up
  useEffect(() => show(), [reveal]);
}
