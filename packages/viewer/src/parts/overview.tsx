import clsx from 'clsx';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Comparison } from '../model/comparison.ts';
import { bandAt, drawOverview, type Overview as Picture, type Tone } from '../model/overview.ts';
import { announcedNotes } from '../model/summary.ts';
import { endRow, stepRow, takeRow } from '../state/steps.ts';
import { useView, useViewer, useWords } from './context.ts';
import css from './overview.module.css';

const WIDTH = 72;
const COLUMN = 28;
const COPY_AT = WIDTH - COLUMN;
const TONES: Record<Tone, string | undefined> = {
  furniture: css.furniture,
  moved: css.moved,
  note: css.note,
  added: css.added,
  level0: css.level0,
  level1: css.level1,
  level2: css.level2,
  level3: css.level3,
  level4: css.level4,
};

/** Both stories in small: where to look. Click or arrow keys go there; the frame is what is in view. */
export function Overview({ comparison }: { comparison: Comparison }) {
  const { store } = useViewer();
  const words = useWords();
  const row = useView((state) => state.row ?? 0);
  const picture = useMemo(() => drawOverview(comparison), [comparison]);
  const svg = useRef<SVGSVGElement>(null);
  const view = useVisible(picture);
  const go = (event: React.MouseEvent) => {
    const box = svg.current?.getBoundingClientRect();
    if (!box?.height) return;
    const band = bandAt(picture, ((event.clientY - box.top) / box.height) * picture.height);
    if (band) takeRow(store, band.row);
  };
  return (
    <nav className={css.strip} aria-label={words.overview.label}>
      <p className={css.caption} aria-hidden="true">
        <span>{words.sides.original}</span>
        <span>{words.sides.copy}</span>
      </p>
      <div
        role="slider"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words.overview.describe({
          counts: comparison.report.summary.counts,
          notes: announcedNotes(comparison.report),
        })}
        aria-valuemin={1}
        aria-valuemax={comparison.rows.length}
        aria-valuenow={row + 1}
        aria-valuetext={words.overview.position(row + 1, comparison.rows.length)}
        className={css.frame}
        onClick={go}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
          if (event.key === 'Home') endRow(store, 'first');
          else if (event.key === 'End') endRow(store, 'last');
          else if (step) for (let i = 0; i < Math.abs(step); i++) stepRow(store, step > 0 ? 1 : -1);
          else return;
          event.preventDefault();
        }}
      >
        <svg
          ref={svg}
          viewBox={`0 0 ${WIDTH} ${picture.height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          className={css.picture}
          style={{ '--height': `${picture.height}px` } as React.CSSProperties}
        >
          <Drawing picture={picture} />
          {view ? (
            <rect
              className={css.view}
              x={-4}
              y={view.top - 4}
              width={WIDTH + 8}
              height={view.bottom - view.top + 8}
              rx={4}
            />
          ) : null}
        </svg>
      </div>
    </nav>
  );
}

function Drawing({ picture }: { picture: Picture }) {
  return useMemo(
    () => (
      <>
        {picture.lines.map((line) => (
          <rect
            key={`${line.side}-${line.y}`}
            className={TONES[line.tone]}
            x={line.side === 'original' ? 0 : COPY_AT}
            y={line.y}
            width={COLUMN * line.width}
            height={3}
          />
        ))}
        {picture.bands.map((band) => (
          <g key={band.row}>
            {band.gap ? (
              <rect className={css.gap} x={COPY_AT + 0.6} y={band.y} width={COLUMN - 1.2} height={band.height - 1.5} />
            ) : null}
            {band.boxed ? (
              <rect
                className={css.box}
                x={COPY_AT - 2.5}
                y={band.y - 2.5}
                width={COLUMN + 5}
                height={band.height + 3}
              />
            ) : null}
            {band.tied ? <path className={css.tie} d={`M${COLUMN + 3} ${band.y + 1.5}H${COPY_AT - 3}`} /> : null}
          </g>
        ))}
        {picture.moves.map(({ from, to }) => (
          <path
            key={`${from}-${to}`}
            className={css.move}
            d={`M${COLUMN + 1.5} ${from}C${WIDTH / 2 + 5} ${from} ${WIDTH / 2 - 5} ${to} ${COPY_AT - 1.5} ${to}`}
          />
        ))}
      </>
    ),
    [picture],
  );
}

/** The part of the picture whose rows are on the screen. Follows scrolling, once a frame at most. */
function useVisible(picture: Picture): { top: number; bottom: number } | null {
  const [view, setView] = useState<{ top: number; bottom: number } | null>(null);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      const first = rows[firstBelow(rows, 60)];
      const last = rows[firstBelow(rows, window.innerHeight)] ?? rows.at(-1);
      if (!first || !last) return setView(null);
      const top = picture.bands[Number(first.dataset['row'])]?.y ?? 0;
      const end = picture.bands[Number(last.dataset['row'])];
      const bottom = end ? end.y + end.height : picture.height;
      setView((before) => (before?.top === top && before.bottom === bottom ? before : { top, bottom }));
    };
    const follow = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    const observer = new ResizeObserver(follow);
    observer.observe(document.body);
    window.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', follow);
      cancelAnimationFrame(frame);
    };
  }, [picture]);
  return view;
}

/** Index of the first row whose lower edge lies below `y`; rows are in order, so it is found by halving. */
function firstBelow(rows: readonly HTMLElement[], y: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.getBoundingClientRect().bottom > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same picture lying down, for narrow screens: one block a sentence, original above copy. */
export function FlatOverview({ comparison }: { comparison: Comparison }) {
  const { store } = useViewer();
  const words = useWords();
  const picture = useMemo(() => drawOverview(comparison), [comparison]);
  const scale = 340 / picture.height;
  return (
    <nav className={css.flat} aria-label={words.overview.label}>
      <svg
        viewBox="0 0 340 44"
        preserveAspectRatio="none"
        className={css.picture}
        role="img"
        aria-label={words.overview.describe({
          counts: comparison.report.summary.counts,
          notes: announcedNotes(comparison.report),
        })}
      >
        {picture.bands.map((band) => {
          const row = comparison.rows[band.row]!;
          const x = band.y * scale;
          const width = Math.max(1, band.height * scale);
          const tone = TONES[picture.lines.find((line) => line.row === band.row)?.tone ?? 'furniture'];
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: a picture; the rows below are reached by keys
            <g key={band.row} onClick={() => takeRow(store, band.row)}>
              {row.original.length ? (
                <rect className={clsx(tone)} x={x} y={4} width={width} height={11} rx={1} />
              ) : null}
              {row.copy.length ? <rect className={clsx(tone)} x={x} y={29} width={width} height={11} rx={1} /> : null}
              {band.gap ? (
                <rect className={css.gap} x={x + 0.5} y={29.5} width={Math.max(1, width - 1)} height={10} />
              ) : null}
              {band.boxed ? <rect className={css.box} x={x - 2} y={27} width={width + 4} height={15} /> : null}
              {band.tied ? <path className={css.tie} d={`M${x + width / 2} 17v10`} /> : null}
            </g>
          );
        })}
        {picture.moves.map(({ from, to }) => (
          <path
            key={`${from}-${to}`}
            className={css.move}
            d={`M${from * scale} 16C${from * scale} 25 ${to * scale} 19 ${to * scale} 28`}
          />
        ))}
      </svg>
    </nav>
  );
}
