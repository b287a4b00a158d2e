import clsx from 'clsx';
import type { Comparison } from '../model/comparison.ts';
import kit from '../theme/kit.module.css';
import { useViewer, useWords } from './context.ts';
import css from './notices.module.css';

/** What a reader has to know before trusting the rows: different or unknown languages, a report of another version. */
export function Notices({ comparison }: { comparison: Comparison }) {
  const viewer = useViewer();
  const words = useWords();
  const { original, copy, summary } = comparison.report;
  const unknown = (['original', 'copy'] as const).filter((side) => comparison.report[side].language === 'und');
  const checked = summary.checked.map((category) => words.categories[category]);
  const differ = !unknown.length && original.language !== copy.language;
  if (!unknown.length && !differ && !comparison.writtenBy) return null;
  return (
    <div className={css.notices}>
      {comparison.writtenBy ? (
        <p>
          {words.notices.old(comparison.writtenBy)}{' '}
          <button
            type="button"
            className={clsx(kit.link, kit.linkShown, css.again)}
            onClick={() => void viewer.compareAgain()}
          >
            {words.notices.again}
          </button>
        </p>
      ) : null}
      {differ ? (
        <p>{words.notices.languages(words.language(original.language), words.language(copy.language), checked)}</p>
      ) : null}
      {unknown.length ? <p>{words.notices.unknown(unknown.map((side) => words.sides[side]))}</p> : null}
    </div>
  );
}
