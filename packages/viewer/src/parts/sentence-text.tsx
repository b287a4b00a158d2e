import clsx from 'clsx';
import { Fragment, memo } from 'react';
import type { Comparison } from '../model/comparison.ts';
import type { Side } from '../model/rows.ts';
import { groupBy, type Hit, type Segment, segmentSentence } from '../model/segments.ts';
import type { MarkLevel } from '../state/store.ts';
import kit from '../theme/kit.module.css';
import { useWords } from './context.ts';
import css from './sentence-text.module.css';

/** A marked piece shorter than this never breaks over a line. */
const UNBROKEN = 24;

export interface SentenceTextProps {
  comparison: Comparison;
  /** Null: no bead holds the sentence; only hits are marked. */
  bead: number | null;
  side: Side;
  sentence: number;
  marks: MarkLevel;
  hits?: readonly Hit[] | undefined;
  currentHit: number | null;
}

/** One sentence with its marks: notes in a box, evidence underlined, changed words if asked for, hits of the search. */
export const SentenceText = memo(function SentenceText(props: SentenceTextProps) {
  const { comparison, bead, side, sentence, marks, hits, currentHit } = props;
  const { report } = comparison;
  const segments = segmentSentence(report, bead === null ? null : report.beads[bead]!, side, sentence, hits);
  return groupBy(segments, (segment) => segment.note).map(({ key, items }) => (
    <Noted key={items[0]!.start} grade={key === null ? null : report.notes[key]!.grade}>
      {groupBy(items, (segment) => segment.evidence).map((run) => (
        <Evidence key={run.items[0]!.start} level={run.key} text={run.items.map((item) => item.text).join('')}>
          {run.items.map((item) => (
            <Piece
              key={item.start}
              segment={item}
              marks={marks}
              current={item.hit !== null && item.hit === currentHit}
            />
          ))}
        </Evidence>
      ))}
    </Noted>
  ));
});

function Noted({ grade, children }: { grade: string | null; children: React.ReactNode }) {
  const { row } = useWords();
  if (grade === null) return <Fragment>{children}</Fragment>;
  return (
    <span className={grade === 'possible' ? css.aside : css.boxed}>
      <span className={kit.hidden}>{row.noteStart}</span>
      {children}
      <span className={kit.hidden}>{row.end}</span>
    </span>
  );
}

function Evidence({ level, text, children }: { level: Segment['evidence']; text: string; children: React.ReactNode }) {
  const { row } = useWords();
  if (level === 0) return <Fragment>{children}</Fragment>;
  return (
    <mark className={clsx(css.evidence, css[`level${level}`], text.length <= UNBROKEN && css.unbroken)}>
      <span className={kit.hidden}>{row.evidenceStart}</span>
      {children}
      <span className={kit.hidden}>{row.end}</span>
    </mark>
  );
}

function Piece({ segment, marks, current }: { segment: Segment; marks: MarkLevel; current: boolean }) {
  const shown =
    segment.evidence === 0 &&
    (marks === 'words' ? segment.change !== null : marks === 'phrases' && segment.change === 'phrase');
  const found = segment.hit !== null;
  if (!shown && !found) return <Fragment>{segment.text}</Fragment>;
  return <span className={clsx(shown && css.changed, found && css.found, current && css.current)}>{segment.text}</span>;
}
