import clsx from 'clsx';
import type { Comparison } from '../model/comparison.ts';
import kit from '../theme/kit.module.css';
import { useView, useViewer, useWords } from './context.ts';
import verdict from './verdict-line.module.css';
import css from './working.module.css';

/** While nothing is known yet: the stage by name, Cancel, and the texts as they are. */
export function Working() {
  const { bar, sides } = useWords();
  const texts = useView((state) => state.work?.texts);
  return (
    <main className={clsx(kit.wrap, css.working)} id="main">
      <h1 className={kit.hidden}>{bar.compare}</h1>
      <StageLine />
      {texts ? (
        <div className={css.sheets}>
          {(['original', 'copy'] as const).map((side) => (
            <section key={side} className={css.sheet} aria-label={sides[side]}>
              <h2>{sides[side]}</h2>
              <p className={kit.story} dir="auto">
                {texts[side].slice(0, PREVIEW)}
              </p>
            </section>
          ))}
        </div>
      ) : null}
    </main>
  );
}

/** In the place of the verdict while the rest is still being compared: what is known of the story, and how far it is. */
export function ProgressLine({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  const { story, beads } = comparison.report;
  return (
    <div className={verdict.verdict}>
      <div>
        <h1 className={verdict.line}>
          <b>{story.forced ? words.verdict.forced : words.verdict[story.verdict]}</b>{' '}
          {words.work.known(beads.length - comparison.pending, beads.length)}
        </h1>
        <StageLine />
      </div>
    </div>
  );
}

/** What the worker is doing, how far it is, and how to stop it. */
export function StageLine() {
  const viewer = useViewer();
  const { work: words } = useWords();
  const work = useView((state) => state.work);
  if (!work) return null;
  const { stage, done, of, copy } = work;
  return (
    <div className={css.stage}>
      <span className={css.dots} aria-hidden="true" />
      {/* The stage is announced; how far it is can be asked for, and is not spoken row by row. */}
      <span role="status">
        {copy ? `${words.copy(copy.number, copy.of)} ` : ''}
        {words.stages[stage]} …
      </span>
      {of ? <progress className={css.bar} aria-label={words.stages[stage]} value={done} max={of} /> : null}
      <button type="button" className={clsx(kit.button, kit.outlined)} onClick={() => viewer.cancel()}>
        {words.cancel}
      </button>
    </div>
  );
}

/** As much of a text as fits on a screen or two. */
const PREVIEW = 6000;
