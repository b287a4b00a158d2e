import clsx from 'clsx';
import type { FoldItem, Item } from '../model/layout.ts';
import { FOLD_STEP } from '../model/layout.ts';
import { foldDetail } from '../model/row-words.ts';
import { toggleFold } from '../state/steps.ts';
import kit from '../theme/kit.module.css';
import { useViewer, useWords } from './context.ts';
import css from './fold-row.module.css';
import { Lanes } from './gutter.tsx';

/** One line that stands for a run of sentences that keep their meaning. */
export function FoldRow({ item, position }: { item: FoldItem & Pick<Item, 'lanes'>; position: number }) {
  const { store } = useViewer();
  const words = useWords();
  const { hidden, shown, id, lanes } = item;
  const open = hidden.length === 0;
  return (
    <tr role="row" className={css.fold} data-index={position}>
      <td role="gridcell" className={css.cell}>
        <span className={css.label}>
          {open ? words.fold.shown(shown) : words.fold.kept(hidden.length)}
          {' · '}
          <button
            type="button"
            className={clsx(kit.link, kit.linkShown, css.more)}
            onClick={() => toggleFold(store, id)}
          >
            {open ? words.fold.hide : words.fold.show(FOLD_STEP, hidden.length)}
          </button>
        </span>
      </td>
      <td role="gridcell" className={css.gutter}>
        <Lanes lanes={lanes} />
      </td>
      <td role="gridcell" className={clsx(css.cell, css.copy)}>
        {open ? null : <span className={css.label}>{foldDetail(hidden, words)}</span>}
      </td>
    </tr>
  );
}
