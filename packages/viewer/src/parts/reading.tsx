import clsx from 'clsx';
import { Link2, Link2Off } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Comparison } from '../model/comparison.ts';
import { isNoteAlone, type Side } from '../model/rows.ts';
import { foundOf } from '../state/derived.ts';
import { takeRow } from '../state/steps.ts';
import kit from '../theme/kit.module.css';
import { useView, useViewer, useWords } from './context.ts';
import css from './reading.module.css';
import { langOf } from './row-view.tsx';
import { SentenceText } from './sentence-text.tsx';

const SIDES = ['original', 'copy'] as const;

/** Both articles as they read, each in a column of its own. Scrolling one brings the other to the partner sentences. */
export default function Reading({ comparison }: { comparison: Comparison }) {
  const { reading } = useWords();
  const [locked, setLocked] = useState(true);
  const columns = { original: useRef<HTMLDivElement>(null), copy: useRef<HTMLDivElement>(null) };
  useAnchoredScroll(columns.original, columns.copy, locked);
  useAnchoredScroll(columns.copy, columns.original, locked);
  useSelection(columns);
  return (
    <div className={css.reading}>
      <button
        type="button"
        className={clsx(kit.button, css.lock)}
        aria-pressed={locked}
        onClick={() => setLocked(!locked)}
      >
        {locked ? (
          <Link2 className={kit.icon} aria-hidden="true" />
        ) : (
          <Link2Off className={kit.icon} aria-hidden="true" />
        )}
        {locked ? reading.locked : reading.free}
      </button>
      <div className={css.columns}>
        {SIDES.map((side) => (
          <Column key={side} comparison={comparison} side={side} scroller={columns[side]} />
        ))}
      </div>
    </div>
  );
}

function Column({
  comparison,
  side,
  scroller,
}: {
  comparison: Comparison;
  side: Side;
  scroller: React.RefObject<HTMLDivElement | null>;
}) {
  const words = useWords();
  const { name, language, blocks, sentences } = comparison.report[side];
  const byBlock = useMemo(() => {
    const lists: number[][] = blocks.map(() => []);
    sentences.forEach((sentence, i) => {
      lists[sentence.block]?.push(i);
    });
    return lists;
  }, [blocks, sentences]);
  const beads = useMemo(() => beadsBySentence(comparison, side), [comparison, side]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part of the page that scrolls has to be reached by keys
    <section className={css.column} aria-label={words.sides[side]} ref={scroller} tabIndex={0}>
      <h2 className={css.head}>
        <b>{words.sides[side]}</b> {name !== side ? <bdi>{name}</bdi> : null}
      </h2>
      <div lang={langOf(language)} dir="auto" className={css.text}>
        {byBlock.map((list, i) => (
          <p
            key={blocks[i]!.start}
            className={clsx(kit.story, list.every((each) => sentences[each]!.kind !== 'body') && css.furniture)}
          >
            {list.map((sentence) => (
              <Sentence
                key={sentence}
                comparison={comparison}
                side={side}
                sentence={sentence}
                bead={beads[sentence] ?? 0}
              />
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}

function Sentence({
  comparison,
  side,
  sentence,
  bead,
}: {
  comparison: Comparison;
  side: Side;
  sentence: number;
  bead: number;
}) {
  const { store } = useViewer();
  const row = comparison.rowOfBead.get(bead) ?? -1;
  const selected = useView((state) => beadInHand(comparison, state.row) === bead);
  const marks = useView((state) => state.marks);
  const hits = useView((state) => (state.query ? foundOf(state)[side].get(sentence) : undefined));
  const current = useView((state) => (state.query ? state.hit : null));
  const { kind } = comparison.report[side].sentences[sentence]!;
  const own = comparison.report.beads[bead]!;
  const alone = own[side === 'original' ? 'copy' : 'original'].length === 0 && kind === 'body';
  const look = side === 'original' ? css.missing : isNoteAlone(own) ? css.note : css.added;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: rows are walked with the keys of the registry */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <span
        data-bead={bead}
        className={clsx(css.sentence, selected && css.selected, alone && look)}
        onClick={() => takeRow(store, row, { why: true })}
      >
        <SentenceText
          comparison={comparison}
          bead={bead}
          side={side}
          sentence={sentence}
          marks={marks}
          hits={hits}
          currentHit={current}
        />
      </span>{' '}
    </>
  );
}

function beadsBySentence(comparison: Comparison, side: Side): number[] {
  const result: number[] = [];
  comparison.report.beads.forEach((bead, i) => {
    for (const sentence of bead[side]) result[sentence] = i;
  });
  return result;
}

function beadInHand(comparison: Comparison, row: number | null): number | null {
  const inHand = row === null ? undefined : comparison.rows[row];
  return inHand?.type === 'bead' ? inHand.bead : null;
}

type Scroller = React.RefObject<HTMLDivElement | null>;

/** While a column is scrolled by the reader, the other one keeps the partner of its upper sentence at the same height. */
function useAnchoredScroll(from: Scroller, to: Scroller, locked: boolean): void {
  useEffect(() => {
    const source = from.current;
    const target = to.current;
    if (!source || !target || !locked) return;
    let frame = 0;
    const follow = () => {
      frame = 0;
      // Only the column under the pointer or with the focus leads; the other one would answer its own echo.
      if (!source.matches(':hover, :focus-within')) return;
      const top = source.getBoundingClientRect().top + 48;
      for (const sentence of source.querySelectorAll<HTMLElement>('[data-bead]')) {
        const place = sentence.getBoundingClientRect();
        const partner = place.bottom > top ? target.querySelector(`[data-bead="${sentence.dataset['bead']}"]`) : null;
        if (!partner) continue;
        target.scrollTop += partner.getBoundingClientRect().top - place.top;
        return;
      }
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(follow);
    };
    source.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      source.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [from, to, locked]);
}

/** Brings what is in hand into view in both columns. */
function useSelection(columns: Record<Side, Scroller>): void {
  const reveal = useView((state) => state.reveal);
  const refs = useRef(columns);
  useEffect(() => {
    if (!reveal) return;
    for (const side of SIDES) {
      const column = refs.current[side].current;
      const sentence = column?.querySelector(`.${css.selected}`);
      if (!column || !sentence) continue;
      const gap = sentence.getBoundingClientRect().top - column.getBoundingClientRect().top;
      if (gap < 48 || gap > column.clientHeight - 80) column.scrollTop += gap - column.clientHeight / 3;
    }
  }, [reveal]);
}
