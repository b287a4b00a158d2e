import type { Note, Signal } from '@storydrift/core/lean';
import clsx from 'clsx';
import { useEffect, useMemo, useState } from 'react';
import { cutBlocks, type Mark, type NotesSource, notesFacts, numberMarks, type Piece } from '../model/notes.ts';
import { quotableNote } from '../model/quotation.ts';
import { noteId } from '../model/stops.ts';
import { KindChip } from '../parts/chip.tsx';
import { useView, useViewer, useWords } from '../parts/context.ts';
import { ReviewBox } from '../parts/review-box.tsx';
import { langOf } from '../parts/row-view.tsx';
import verdict from '../parts/verdict-line.module.css';
import { copyText } from '../state/clipboard.ts';
import kit from '../theme/kit.module.css';
import css from './notes-screen.module.css';

/** One text with what an editor or translator put in: marked spans on the left, the list of them on the right. */
export default function NotesScreen({ source }: { source: NotesSource }) {
  const viewer = useViewer();
  const words = useWords();
  const inHand = useView((state) => state.noteInHand);
  const [withSignals, showSignals] = useState(false);
  const { notes, signals } = useMemo(() => numberMarks(source), [source]);
  const blocks = useMemo(
    () => cutBlocks(source, withSignals ? [...notes, ...signals] : notes),
    [source, notes, signals, withSignals],
  );
  const facts = notesFacts(source);
  const { document } = source;
  const take = (number: number) => viewer.store.setState({ noteInHand: number });
  useFollow(inHand);
  return (
    <>
      <main className={kit.wrap} id="main">
        <div className={verdict.verdict}>
          <h1 className={verdict.line}>
            <b>{words.notes.found(facts)}</b> {words.notes.also(facts)}
          </h1>
          <div className={css.actions}>
            <button type="button" className={clsx(kit.button, kit.outlined)} onClick={() => viewer.addOriginal(source)}>
              {words.notes.addOriginal}
            </button>
          </div>
        </div>
        <div className={css.desk}>
          <article className={css.sheet} lang={langOf(document.language)} dir="auto">
            <p className={css.meta}>
              {[document.name, words.language(document.language), words.sentences(document.sentences.length)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {blocks.map((block) => (
              <p
                key={block.start}
                className={clsx(block.title ? css.title : block.furniture ? css.furniture : kit.story)}
              >
                {block.pieces.map((piece) => (
                  <Marked
                    key={piece.start}
                    piece={piece}
                    current={piece.mark?.layer === 'note' && piece.mark.number === inHand}
                    onTake={take}
                  />
                ))}
              </p>
            ))}
          </article>
          <div className={css.side}>
            {notes.length ? (
              <ol className={css.list} aria-label={words.notes.list}>
                {notes.map((mark) => (
                  <NoteEntry
                    key={mark.number}
                    mark={mark}
                    source={source}
                    current={mark.number === inHand}
                    onTake={take}
                  />
                ))}
              </ol>
            ) : (
              <p className={css.none}>{words.notes.searched}</p>
            )}
            {signals.length ? (
              <section className={css.signals} aria-label={words.notes.signals}>
                <label>
                  <input
                    type="checkbox"
                    checked={withSignals}
                    onChange={(event) => showSignals(event.target.checked)}
                  />
                  {words.notes.showSignals(signals.length)}
                </label>
                {withSignals ? (
                  <ul>
                    {signals.map(({ number, entry }) => (
                      <li key={number}>
                        <q className={css.said}>{document.text.slice(entry.start, entry.end)}</q>
                        <p>
                          {words.signalKinds[(entry as Signal).kind]}. {words.signal(entry)}
                        </p>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </section>
            ) : null}
          </div>
        </div>
      </main>
      <footer className={clsx(kit.wrap, css.foot)}>
        <span>{words.notes.searched}</span>
        <span className={kit.signature}>{source.signature}</span>
      </footer>
    </>
  );
}

function Marked({ piece, current, onTake }: { piece: Piece; current: boolean; onTake: (number: number) => void }) {
  const words = useWords();
  const { mark } = piece;
  if (!mark) return piece.text;
  if (mark.layer === 'signal') return <span className={css.signal}>{piece.text}</span>;
  const note = mark.entry as Note;
  const look = note.grade === 'possible' ? css.possible : note.kind === 'elision' ? css.cut : css.boxed;
  return (
    <>
      <span className={clsx(look, current && css.current)}>
        <span className={kit.hidden}>{words.row.noteStart}</span>
        {piece.text}
        <span className={kit.hidden}>{words.row.end}</span>
      </span>
      {piece.last ? (
        <button
          type="button"
          id={`mark-${mark.number}`}
          className={css.number}
          aria-label={words.notes.entry(mark.number)}
          onClick={() => onTake(mark.number)}
        >
          {mark.number}
        </button>
      ) : null}
    </>
  );
}

interface EntryProps {
  mark: Mark;
  source: NotesSource;
  current: boolean;
  onTake: (number: number) => void;
}

function NoteEntry({ mark, source, current, onTake }: EntryProps) {
  const viewer = useViewer();
  const words = useWords();
  const note = mark.entry as Note;
  const { document } = source;
  const text = document.text.slice(note.start, note.end);
  const place = words.notes.place(note.sentences.map((i) => i + 1));
  return (
    <li
      id={`note-${mark.number}`}
      className={clsx(css.entry, current && css.currentEntry)}
      aria-current={current ? 'true' : undefined}
    >
      <KindChip kind="note" possible={note.grade === 'possible'} />
      <button type="button" className={css.name} onClick={() => onTake(mark.number)}>
        <span>
          {mark.number} · {words.noteKinds[note.kind]}
        </span>
        <span className={css.grade}>{words.grades[note.grade]}</span>
      </button>
      <p className={clsx(kit.story, css.said)} lang={langOf(document.language)} dir="auto">
        “{text}”
      </p>
      <p>
        {note.signer ? `${words.why.signedBy(words.signer(note.signer))} ` : ''}
        {words.note(note)} {place}
      </p>
      {current ? (
        <>
          <ReviewBox id={noteId(note)} />
          <button
            type="button"
            className={clsx(kit.button, css.copy)}
            onClick={() => void copyText(viewer.store, quotableNote(source, note, words), 'quoted')}
          >
            {words.notes.copy}
          </button>
        </>
      ) : null}
    </li>
  );
}

/** List and text follow each other. */
function useFollow(number: number | null): void {
  useEffect(() => {
    if (number === null) return;
    for (const id of [`mark-${number}`, `note-${number}`]) {
      document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
    }
  }, [number]);
}
