import clsx from 'clsx';
import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import { useView, useViewer, useWords } from '../parts/context.ts';
import kit from '../theme/kit.module.css';
import { backToList, openPairOf, walk, walkOf } from './steps.ts';
import css from './walk-bar.module.css';

/** Above a pair of a batch: back to the list, and on to the pairs before and after it there. */
export function WalkBar() {
  const viewer = useViewer();
  const words = useWords();
  const pair = useView(openPairOf);
  const place = useView(walkOf);
  if (!pair) return null;
  return (
    <nav className={clsx(kit.wrap, css.walk)} aria-label={words.batch.walk}>
      <button type="button" className={kit.button} onClick={() => backToList(viewer.store)}>
        <ArrowLeft className={kit.icon} aria-hidden="true" />
        {words.batch.back}
      </button>
      <bdi className={css.name}>{pair.id}</bdi>
      <span className={css.place}>
        {place.at < 0 ? words.batch.outside : words.batch.place(place.at + 1, place.of)}
      </span>
      <button
        type="button"
        className={clsx(kit.button, kit.square)}
        aria-label={words.actions.previousPair}
        title={`${words.actions.previousPair}  [`}
        disabled={place.before === null}
        onClick={() => walk(viewer, -1)}
      >
        <ChevronLeft className={kit.icon} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={clsx(kit.button, kit.square)}
        aria-label={words.actions.nextPair}
        title={`${words.actions.nextPair}  ]`}
        disabled={place.after === null}
        onClick={() => walk(viewer, 1)}
      >
        <ChevronRight className={kit.icon} aria-hidden="true" />
      </button>
    </nav>
  );
}
