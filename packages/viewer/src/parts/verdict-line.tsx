import clsx from 'clsx';
import type { VerdictPart } from '../locales/en.ts';
import type { Comparison } from '../model/comparison.ts';
import { type Filter, NO_FILTER } from '../model/filter.ts';
import { announcedNotes, isIdentical, keptOf } from '../model/summary.ts';
import { placeToHash } from '../state/permalink.ts';
import kit from '../theme/kit.module.css';
import { useView, useWords } from './context.ts';
import css from './verdict-line.module.css';

const LEADS_TO: Record<VerdictPart['what'] | 'kept', Filter> = {
  kept: { ...NO_FILTER, levels: [0, 1] },
  changed: { ...NO_FILTER, levels: [3, 4] },
  minor: { ...NO_FILTER, levels: [2] },
  missing: { ...NO_FILTER, kinds: ['missing'] },
  added: { ...NO_FILTER, kinds: ['added'] },
  note: { ...NO_FILTER, kinds: ['note'] },
};

/** The heading of the page: in one or two sentences, what became of the story. Its counts lead to what they count. */
export function VerdictLine({ comparison, children }: { comparison: Comparison; children?: React.ReactNode }) {
  const { report } = comparison;
  return (
    <div className={css.verdict}>
      <h1 className={css.line}>
        {isIdentical(report) ? <Identical comparison={comparison} /> : <Sentences comparison={comparison} />}
      </h1>
      {children ?? <Dial drift={report.summary.drift} />}
    </div>
  );
}

function Identical({ comparison }: { comparison: Comparison }) {
  const { verdict } = useWords();
  const { sentences, text } = comparison.report.original;
  return (
    <>
      <b>{verdict.identical}</b> {verdict.identicalText(sentences.length, text.length)}
    </>
  );
}

function Sentences({ comparison }: { comparison: Comparison }) {
  const { verdict } = useWords();
  const { story, summary } = comparison.report;
  const lead = <b>{story.forced ? verdict.forced : verdict[story.verdict]}</b>;
  if (summary.drift === null) {
    return (
      <>
        {lead} {summary.withheld === 'languages' ? verdict.noDriftAcross : verdict.noDrift}
      </>
    );
  }
  const { kept, of } = keptOf(comparison.report);
  const parts = verdict.changes({ counts: summary.counts, notes: announcedNotes(comparison.report) });
  return (
    <>
      {lead} <CountLink filter={LEADS_TO.kept}>{verdict.kept(kept, of)}</CountLink>{' '}
      {parts.map((part, i) => (
        <span key={part.what}>
          <CountLink filter={LEADS_TO[part.what]}>{part.text}</CountLink>
          {i < parts.length - 1 ? verdict.comma : verdict.stop}
        </span>
      ))}
    </>
  );
}

/** A count that leads to what it counts. */
function CountLink({ filter, children }: { filter: Filter; children: React.ReactNode }) {
  const view = useView((state) => state.view);
  const marks = useView((state) => state.marks);
  return (
    <a href={placeToHash({ filter, view, marks })} className={css.count}>
      {children}
    </a>
  );
}

function Dial({ drift }: { drift: number | null }) {
  const words = useWords();
  if (drift === null) return null;
  return (
    <div className={css.dial}>
      <span className={clsx(css.value, kit.figure)}>{words.figure(drift)}</span>
      <svg viewBox="0 0 144 18" preserveAspectRatio="none" aria-hidden="true">
        <path d="M1 9H143M1 5v8M143 5v8" className={css.scale} />
        <rect x="1" y="7" width={142 * drift} height="4" className={css.bar} />
      </svg>
      <span className={css.caption}>{words.verdict.drift}</span>
    </div>
  );
}
