import clsx from 'clsx';
import { ArrowLeftRight } from 'lucide-react';
import type { Comparison } from '../model/comparison.ts';
import type { Side } from '../model/rows.ts';
import kit from '../theme/kit.module.css';
import { useViewer, useWords } from './context.ts';
import css from './head.module.css';
import { LanguageMenu } from './language-menu.tsx';

/** Column heads: what each side is called, its language and length; between them, the button that swaps them. */
export function Head({ comparison }: { comparison: Comparison }) {
  const viewer = useViewer();
  const words = useWords();
  return (
    <thead role="rowgroup" className={css.group}>
      <tr role="row" className={css.head} aria-rowindex={1}>
        <Title comparison={comparison} side="original" />
        <th role="columnheader" scope="col" className={css.middle}>
          <button
            type="button"
            className={clsx(kit.button, kit.square)}
            aria-label={words.tools.swap}
            title={words.tools.swap}
            onClick={() => viewer.swap()}
          >
            <ArrowLeftRight className={kit.icon} aria-hidden="true" />
          </button>
        </th>
        <Title comparison={comparison} side="copy" />
      </tr>
    </thead>
  );
}

function Title({ comparison, side }: { comparison: Comparison; side: Side }) {
  const words = useWords();
  const { name, language, sentences } = comparison.report[side];
  const body = sentences.filter((sentence) => sentence.kind === 'body').length;
  return (
    <th role="columnheader" scope="col" className={css.title}>
      <b>{words.sides[side]}</b> {name && name !== side ? <bdi className={css.name}>{name}</bdi> : null}{' '}
      <span className={css.facts}>
        {comparison.pending ? words.language(language) : <LanguageMenu comparison={comparison} side={side} />} ·{' '}
        {words.sentences(body)}
      </span>
    </th>
  );
}
