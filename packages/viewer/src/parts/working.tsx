import clsx from 'clsx';
import kit from '../theme/kit.module.css';
import { useView, useViewer, useWords } from './context.ts';
import css from './working.module.css';

/** While the worker works: the stage by name, Cancel, and the texts as they are. Appears only when it takes a while. */
export function Working() {
  const viewer = useViewer();
  const { work: words, sides } = useWords();
  const work = useView((state) => state.work);
  if (!work) return null;
  return (
    <div className={clsx(kit.wrap, css.working)}>
      <p className={css.stage} role="status">
        <span className={css.dots} aria-hidden="true" />
        {words[work.stage]} …
        <button type="button" className={clsx(kit.button, kit.outlined)} onClick={() => viewer.cancel()}>
          {words.cancel}
        </button>
      </p>
      {work.texts ? (
        <div className={css.sheets}>
          {(['original', 'copy'] as const).map((side) => (
            <section key={side} className={css.sheet} aria-label={sides[side]}>
              <h2>{sides[side]}</h2>
              <p className={kit.story} dir="auto">
                {work.texts![side].slice(0, PREVIEW)}
              </p>
            </section>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** As much of a text as fits on a screen or two. */
const PREVIEW = 6000;
