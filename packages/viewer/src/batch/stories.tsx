import type { Batch, BatchStory } from '@storydrift/core/lean';
import clsx from 'clsx';
import { useMemo, useState } from 'react';
import { useView, useViewer, useWords } from '../parts/context.ts';
import kit from '../theme/kit.module.css';
import { groupings, type PairGroup } from './groups.ts';
import { ask } from './steps.ts';
import css from './stories.module.css';

/** As many entries as a person reads before they search. */
const STEP = 50;

/** Stories with several copies: which text was taken for the original and why, and its copies as a list. */
export function Stories({ batch }: { batch: Batch }) {
  const words = useWords();
  const chosen = useView((state) => state.batch?.query.story ?? null);
  const stories = (batch.stories ?? [])
    .map((story, index) => ({ story, index }))
    .filter(({ story }) => story.rows.length > 1);
  if (!stories.length) return null;
  return (
    <Fold title={words.batch.stories(stories.length)} open={chosen !== null} count={stories.length}>
      {(shown) =>
        stories
          .slice(0, shown)
          .map(({ story, index }) => <Story key={index} story={story} index={index} chosen={chosen === index} />)
      }
    </Fold>
  );
}

function Story({ story, index, chosen }: { story: BatchStory; index: number; chosen: boolean }) {
  const { store } = useViewer();
  const words = useWords();
  return (
    <li className={css.entry}>
      <span>
        <bdi className={css.text}>{story.original}</bdi> <span className={css.reason}>{story.reason.message}</span>
      </span>
      <button
        type="button"
        className={clsx(kit.link, kit.linkShown, css.count)}
        aria-pressed={chosen}
        onClick={() => ask(store, { story: chosen ? null : index })}
      >
        {words.batch.copies(story.rows.length)}
      </button>
    </li>
  );
}

/** Texts of the folder that nothing was compared with. */
export function Alone({ batch }: { batch: Batch }) {
  const words = useWords();
  const texts = batch.alone ?? [];
  if (!texts.length) return null;
  return (
    <Fold title={words.batch.alone(texts.length)} open={false} count={texts.length}>
      {(shown) =>
        texts.slice(0, shown).map((name) => (
          <li key={name} className={css.entry}>
            <bdi className={css.text}>{name}</bdi>
          </li>
        ))
      }
    </Fold>
  );
}

/** The pairs by the values of each metadata column that repeats: a count shows the pairs of an outlet, of a month. */
export function Groups({ batch }: { batch: Batch }) {
  const words = useWords();
  const chosen = useView((state) => state.batch?.query.group ?? null);
  const all = useMemo(() => groupings(batch), [batch]);
  return all.map(({ column, groups }) => (
    <Fold
      key={column}
      title={words.batch.groups(column, groups.length)}
      open={chosen?.column === column}
      count={groups.length}
    >
      {(shown) =>
        groups
          .slice(0, shown)
          .map((group) => (
            <Group
              key={group.value}
              column={column}
              group={group}
              chosen={chosen?.column === column && chosen.value === group.value}
            />
          ))
      }
    </Fold>
  ));
}

function Group({ column, group, chosen }: { column: string; group: PairGroup; chosen: boolean }) {
  const { store } = useViewer();
  const words = useWords();
  const { value, pairs, median, critical, noted } = group;
  const facts = words.batch.groupFacts({ median: median === null ? null : words.figure(median), critical, noted });
  return (
    <li className={css.entry}>
      <span>
        <bdi className={css.text}>{value || words.batch.noValue}</bdi> <span className={css.reason}>{facts}</span>
      </span>
      <button
        type="button"
        className={clsx(kit.link, kit.linkShown, css.count)}
        aria-pressed={chosen}
        onClick={() => ask(store, { group: chosen ? null : { column, value } })}
      >
        {words.batch.pairs(pairs)}
      </button>
    </li>
  );
}

interface FoldProps {
  title: string;
  open: boolean;
  count: number;
  children: (shown: number) => React.ReactNode;
}

function Fold({ title, open, count, children }: FoldProps) {
  const words = useWords();
  const [shown, setShown] = useState(STEP);
  return (
    <details className={css.fold} open={open}>
      <summary className={css.summary}>{title}</summary>
      <ul className={css.list}>{children(shown)}</ul>
      {count > shown ? (
        <button type="button" className={clsx(kit.link, kit.linkShown)} onClick={() => setShown(shown + STEP)}>
          {words.batch.more(Math.min(STEP, count - shown))}
        </button>
      ) : null}
    </details>
  );
}
