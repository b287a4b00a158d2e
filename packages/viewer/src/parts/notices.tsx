import clsx from 'clsx';
import type { Locale } from '../locales/en.ts';
import type { Comparison } from '../model/comparison.ts';
import type { TextInput } from '../read/types.ts';
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
  const read = [...readingSaid(original, words), ...readingSaid(copy, words)];
  if (!unknown.length && !differ && !comparison.writtenBy && !read.length) return null;
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
      {read.map((said) => (
        <p key={said}>{said}</p>
      ))}
      {differ ? (
        <p>{words.notices.languages(words.language(original.language), words.language(copy.language), checked)}</p>
      ) : null}
      {unknown.length ? <p>{words.notices.unknown(unknown.map((side) => words.sides[side]))}</p> : null}
    </div>
  );
}

/** What a person should know about how a text was read, in the reader's language. */
export function readingSaid({ name, source }: Pick<TextInput, 'name' | 'source'>, { howRead }: Locale): string[] {
  return (source?.warnings ?? []).map(({ code, message }) =>
    code in howRead ? howRead[code as keyof typeof howRead](name, source?.encoding ?? '') : `${name} ${message}`,
  );
}
