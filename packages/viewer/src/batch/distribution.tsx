import { type Batch, DRIFT_BINS } from '@storydrift/core/lean';
import clsx from 'clsx';
import { useMemo } from 'react';
import { useView, useViewer, useWords } from '../parts/context.ts';
import { useMedia } from '../parts/use-media.ts';
import css from './distribution.module.css';
import { binOf } from './list.ts';
import { ask } from './steps.ts';

/** How many pairs drift how far. A bar is a button: it shows the pairs it counts. */
export function Distribution({ batch }: { batch: Batch }) {
  const { store } = useViewer();
  const words = useWords();
  const chosen = useView((state) => state.batch?.query.bin ?? null);
  // Bars too narrow for a finger are a picture.
  const narrow = useMedia('(max-width: 620px)');
  const unsure = useMemo(() => unsureBins(batch), [batch]);
  const { bins, pairs, quartiles } = batch.drift;
  const most = Math.max(1, ...bins);
  return (
    <section className={css.card} aria-labelledby="drift-title">
      <h2 id="drift-title" className={css.title}>
        {words.batch.drift(pairs)}
        {quartiles ? <span>{words.batch.median(words.figure(quartiles[1]!))}</span> : null}
      </h2>
      <div className={css.bars} {...(narrow ? { role: 'img', 'aria-labelledby': 'drift-title' } : {})}>
        {bins.map((count, bin) => {
          const label = words.batch.bin(count, words.figure(bin / DRIFT_BINS), words.figure((bin + 1) / DRIFT_BINS));
          const bars = (
            <>
              <i className={css.unsure} style={{ '--share': unsure[bin]! / most } as React.CSSProperties} />
              <i className={css.sure} style={{ '--share': (count - unsure[bin]!) / most } as React.CSSProperties} />
            </>
          );
          const classes = clsx(css.bin, !count && css.empty, chosen !== null && chosen !== bin && css.other);
          return narrow ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its index
            <span key={bin} className={classes}>
              {bars}
            </span>
          ) : (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its index
              key={bin}
              type="button"
              className={classes}
              disabled={count === 0}
              aria-pressed={chosen === bin}
              aria-label={label}
              title={label}
              onClick={() => ask(store, { bin: chosen === bin ? null : bin })}
            >
              {bars}
            </button>
          );
        })}
      </div>
      <p className={css.scale} aria-hidden="true">
        <span>{words.batch.scale}</span>
        <span>{unsure.some((count) => count > 0) ? words.batch.outlined : ''}</span>
        <span>1</span>
      </p>
    </section>
  );
}

function unsureBins(batch: Batch): number[] {
  const bins: number[] = new Array(DRIFT_BINS).fill(0);
  for (const pair of batch.pairs) {
    if (pair.status === 'done' && pair.verdict === 'unsure' && pair.drift !== null) bins[binOf(pair.drift)]!++;
  }
  return bins;
}
