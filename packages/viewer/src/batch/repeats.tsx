import type { Batch, BatchRepeat } from '@storydrift/core/lean';
import clsx from 'clsx';
import { useMemo, useState } from 'react';
import { KindChip, LevelChip } from '../parts/chip.tsx';
import { useView, useViewer, useWords } from '../parts/context.ts';
import kit from '../theme/kit.module.css';
import css from './repeats.module.css';
import { ask } from './steps.ts';

const FIRST = 3;
const STEP = 20;
const LEVELS = { none: 1, minor: 2, major: 3, critical: 4 } as const;

/** Notes, omissions and changes that several pairs share. A count shows those pairs. */
export function Repeats({ batch }: { batch: Batch }) {
  const words = useWords();
  const [open, setOpen] = useState(FIRST);
  // A note that stands in several copies has one author behind it: notes come first, each kind as the summary orders it.
  const repeats = useMemo(
    () =>
      (batch.repeats ?? [])
        .map((repeat, index) => ({ repeat, index }))
        .sort((x, y) => Number(y.repeat.kind === 'note') - Number(x.repeat.kind === 'note')),
    [batch],
  );
  const rest = repeats.length - open;
  return (
    <section className={css.card} aria-labelledby="repeats-title">
      <h2 id="repeats-title" className={css.title}>
        {words.batch.repeated}
        {repeats.length ? <span>{words.batch.repeatedIn}</span> : null}
      </h2>
      {repeats.length ? null : <p className={css.nothing}>{words.batch.nothingRepeated}</p>}
      <ul className={clsx(open > FIRST && css.long)}>
        {repeats.slice(0, open).map(({ repeat, index }) => (
          <Repeat key={index} repeat={repeat} index={index} />
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" className={clsx(kit.link, kit.linkShown, css.more)} onClick={() => setOpen(open + STEP)}>
          {words.batch.more(Math.min(rest, STEP))}
        </button>
      ) : null}
    </section>
  );
}

function Repeat({ repeat, index }: { repeat: BatchRepeat; index: number }) {
  const { store } = useViewer();
  const words = useWords();
  const chosen = useView((state) => state.batch?.query.repeat === index);
  return (
    <li className={css.repeat}>
      {repeat.kind === 'change' ? (
        <LevelChip level={LEVELS[repeat.severity ?? 'none']} small />
      ) : (
        <KindChip kind={repeat.kind === 'note' ? 'note' : 'missing'} small />
      )}
      <span className={css.text} title={repeat.text}>
        <span className={kit.hidden}>{words.batch.repeatKinds[repeat.kind]}: </span>
        <bdi>{repeat.text}</bdi>
      </span>
      <button
        type="button"
        className={clsx(kit.link, kit.linkShown, css.count)}
        aria-pressed={chosen}
        onClick={() => ask(store, { repeat: chosen ? null : index })}
      >
        {words.batch.pairs(repeat.pairs)}
      </button>
    </li>
  );
}
