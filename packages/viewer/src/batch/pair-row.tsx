import type { BatchPair, DonePair, FailedPair } from '@storydrift/core/lean';
import clsx from 'clsx';
import { NO_FILTER } from '../model/filter.ts';
import { useView, useViewer, useWords } from '../parts/context.ts';
import { placeToHash } from '../state/permalink.ts';
import kit from '../theme/kit.module.css';
import { isJudged, languagesOf } from './list.ts';
import css from './pair-table.module.css';
import { batchHash } from './place.ts';
import { openPairOf, takePair } from './steps.ts';
import { Strip } from './strip.tsx';

interface PairRowProps {
  pair: BatchPair;
  /** Place in the list, from 0. */
  position: number;
  inHand: boolean;
  /** Where Tab enters the table. */
  entry: boolean;
}

export function pairId(row: number): string {
  return `pair-${row}`;
}

/** One pair. Its name opens it, a count opens it at exactly those sentences. */
export function PairRow({ pair, position, inHand, entry }: PairRowProps) {
  const { store } = useViewer();
  return (
    <tr
      id={pairId(pair.row)}
      role="row"
      className={clsx(css.row, css.pair)}
      data-index={position}
      data-pair={pair.row}
      aria-rowindex={position + 2}
      aria-selected={inHand}
      tabIndex={entry ? 0 : -1}
      onFocus={(event) => {
        if (event.target === event.currentTarget && !inHand) takePair(store, pair.row);
      }}
    >
      {pair.status === 'done' ? <Done pair={pair} /> : <Failed pair={pair} />}
    </tr>
  );
}

function Done({ pair }: { pair: DonePair }) {
  const words = useWords();
  const { counts, notes } = pair;
  const facts = {
    changed: counts.major + counts.critical,
    missing: counts.omitted,
    added: counts.inserted,
    notes: notes.certain + notes.likely,
  };
  return (
    <>
      <Name pair={pair} facts={isJudged(pair) ? words.batch.facts(facts) : ''} />
      <td role="gridcell" className={css.language}>
        {languagesOf(pair)}
      </td>
      {!isJudged(pair) ? (
        <td role="gridcell" className={css.none} colSpan={6}>
          {words.batch.different}
        </td>
      ) : (
        <>
          <td role="gridcell" className={css.drift}>
            {pair.drift === null ? (
              <span className={css.noDrift}>{words.batch.noDrift}</span>
            ) : (
              <>
                <span className={kit.figure}>{words.figure(pair.drift)}</span>
                <i
                  className={clsx(css.bar, pair.verdict === 'unsure' && css.unsure)}
                  style={{ '--share': `${100 * pair.drift}%` } as React.CSSProperties}
                />
              </>
            )}
            {pair.verdict === 'unsure' ? <span className={kit.hidden}>{words.batch.shown.unsure}</span> : null}
          </td>
          <Count pair={pair} column="changed" count={facts.changed} filter={{ ...NO_FILTER, levels: [3, 4] }} />
          <Count pair={pair} column="missing" count={facts.missing} filter={{ ...NO_FILTER, kinds: ['missing'] }} />
          <Count pair={pair} column="added" count={facts.added} filter={{ ...NO_FILTER, kinds: ['added'] }} />
          <Count pair={pair} column="notes" count={facts.notes} filter={{ ...NO_FILTER, kinds: ['note'] }} />
          <td role="gridcell" className={css.strip}>
            <Strip
              marks={pair.strip}
              label={`${words.sentences(pair.original.sentences)}: ${words.batch.facts(facts)}`}
            />
          </td>
        </>
      )}
    </>
  );
}

function Name({ pair, facts }: { pair: DonePair; facts: string }) {
  const words = useWords();
  const href = usePairLink(pair.row);
  const reviewed = useView((state) => {
    const open = openPairOf(state)?.row === pair.row;
    return Object.keys(open ? state.reviews : (state.batch?.reviews.get(pair.row) ?? {})).length;
  });
  return (
    <th scope="row" role="rowheader" className={css.name}>
      <a href={href} tabIndex={-1} className={css.title}>
        <bdi>{pair.id}</bdi>
      </a>
      <Names pair={pair}>{reviewed ? ` · ${words.batch.reviewed(reviewed)}` : ''}</Names>
      <small className={css.facts}>{facts}</small>
    </th>
  );
}

function Names({ pair, children }: { pair: BatchPair; children?: React.ReactNode }) {
  const words = useWords();
  const names = `${pair.original.name} / ${pair.copy.name}`;
  const [original, copy] = shortNames(pair);
  return (
    <small className={css.names} title={names}>
      <bdi>{original}</bdi> / <bdi>{copy}</bdi>
      {pair.status === 'done' && pair.verdict === 'unsure' ? ` · ${words.batch.shown.unsure}` : ''}
      {children}
    </small>
  );
}

/** Names without their folders, where that tells them apart. */
function shortNames({ original, copy }: BatchPair): [string, string] {
  const short = (name: string) => name.replace(/^.*[/\\]/, '');
  return short(original.name) === short(copy.name)
    ? [original.name, copy.name]
    : [short(original.name), short(copy.name)];
}

type Filter = typeof NO_FILTER;

function Count({
  pair,
  column,
  count,
  filter,
}: {
  pair: DonePair;
  column: 'changed' | 'missing' | 'added' | 'notes';
  count: number;
  filter: Filter;
}) {
  const words = useWords();
  const href = usePairLink(pair.row, placeToHash({ filter }).slice(1));
  return (
    <td role="gridcell" className={clsx(css.number, css[column], count === 0 && css.zero)}>
      {count ? (
        <a href={href} tabIndex={-1}>
          {words.number(count)}
        </a>
      ) : (
        0
      )}
    </td>
  );
}

function usePairLink(row: number, inside = ''): string {
  const query = useView((state) => state.batch?.query ?? null);
  return query ? `${batchHash({ pair: row, query })}${inside ? `&${inside}` : ''}` : '#';
}

function Failed({ pair }: { pair: FailedPair }) {
  const words = useWords();
  return (
    <>
      <th scope="row" role="rowheader" className={css.name}>
        <span className={css.title}>
          <bdi>{pair.id}</bdi>
        </span>
        <Names pair={pair} />
      </th>
      <td role="gridcell" className={css.language} />
      <td role="gridcell" className={css.none} colSpan={6}>
        <b>{words.batch.error}</b> {pair.error.message}
      </td>
    </>
  );
}
