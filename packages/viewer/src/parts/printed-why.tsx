import { useMemo } from 'react';
import type { Comparison } from '../model/comparison.ts';
import { levelOfSeverity } from '../model/rows.ts';
import type { Stop } from '../model/stops.ts';
import { LevelChip } from './chip.tsx';
import { useView, useWords } from './context.ts';
import { Isolated } from './isolated.tsx';
import css from './printed-why.module.css';

/** On paper nothing can be chosen: every row that has a reason carries it, with what the reader thinks of it. */
export function PrintedWhy({ comparison, row }: { comparison: Comparison; row: number }) {
  const stops = useMemo(() => comparison.stops.filter((stop) => stop.row === row), [comparison, row]);
  if (!stops.length) return null;
  return (
    <tr role="row" className={css.under}>
      <td role="gridcell">
        <ul>
          {stops.map((stop) => (
            <PrintedStop key={stop.id} stop={stop} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

function PrintedStop({ stop }: { stop: Stop }) {
  const words = useWords();
  const review = useView((state) => state.reviews[stop.id]);
  const title =
    stop.type === 'finding'
      ? `${words.capital(words.severities[stop.finding.severity])} · ${words.capital(words.categories[stop.finding.category])}`
      : `${words.noteKinds[stop.note.kind]} · ${words.grades[stop.note.grade]}`;
  return (
    <li>
      {stop.type === 'finding' ? (
        <LevelChip level={levelOfSeverity(stop.finding.severity)} unsure={stop.finding.unsure} small />
      ) : null}
      <span>
        <b>{title}</b> <Isolated text={stop.type === 'finding' ? words.finding(stop.finding) : words.note(stop.note)} />
        {review ? (
          <i>
            {' '}
            {review.verdict ? `${words.review[review.verdict]}.` : ''} {review.comment}
          </i>
        ) : null}
      </span>
    </li>
  );
}
