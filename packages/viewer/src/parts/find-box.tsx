import { FIND_BOX } from '../actions/registry.ts';
import { foundOf } from '../state/derived.ts';
import { search, stepHit } from '../state/steps.ts';
import { useView, useViewer, useWords } from './context.ts';
import css from './find-box.module.css';
import { useKey } from './key.tsx';

/** Finds words on both sides. Enter goes on, Shift and Enter back, Escape clears. */
export function FindBox() {
  const { store } = useViewer();
  const { tools } = useWords();
  const key = useKey('find');
  const query = useView((state) => state.query);
  const hit = useView((state) => state.hit);
  const hits = useView((state) => (state.query ? foundOf(state).rows.length : 0));
  return (
    <search className={css.find}>
      <input
        id={FIND_BOX}
        type="search"
        className={css.input}
        placeholder={key ? `${tools.find}  ${key}` : tools.find}
        aria-label={tools.find}
        value={query}
        onChange={(event) => search(store, event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') stepHit(store, event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') search(store, '');
        }}
      />
      <span role="status" className={css.count}>
        {query.trim() ? tools.found(hits ? hit + 1 : 0, hits) : ''}
      </span>
    </search>
  );
}
