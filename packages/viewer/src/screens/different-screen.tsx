import type { ContrastedTerms, StoryContrast } from '@storydrift/core/lean';
import clsx from 'clsx';
import { useEffect, useState } from 'react';
import type { Comparison } from '../model/comparison.ts';
import { sentenceNumbers } from '../model/row-words.ts';
import type { Side } from '../model/rows.ts';
import { useViewer, useWords } from '../parts/context.ts';
import { langOf } from '../parts/row-view.tsx';
import { VerdictLine } from '../parts/verdict-line.tsx';
import kit from '../theme/kit.module.css';
import css from './different-screen.module.css';

/** Not the same story: no score, the reasons, the closest sentences, and a way to go on all the same. */
export default function DifferentScreen({ comparison }: { comparison: Comparison }) {
  const viewer = useViewer();
  const words = useWords();
  const { story, signature } = comparison.report;
  const contrast = useContrast(comparison);
  const closest = contrast?.closest ?? [];
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
        <div className={css.cards}>
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
          {contrast ? <Terms contrast={contrast} /> : null}
        </div>
        <h2 className={css.heading}>{words.different.closest}</h2>
        {contrast && !closest.length ? <p className={css.after}>{words.different.noneClose}</p> : null}
        {closest.length ? (
          <>
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
                {closest.map((pair) => (
                  <tr key={pair.original}>
                    <Text comparison={comparison} side="original" sentences={[pair.original]} />
                    <td className={clsx(css.middle, kit.figure)}>{words.figure(pair.closeness)}</td>
                    <Text comparison={comparison} side="copy" sentences={[pair.copy]} />
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

/** What the two texts share and do not share, worked out when this screen is shown. */
function useContrast({ report }: Comparison): StoryContrast | null {
  const { engine } = useViewer();
  const [contrast, setContrast] = useState<StoryContrast | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (found: StoryContrast) => wanted && setContrast(found);
    engine.run((api) => api.contrast(report)).then(show, () => {});
    return () => {
      wanted = false;
    };
  }, [engine, report]);
  return contrast;
}

/** How many names or figures are listed in a cell. */
const LISTED = 12;

/** Names and figures of both texts side by side: in both, and in one alone. */
function Terms({ contrast }: { contrast: StoryContrast }) {
  const words = useWords();
  const kinds = ['names', 'figures'] as const;
  const list = (terms: readonly string[]) =>
    terms.length ? (
      <bdi>
        {terms.slice(0, LISTED).join(', ')}
        {terms.length > LISTED ? ' …' : ''}
      </bdi>
    ) : (
      <span className={css.nothing}>{words.different.none}</span>
    );
  const row = (
    label: (kind: 'names' | 'figures') => string,
    pick: (terms: ContrastedTerms, side: Side) => readonly string[],
  ) =>
    kinds.map((kind) => (
      <tr key={kind}>
        <th scope="row">{label(kind)}</th>
        <td>{list(pick(contrast[kind], 'original'))}</td>
        <td>{list(pick(contrast[kind], 'copy'))}</td>
      </tr>
    ));
  return (
    <section className={css.card} aria-labelledby="terms">
      <h2 id="terms">{words.different.terms}</h2>
      <table className={css.terms}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.sides.original}</th>
            <th scope="col">{words.sides.copy}</th>
          </tr>
        </thead>
        <tbody>{row(words.different.both, (terms) => terms.both)}</tbody>
        <tbody>{row(words.different.one, (terms, side) => terms[side])}</tbody>
      </table>
    </section>
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
