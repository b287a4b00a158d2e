import { useMemo } from 'react';
import { demoReport } from '../demo/report.ts';
import { buildComparison, type Comparison } from '../model/comparison.ts';
import { NOTHING_FOUND } from '../model/find.ts';
import type { BeadRow, Side } from '../model/rows.ts';
import kit from '../theme/kit.module.css';
import { useWords } from './context.ts';
import { Gutter } from './gutter.tsx';
import { langOf } from './row-view.tsx';
import css from './sample.module.css';
import { SentenceText } from './sentence-text.tsx';

/** How many rows of the example are shown. */
const ROWS = 3;

/** Three rows of the finished example: what a comparison looks like, before one's own texts are there. */
export function Sample() {
  const words = useWords();
  const comparison = useMemo(() => buildComparison(demoReport()), []);
  const rows = useMemo(() => tellingRows(comparison), [comparison]);
  const { numbers } = comparison;
  const more = (side: Side) =>
    numbers[side].filter((n) => n !== null).length - rows.reduce((sum, row) => sum + row[side].length, 0);
  return (
    <table className={css.sample} role="table">
      <thead role="rowgroup">
        <tr role="row">
          <Name comparison={comparison} side="original" />
          <td role="cell" />
          <Name comparison={comparison} side="copy" />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.index} role="row">
            <Sentences comparison={comparison} row={row} side="original" />
            <Gutter row={row} lanes={[]} cell="cell" />
            <Sentences comparison={comparison} row={row} side="copy" />
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <td role="cell">{words.input.more('original', more('original'))}</td>
          <td role="cell" />
          <td role="cell">{words.input.more('copy', more('copy'))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Name({ comparison, side }: { comparison: Comparison; side: Side }) {
  const words = useWords();
  const { name, language } = comparison.report[side];
  return (
    <th role="columnheader" scope="col">
      <b>{words.sides[side]}</b> <bdi>{name}</bdi> {words.language(language)}
    </th>
  );
}

function Sentences({ comparison, row, side }: { comparison: Comparison; row: BeadRow; side: Side }) {
  const words = useWords();
  const { language } = comparison.report[side];
  return (
    <td role="cell" lang={langOf(language)} dir="auto">
      {row[side].map((sentence) => (
        <p key={sentence} className={kit.story}>
          <SentenceText
            comparison={comparison}
            bead={row.bead}
            side={side}
            sentence={sentence}
            marks="evidence"
            hits={NOTHING_FOUND[side].get(sentence)}
            currentHit={null}
          />
        </p>
      ))}
      {row[side].length ? null : <span className={css.absent}>{words.row.notInCopy}</span>}
    </td>
  );
}

/** The worst rows of different kinds, in the order of the story. */
function tellingRows({ rows, report }: Comparison): BeadRow[] {
  const seen = new Set<string>();
  return rows
    .filter((row): row is BeadRow => row.type === 'bead' && row.end === 'whole' && (row.level ?? 0) >= 3)
    .sort((x, y) => (report.beads[y.bead]!.drift ?? 0) - (report.beads[x.bead]!.drift ?? 0))
    .filter(({ label }) => {
      const word = JSON.stringify(label);
      return !seen.has(word) && seen.add(word);
    })
    .slice(0, ROWS)
    .sort((x, y) => x.index - y.index);
}
