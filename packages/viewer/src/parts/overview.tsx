import clsx from 'clsx';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Comparison } from '../model/comparison.ts';
import { type Band, bandAt, drawOverview, type Overview as Picture, type Tone } from '../model/overview.ts';
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
        </svg>
        {view ? <Frame view={view} of={picture.height} /> : null}
      </div>
    </nav>
  );
}

/** What is in view. It lies over the picture, so that scrolling does not draw the picture anew. */
function Frame({ view, of }: { view: { top: number; bottom: number }; of: number }) {
  const share = (y: number) => `${((100 * y) / of).toFixed(3)}%`;
  const place = { '--top': share(view.top), '--length': share(view.bottom - view.top) };
  return <div className={css.view} style={place as React.CSSProperties} />;
}

/** One path for all places of a kind: a browser paints a few long paths far faster than thousands of small shapes. */
function Drawing({ picture }: { picture: Picture }) {
  return useMemo(() => {
    const box = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}z`;
    const tones = new Map<Tone, string>();
    for (const { side, y, width, height, tone } of picture.lines) {
      const x = side === 'original' ? 0 : COPY_AT;
      tones.set(tone, (tones.get(tone) ?? '') + box(x, y, COLUMN * width, height));
    }
    const bands = (wanted: (band: Band) => boolean, draw: (band: Band) => string) =>
      picture.bands.filter(wanted).map(draw).join('');
    return (
      <>
        {[...tones].map(([tone, path]) => (
          <path key={tone} className={TONES[tone]} d={path} />
        ))}
        <path
          className={css.gap}
          d={bands(
            (band) => band.gap,
            ({ y, height }) => box(COPY_AT + 0.6, y, COLUMN - 1.2, height - 1.5),
          )}
        />
        <path
          className={css.box}
          d={bands(
            (band) => band.boxed,
            ({ y, height }) => box(COPY_AT - 2.5, y - 2.5, COLUMN + 5, height + 3),
          )}
        />
        <path
          className={css.tie}
          d={bands(
            (band) => band.tied,
            ({ y }) => `M${COLUMN + 3} ${y + 1.5}H${COPY_AT - 3}`,
          )}
        />
        <path className={css.move} d={picture.moves.map(curve).join('')} />
      </>
    );
  }, [picture]);
}

function curve({ from, to }: { from: number; to: number }): string {
  const middle = WIDTH / 2;
  return `M${COLUMN + 1.5} ${from}C${middle + 5} ${from} ${middle - 5} ${to} ${COPY_AT - 1.5} ${to}`;
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
