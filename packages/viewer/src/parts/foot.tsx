import clsx from 'clsx';
import type { Comparison } from '../model/comparison.ts';
import { NO_FILTER } from '../model/filter.ts';
import { itemsOf, passingRows } from '../state/derived.ts';
import { setFilter } from '../state/steps.ts';
import kit from '../theme/kit.module.css';
import { useView, useViewer, useWords } from './context.ts';
import css from './foot.module.css';

/** Below the rows: what is shown and what is hidden, what was checked, and the signature of every figure. */
export function Foot({ comparison }: { comparison: Comparison }) {
  const { store } = useViewer();
  const { foot, categories } = useWords();
  const groups = comparison.rows.filter((row) => row.type === 'bead' && row.end !== 'to').length;
  const passing = useView((state) => passingRows(state).length);
  const shown = useView(
    (state) => new Set(passingRows(state).flatMap((row) => (row.type === 'bead' ? [row.bead] : []))).size,
  );
  const folded = useView((state) =>
    itemsOf(state).reduce((sum, item) => sum + (item.type === 'fold' ? item.hidden.length : 0), 0),
  );
  const { checked, narrowed } = comparison.report.summary;
  const whole = passing === comparison.rows.length;
  return (
    <footer className={clsx(kit.wrap, css.foot)}>
      <span role="status">
        {whole ? foot.all(groups, folded) : shown ? foot.some(shown, groups - shown) : foot.none}{' '}
        {whole ? null : (
          <button type="button" className={clsx(kit.link, kit.linkShown)} onClick={() => setFilter(store, NO_FILTER)}>
            {foot.showAll}
          </button>
        )}
      </span>
      <span>{foot.local}</span>
      {narrowed ? <span>{foot.narrowed}</span> : null}
      <span className={kit.signature}>{comparison.report.signature}</span>
      <span className={css.checked}>{foot.checked(checked.map((category) => categories[category]))}</span>
    </footer>
  );
}
