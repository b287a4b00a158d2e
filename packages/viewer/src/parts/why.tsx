import clsx from 'clsx';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { WHY_ID } from '../actions/registry.ts';
import type { Comparison } from '../model/comparison.ts';
import { labelWord, sentenceNumbers } from '../model/row-words.ts';
import { type BeadRow, levelOfSeverity, type Side } from '../model/rows.ts';
import { excerpts } from '../model/segments.ts';
import type { Stop } from '../model/stops.ts';
import { copyQuotation } from '../state/export.ts';
import { goToStop, stepStop } from '../state/steps.ts';
import kit from '../theme/kit.module.css';
import { KindChip, LevelChip } from './chip.tsx';
import { useView, useViewer, useWords } from './context.ts';
import { Isolated } from './isolated.tsx';
import { Key } from './key.tsx';
import { PinBox } from './pin-box.tsx';
import { ReviewBox } from './review-box.tsx';
import { langOf } from './row-view.tsx';
import text from './sentence-text.module.css';
import css from './why.module.css';

/** Why the row in hand is marked: one plain sentence, the evidence on both sides, how sure, by which rule. */
export function Why({ comparison, docked = false }: { comparison: Comparison; docked?: boolean }) {
  const { store } = useViewer();
  const words = useWords();
  const stop = useView((state) => state.stop);
  const row = useView((state) => state.row);
  const current = stop === null ? null : (comparison.stops[stop] ?? null);
  const inHand = row === null ? null : (comparison.rows[row] ?? null);
  return (
    <aside
      id={WHY_ID}
      className={clsx(css.why, docked && css.docked)}
      aria-label={words.why.title}
      tabIndex={-1}
      {...(docked ? { 'data-dock': '' } : {})}
    >
      <div className={css.top}>
        <h2>{words.why.title}</h2>
        <span className={kit.figure}>
          {current && comparison.stops.length ? words.why.of(stop! + 1, comparison.stops.length) : ''}
        </span>
        <div className={css.steps}>
          <IconButton label={words.why.previous} onClick={() => stepStop(store, -1)} icon={ChevronUp} />
          <IconButton label={words.why.next} onClick={() => stepStop(store, 1)} icon={ChevronDown} />
        </div>
        <IconButton label={words.why.close} onClick={() => store.setState({ why: false })} icon={X} />
      </div>
      <div className={css.say} aria-live="polite">
        {current?.type === 'finding' ? (
          <FindingSay stop={current} />
        ) : current?.type === 'note' ? (
          <NoteSay stop={current} comparison={comparison} />
        ) : inHand?.type === 'bead' ? (
          <QuietSay row={inHand} comparison={comparison} />
        ) : (
          <Nothing comparison={comparison}>
            {inHand
              ? words.why.asided
              : comparison.stops.length || comparison.pending
                ? words.why.empty
                : words.why.nothing}
          </Nothing>
        )}
        {current?.type === 'finding' ? <EvidenceList stop={current} comparison={comparison} /> : null}
      </div>
      {current ? <Also comparison={comparison} stop={current} /> : null}
      <div className={css.judge}>{current && !comparison.writtenBy ? <ReviewBox id={current.id} /> : null}</div>
      {inHand?.type === 'bead' ? <Figures comparison={comparison} row={inHand} stop={current} /> : null}
      {current ? (
        <p className={css.quoting}>
          <button type="button" className={clsx(kit.button, css.plain)} onClick={() => copyQuotation(store)}>
            {words.notes.copy}
            <Key action="quote" />
          </button>
        </p>
      ) : null}
      <div className={css.pins}>
        {inHand?.type === 'bead' && !comparison.writtenBy && !comparison.pending ? (
          <PinBox comparison={comparison} />
        ) : null}
      </div>
      <p className={clsx(kit.signature, css.signature)}>{comparison.report.signature}</p>
    </aside>
  );
}

/** No finding in hand: why, and in a comparison without any, what was looked for and what cannot be seen. */
function Nothing({ comparison, children }: { comparison: Comparison; children: React.ReactNode }) {
  const words = useWords();
  const { checked } = comparison.report.summary;
  return (
    <>
      <p className={css.more}>{children}</p>
      {comparison.stops.length || comparison.pending ? null : (
        <p className={css.more}>
          {words.foot.checked(checked.map((category) => words.categories[category]))} {words.why.limits}
        </p>
      )}
    </>
  );
}

function IconButton({ label, onClick, icon: Icon }: { label: string; onClick: () => void; icon: typeof X }) {
  return (
    <button type="button" className={clsx(kit.button, kit.square)} aria-label={label} title={label} onClick={onClick}>
      <Icon className={kit.icon} aria-hidden="true" />
    </button>
  );
}

function FindingSay({ stop }: { stop: Extract<Stop, { type: 'finding' }> }) {
  const words = useWords();
  const { finding } = stop;
  return (
    <>
      <p className={css.what}>
        <LevelChip level={levelOfSeverity(finding.severity)} unsure={finding.unsure} />
        {words.capital(words.severities[finding.severity])} · {words.capital(words.categories[finding.category])}
        {finding.unsure ? ` · ${words.row.unsure}` : ''}
      </p>
      <p className={css.lead}>
        <Isolated text={words.finding(finding)} />
      </p>
    </>
  );
}

function NoteSay({ stop, comparison }: { stop: Extract<Stop, { type: 'note' }>; comparison: Comparison }) {
  const words = useWords();
  const { note } = stop;
  const { copy } = comparison.report;
  return (
    <>
      <p className={css.what}>
        <KindChip kind="note" possible={note.grade === 'possible'} />
        {words.noteKinds[note.kind]} · {words.grades[note.grade]}
      </p>
      <p className={css.lead}>
        <Isolated text={words.note(note)} />
      </p>
      {note.signer ? <p className={css.more}>{words.why.signedBy(words.signer(note.signer))}</p> : null}
      <p className={clsx(kit.story, css.quote)} lang={langOf(copy.language)} dir="auto">
        {copy.text.slice(note.start, note.end)}
      </p>
    </>
  );
}

function QuietSay({ row, comparison }: { row: BeadRow; comparison: Comparison }) {
  const words = useWords();
  const noticed = comparison.report.beads[row.bead]!.findings.slice(0, NOTICED);
  const sentence =
    row.kind === 'moved' ? words.why.moved : row.kind ? words.why.alone[row.kind] : words.why.quiet[row.level ?? 1];
  return (
    <>
      <p className={css.what}>
        {row.level !== null ? <LevelChip level={row.level} /> : null}
        {row.kind ? <KindChip kind={row.kind} /> : null}
        {words.capital(labelWord(row.label, words))}
      </p>
      <p className={css.lead}>{sentence}</p>
      {noticed.length ? (
        <>
          <p className={css.more}>{words.why.noticed}</p>
          <ul className={css.noticed}>
            {noticed.map((finding) => (
              <li key={finding.id}>
                <Isolated text={words.finding(finding)} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** How much of what changed nothing is still listed. */
const NOTICED = 4;

function EvidenceList({ stop, comparison }: { stop: Extract<Stop, { type: 'finding' }>; comparison: Comparison }) {
  const words = useWords();
  const { report } = comparison;
  const bead = report.beads[stop.bead]!;
  const list = (['original', 'copy'] as const).flatMap((side: Side) =>
    excerpts(report, bead, side, stop.finding).map((excerpt) => ({ side, excerpt })),
  );
  if (!list.length) return null;
  return (
    <dl className={css.evidence}>
      {list.map(({ side, excerpt }) => (
        <div key={`${side}-${excerpt.sentence}-${excerpt.before}-${excerpt.marked}`}>
          <dt>
            {words.sides[side]} {sentenceNumbers(comparison, side, [excerpt.sentence])}
          </dt>
          <dd className={kit.story} lang={langOf(report[side].language)} dir="auto">
            {excerpt.before}
            <mark className={clsx(text.evidence, text[`level${levelOfSeverity(stop.finding.severity)}`])}>
              {excerpt.marked}
            </mark>
            {excerpt.after}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The other findings and notes of the same row. */
function Also({ comparison, stop }: { comparison: Comparison; stop: Stop }) {
  const { store } = useViewer();
  const words = useWords();
  const others = comparison.stops
    .map((each, index) => ({ each, index }))
    .filter(({ each }) => each.bead === stop.bead && each.id !== stop.id);
  if (!others.length) return null;
  return (
    <div className={css.also}>
      <p>{words.why.also}</p>
      <ul>
        {others.map(({ each, index }) => (
          <li key={each.id}>
            <button type="button" className={clsx(kit.link, css.other)} onClick={() => goToStop(store, index)}>
              {each.type === 'finding' ? (
                <>
                  <LevelChip level={levelOfSeverity(each.finding.severity)} unsure={each.finding.unsure} small />
                  <span className={kit.hidden}>{words.severities[each.finding.severity]}, </span>
                  <span>{words.categories[each.finding.category]}</span>
                </>
              ) : (
                <>
                  <KindChip kind="note" possible={each.note.grade === 'possible'} small />
                  <span>{words.noteKinds[each.note.kind]}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Figures({ comparison, row, stop }: { comparison: Comparison; row: BeadRow; stop: Stop | null }) {
  const words = useWords();
  const bead = comparison.report.beads[row.bead]!;
  const twoSided = bead.original.length > 0 && bead.copy.length > 0;
  return (
    <dl className={css.figures}>
      {bead.drift !== null ? <Pair term={words.why.drift}>{words.figure(bead.drift)}</Pair> : null}
      {stop?.type === 'finding' ? (
        <Pair term={words.why.confidence}>
          {words.why.confidenceWord(stop.finding.confidence, stop.finding.unsure)},{' '}
          {words.percent(stop.finding.confidence)}
        </Pair>
      ) : null}
      {twoSided ? <Pair term={words.why.similarity}>{words.figure(bead.similarity)}</Pair> : null}
      {stop?.type === 'finding' ? (
        <Pair term={words.why.rule} wide>
          <code>{stop.finding.code}</code> · {stop.finding.mqm}
        </Pair>
      ) : null}
      {stop?.type === 'note' ? (
        <Pair term={words.why.rule} wide>
          <code>{stop.note.code}</code>
        </Pair>
      ) : null}
      {twoSided && bead.reasons.length ? (
        <Pair term={words.why.partners} wide>
          {bead.reasons.map((reason) => words.partners(reason)).join(' ')}
        </Pair>
      ) : null}
    </dl>
  );
}

function Pair({ term, wide = false, children }: { term: string; wide?: boolean; children: React.ReactNode }) {
  return (
    <div className={clsx(wide && css.wide)}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
