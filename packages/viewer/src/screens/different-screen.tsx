import clsx from 'clsx';
import { closestBeads } from '../model/closest.ts';
import type { Comparison } from '../model/comparison.ts';
import { sentenceNumbers } from '../model/row-words.ts';
import type { Side } from '../model/rows.ts';
import { useViewer, useWords } from '../parts/context.ts';
import { langOf } from '../parts/row-view.tsx';
import { VerdictLine } from '../parts/verdict-line.tsx';
import kit from '../theme/kit.module.css';
import css from './different-screen.module.css';

/** Not the same story: no score, the reasons, the closest sentences, and a way to go on all the same. */
export function DifferentScreen({ comparison }: { comparison: Comparison }) {
  const viewer = useViewer();
  const words = useWords();
  const { story, signature } = comparison.report;
  const closest = closestBeads(comparison.report, 3);
  return (
    <>
      <main className={kit.wrap} id="main">
        <VerdictLine comparison={comparison}>
          <div className={css.actions}>
            <button type="button" className={clsx(kit.button, kit.outlined)} onClick={() => viewer.alignAnyway()}>
              {words.different.anyway}
            </button>
            <button type="button" className={clsx(kit.button, kit.outlined)} onClick={() => viewer.chooseAnother()}>
              {words.different.another}
            </button>
          </div>
        </VerdictLine>
        <section className={css.card} aria-labelledby="why-different">
          <h2 id="why-different">
            {words.different.why}{' '}
            <span>
              {words.why.confidenceWord(story.confidence, false)}, {words.percent(story.confidence)}
            </span>
          </h2>
          <ul>
            {story.reasons.map((reason) => (
              <li key={`${reason.code}-${reason.message}`}>{words.storyReason(reason)}</li>
            ))}
          </ul>
        </section>
        {closest.length ? (
          <>
            <h2 className={css.heading}>{words.different.closest}</h2>
            <table className={css.closest}>
              <thead>
                <tr>
                  <Name comparison={comparison} side="original" />
                  <th scope="col" className={css.middle}>
                    {words.different.closeness}
                  </th>
                  <Name comparison={comparison} side="copy" />
                </tr>
              </thead>
              <tbody>
                {closest.map((bead) => (
                  <tr key={bead.original.join()}>
                    <Text comparison={comparison} side="original" sentences={bead.original} />
                    <td className={clsx(css.middle, kit.figure)}>{words.figure(bead.similarity)}</td>
                    <Text comparison={comparison} side="copy" sentences={bead.copy} />
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={css.after}>
              {words.different.foot} {words.different.footCopy}
            </p>
          </>
        ) : null}
      </main>
      <footer className={clsx(kit.wrap, css.foot)}>
        <span>{words.foot.local}</span>
        <span className={kit.signature}>{signature}</span>
      </footer>
    </>
  );
}

function Name({ comparison, side }: { comparison: Comparison; side: Side }) {
  const words = useWords();
  const { name, language } = comparison.report[side];
  return (
    <th scope="col">
      <b>{words.sides[side]}</b> {name !== side ? <bdi>{name}</bdi> : null} {words.language(language)}
    </th>
  );
}

function Text({ comparison, side, sentences }: { comparison: Comparison; side: Side; sentences: readonly number[] }) {
  const { text, sentences: all, language } = comparison.report[side];
  return (
    <td>
      <div className={css.cell}>
        <span className={css.number}>{sentenceNumbers(comparison, side, sentences)}</span>
        <p className={kit.story} lang={langOf(language)} dir="auto">
          {sentences.map((i) => text.slice(all[i]!.start, all[i]!.end)).join(' ')}
        </p>
      </div>
    </td>
  );
}
