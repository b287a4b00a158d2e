import clsx from 'clsx';
import kit from '../theme/kit.module.css';
import { useView, useViewer, useWords } from './context.ts';
import css from './copies.module.css';

/** The copies of one original, each with its drift; nothing when there is only one. */
export function Copies() {
  const viewer = useViewer();
  const words = useWords();
  const comparisons = useView((state) => state.comparisons);
  const active = useView((state) => state.active);
  if (comparisons.length < 2) return null;
  return (
    <nav className={clsx(kit.wrap, css.copies)} aria-label={words.tools.copies}>
      {comparisons.map(({ report }, i) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: two copies may be the same text under the same name
          key={i}
          type="button"
          className={clsx(kit.button, css.copy)}
          aria-current={i === active ? 'true' : undefined}
          onClick={() => viewer.showCopy(i)}
        >
          <bdi>{report.copy.name}</bdi>
          <span className={css.drift}>{report.summary.drift === null ? '–' : words.figure(report.summary.drift)}</span>
        </button>
      ))}
    </nav>
  );
}
