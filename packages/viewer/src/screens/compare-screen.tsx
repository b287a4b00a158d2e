import clsx from 'clsx';
import { lazy, Suspense } from 'react';
import type { Comparison } from '../model/comparison.ts';
import { useView } from '../parts/context.ts';
import { Foot } from '../parts/foot.tsx';
import { Legend } from '../parts/legend.tsx';
import { Notices } from '../parts/notices.tsx';
import { FlatOverview, Overview } from '../parts/overview.tsx';
import { PairingNotice } from '../parts/pin-box.tsx';
import { Rows } from '../parts/rows.tsx';
import { BESIDE, STACKED, useMedia, WIDE } from '../parts/use-media.ts';
import { VerdictLine } from '../parts/verdict-line.tsx';
import { Why } from '../parts/why.tsx';
import { ProgressLine, StageLine } from '../parts/working.tsx';
import kit from '../theme/kit.module.css';
import css from './compare-screen.module.css';

const Columns = lazy(() => import('../parts/columns.tsx'));
const Reading = lazy(() => import('../parts/reading.tsx'));
const DifferentScreen = lazy(() => import('./different-screen.tsx'));

/** A finished comparison: verdict, legend, overview, rows, and the reason of the row in hand. */
export function CompareScreen({ comparison }: { comparison: Comparison }) {
  const stacked = useMedia(STACKED);
  const beside = useMedia(BESIDE);
  const view = useView((state) => state.view);
  const wide = useMedia(WIDE);
  const why = useView((state) => state.why);
  const copies = useView((state) => state.comparisons.length);
  const active = useView((state) => state.active);
  const room = copies > 1 && !stacked ? Math.min(copies, wide ? 3 : 2) : 0;
  const first = Math.max(0, Math.min(active - 1, copies - room));
  const shown = Array.from({ length: room }, (_, i) => first + i);
  const repinning = useView((state) => state.work?.partial === comparison) && !comparison.pending;
  const { story } = comparison.report;
  if (story.verdict === 'different' && !story.forced)
    return (
      <Suspense>
        <DifferentScreen comparison={comparison} />
      </Suspense>
    );
  return (
    <>
      <main className={kit.wrap} id="main">
        {comparison.pending ? <ProgressLine comparison={comparison} /> : <VerdictLine comparison={comparison} />}
        <Notices comparison={comparison} />
        {repinning ? <StageLine /> : null}
        <Legend comparison={comparison} />
        <div className={clsx(css.stage, why && beside && css.withWhy)}>
          {stacked ? <FlatOverview comparison={comparison} /> : <Overview comparison={comparison} />}
          <div>
            <PairingNotice comparison={comparison} />
            {view === 'columns' && room ? (
              <Suspense>
                <Columns shown={shown} />
              </Suspense>
            ) : view === 'reading' ? (
              <Suspense>
                <Reading comparison={comparison} />
              </Suspense>
            ) : (
              <Rows comparison={comparison} />
            )}
          </div>
          {why && beside ? (
            <div className={css.beside}>
              <Why comparison={comparison} />
            </div>
          ) : null}
          {why && !beside && (!stacked || view === 'reading') ? (
            <div className={css.dock}>
              <Why comparison={comparison} docked />
            </div>
          ) : null}
        </div>
      </main>
      <Foot comparison={comparison} />
    </>
  );
}
