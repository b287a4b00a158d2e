import clsx from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { review } from '../state/steps.ts';
import kit from '../theme/kit.module.css';
import { useView, useViewer, useWords } from './context.ts';
import { Key } from './key.tsx';
import css from './review-box.module.css';

const VERDICTS = ['agree', 'disagree', 'unsure'] as const;

/** What the reader thinks of a finding or note: agree, disagree, unsure, and a comment. */
export function ReviewBox({ id }: { id: string }) {
  const { store } = useViewer();
  const words = useWords();
  const entry = useView((state) => state.reviews[id]);
  const commenting = useView((state) => state.commenting);
  return (
    <div className={css.review}>
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={clsx(kit.button, kit.outlined, css.verdict, entry?.verdict === verdict && kit.chosen)}
          aria-pressed={entry?.verdict === verdict}
          onClick={() => review(store, id, { verdict })}
        >
          {words.review[verdict]}
          <Key action={verdict} />
        </button>
      ))}
      {commenting || entry?.comment ? (
        <Comment key={id} id={id} saved={entry?.comment ?? ''} focus={commenting} />
      ) : (
        <button
          type="button"
          className={clsx(kit.button, css.add)}
          onClick={() => store.setState({ commenting: true })}
        >
          {words.review.comment}
          <Key action="comment" />
        </button>
      )}
    </div>
  );
}

/** Saved when the reader leaves it, so that one comment is one step of undo. */
function Comment({ id, saved, focus }: { id: string; saved: string; focus: boolean }) {
  const { store } = useViewer();
  const { review: words } = useWords();
  const [text, setText] = useState(saved);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setText(saved), [saved]);
  useEffect(() => {
    if (focus) area.current?.focus();
  }, [focus]);
  return (
    <textarea
      ref={area}
      className={css.comment}
      rows={3}
      aria-label={words.commentLabel}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
      onBlur={() => {
        review(store, id, { comment: text.trim() });
        store.setState({ commenting: false });
      }}
    />
  );
}
